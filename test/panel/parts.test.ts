import { describe, expect, it } from 'vitest';
import { whatChanged } from '../../src/panel/announce.ts';
import { fingerprint } from '../../src/panel/fingerprint.ts';
import { shortIdentity } from '../../src/panel/identity.ts';
import { asHtml, asPlain, plain } from '../../src/panel/note-text.ts';
import { readMessage } from '../../src/panel/page-message.ts';
import { unfilled } from '../../src/panel/places.ts';
import { sayMinutes, sayTime, sayWhen } from '../../src/panel/time.ts';
import { join } from '../../src/panel/view/unread.tsx';
import { fieldName, partyName } from '../../src/panel/words.ts';
import * as sample from './sample.ts';

describe('the identity of a case', () => {
  it.each([
    ['Tolvan Tolvansson', '19121212-1212', 'TT ··1212'],
    ['Anna-Lena Maria Öberg', '000101-2384', 'AÖ ··2384'],
    ['Cher', '19121212-1212', 'C ··1212'],
    [undefined, '19121212-1212', 'Namn ej läst ··1212'],
    ['—', undefined, 'Namn ej läst nr ej läst'],
  ])('%s %s is "%s"', (name, personalIdentityNumber, identity) => {
    const patient = { ...(name && { name }), ...(personalIdentityNumber && { personalIdentityNumber }) };
    expect(shortIdentity({ url: 'x', patient }, {})).toBe(identity);
  });
});

describe('a time in words', () => {
  it.each([
    ['2026-11-23T09:15:00Z', '2026-11-20T12:00:00Z', 'mån 23 nov kl. 10.15'],
    ['2026-11-23T09:15:00Z', '2026-11-23T22:59:00Z', 'i dag mån 23 nov kl. 10.15'],
    ['2026-11-23T09:15:00Z', '2026-11-23T23:01:00Z', 'mån 23 nov kl. 10.15'],
    ['2027-01-01T08:00:00+01:00', '2026-12-31T12:00:00Z', 'fre 1 jan 2027 kl. 08.00'],
    ['2026-03-29T01:00:00Z', '2026-03-28T12:00:00Z', 'sön 29 mars kl. 03.00'],
    ['nonsense', '2026-03-28T12:00:00Z', ''],
  ])('%s seen from %s', (iso, now, words) => {
    expect(sayWhen(iso, Date.parse(now))).toBe(words);
  });

  it('of today is the clock alone where the day is known', () => {
    expect(sayTime('2026-11-23T09:15:00Z', Date.parse('2026-11-23T12:00:00Z'))).toBe('kl. 10.15');
    expect(sayTime('2026-11-22T09:15:00Z', Date.parse('2026-11-23T12:00:00Z'))).toBe('sön 22 nov kl. 10.15');
  });

  it.each([
    [0, '0 min'],
    [59.9, '59 min'],
    [60, '1 tim'],
    [78, '1 tim 18 min'],
    [-3, '0 min'],
  ])('%s minutes', (minutes, words) => {
    expect(sayMinutes(minutes)).toBe(words);
  });
});

describe('text for the clipboard', () => {
  it('has line feeds only, no tab, and nothing that is not seen', () => {
    expect(plain('a\r\nb\rc\u2028d\te\u200bf\u202eg\u0007h\ufeff')).toBe('a\nb\nc\nd efgh');
  });

  it('leaves out keywords without text', () => {
    const parts = [
      { keyword: 'A', text: 'ett\n' },
      { keyword: 'B', text: ' \n ' },
      { keyword: 'C', text: 'två' },
    ];
    expect(asPlain(parts)).toBe('A\nett\n\nC\ntvå');
    expect(asHtml(parts)).toBe('<p><strong>A</strong><br>ett</p><p><strong>C</strong><br>två</p>');
  });

  it('escapes every character that HTML could take for its own', () => {
    expect(asHtml([{ keyword: '<i>', text: `<img src=x onerror="a('b')">&amp;` }])).toBe(
      '<p><strong>&lt;i&gt;</strong><br>&lt;img src=x onerror=&quot;a(&#39;b&#39;)&quot;&gt;&amp;amp;</p>',
    );
  });
});

describe('unfilled places', () => {
  it('are found with what they ask for', () => {
    const text = 'Kod [Fyll i: diagnoskod] och [Fyll i] klart [fyll på]';
    expect(unfilled(text).map(({ start, end, asks }) => [text.slice(start, end), asks])).toEqual([
      ['[Fyll i: diagnoskod]', 'diagnoskod'],
      ['[Fyll i]', 'ett värde'],
    ]);
  });
});

describe('a message from the page', () => {
  const reading = { case: sample.open, fields: sample.fields };

  it('is taken when it fits the contract', () => {
    const message = { kind: 'reading', reading, now: '2026-03-02T10:00:00+01:00' };
    expect(readMessage(message)).toEqual({ ok: true, message });
    expect(readMessage({ kind: 'changing' })).toEqual({ ok: true, message: { kind: 'changing' } });
  });

  it.each([
    [{ kind: 'reading', reading: { ...reading, case: { ...sample.open, priority: 7 } } }, ['reading.case.priority']],
    [
      { kind: 'reading', reading: { ...reading, case: { ...sample.open, startedAt: '2026-02-30T10:00:00Z' } } },
      ['reading.case.startedAt'],
    ],
    [
      { kind: 'reading', reading: { case: null, fields: [{ field: 'x', state: 'maybe', where: '' }] } },
      ['reading.fields.0.state'],
    ],
    [null, []],
    ['reading', []],
  ])('is refused with its paths otherwise', (raw, at) => {
    expect(readMessage(raw)).toEqual({ ok: false, at });
  });
});

describe('messages of a chat that grows', () => {
  const first = { from: 'patient' as const, text: 'Hej', at: '2026-03-02T10:00:00+01:00' };
  const shown = (messages: unknown[]) => ({
    kind: 'reading',
    reading: { case: { ...sample.open, messages }, fields: sample.fields },
  });

  it('are the same ones as long as they say the same', () => {
    const one = readMessage(shown([first]));
    const two = readMessage(shown([first, { text: 'Är du där?' }]));
    const messages = [one, two].map((read) => read.ok && read.message.kind === 'reading' && read.message.reading.case);
    expect(messages).toEqual([
      { ...sample.open, messages: [first] },
      { ...sample.open, messages: [first, { text: 'Är du där?' }] },
    ]);
  });

  it('are refused where a new one does not fit, with its place among all', () => {
    expect(readMessage(shown([first])).ok).toBe(true);
    const wrong = { text: 'Hej', from: 'nobody' };
    expect(readMessage(shown([first, first, wrong]))).toEqual({ ok: false, at: ['reading.case.messages.2.from'] });
    expect(readMessage(shown([first, 'Hej']))).toEqual({ ok: false, at: ['reading.case.messages.1'] });
  });
});

describe('what is said aloud', () => {
  it('names pressing cards that are new or have risen, once', () => {
    const before = { ...sample.advice, cards: sample.advice.cards.slice(1) };
    expect(whatChanged(before, sample.advice)).toBe('Kritiskt: Försök nå patienten via TeleQ innan ärendet avslutas.');
    expect(whatChanged(sample.advice, sample.advice)).toBe('');
  });
  it('says that a case may be closed, and that something was not read', () => {
    const countdowns = sample.advice.countdowns.map((one) => ({ ...one, missing: [], mayClose: true }));
    const met = { ...sample.advice, unread: [], countdowns };
    expect(whatChanged(sample.advice, met)).toBe('Rutinens villkor för att avsluta är uppfyllda.');
    const unread = [{ field: 'contacts', rules: countdowns.map(({ rule }) => rule) }];
    expect(whatChanged(sample.advice, { ...met, unread })).toBe(
      'Rutinens villkor för att avsluta är uppfyllda, men allt är inte läst: se efter först.',
    );
    expect(whatChanged(met, { ...met, unread })).toBe('');
  });
});

describe('what was not read', () => {
  it('stands once, though both the reader and the rules name it', () => {
    const names = join(sample.fields, [
      { field: 'consents.record', rules: ['JKP-CONS-1'] },
      { field: 'priority', rules: ['JKP-REPLY-3'] },
    ]).map(({ name }) => name);
    expect(names).toEqual(['samtycke till journal', 'prioritet', 'om samtal besvarades']);
  });
});

describe('words', () => {
  it('are Swedish for what is known and never nothing', () => {
    expect([fieldName('messages.3.at'), fieldName('x.y')]).toEqual(['tid för meddelanden i chatten', 'x.y']);
    expect([partyName('user'), partyName('tomte')]).toEqual(['Din registrering', 'Registreras av: tomte']);
  });
});

describe('a fingerprint', () => {
  it('tells texts apart and is the published FNV-1a', () => {
    expect(fingerprint('')).toBe('811c9dc5');
    expect(fingerprint('foobar')).toBe('bf9cf968');
    expect(fingerprint('kl. 10.15')).not.toBe(fingerprint('kl. 10.16'));
  });
});
