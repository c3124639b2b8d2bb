import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogueOf } from '../../src/core/regions/catalogue.ts';
import { availableRegions, regionOf, routineOf } from '../../src/core/regions/index.ts';
import type { RegionKey } from '../../src/core/regions/keys.ts';
import { topicName } from '../../src/core/regions/topics.ts';

const routines = availableRegions().map(({ key }) => routineOf(key));

test('the catalogue is what the rules say: run `npm run catalogue` after a change', () => {
  const written = readFileSync(new URL('../../src/core/regions/README.md', import.meta.url), 'utf8');
  expect(written).toBe(catalogueOf(routines));
});

test.each(routines)('$name: every rule is one line with its own id, a sentence and a section', ({ rows }) => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  for (const { id, text, section } of rows) {
    expect(id).toMatch(/^[A-Z]{3}-[A-Z]+-\d+$/);
    expect(text, `${id} reads as a sentence`).toMatch(/^[\p{Lu}\d].*[.]$/u);
    expect(section).not.toBe('');
  }
});

test('the rules of every region are all there', () => {
  expect(routineOf('jonkoping').rows).toHaveLength(62);
  expect(routineOf('kalmar').rows).toHaveLength(71);
  expect(routineOf('skane').rows).toHaveLength(17);
  expect(routineOf('uppsala').rows).toHaveLength(51);
  expect(routineOf('ostergotland').rows).toHaveLength(58);
});

test('every topic of a rule has a Swedish heading; one without would stand by its own name, not disappear', () => {
  const topics = new Set(routines.flatMap(({ rows }) => rows.map(({ topic }) => topic)));
  for (const topic of topics) expect(topicName(topic), topic).toMatch(/^\p{Lu}/u);
  expect(topicName('new-topic')).toBe('new-topic');
});

test('a region that this version lacks is refused: no other region’s rules stand in for it', () => {
  expect(() => regionOf('gotland' as RegionKey)).toThrow(RangeError);
});
