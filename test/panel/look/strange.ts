import { defaultProfile } from '../../../src/reader/default-profile.ts';
import type { Glass } from '../../../src/reader/places.ts';
import type { Plain } from '../../../src/reader/see.ts';
import { grow } from '../../../src/reader/seen.ts';
import * as sample from '../sample.ts';

let keys = 0;
const el = (tag: string, kids: Plain[], role = ''): Plain & object => ({
  key: ++keys,
  tag,
  kids,
  box: [0, 0, 100, 20],
  marks: 'b',
  ...(role && { role }),
});
const pair = (label: string, value: string): Plain[] => [el('dt', [label], 'term'), el('dd', [value], 'definition')];

/** A page of which the panel knows little, for looking at how it is taught. */
export function strangePage(): Glass {
  const root = el('html', [
    el('dl', [
      ...pair('Personnummer', '19121212-1212'),
      ...pair('Kärnfråga som ställdes vid inkomsten', 'Hosta och feber sedan i tisdags, har provat hostmedicin'),
      ...pair('Angelägenhetsgrad', '2'),
      ...pair('Steg', 'I gång'),
    ]),
    el('section', [el('p', ['Dök upp: 2026-03-02 09:40']), el('p', ['Talan: Patienten själv'])]),
    el('section', [el('h2', ['Berättelse'], 'heading'), el('p', ['Prioritet: 1'])]),
  ]);
  return { root: grow(root), profile: defaultProfile, here: { url: sample.url, now: sample.now } };
}
