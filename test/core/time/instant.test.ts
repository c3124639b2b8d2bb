import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { isInOrder, isLater, parseInstant } from '../../../src/core/time/instant.ts';

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

test('an earlier clock time is later in a zone further west, though the zones differ in one sign alone', () => {
  const east = '2026-03-02T10:15+01:00';
  const west = '2026-03-02T10:14-01:00';
  expect([isLater(west, east), isLater(east, west)]).toEqual([true, false]);
});

test.each([
  '2026-03-02T10:15+01:00',
  '2026-03-02T10:15-03:30',
  '2026-03-02T10:15Z',
  '2026-12-31T23:59:59+01:00',
  '1999-01-01T00:00:00Z',
  '2026-10-31T00:00:00+23:59',
])('%s, a form that nearly all are, is read without Date.parse', (text) => {
  const ms = Date.parse(text);
  const parse = vi.spyOn(Date, 'parse');
  expect(parseInstant(text)).toBe(ms);
  expect(parse).not.toHaveBeenCalled();
});

test.each([
  ['2026-03-02T10:15:00.250+01:00', '2026-03-02T10:15:00.125+01:00'],
  ['2026-03-02T10:15:00.250Z', '2026-03-02T10:15:00.249Z'],
  ['2026-03-02T10:15:09.000Z', '2026-03-02T10:14:10.999Z'],
])('%s and %s, written alike, are compared without being read', (later, earlier) => {
  const parse = vi.spyOn(Date, 'parse');
  expect([isLater(later, earlier), isLater(earlier, later), isLater(later, later)]).toEqual([true, false, false]);
  expect(parse).not.toHaveBeenCalled();
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
