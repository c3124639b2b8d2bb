import { expect, it } from 'vitest';
import { availableRegions, routineOf, versionAge } from '../../src/core/index.ts';

const at = (iso: string) => Date.parse(iso);
const source = { label: 'Rutin', version: '1', validFrom: '2025-01-15' };

it.each([
  ['2025-01-15T00:00:00+01:00', 'current', 0],
  ['2025-02-14T23:59:00+01:00', 'current', 0],
  ['2025-02-15T00:00:00+01:00', 'current', 1],
  ['2026-01-15T23:59:59+01:00', 'current', 12],
  ['2026-01-16T00:00:00+01:00', 'past', 12],
  // Already the 16th in Stockholm, still the 15th in UTC.
  ['2026-01-15T23:30:00Z', 'past', 12],
  ['2026-11-21T12:00:00+01:00', 'past', 22],
  ['2024-12-01T12:00:00+01:00', 'current', 0],
] as const)('at %s: %s, %i months', (now, kind, months) => {
  expect(versionAge(source, at(now))).toEqual({ kind, months, validFrom: '2025-01-15', reviewBy: '2026-01-15' });
});

it('goes by what the region sets', () => {
  const now = at('2026-11-21T12:00:00+01:00');
  expect(versionAge({ ...source, reviewMonths: 24 }, now)).toMatchObject({ kind: 'current', reviewBy: '2027-01-15' });
  expect(versionAge({ ...source, reviewMonths: 6 }, now)).toMatchObject({ kind: 'past', reviewBy: '2025-07-15' });
});

it('a day that the month lacks is its last', () => {
  const leap = { ...source, validFrom: '2024-02-29' };
  expect(versionAge(leap, at('2025-02-28T12:00:00+01:00'))).toMatchObject({ reviewBy: '2025-02-28', months: 12 });
  const end = { ...source, validFrom: '2025-08-31', reviewMonths: 6 };
  expect(versionAge(end, at('2026-03-01T12:00:00+01:00'))).toMatchObject({ kind: 'past', reviewBy: '2026-02-28' });
});

it('is unknown where the routine does not say', () => {
  expect(versionAge({ ...source, validFrom: null }, at('2026-11-21T12:00:00Z'))).toEqual({ kind: 'unknown' });
});

it('no region’s version is newer than its own day, and a day that is said exists', () => {
  for (const { key } of availableRegions()) {
    const { validFrom } = routineOf(key).source;
    if (validFrom !== null) expect(new Date(validFrom).toISOString().slice(0, 10)).toBe(validFrom);
  }
});
