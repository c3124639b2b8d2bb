import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Habit, habits } from './reader/habits.ts';
import { cases, json, openEye, text, url } from './reader/page.ts';

/** What frameworks and kits put into any page, and what stands beside a case on a page: the dialects read as without it, or less is read. */
let eye: Awaited<ReturnType<typeof openEye>>;
beforeAll(async () => {
  eye = await openEye();
});
afterAll(() => eye.browser.close());

type Facts = Record<string, unknown>;
const isRecord = (value: unknown): value is Facts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is read otherwise than it stands there; what is unread, or the messages not known whole, is not. */
function wrongIn(got: unknown, want: unknown, path = ''): string[] {
  if (got === undefined || isDeepStrictEqual(got, want) || path === 'messagesPartial') return [];
  const isList = Array.isArray(got) && Array.isArray(want) && got.length === want.length;
  if (isList || (isRecord(got) && isRecord(want)))
    return Object.entries(got as Facts).flatMap(([key, value]) =>
      wrongIn(value, (want as Facts)[key], path ? `${path}.${key}` : key),
    );
  return [`${path}: ${JSON.stringify(got)} for ${JSON.stringify(want)}`];
}

/** How many facts there are, each part of one counted. */
const countOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, inner) => sum + countOf(inner), 0)
    : 1;

describe('a page as frameworks build it', () => {
  it.each(Object.keys(habits) as Habit[])('%s: nothing is read wrong', { timeout: 60_000 }, async (habit) => {
    const wrong: string[] = [];
    let facts = 0;
    let read = 0;
    for (const name of cases) {
      await eye.show(text(`${name}.html`));
      await eye.page.evaluate(habits[habit]);
      const want = { ...(json(name) as object), url };
      const got = (await eye.look()).case ?? {};
      wrong.push(...wrongIn(got, want).map((fault) => `${name} ${fault}`));
      facts += countOf(want);
      read += countOf(got);
    }
    expect(wrong).toEqual([]);
    expect(read).toBeGreaterThan(facts * 0.9);
  });
});
