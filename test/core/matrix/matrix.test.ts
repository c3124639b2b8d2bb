import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { everyCase } from './cases.ts';
import { fileOf, keys, linesOf, questionsOf } from './matrix.ts';

describe('every synthetic case beside every rule', () => {
  test('has a name of its own', () => {
    const names = everyCase().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(keys)('of %s is met as it was read through', (region) => {
    expect(existsSync(fileOf(region)), `No listing of ${region}: write it with --rewrite and read it.`).toBe(true);
    const kept = readFileSync(fileOf(region), 'utf8').trimEnd().split('\n');
    const made = linesOf(region);
    expect(questionsOf(region, kept, made).join('\n')).toBe('');
    expect(made).toEqual(kept);
  });
});

describe('a surprise is a question', () => {
  const made = linesOf('kalmar');
  const place = made.findIndex((line) => line.includes('KLM-CHILD-2'));
  const changed = (change: (line: string) => string) =>
    questionsOf(
      'kalmar',
      made.map((line, at) => (at === place ? change(line) : line)),
      made,
    );

  test('of a rule that speaks, or no longer does', () => {
    const name = made[place]?.split(': ')[0];
    const [spoke] = changed((line) => line.replace(/KLM-CHILD-2./, ''));
    expect(spoke).toMatch(new RegExp(`^Should kalmar's KLM-CHILD-2. speak of "${name}"\\? It did not before\\.`));
    const [fell] = changed((line) => line.replace(/: /, ': KLM-X-1w '));
    expect(fell).toMatch(`Should kalmar's KLM-X-1w be silent of "${name}"? It was not before.`);
  });
  test('of a countdown, and of a question', () => {
    expect(changed((line) => line.replace(/KLM-REPLY-1 [a-z-]+/, 'KLM-REPLY-1 due may-close'))).toHaveLength(2);
    expect(changed((line) => `${line} health-state`)[0]).toMatch("kalmar's the question health-state be silent");
  });
  test('of a case that is new, and of one that is gone', () => {
    expect(changed((line) => line.replace(/^/, 'another '))).toEqual([
      expect.stringContaining('is new in kalmar. Is this right?'),
      expect.stringContaining('to be gone?'),
    ]);
  });
});
