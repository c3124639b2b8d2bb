// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { regionKeys } from '../../../src/core/regions/keys.ts';
import { realCore as core } from '../../../src/panel/core.ts';
import { asHtml, asPlain, forClipboard } from '../../../src/panel/note-text.ts';
import { desk, quiet } from '../../core/samples.ts';
import { hostile, unseen } from './hostile.ts';

test('there are hundreds of them', () => {
  expect(new Set(hostile).size).toBeGreaterThan(400);
});

/** What a field that takes formatted text makes of it: its elements, and its words with the breaks as line ends. */
function taken(html: string) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const elements = [...body.querySelectorAll('*')];
  const attributes = elements.flatMap((one) => one.getAttributeNames());
  for (const lineBreak of body.querySelectorAll('br')) lineBreak.replaceWith('\n');
  const paragraphs = [...body.children].map((one) => one.textContent);
  return { names: new Set(elements.map(({ localName }) => localName)), attributes, text: paragraphs.join('\n\n') };
}

/** What is wrong with how a text comes out, in words. */
function faultsOf(text: string): string[] {
  const parts = [{ keyword: 'Bedömning', text }, { keyword: text, text: 'Lugn.' }, { text: `${text}\n${text}` }];
  const [plain, html] = [asPlain(parts), asHtml(parts)];
  const { names, attributes, text: words } = taken(html);
  const strange = [...names].filter((name) => !['p', 'strong', 'br'].includes(name));
  const faults = {
    'something unseen': unseen.test(plain) || unseen.test(forClipboard(`Diagnoskod: ${text}`, 'lf')),
    'its words are lost': !plain.includes(`& å "ä" 'ö'`),
    'other elements': strange.length + attributes.length > 0,
    'not the same in both formats': words !== plain,
    'other words with other line ends':
      forClipboard(text, 'crlf').replaceAll('\r\n', '\n') !== forClipboard(text, 'lf'),
  };
  return Object.entries(faults).flatMap(([fault, is]) => (is ? [`${fault}: ${JSON.stringify(text)}`] : []));
}

test('as a note each is harmless text in both formats', { timeout: 60_000 }, () => {
  expect(hostile.flatMap(faultsOf)).toEqual([]);
});

test.each(regionKeys)(
  '%s: in the case, it comes out of note and texts as words alone',
  { timeout: 60_000 },
  (region) => {
    // Each of them in one region.
    for (const text of hostile.filter((_, nr) => nr % regionKeys.length === regionKeys.indexOf(region))) {
      const c = quiet({
        anamnesis: text,
        reason: text,
        ticket: { information: text },
        forms: [{ title: text, state: 'answered' }],
      });
      const { journal, registration } = core.advise(c, desk(region));
      const texts = core.textsFor(c, desk(region));
      const out = [
        asPlain(journal.headings),
        ...texts.map((one) => forClipboard(one.text, 'lf')),
        ...registration.entries.flatMap(({ fields }) => fields.map((field) => ('value' in field ? field.value : ''))),
      ].join('\n');
      expect(out).not.toMatch(unseen);
      expect(asHtml(journal.headings).replace(/<\/?(?:p|strong)>|<br>/g, '')).not.toMatch(/[<>"']/);
    }
  },
);
