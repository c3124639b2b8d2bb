import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { faultsOf } from '../../../src/core/contract/faults.ts';
import { CaseInput } from '../../../src/core/contract/input.ts';
import { sample } from '../samples.ts';

const faults = (schema: z.core.$ZodType, value: unknown): string[] => {
  const { error } = z.safeParse(schema, value);
  return error ? faultsOf(error) : [];
};

describe('a fault is named in Swedish with its path', () => {
  const input = (change: (value: ReturnType<typeof sample>) => object) => faults(CaseInput, change(sample('kalmar')));
  test('the input as it should be has none', () => {
    expect(input((value) => value)).toEqual([]);
  });
  test.each<[string, (value: ReturnType<typeof sample>) => object, string]>([
    ['a number for a text', (v) => ({ ...v, case: { ...v.case, unit: 7 } }), 'case.unit: ska vara text'],
    ['a text for a list', (v) => ({ ...v, case: { ...v.case, messages: '' } }), 'case.messages: ska vara en lista'],
    [
      'another word',
      (v) => ({ ...v, case: { ...v.case, contact: 'x' } }),
      'case.contact: ska vara "self" eller "guardian"',
    ],
    ['an unknown key', (v) => ({ ...v, case: { ...v.case, nytt: 1 } }), 'case.nytt: okänd nyckel'],
    ['an unknown key of the whole', (v) => ({ ...v, nytt: 1 }), 'nytt: okänd nyckel'],
  ])('%s', (_, change, line) => {
    expect(input(change)).toEqual([line]);
  });
  test('what is wrong with the whole has no path to name', () => {
    expect(faults(CaseInput, null)).toEqual(['(hela): ska vara ett objekt']);
  });
});

describe('the sentence', () => {
  test.each<[string, z.core.$ZodType, unknown, string]>([
    ['of the schema goes before the kind of value', z.string('skriv ett namn'), 1, 'skriv ett namn'],
    [
      'of the schema goes before the form',
      z.string().check(z.maxLength(2, 'högst två tecken')),
      'abc',
      'högst två tecken',
    ],
    ['names a kind without a Swedish word as zod does', z.bigint(), 1, 'ska vara bigint'],
    ['too short', z.string().check(z.minLength(2)), 'a', 'har fel form'],
    ['too long', z.string().check(z.maxLength(2)), 'abc', 'har fel form'],
    ['another form', z.string().check(z.regex(/^a/)), 'b', 'har fel form'],
    ['a test of its own', z.string().check(z.refine((text) => text === 'a')), 'b', 'har fel form'],
    ['fits none of several', z.union([z.string(), z.boolean()]), 1, 'har fel form'],
  ])('%s', (_, schema, value, says) => {
    expect(faults(schema, value)).toEqual([`(hela): ${says}`]);
  });
  test('the same fault twice at one place is said once', () => {
    const twice = z.string().check(z.maxLength(2), z.regex(/^a/));
    expect(faults(twice, 'bcd')).toEqual(['(hela): har fel form']);
  });
});
