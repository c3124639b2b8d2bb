import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Message } from '../../../src/core/contract/case.ts';
import { countSilence } from '../../../src/core/reply/silence.ts';
import { contact, iso, say } from './chat-at.ts';
import { silenceByTheLetter } from './reference.ts';

const halfMinute = fc.integer({ min: -20, max: 80 }).map((half) => half / 2);
const wholeMinute = fc.integer({ min: -10, max: 40 });
const sender = fc.constantFrom('patient', 'staff', 'staff', 'guest', 'system' as const);
const message = fc.tuple(sender, halfMinute).map(([from, at]) => say(from, at));
const contacts = fc.array(
  fc
    .tuple(fc.constantFrom('sms', 'phone', 'voice', 'video' as const), halfMinute, fc.boolean())
    .map(([kind, at, answered]) => contact(kind, at, answered)),
  { maxLength: 3 },
);
const attempts = fc.array(
  fc.record({
    at: wholeMinute.map(iso),
    kind: fc.constantFrom('sms', 'phone', 'chat' as const),
    answered: fc.boolean(),
  }),
  { maxLength: 3 },
);
const rest = fc.record(
  { contacts, attempts, warningSentAt: wholeMinute.map(iso), startedAt: wholeMinute.map(iso) },
  { requiredKeys: [] },
);
const now = fc.integer({ min: 0, max: 60 }).map(iso);

test('is what the contract says, event by event', () => {
  fc.assert(
    fc.property(fc.array(message, { maxLength: 8 }), rest, now, (messages, more, at) => {
      const input = { messages, ...more, now: at };
      expect(countSilence(input)).toEqual(silenceByTheLetter(input));
    }),
    { numRuns: 10_000 },
  );
});

test('whatever a missing sender or time was, a count that is given is right', () => {
  const gap = fc.constantFrom('at', 'from', 'both' as const);
  const timed = (one: Message) => Date.parse(one.at ?? '');
  let counted = 0;
  fc.assert(
    fc.property(
      fc.array(message, { minLength: 1, maxLength: 6 }).map((list) => list.sort((a, b) => timed(a) - timed(b))),
      fc.nat(),
      gap,
      rest,
      now,
      (whole, pick, kind, more, at) => {
        const index = pick % whole.length;
        const messages = whole.map((one, i) => {
          if (i !== index) return one;
          if (kind === 'at') return say(one.from);
          return kind === 'from' ? { at: one.at ?? '', text: 'Hej' } : say(undefined);
        });
        const silence = countSilence({ messages, ...more, now: at });
        if (silence.kind === 'cannot-count') return;
        counted++;
        const truth = silenceByTheLetter({ messages: whole, ...more, now: at });
        if (silence.kind === 'running') expect(silence).toEqual(truth);
        // Whether staff had been heard before the patient may hang on the gap; that nothing runs does not.
        else expect(truth).not.toHaveProperty('kind', 'running');
      },
    ),
    { numRuns: 10_000 },
  );
  expect(counted).toBeGreaterThan(1000);
});
