import { describe, expect, test } from 'vitest';
import type { RegionKey } from '../../../src/core/regions/keys.ts';
import type { Example } from '../regions/examples.ts';
import { monday } from '../samples.ts';
import { all, phrase, silent, unit } from './offered.ts';

describe('a phrase for closing comes first once its attempts are made', () => {
  const twice = [...silent, { at: monday('10:12'), from: 'staff' as const, text: 'Är du kvar?' }];
  test.each<[string, string, RegionKey, Example, readonly string[], boolean]>([
    ['one attempt', 'OST-REPLY-5', 'ostergotland', { case: { priority: 1, messages: silent } }, [], false],
    ['two attempts', 'OST-REPLY-5', 'ostergotland', { case: { priority: 1, messages: twice } }, [], true],
    ['the chat is not read', 'OST-REPLY-5', 'ostergotland', { case: { priority: 1 } }, ['messages'], false],
    [
      'so staff says',
      'OST-REPLY-5',
      'ostergotland',
      { case: { priority: 1 }, notes: { outcome: 'no-reply' } },
      [],
      true,
    ],
  ])('%s: %s', (_, rule, region, example, drop, now) => {
    expect(phrase(rule, region, example, drop)).toMatchObject({ now });
  });
});

describe('Uppsala: a case that waits for the next day', () => {
  const at = (now: string, shift?: 'end'): Example => ({ desk: { unit, now: monday(now), ...(shift && { shift }) } });
  const paused = (example: Example) =>
    all('uppsala', example).find(({ title }) => title === 'Ärendet pausas till nästa dag');
  test('is named with its day', () => {
    expect(paused(at('10:15'))?.text).toContain('Vi fortsätter tisdag 3 mars 2026.');
    expect(paused({})?.text).toContain('Vi fortsätter [Fyll i: dag].');
  });
  test.each<[string, Example, boolean]>([
    ['in the day', at('10:15'), false],
    ['at the end of the shift', at('10:15', 'end'), true],
    ['in the last hour', at('16:30'), true],
    ['after closing', at('17:30'), true],
    ['without opening hours', {}, false],
  ])('%s', (_, example, now) => {
    expect(paused(example)).toMatchObject({ now });
  });
  test('at the end of the shift an urgent one is told where to turn', () => {
    const where = (example: Example) =>
      all('uppsala', example).find(({ title }) => title === 'Vart patienten vänder sig om det blir bråttom');
    expect(where({ case: { priority: 1 }, desk: { shift: 'end' } })).toMatchObject({ now: true });
    expect(where({ case: { priority: 4 }, desk: { shift: 'end' } })).toMatchObject({ now: false });
    expect(where({ case: { priority: 1 } })).toMatchObject({ now: false });
  });
});
