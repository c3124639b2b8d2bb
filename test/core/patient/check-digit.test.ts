import fc from 'fast-check';
import Personnummer from 'personnummer';
import { expect, test } from 'vitest';
import { hasCheckDigit } from '../../../src/core/patient/check-digit.ts';

test('the check digit is what the package for such numbers says, of every day and every last digit', () => {
  // In 2400 every day of any year exists; the century has no part in the check digit.
  const day = fc.date({ min: new Date('2400-01-01T12:00Z'), max: new Date('2499-12-31T12:00Z'), noInvalidDate: true });
  const written = fc.tuple(day, fc.integer({ min: 1, max: 999 }), fc.boolean()).map(([date, serial, coordination]) => {
    const text = date.toISOString().slice(2, 10).replaceAll('-', '');
    const of = Number(text.slice(4)) + (coordination ? 60 : 0);
    return `${text.slice(0, 4)}${String(of).padStart(2, '0')}${String(serial).padStart(3, '0')}`;
  });
  fc.assert(
    fc.property(written, (nine) => {
      const right = Array.from({ length: 10 }, (_, last) => hasCheckDigit(`${nine}${last}`));
      expect(right).toEqual(right.map((_, last) => Personnummer.valid(`24${nine}${last}`)));
      expect(right.filter(Boolean)).toHaveLength(1);
    }),
    { numRuns: 2000 },
  );
});
