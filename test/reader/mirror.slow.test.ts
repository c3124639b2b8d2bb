import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/reader/page/differ.ts';
import type { PlainElement } from '../../src/reader/page/see.ts';
import { defaultProfile } from '../../src/reader/profile/default-profile.ts';
import { readPage, readSeen } from '../../src/reader/read-page.ts';
import { mirror } from '../../src/reader/tree/mirror.ts';
import { inStretch } from '../../src/reader/tree/stretches.ts';
import { seeded } from '../browser/reader/disturb.ts';
import { el } from './seen-page.ts';

/** What is remembered of a page from change to change is what would be told of it anew. */
const url = 'https://clinic.platform24.se/patient/visit/1';
const start = Date.parse('2026-03-04T15:00:00+01:00');

const label = (name: string, value: string) => [
  el('dt', [name], { role: 'term' }),
  el('dd', [value], { role: 'definition' }),
];
const bubble = (nr: number) =>
  el(
    'div',
    [
      el('header', [el('b', [nr % 2 ? 'Anna Berg, sjuksköterska' : 'Patient']), ' ', el('small', [`${8 + nr}.15`])]),
      el('p', [`Meddelande ${nr}: så här är det.`]),
      ...(nr % 3 ? [] : [el('button', ['Svara'], { role: 'button' })]),
    ],
    { marks: 'bp', box: [nr % 2 ? 300 : 0, 0, 200, 40] },
  );

/** One of what stands in a chat: a bubble with its head or without, a line, a day, a group, the page's own sign. */
const part = (nr: number) => {
  const sides = { marks: 'bp', box: [nr % 2 ? 300 : 0, 0, 200, 40] as [number, number, number, number] };
  const parts = [
    () => bubble(nr % 10),
    () => el('div', [`Meddelande ${nr}`], sides),
    () => el('div', [nr % 2 ? 'Patient · igår 09.00' : 'Sjuksköterska · igår 09.10']),
    () => el('div', [`Meddelande ${nr}`, '\n', 'och mer'], sides),
    () => el('div', ['3 mars'], { marks: 'bc' }),
    () => el('section', [bubble(nr % 9), bubble(nr % 8)], { name: nr % 2 ? 'Patienten' : '' }),
    () => el('div', ['Läst']),
  ];
  return (parts[nr % parts.length] ?? parts[0])?.() ?? bubble(nr);
};

const pages: Record<string, () => PlainElement> = {
  // Longer than what is gone through anew each time.
  'a long log': () =>
    el('body', [
      el('span', ['19121212-1212']),
      el(
        'div',
        Array.from({ length: 75 }, (_, i) => part(i % 3 ? 1 : (i * 5) % 7)),
        { role: 'log' },
      ),
      el('dl', label('Prioritet', '3')),
    ]),
  'a long log of bubbles, and lines below them': () =>
    el('body', [
      el('span', ['19121212-1212']),
      el(
        'div',
        Array.from({ length: 80 }, (_, i) => part(i % 2 ? 2 + 7 * i : 1 + 14 * i)),
        { role: 'log' },
      ),
      el('dl', label('Prioritet', '3')),
    ]),
  'a log': () =>
    el('body', [
      el('header', [el('h1', ['Tolvan Tolvansson'], { role: 'heading' }), el('span', ['19121212-1212'])]),
      el('div', [el('p', ['4 mars']), ...[0, 1, 2, 3, 4, 5].map(bubble)], { role: 'log' }),
      el('dl', [...label('Prioritet', '3'), ...label('Status', 'Startat besök'), ...label('Sökorsak', 'Hosta')]),
    ]),
  'a chat under its heading': () =>
    el('main', [
      el('h2', ['Meddelanden'], { role: 'heading' }),
      el('div', [el('p', ['I dag']), ...[0, 1, 2, 3].map(bubble)]),
      el('h2', ['Anamnes'], { role: 'heading' }),
      el('p', ['Hur länge?', '\n', 'Tre dagar.']),
      el('section', [el('h2', ['Vårdnadshavare'], { role: 'heading' }), el('dl', label('Namn', 'Eva Ek'))]),
    ]),
};

const words = [
  'Prioritet',
  'Prioritet 2',
  'Patienten 10.25',
  'igår 14.32',
  'för 5 min sedan',
  'SKYDDAD IDENTITET',
  '19850312-2387',
  'Meddelanden',
  'Startat besök',
  'Lämna över besök',
  'Läst',
  'Visa äldre',
  '\n',
  ' ',
];
const roles = ['heading', 'button', 'log', 'listitem', 'article', 'banner', 'value'];

/** One change of the page, and how the page's script tells of it. */
function change(page: PlainElement, pick: (under: number) => number): Change {
  const all: PlainElement[] = [];
  const collect = (one: PlainElement): void => {
    all.push(one);
    for (const kid of one.kids) if (typeof kid !== 'string') collect(kid);
  };
  collect(page);
  const most = all.toSorted((a, b) => b.kids.length - a.kids.length)[0] ?? page;
  const one = pick(3) === 0 ? most : (all[pick(all.length)] ?? page);
  const word = words[pick(words.length)] ?? '';
  const before = new Set(one.kids);
  const copy = (kid: PlainElement): PlainElement => ({
    ...structuredClone(kid),
    key: el('i', []).key,
    kids: kid.kids.map((inner) => (typeof inner === 'string' ? inner : copy(inner))),
  });
  const other =
    (pick(2) ? all[pick(all.length)] : most.kids.filter((kid) => typeof kid !== 'string')[pick(70)]) ?? page;
  const what = pick(7);
  const at = pick(2) ? one.kids.length : pick(one.kids.length + 1);
  if (what === 0) one.kids.splice(at, 1);
  else if (what === 1) one.kids.splice(at, 0, word);
  else if (what === 2 && other !== page && other !== one && all.length < 500) one.kids.splice(at, 0, copy(other));
  else if (what === 3) one.kids.reverse();
  else if (what === 4) one.name = word.trim();
  else if (what === 5) one.role = roles[pick(roles.length)] ?? '';
  else one.marks = ['b', 'bp', 'q', '', 'bc'][pick(5)] ?? '';
  const { kids, ...looks } = structuredClone(one);
  return {
    key: one.key,
    // An insertion that cannot be made becomes another look.
    ...((what === 2 || what >= 4) && { looks }),
    head: 0,
    kids: one.kids.map((kid, i) => (typeof kid !== 'string' && before.has(kid) ? kid.key : (kids[i] ?? ''))),
    tail: 0,
  };
}

describe.each(Object.entries(pages))('%s', (_name, make) => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed))('kept up and read anew alike, seed %i', (seed) => {
    const pick = seeded(seed);
    const glass = mirror();
    const shown = el('html', [make()], { key: 0 });
    glass.take([{ key: 0, head: 0, kids: structuredClone(shown.kids), tail: 0 }], true);
    for (let step = 0; step < 15; step++) {
      const here = { url, now: new Date(start + step * 25_000).toISOString() };
      // Readings that are given up half-way, as in a long chat, leave nothing behind that is not so.
      const page = glass.page();
      for (let many = pick(4); many > 0; many--) inStretch(0, () => readPage(page, defaultProfile, here));
      expect(readPage(glass.page(), defaultProfile, here)).toEqual(
        readSeen(structuredClone(shown), defaultProfile, here),
      );
      for (let many = pick(3); many >= 0; many--) glass.take([change(shown, pick)], false);
    }
  });
});

it.each([60, 61, 62, 63, 64, 65])(
  'a line below bubbles tells of all of them, wherever a long chat of %i is gone on with',
  (length) => {
    const glass = mirror();
    const here = { url, now: new Date(start).toISOString() };
    const kids = Array.from({ length }, (_, i) => part(i % 3 === 2 ? 2 + 7 * (i % 2) : 1 + 14 * (i % 5)));
    const log = el('div', [...kids, part(1), part(2)], { role: 'log' });
    const shown = el('html', [el('span', ['19121212-1212']), el('dl', label('Prioritet', '3')), log], { key: 0 });
    glass.take([{ key: 0, head: 0, kids: structuredClone(shown.kids), tail: 0 }], true);
    for (let step = 0; step < 4; step++) {
      expect(readPage(glass.page(), defaultProfile, here)).toEqual(
        readSeen(structuredClone(shown), defaultProfile, here),
      );
      // The last line says otherwise.
      const line = part(step % 2 ? 2 : 9);
      log.kids = [...log.kids.slice(0, -1), line];
      glass.take([{ key: log.key, head: log.kids.length - 1, kids: [structuredClone(line)], tail: 0 }], false);
    }
  },
);
