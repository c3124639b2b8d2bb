import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEye, read as readSeen } from './reader/page.ts';

let eye: Awaited<ReturnType<typeof openEye>>;
beforeAll(async () => {
  eye = await openEye();
});
afterAll(() => eye.browser.close());

const number = '19850312-2387';

/** Words that a page may write before the number, in Swedish and English, each with capitals as a name has them. */
const labels =
  `Personal Number|Person Number|Patient Id|Patient ID|National Identity Number|Civic Registration Number|Social Security
Social Security Number|Identity Code|Personal Code|Birth Date|Date Of Birth|Case Number|Visit Id|Record Number|Patient Reference|Unique Id
Health Record|National Health Id|Swedish Personal Number|Citizen Id|Person Nummer|Svenskt Personnummer|Patientens Personnummer|Id Nummer
Födelse Datum|Personligt Nummer|Folkbokförd Identitet|Besöks Nummer|Ärende Nummer|Patient Information|Patient Overview|Case Summary
Om Patienten|Aktuell Patient|Vald Patient|Öppet Ärende|Aktuellt Ärende|Pågående Besök|Mina Ärenden|Drop In|Clinic Platform
Patient Uppgifter|Reserv Nummer|Lma Nummer|Samordnings Nummer|Tillfälligt Id|Namn|Name|Patient Name|Full Name|Efter Namn|Inloggad Person
Current Patient|Selected Case|Open Case|My Cases|New Visit|Latest Note|Care Contact|Ny Anteckning|Senaste Besök|Personens Identitet
Försäkrings Nummer|Kund Nummer|Medlems Nummer|Journal Nummer|Identifierad Person|Legitimation Kontrollerad|Unknown Person|Okänd Person`
    .split(/[|\n]/)
    .map((word) => word.trim());
/** Nobody can know these: only where they stand tells. */
const invented = ['Blorp Zentral', 'Zug Nim', 'Kvist Tral', 'Hzelb Van Oru'];
const people = ['Anna Berg', 'Karin von Exempel', 'Mohamed Al Fulani', 'Li Wei Testsson', "Siobhán O'Prov"];

/** Where a name stands as well: the number is beside it, and nothing on the page is built alike. */
const heads: Record<string, (word: string) => string> = {
  'a heading and a line': (word) => `<header><h1>${word}</h1><span>${number}</span></header>`,
  'two spans': (word) => `<div><span>${word}</span> <span>${number}</span></div>`,
  'bold above a block': (word) => `<div><b>${word}</b><div>${number}</div></div>`,
  'one line': (word) => `<p>${word} ${number}</p>`,
  'one line, number first': (word) => `<p>${number} · ${word}</p>`,
  'a smaller heading': (word) => `<section><h2>${word}</h2><p>${number}</p></section>`,
};
/** Where labels stand. */
const rows: Record<string, (word: string, value: string) => string> = {
  'a definition list': (word, value) => `<dl><dt>${word}</dt><dd>${value}</dd></dl>`,
  'a row with a heading': (word, value) => `<table><tr><th>${word}</th><td>${value}</td></tr></table>`,
  'a row of two cells': (word, value) => `<table><tr><td>${word}</td><td>${value}</td></tr></table>`,
  'a label element': (word, value) => `<div><label>${word}</label> <span>${value}</span></div>`,
  'with a colon': (word, value) => `<div><b>${word}:</b> ${value}</div>`,
  'two blocks side by side': (word, value) => `<div style="display:flex"><div>${word}</div><div>${value}</div></div>`,
  'two blocks one above the other': (word, value) => `<div><div>${word}</div><div>${value}</div></div>`,
  'two spans': (word, value) => `<div><span>${word}</span> <span>${value}</span></div>`,
  'bold and plain in a list': (word, value) => `<ul><li><b>${word}</b> <span>${value}</span></li></ul>`,
};

const rest = (row: (word: string, value: string) => string): string =>
  `${row('Telefon', '070-174 06 31')}${row('Prioritet', '2')}${row('Status', 'Mottagen')}
  <section><h2>Chatt</h2><ul><li><b>Patienten</b> <time datetime="2026-03-04T14:21:00+01:00">14.21</time><p>Hej</p></li></ul></section>`;
const inOneLine = (word: string, value: string) => `<p>${word}: ${value}</p>`;

const put = (html: string) => {
  document.body.innerHTML = html;
};
async function namesIn(pages: readonly string[]): Promise<(string | undefined)[]> {
  const done = await eye.many('<body></body>', put, pages);
  return done.map(({ seen }) => readSeen(seen).case?.patient?.name);
}

describe('a label beside the number is no name', () => {
  it.each(Object.entries(heads))('%s: a word for a thing is no name, a person is one', async (_, head) => {
    const page = (word: string) => head(word) + rest(inOneLine);
    const read = await namesIn(labels.map(page));
    expect(labels.filter((_, i) => read[i] !== undefined)).toEqual([]);
    expect(await namesIn(people.map(page))).toEqual(people);
  });

  it.each(Object.entries(rows))('%s: where labels stand there is no name, whatever it says', async (_, row) => {
    const words = [...labels, ...invented, ...people];
    const read = await namesIn(words.map((word) => row(word, number) + rest(row)));
    expect(words.filter((_, i) => read[i] !== undefined)).toEqual([]);
  });

  it('a label that says name beside the name: it is read, unless the other may be the name too', async () => {
    for (const row of Object.values(rows)) {
      const page = (word: string) => row('Patientens namn', 'Anna Berg') + row(word, number) + rest(row);
      expect(new Set(await namesIn(labels.map(page)))).toEqual(new Set(['Anna Berg']));
      for (const name of await namesIn(invented.map(page))) expect([undefined, 'Anna Berg']).toContain(name);
    }
  });
});
