import { describe, expect, test } from 'vitest';
import { countdownRules, everyWalk, walkThrough } from './walk.ts';

/**
 * Days walked minute by minute over Easter, midsummer, Christmas and both changes of the clock, each rule beside a slow
 * reference. Each beginning is walked with some of the units and stories in turn; `all.ts` walks every one of them.
 */

const every = 17;
/** A few seconds in all; several times that while the machine is busy. */
const timeout = 120_000;

describe.each(countdownRules())('$rule', ({ region, rule }) => {
  test('is at every minute what counting by hand gives', { timeout }, () => {
    const walks = everyWalk({ region, rule }).filter((_, place) => place % every === 0);
    const seen = new Set<string>();
    let minutes = 0;
    for (const walk of walks) {
      const { surprise, states, minutes: walked } = walkThrough(walk);
      expect(surprise, surprise ?? '').toBeNull();
      for (const state of states) seen.add(state);
      minutes += walked;
    }
    expect(minutes).toBeGreaterThan(30_000);
    expect([...seen]).toEqual(expect.arrayContaining(['counting', 'due', 'not-started']));
  });
});
