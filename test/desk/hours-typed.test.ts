import { describe, expect, it } from 'vitest';
import { readHours } from '../../src/desk/hours-typed.ts';

describe('öppettider som de skrivs', () => {
  it.each([
    ['08:00-17:00', '08:00-17:00'],
    ['8-17', '08:00-17:00'],
    ['8.00–16.30', '08:00-16:30'],
    [' 7:45 - 12 ', '07:45-12:00'],
    ['0800-1630', '08:00-16:30'],
    ['kl. 8 till 17', '08:00-17:00'],
    ['0-24', '00:00-24:00'],
  ])('%s är %s', (typed, hours) => {
    expect(readHours(typed)).toBe(hours);
  });

  it.each(['', 'stängt', '17-8', '8-8', '8-25', '8.60-17', '8', '8-17-18', '24-24'])(
    '%j är inga öppettider',
    (typed) => {
      expect(readHours(typed)).toBeNull();
    },
  );
});
