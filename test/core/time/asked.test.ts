import { tzOffset } from '@date-fns/tz/tzOffset';
import { expect, test, vi } from 'vitest';
import { offsetAt } from '../../../src/core/time/zone.ts';

vi.mock('@date-fns/tz/tzOffset', async (original) => {
  const real = await original<typeof import('@date-fns/tz/tzOffset')>();
  return { ...real, tzOffset: vi.fn(real.tzOffset) };
});

test('the library is asked for the changes of a year once, week by week and nearer where two weeks differ', () => {
  const hour = 3_600_000;
  expect(offsetAt(Date.parse('2026-03-02T09:00Z'))).toBe(hour);
  const asked = vi.mocked(tzOffset).mock.calls.length;
  expect(asked).toBeGreaterThan(0);
  expect(asked).toBeLessThan(200);
  expect(offsetAt(Date.parse('2026-07-02T09:00Z'))).toBe(2 * hour);
  expect(offsetAt(Date.parse('2026-11-02T09:00Z'))).toBe(hour);
  expect(tzOffset).toHaveBeenCalledTimes(asked);
  expect(offsetAt(Date.parse('2027-07-02T09:00Z'))).toBe(2 * hour);
  expect(vi.mocked(tzOffset).mock.calls.length).toBeGreaterThan(asked);
});
