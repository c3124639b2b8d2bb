import { expect, test } from 'vitest';
import { Desk } from '../../../src/core/contract/desk.ts';
import { desk } from '../../../src/practice/launcher/demonstration.ts';

test('the desk of the demonstration is one that the core takes', () => {
  expect(Desk.safeParse({ ...desk, now: '2026-03-04T10:15:00+01:00' }).error?.issues ?? []).toEqual([]);
});
