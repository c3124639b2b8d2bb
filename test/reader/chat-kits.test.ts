import { describe, expect, it } from 'vitest';
import type { PlainElement } from '../../src/reader/page/see.ts';
import { defaultProfile } from '../../src/reader/profile/default-profile.ts';
import { readSeen } from '../../src/reader/read-page.ts';
import { el } from './seen-page.ts';

/** Chats as kits build them: bubbles on two sides, letters in pictures, rows that go on, quotations. The patient is Bo Övning, the nurse Anna Berg. */

const here = { url: 'https://clinic.platform24.se/case/1', now: '2026-03-04T15:00:00+01:00' };
const pair = (label: string, value: string) => el('p', [`${label}: ${value}`]);
const page = (log: PlainElement, owner = 'Anna Berg', ...above: PlainElement[]) =>
  readSeen(
    el('body', [
      ...above,
      el('h1', ['Ärende'], { role: 'heading' }),
      pair('Patient', 'Bo Övning'),
      pair('Personnummer', '620704-2380'),
      pair('Prioritet', '3'),
      pair('Mottagen av', owner),
      log,
    ]),
    defaultProfile,
    here,
  ).case ?? undefined;
const wide = [0, 0, 700, 500] as const;
const chat = (...kids: PlainElement[]) => page(el('div', kids, { role: 'log', box: [...wide] }));
const told = (shown: ReturnType<typeof chat>) => shown?.messages?.map(({ from, text }) => [from, text]);
const inline = (text: string) => el('span', [text], { marks: '' });
const time = (clock: string) => el('time', [clock], { marks: '', attrs: { datetime: `2026-03-03T${clock}:00+01:00` } });

const leftOf = { left: [40, 0, 360, 30], right: [300, 0, 360, 30] } as const;
type Side = keyof typeof leftOf;
const box = (side: Side, width?: number): PlainElement['box'] => {
  const [left, top, own, height] = leftOf[side];
  return width === undefined ? [left, top, own, height] : [side === 'left' ? left : 660 - width, top, width, height];
};
/** A row with a bubble, and above it on the page's own ground what the page says of it. */
const row = (side: Side, head: PlainElement['kids'], text: PlainElement['kids'], width?: number) =>
  el('li', [...head, el('div', text, { marks: 'bp', box: box(side, width) })], {
    role: 'listitem',
    box: [0, 0, 700, 60],
  });
const nurse = (text: string, clock = '09:10') =>
  row('right', [inline('Anna Berg, sjuksköterska'), time(clock)], [text]);

describe('whose a bubble is', () => {
  it('a given name outside the bubble tells, in the bubble it is what somebody wrote', () => {
    const named = row('left', [inline('Bo'), time('09:00')], ['Hej']);
    expect(told(chat(named, nurse('Hej Bo')))).toEqual([
      ['patient', 'Hej'],
      ['staff', 'Hej Bo'],
    ]);
    const inside = row('right', [time('09:00')], [el('p', ['Bo']), el('p', ['Hör av dig'])]);
    expect(told(chat(inside))).toEqual([[undefined, 'Bo\nHör av dig']]);
  });

  it('a given name that patient and nurse have in common tells nothing', () => {
    const shown = page(
      el('div', [row('left', [inline('Bo'), time('09:00')], ['Hej'])], { role: 'log', box: [...wide] }),
      'Bo Berg',
    );
    expect(shown?.messages?.map(({ from }) => from)).toEqual([undefined]);
  });

  it('a bubble about as wide as the chat, in line with the others on its side, is no line of the page', () => {
    const inset = (text: string, width: number, ...head: PlainElement[]) =>
      el('li', [...head, el('div', [text], { marks: 'bp', box: [70, 0, width, 30] })], { role: 'listitem' });
    const first = inset('Hej', 300, inline('Patient'), time('09:00'));
    const shown = chat(first, nurse('Hej Bo'), inset('Så här har det varit i flera veckor', 545, time('09:20')));
    expect(told(shown)?.at(-1)).toEqual([undefined, 'Så här har det varit i flera veckor']);
  });

  it('a text at the left of a place that stands in from both sides is no line of the page', () => {
    const flat = (...kids: PlainElement['kids']) =>
      el('li', [el('div', kids, { box: [64, 0, 572, 20] })], { role: 'listitem', box: [...wide] });
    const text = el('span', ['Och så har jag ont'], { marks: '', box: [64, 0, 180, 16] });
    const shown = chat(flat(el('p', [inline('Patient'), time('09:00')]), el('p', ['Hej'])), flat(text));
    expect(told(shown)).toEqual([
      ['patient', 'Hej'],
      [undefined, 'Och så har jag ont'],
    ]);
  });

  it('what stands in a slot stands where its bubble does', () => {
    const slot = (text: string) => el('slot', [text], { marks: '', box: [0, 0, 0, 0] });
    const first = row('left', [inline('Patient'), time('09:00')], ['Hej']);
    const shown = chat(first, nurse('Hej Bo'), row('right', [time('09:20')], [slot('Hur är det?')]));
    expect(told(shown)?.at(-1)).toEqual(['staff', 'Hur är det?']);
  });

  const portrait = (letters: string) => el('div', [letters], { marks: 'bp', box: [0, 0, 30, 30] });
  const lettered = (side: Side, letters: string, text: string, clock: string) =>
    row(side, [portrait(letters)], [text, el('p', [time(clock)])]);

  it('the letters in the pictures tell, where patient and staff stand on a side each', () => {
    expect(told(chat(lettered('left', 'BÖ', 'Hej', '09:00'), lettered('right', 'AB', 'Hej Bo', '09:10')))).toEqual([
      ['patient', 'Hej'],
      ['staff', 'Hej Bo'],
    ]);
  });

  it.each([
    ['the patient’s stand on both sides', ['left', 'BÖ'], ['right', 'BÖ'], ['right', 'AB']],
    ['another’s stand on the patient’s side', ['left', 'BÖ'], ['left', 'CD'], ['right', 'AB']],
    ['nobody is known on the other side', ['left', 'BÖ'], ['right', 'CD'], ['right', 'EF']],
  ] as [string, ...[Side, string][]][])('the letters tell nothing where %s', (_, ...rows) => {
    const shown = chat(...rows.map(([side, letters], i) => lettered(side, letters, `Rad ${i}`, `09:1${i}`)));
    expect(shown?.messages?.map(({ from }) => from)).toEqual([undefined, undefined, undefined]);
  });

  const head = (who: string, clock: string) => el('h3', [inline(who), ' ', time(clock)], { role: 'heading' });
  const signed = (who: string, clock: string, text: string) =>
    el('li', [el('div', [], { marks: 'bp', box: [0, 0, 40, 40] }), head(who, clock), el('div', [text])], {
      role: 'listitem',
    });
  const goesOn = (text: string) => el('li', [el('div', [text])], { role: 'listitem' });

  it('a row without head and picture goes on with what the one above it wrote', () => {
    const shown = chat(
      signed('Patient', '09:00', 'Hej'),
      goesOn('Jag har ont'),
      signed('Sjuksköterska', '09:10', 'Hej Bo'),
    );
    expect(told(shown)).toEqual([
      ['patient', 'Hej'],
      ['patient', 'Jag har ont'],
      ['staff', 'Hej Bo'],
    ]);
  });

  it.each([
    [
      'with a picture',
      el('li', [el('div', [], { marks: 'bp', box: [0, 0, 40, 40] }), el('div', ['Jag har ont'])], { role: 'listitem' }),
    ],
    ['built as no message is', el('li', [inline('Jag har ont')], { role: 'listitem' })],
  ])('a row %s is nobody’s that is known', (_, other) => {
    const shown = chat(signed('Patient', '09:00', 'Hej'), other, signed('Sjuksköterska', '09:10', 'Hej Bo'));
    expect(told(shown)?.[1]).toEqual([undefined, 'Jag har ont']);
  });

  it.each(['Anna Berg anslöt till chatten', 'Anna Berg startade besöket', 'Formulär skickat'])(
    '%s: no row goes on with the page’s own',
    (line) => {
      const shown = chat(signed('Patient', '09:00', 'Hej'), goesOn(line), signed('Sjuksköterska', '09:10', 'Hej Bo'));
      expect(told(shown)).not.toContainEqual(['patient', line]);
    },
  );

  it('a row below is not the patient’s where only the patient’s have heads', () => {
    const shown = chat(signed('Patient', '09:00', 'Hej'), goesOn('Hej Bo'), signed('Patient', '09:10', 'Jag har ont'));
    expect(told(shown)?.[1]).toEqual([undefined, 'Hej Bo']);
  });

  it('a name beyond a list’s own name is not that of who is logged in', () => {
    const nav = (...entries: string[]) =>
      el(
        'nav',
        entries.map((text) => el('a', [text])),
        { role: 'navigation' },
      );
    const from = (...entries: string[]) => {
      const shown = page(
        el('div', [row('right', [inline('Eva Övning'), time('09:00')], ['Hej'])], { role: 'log', box: [...wide] }),
        'Anna Berg',
        nav(...entries),
      );
      return shown?.messages?.[0]?.from;
    };
    expect(from('Start', 'Eva Övning', 'Logga ut')).toBe('staff');
    expect(from('Inställningar', 'Väntar i kö (2)', 'Eva Övning')).toBeUndefined();
  });
});

describe('what was written', () => {
  const earlier = 'Har du feber eller ont någonstans?';
  const answer = (...kids: PlainElement['kids']) => row('left', [inline('Patient'), time('09:20')], kids);
  const last = (...kids: PlainElement['kids']) => told(chat(nurse(earlier), answer(...kids)))?.at(-1)?.[1];

  it.each([
    ['below a name', [el('p', ['Anna Berg']), el('p', [earlier]), el('p', ['Nej'])]],
    ['cut short', [el('p', ['↩ Har du feber eller…']), el('p', ['Nej'])]],
    ['on a ground of its own', [el('div', [earlier], { marks: 'bp' }), el('p', ['Nej'])]],
  ])('an earlier message quoted %s is not the answer’s', (_, kids) => {
    expect(last(...kids)).toBe('Nej');
  });

  it.each([
    ['nothing said before', [el('div', ['Det här har ingen sagt'], { marks: 'bp' }), el('p', ['Nej'])]],
    ['the same words in the same text', [el('p', [earlier]), el('p', ['undrar du'])]],
    ['typed again and cut short', [el('p', ['Har du feber eller…', '\n', 'menar du i dag?'])]],
    ['the quotation alone', [el('div', [earlier], { marks: 'bp' })]],
  ])('%s: all of it stays', (_, kids) => {
    expect(last(...kids)?.split('\n')[0]).not.toBe('Nej');
    expect(last(...kids)).toContain((kids[0]?.kids[0] ?? '') as string);
  });

  it('a form’s card in a message is a form, and the rest what was written', () => {
    const card = el('div', [el('b', ['Hudbesvär']), el('p', ['Formulär skickat · inte besvarat'])], {
      marks: 'bp',
      box: [320, 0, 200, 40],
    });
    const shown = chat(
      row('right', [inline('Anna Berg, sjuksköterska'), time('09:10')], [el('p', ['Fyll i detta']), card]),
    );
    expect(told(shown)).toEqual([['staff', 'Fyll i detta']]);
    expect(shown?.forms).toEqual([{ title: 'Hudbesvär', state: 'sent' }]);
  });

  it('a form’s sign before a line that tells of it is enough; the patient’s own line is a message', () => {
    const line = '📋 Formulär: Magbesvär – skickat, väntar på svar';
    expect(chat(row('right', [time('09:10')], [line]))?.forms).toEqual([{ title: 'Magbesvär', state: 'sent' }]);
    expect(told(chat(row('left', [inline('Patient'), time('09:10')], [line])))).toEqual([['patient', line]]);
  });

  it.each(['20 min', 'Ca 5 min sedan', 'Jag ringde i 20 min men fick inget svar'])(
    '%s is an answer, whoever wrote it',
    (answer) => {
      expect(told(chat(nurse('Hur länge?'), row('left', [time('09:20')], [answer])))?.[1]?.[1]).toBe(answer);
      expect(
        told(chat(row('left', [inline('Patient'), time('09:00')], ['Hej']), row('left', [], [answer])))?.[1]?.[1],
      ).toBe(answer);
    },
  );

  it('what is left of a call’s card is no message', () => {
    expect(told(chat(nurse('Hej Bo'), row('left', [], ['Besvarat, 5 min'])))).toEqual([['staff', 'Hej Bo']]);
  });

  it('an internal note with a lock before it is no message', () => {
    const note = row(
      'right',
      [el('p', [inline('Anna Berg'), ' · ', inline('🔒 Intern anteckning'), ' · ', time('09:12')])],
      ['Ska till fysio'],
    );
    expect(told(chat(nurse('Hej Bo'), note))).toEqual([['staff', 'Hej Bo']]);
  });

  it('what the page says of the chat is no message, unless somebody writes it in a bubble', () => {
    const said = ['Nyast först ▾', 'Ärendet är avslutat, det går inte att skriva fler meddelanden.'];
    expect(told(chat(...said.map((text) => el('div', [text])), nurse('Hej Bo')))).toEqual([['staff', 'Hej Bo']]);
    expect(told(chat(answer('Ärendet är avslutat.')))).toEqual([['patient', 'Ärendet är avslutat.']]);
  });
});
