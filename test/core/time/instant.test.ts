import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInOrder, isLater } from '../../../src/core/time/instant.ts';

/** The contract's forms, near each other and in every zone: "…T10:15+01:00", "…T09:15:00Z", with thousandths or without. */
const written = fc
  .record({
    ms: fc.integer({ min: -90_000, max: 90_000 }).map((seconds) => Date.parse('2026-10-25T00:00:00Z') + seconds * 1000),
    offset: fc.constantFrom(0, 60, 60, 120, -210),
    end: fc.constantFrom(16, 19, 19, 23),
    zulu: fc.boolean(),
  })
  .map(({ ms, offset, end, zulu }) => {
    if (zulu) return `${new Date(ms).toISOString().slice(0, end)}Z`;
    const clock = new Date(Math.abs(offset) * 60_000).toISOString().slice(11, 16);
    return `${new Date(ms + offset * 60_000).toISOString().slice(0, end)}${offset < 0 ? '-' : '+'}${clock}`;
  });

test('the later of two instants is told as Date.parse tells it, however they are written', () => {
  fc.assert(
    fc.property(written, written, (a, b) => {
      expect(isLater(a, b)).toBe(Date.parse(a) > Date.parse(b));
    }),
    { numRuns: 5000 },
  );
});

test('a row of instants is in order where none is later than the next, those that are not known passed over', () => {
  fc.assert(
    fc.property(fc.array(fc.option(written, { nil: undefined }), { maxLength: 4 }), (instants) => {
      const known = instants.flatMap((at) => (at === undefined ? [] : [Date.parse(at)]));
      const sorted = known.every((ms, i) => i === 0 || (known[i - 1] ?? ms) <= ms);
      expect(isInOrder(instants.map((at) => ({ at })))).toBe(sorted);
    }),
    { numRuns: 2000 },
  );
});
