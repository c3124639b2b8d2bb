import { describe, expect, it } from 'vitest';
import { sameNumber } from '../../../src/core/index.ts';
import { createNotesStore } from '../../../src/desk/notes-store.ts';
import { wished } from '../../../src/desk/wish.ts';
import { held } from '../../../src/panel/clearing.ts';
import { codeFaults, codesIn } from '../../../src/panel/note/codes.ts';
import { namedIn } from '../../../src/panel/note/named.ts';
import { asHtml, forClipboard } from '../../../src/panel/note-text.ts';
import { patientMark, placeOf } from '../../../src/panel/whose.ts';
import { now, open, url } from '../sample.ts';

describe('text for the record system', () => {
  it('has no tab, no drawn bullet, no odd space, no curly quote, nothing unseen', () => {
    const odd =
      'a\tb\u00a0c\n\u2022 ett\n  \u25aa\ttvå\n\u201dhej\u201d \u2019s\u2026 \u202eom\u200b \u2013 \u221210\u0007';
    expect(forClipboard(odd, 'lf')).toBe('a b c\n- ett\n  - två\n"hej" \'s... om \u2013 -10');
  });

  it('has the line ends asked for, once each', () => {
    expect(forClipboard('a\r\nb\nc\rd', 'crlf')).toBe('a\r\nb\r\nc\r\nd');
    expect(forClipboard('a\r\nb', 'lf')).toBe('a\nb');
  });

  it('is harmless as HTML', () => {
    expect(asHtml([{ text: '<img src=x onerror=alert(1)>\u202e' }])).toBe('<p>&lt;img src=x onerror=alert(1)&gt;</p>');
  });
});

describe('codes', () => {
  it('have their form looked at, by the name of their line, and words and open places are let be', () => {
    const name = 'Diagnoskod/Åtgärdskod';
    expect(codeFaults(name, 'J069, ZV051')).toEqual([]);
    expect(codeFaults(name, 'Diagnoskod: [Fyll i: sjukdom, annars symtom]\nKVÅ-kod: ZV051')).toEqual([]);
    expect(codeFaults(name, 'KVÅ-kod: ZV05')[0]).toContain('ZV05');
    expect(codeFaults(name, 'Diagnoskod: ZV051')[0]).toContain('ICD-10-SE');
    expect(codeFaults('Bedömning', 'ZV05')).toEqual([]);
  });

  it('of the routine are found in what it gives', () => {
    expect(codesIn(['KVÅ-kod: [Fyll i: åtgärd]\nKVÅ-kod: ZV051'], ['kva'])).toEqual(['ZV051']);
  });
});

it('finds the patient’s name and number in any written form, and no other number', () => {
  expect(namedIn('Ring 121212 - 1212 om tolvan  tolvansson', open)).toEqual(['personnumret', 'namnet']);
  expect(namedIn('Kollad 191212121212', open)).toEqual(['personnumret']);
  expect(namedIn('20000101-2384 Tolvan', open)).toEqual([]);
});

describe('two numbers', () => {
  it.each([
    ['19121212-1212', '19121212 1212', 'same'],
    ['19121212-1212', '121212+1212', 'same'],
    ['20000101-2384', '000101-2384', 'same'],
    ['19121212-1212', '20000101-2384', 'other'],
    ['19121212-1212', '201212121212', 'other'],
    ['19121212-1212', '121212-1212', 'cannot-tell'],
    ['19121212-1212', '19121212-1213', 'cannot-tell'],
    ['19121212-1212', 'Tolvan', 'cannot-tell'],
  ])('%s and %s: %s', (one, other, answer) => {
    expect(sameNumber(one, other, now)).toBe(answer);
    expect(sameNumber(other, one, now)).toBe(answer);
  });
});

describe('whose texts lie at an address', () => {
  const other = { ...open, patient: { personalIdentityNumber: '20000101-2384', name: 'Bo' } };
  const unread = { ...open, patient: {} };
  const store = () => {
    const notes = createNotesStore({ get: async () => ({}), set: async () => {} });
    const put = (place: string, mark: string | undefined) =>
      notes.change(place, (old) => ({ ...old, notes: { acute: true }, ...(mark ? { patient: mark } : {}) }));
    return { notes, put };
  };

  it('is told by a mark that holds no digit, the same for every written form', () => {
    expect(patientMark(open)).toMatch(/^[g-v]{4}$/);
    expect(patientMark({ ...open, patient: { personalIdentityNumber: '121212+1212' } })).toBe(patientMark(open));
    expect(patientMark(other)).not.toBe(patientMark(open));
    expect(patientMark(unread)).toBeUndefined();
  });

  it('another patient at the same address has a place beside it, and so has one whose number is not read', () => {
    const { notes, put } = store();
    expect(placeOf(notes.get, url, patientMark(open))).toEqual({ place: url, others: [], early: null });
    put(url, patientMark(open));
    expect(placeOf(notes.get, url, patientMark(open)).place).toBe(url);
    expect(placeOf(notes.get, url, patientMark(other))).toEqual({
      place: `${url} ${patientMark(other)}`,
      others: [url],
      early: null,
    });
    expect(placeOf(notes.get, url, undefined)).toEqual({ place: `${url} ?`, others: [url], early: null });
  });

  it('while no number is read is a place of its own, until staff says whose it is', () => {
    const { notes, put } = store();
    const place = `${url} ?`;
    expect(placeOf(notes.get, url, undefined)).toEqual({ place, others: [], early: null });
    put(place, undefined);
    expect(placeOf(notes.get, url, undefined)).toEqual({ place, others: [], early: null });
    expect(placeOf(notes.get, url, patientMark(open))).toEqual({ place: url, others: [], early: place });
  });
});

it('empties the clipboard only where what lies there is known to be its own', () => {
  const after = (...events: Parameters<typeof held>[1][]) => events.reduce(held, 'none');
  expect(after('copied', 'changed', 'due')).toBe('due');
  expect(after('copied', 'changed', 'left', 'due')).toBe('due');
  expect(after('copied', 'changed', 'left', 'changed', 'due')).toBe('none');
  expect(after('copied', 'changed', 'due', 'changed')).toBe('none');
  expect(after('copied', 'left', 'changed', 'due')).toBe('none');
  expect(after('copied', 'due')).toBe('none');
});

it('a shortcut is for the panel of its window, and for now', () => {
  const wish = { command: 'open-note', windowId: 1, at: 1000 };
  expect(wished(wish, 1, 1200)).toEqual(wish);
  expect(wished(wish, 2, 1200)).toBeNull();
  expect(wished(wish, 1, 9000)).toBeNull();
  expect(wished({ ...wish, command: 'close' }, 1, 1200)).toBeNull();
});
