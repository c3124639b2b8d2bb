import type { Plain } from '../../../src/reader/page/see.ts';
import type { Glass } from '../../../src/reader/places.ts';
import { defaultProfile } from '../../../src/reader/profile/default-profile.ts';
import { grow } from '../../../src/reader/tree/grow.ts';
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

/** What one wrote, and how the page shows whose it is. */
export interface Bubble {
  text: string;
  /** A line of its own in the bubble; the bubble's name; a line above it; an icon's name beside it. */
  line?: string;
  name?: string;
  above?: string;
  icon?: string;
  side?: 'left' | 'right' | 'middle' | 'all';
  /** The line is in an element such as the text's. */
  plain?: boolean;
  /** In no row of its own. */
  loose?: boolean;
  /** An avatar beside the bubble, and no more room than the two of them need. */
  avatar?: boolean;
  /** Empty: its time stands in the text. */
  clock: string;
}

const place = { left: [0, 300], right: [300, 300], middle: [150, 300], all: [0, 600] } as const;

function rowOf({ text, line, name, above, icon, side = 'all', plain, loose, avatar, clock }: Bubble): Plain[] {
  const [left, width] = place[side];
  const box = (more: object): object => ({ ...more, box: [left, 0, width, 40] });
  const head = line ? [el(plain ? 'p' : 'b', [line])] : [];
  const texts = text.split('\n').map((one) => el('p', [one]));
  const bubble = {
    ...el('div', [...head, ...texts, ...(clock ? [el('time', [`2026-03-02 ${clock}`])] : [])]),
    ...box({ marks: 'bp' }),
    ...(name && { name }),
  };
  const mark = icon ? [{ ...el('svg', [], 'img'), name: icon, box: [left, 0, 0, 20] }] : [];
  if (loose) return [bubble] as Plain[];
  if (avatar) {
    const face = { ...el('div', ['EA']), marks: 'bp', box: [left, 0, 40, 40] };
    const beside = { ...bubble, box: [left + 40, 0, width - 40, 40] };
    return [{ ...el('div', [face, beside] as Plain[]), box: [left, 0, width, 40] }] as Plain[];
  }
  const row = { ...el('div', [...mark, bubble] as Plain[]), box: [0, 0, 600, 40] };
  return [...(above ? [el('p', [above])] : []), row] as Plain[];
}

const wide = (plain: Plain): Plain => (typeof plain === 'string' ? plain : { ...plain, box: [0, 0, 600, 400] });

/** The same with a chat of which nobody says who wrote what; without its heading where told so. */
export function strangeChat(bubbles: readonly Bubble[], heading: string | null = 'Chatt'): Glass {
  const title = heading === null ? [] : [el('h2', [heading], 'heading')];
  const root = el('html', [
    el('dl', [...pair('Personnummer', '19121212-1212'), ...pair('Namn', 'Tolvan Testsson'), ...pair('Prioritet', '2')]),
    wide(el('section', [...title, wide(el('div', bubbles.flatMap(rowOf)))])),
  ]);
  return { root: grow(root), profile: defaultProfile, here: { url: sample.url, now: sample.now } };
}

/** Two who write, as each kind of page may show it. */
export const talk = (patient: Partial<Bubble>, staff: Partial<Bubble>, third: Partial<Bubble> = staff): Bubble[] => [
  { text: 'Hej, jag har ont i foten.', clock: '09:40', ...patient },
  { text: 'Hej, hur länge har det gjort ont?', clock: '09:45', ...staff },
  { text: 'Sedan i tisdags', clock: '09:50', ...patient },
  { text: 'Kom hit i morgon.', clock: '09:55', ...third },
];

/** A list of cases whose columns nobody knows. */
export function strangeList(rows: readonly (readonly string[])[] = strangeRows): Glass {
  const cells = (texts: readonly string[], role: string): Plain[] =>
    texts.map((text) => el(role === 'cell' ? 'td' : 'th', [text], role));
  const head = el('tr', cells(['Vem', 'Bekymmer', 'Angelägenhet', 'Dök upp'], 'columnheader'), 'row');
  const body = rows.map((texts) => el('tr', cells(texts, 'cell'), 'row'));
  const root = el('html', [
    el('h1', ['Att göra (3)'], 'heading'),
    el('table', [el('thead', [head], 'rowgroup'), el('tbody', body, 'rowgroup')], 'table'),
  ]);
  return { root: grow(root), profile: defaultProfile, here: { url: sample.url, now: sample.now } };
}

const strangeRows = [
  ['Tolvan Testsson', 'Hosta', '3', '2026-03-02 09:40'],
  ['Eva Exempel', 'Utslag', '1', '2026-03-02 09:45'],
  ['Nils Provlund', 'Hosta', '2', '2026-03-02 09:50'],
];
