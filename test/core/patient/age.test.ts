import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ageAt } from '../../../src/core/patient/age.ts';

const now = '2026-03-02T10:00:00+01:00';

/** The check digit by Skatteverket's own description: digits times 2, 1, 2 …, digit sums, up to the next ten. */
function checkDigit(nine: string): number {
  let sum = 0;
  for (const [i, digit] of [...nine].entries()) {
    const product = Number(digit) * (i % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return (10 - (sum % 10)) % 10;
}

/** Twelve digits with a valid check digit, for "YYYYMMDD" (day + 60 for a samordningsnummer). */
function numberFor(yyyymmdd: string, birthNumber = '239'): string {
  const nine = yyyymmdd.slice(2) + birthNumber;
  return yyyymmdd + birthNumber + checkDigit(nine);
}

describe('how it is written', () => {
  const twelve = numberFor('19850709', '980');

  test.each([
    ['YYYYMMDDXXXX', '198507099805'],
    ['YYYYMMDD-XXXX', '19850709-9805'],
    ['YYMMDD-XXXX', '850709-9805'],
    ['YYMMDDXXXX', '8507099805'],
    ['spaces', ' 1985 07 09 - 9805 '],
    ['no-break space', '19850709\u00a09805'],
    ['thin and zero-width space', '850709\u2009\u200b9805'],
    ['en dash', '850709–9805'],
    ['figure dash', '850709‒9805'],
    ['minus', '850709−9805'],
    ['no-break hyphen', '850709‑9805'],
  ])('%s', (_, text) => {
    expect(twelve).toBe('198507099805');
    expect(ageAt(text, now)).toEqual({ years: 40 });
  });

  test.each([
    '',
    'SKYDDAD',
    '850709',
    '85-07-09-9805',
    '19850709980',
    '1985070998055',
    '850709--9805',
    '850709/9805',
    '850709-0001',
    '198513099805',
    '198502309805',
    '198507329805',
    '198507009805',
    '198507609805',
    '198507929805',
    '178507099805',
    'R50709-9805',
    '9920260112-3',
  ])('"%s" is no number', (text) => {
    expect(ageAt(text, now)).toEqual({ unknown: 'malformed' });
  });

  test('a time that is none gives no age', () => {
    expect(ageAt('198507099805', 'nu')).toEqual({ unknown: 'malformed' });
  });

  test.each(['850709-TF12', '19850709-R123', '19850709r12 3', '850709+9T05', '992026011234', '850709-98Å5'])(
    '"%s" is a temporary number',
    (text) => {
      expect(ageAt(text, now)).toEqual({ unknown: 'temporary' });
    },
  );

  test('every wrong check digit is told', () => {
    for (let digit = 0; digit <= 9; digit++)
      expect(ageAt(`850709-980${digit}`, now)).toEqual(digit === 5 ? { years: 40 } : { unknown: 'check-digit' });
  });
});

describe('the century', () => {
  const ten = (yyyymmdd: string, sign: string) => {
    const text = numberFor(yyyymmdd);
    return text.slice(2, 8) + sign + text.slice(8);
  };

  test.each([
    ['19270101', '-', { years: 99 }],
    ['20260301', '-', { years: 0 }],
    ['20260301', '', { years: 0 }],
    ['19260301', '+', { years: 100 }],
    // The sign changes at the turn of the year in which one turns 100.
    ['19260801', '+', { years: 99 }],
    ['19270101', '+', { years: 199 }],
    ['20260801', '-', { unknown: 'future' }],
  ])('%s written with two digits and "%s"', (day, sign, age) => {
    expect(ageAt(ten(day, sign), now)).toEqual(age);
  });

  test('a full year beside the sign must agree with "+"', () => {
    expect(ageAt('19121212+1212', now)).toEqual({ years: 113 });
    expect(ageAt('19121212-1212', now)).toEqual({ years: 113 });
    expect(ageAt('20121212+1212', now)).toEqual({ unknown: 'malformed' });
  });
});

describe('birthdays', () => {
  test.each([
    ['the day before', '2026-07-08T23:59:59+02:00', 40],
    ['from midnight in Sweden', '2026-07-09T00:00:00+02:00', 41],
    ['midnight in Sweden, told in UTC', '2026-07-08T22:00:00Z', 41],
    ['a second before, told in UTC', '2026-07-08T21:59:59Z', 40],
    ['told in New York', '2026-07-08T18:00:00-04:00', 41],
  ])('%s', (_, at, years) => {
    expect(ageAt('198507099805', at)).toEqual({ years });
  });

  test('born 29 February: 28 February not yet, 1 March older; in leap years on the day', () => {
    const leapling = numberFor('20240229');
    expect(ageAt(leapling, '2025-02-28T23:59+01:00')).toEqual({ years: 0 });
    expect(ageAt(leapling, '2025-03-01T00:00+01:00')).toEqual({ years: 1 });
    expect(ageAt(leapling, '2028-02-28T12:00+01:00')).toEqual({ years: 3 });
    expect(ageAt(leapling, '2028-02-29T00:00+01:00')).toEqual({ years: 4 });
    expect(ageAt(numberFor('19000229'), now)).toEqual({ unknown: 'malformed' });
  });

  test('the thirteenth and the first', () => {
    expect(ageAt(numberFor('20130303'), now)).toEqual({ years: 12 });
    expect(ageAt(numberFor('20130302'), now)).toEqual({ years: 13 });
    expect(ageAt(numberFor('20250303'), now)).toEqual({ years: 0 });
    expect(ageAt(numberFor('20250302'), now)).toEqual({ years: 1 });
  });

  test('the oldest that is counted', () => {
    expect(ageAt(numberFor('18000101'), now)).toEqual({ years: 226 });
    expect(ageAt(numberFor('17991231'), now)).toEqual({ unknown: 'malformed' });
  });

  test('born today, tomorrow', () => {
    expect(ageAt(numberFor('20260302'), now)).toEqual({ years: 0 });
    expect(ageAt(numberFor('20260303'), now)).toEqual({ unknown: 'future' });
  });

  test('samordningsnummer', () => {
    expect(ageAt('701063-2391', now)).toEqual({ years: 55 });
    expect(ageAt(numberFor('20240289'), '2025-03-01T00:00+01:00')).toEqual({ years: 1 });
    expect(ageAt(numberFor('20250289'), now)).toEqual({ unknown: 'malformed' });
  });
});

const anyDay = fc
  .integer({ min: Date.UTC(1880, 0, 1) / 86_400_000, max: Date.UTC(2060, 0, 1) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

test('any birth, any day, every way of writing: birthdays counted one by one', () => {
  const born = fc.tuple(anyDay, fc.integer({ min: 1, max: 999 }), fc.boolean());
  fc.assert(
    fc.property(born, anyDay, ([birth, serial, coordination], today) => {
      const day = Number(birth.slice(8)) + (coordination ? 60 : 0);
      const digits = birth.slice(0, 4) + birth.slice(5, 7) + String(day).padStart(2, '0');
      const text = numberFor(digits, String(serial).padStart(3, '0'));
      let years = -1;
      // A birthday that does not exist in a year sorts after "02-28" and before "03-01".
      while (`${Number(birth.slice(0, 4)) + years + 1}${birth.slice(4)}` <= today) years++;
      const expected = years < 0 ? { unknown: 'future' } : { years };
      const at = `${today}T12:00:00+01:00`;
      expect(ageAt(text, at)).toEqual(expected);
      expect(ageAt(`${text.slice(0, 8)}-${text.slice(8)}`, at)).toEqual(expected);
      const span = Number(today.slice(0, 4)) - Number(birth.slice(0, 4));
      if (span >= 0 && span < 100) expect(ageAt(text.slice(2), at)).toEqual(expected);
      if (span >= 100 && span < 200) expect(ageAt(`${text.slice(2, 8)}+${text.slice(8)}`, at)).toEqual(expected);
    }),
    { numRuns: 3000 },
  );
});

describe('the machine’s date', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test.each(['1950-01-01', '2010-06-01', '2099-12-31', '2150-01-01'])('%s changes nothing', (date) => {
    const texts = ['850709-9805', '121212+1212', '121212-1212', '260801-2392', '19121212+1212', '701063-2391'];
    const ages = texts.map((text) => ageAt(text, now));
    vi.useFakeTimers({ now: new Date(date) });
    expect(new Date().getFullYear()).toBe(Number(date.slice(0, 4)));
    expect(texts.map((text) => ageAt(text, now))).toEqual(ages);
  });
});
