import { describe, expect, test } from 'vitest';
import { sameNumber } from '../../../src/core/patient/same-number.ts';

/** Published test numbers, on a day in 2026. */
const same = (one: string, other: string) => sameNumber(one, other, '2026-03-02T10:15:00+01:00');

describe('two numbers on two pages', () => {
  test.each([
    ['to the letter', '19121212-1212', '19121212-1212', 'same'],
    ['with and without sign and spaces', '19121212-1212', ' 1912 1212 1212', 'same'],
    ['ten digits twice', '850709-9805', '8507099805', 'same'],
    ['ten digits with the sign of a hundred years twice', '121212+1212', '121212 +1212', 'same'],
    ['ten digits beside twelve of the same age', '850709-9805', '198507099805', 'same'],
    ['a reserve number, by its letters', '19850709-R12T', '19850709R12T', 'same'],
    ['ten digits of a reserve number beside twelve', '850709-R12T', '19850709R12T', 'same'],
    ['of another person', '19850709-9805', '19121212-1212', 'other'],
    ['of another century', '19121212-1212', '20121212-1212', 'other'],
    ['one with a wrong check digit', '19850709-9804', '19850709-9805', 'cannot-tell'],
    ['the other no number', '19850709-9805', 'saknas', 'cannot-tell'],
    [
      'ten digits beside a full year of another age: "+" may be left out',
      '121212-1212',
      '19121212-1212',
      'cannot-tell',
    ],
    ['the sign of a hundred years beside none', '121212+1212', '121212-1212', 'cannot-tell'],
  ] as const)('%s', (_, one, other, answer) => {
    expect(same(one, other)).toBe(answer);
    expect(same(other, one)).toBe(answer);
  });
});
