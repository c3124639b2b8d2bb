import { describe, expect, it } from 'vitest';
import type { PlainElement } from '../../src/reader/page/see.ts';
import { cells, div, read } from './built.ts';
import { el } from './seen-page.ts';

/** Chats in rows: a table's, a feed's, lines below bubbles. The patient is Bo Övning, the nurse Anna Berg. */

const facts = [
  'Patient: Bo Övning',
  'Personnummer: 620704-2380',
  'Prioritet: 3',
  'Status: Startat besök',
  'Mottagen av: Anna Berg',
].map((line) => el('p', [line]));
const wide = [0, 0, 700, 500] as const;
const chat = (...kids: PlainElement[]) => read(...facts, el('div', kids, { role: 'log', box: [...wide] }))?.messages;
const told = (messages: ReturnType<typeof chat>) => messages?.map(({ from, text }) => [from, text]);
const inline = (text: string, tag = 'span') => el(tag, [text], { marks: '' });

describe('rows of a table', () => {
  it('every other of them on a ground of its own, cells and all, are no quotations', () => {
    const row = (odd: boolean, ...texts: string[]) => {
      const one = cells('td', ...texts);
      const ground = odd ? 'bp' : 'b';
      return { ...one, marks: ground, kids: one.kids.map((kid) => ({ ...(kid as PlainElement), marks: ground })) };
    };
    const rows = [
      row(false, '2026-03-12 13:03', 'Patienten', 'Det snurrar så att jag får hålla i mig.'),
      row(true, '2026-03-12 13:44', 'Anna Berg, sjuksköterska', 'Hej Bo, jag läser nu.'),
      row(true, '2026-03-12 13:49', 'Patienten', 'Nej, min fru är här.'),
    ];
    expect(told(chat(el('table', rows, { role: 'table' })))).toEqual([
      ['patient', 'Det snurrar så att jag får hålla i mig.'],
      ['staff', 'Hej Bo, jag läser nu.'],
      ['patient', 'Nej, min fru är här.'],
    ]);
  });
});

describe('a head and what was written on one line', () => {
  const item = (name: string, text: string, when: string, role: string) =>
    el('li', [div(inline(name, 'a'), ': ', inline(text)), div(inline(when), ' · ', inline(role))], {
      role: 'listitem',
    });

  it('the sign between them is neither’s', () => {
    const items = [
      item('Bo Övning', 'Hej! Nej, ingen feber alls.', '12 mars 2026 12:50', 'Patient'),
      item('Anna Berg', 'Blir du andfådd?', '12 mars 2026 12:52', 'Vårdpersonal'),
    ];
    expect(told(chat(...items))).toEqual([
      ['patient', 'Hej! Nej, ingen feber alls.'],
      ['staff', 'Blir du andfådd?'],
    ]);
  });
});

describe('internal notes among the messages', () => {
  const below = (text: string, who: string, clock: string) =>
    div(el('div', [text], { marks: 'bp', box: [10, 0, 300, 30] }), div(inline(`${who} · ${clock} · Sedd`)));

  it('by a word that the note begins with', () => {
    const rows = [
      below('Jag blir illamående.', 'Patient', '09:00'),
      below('Intern anteckning: ring inte hem.', 'Anna Berg', '09:05'),
      below('Ta dem till frukosten.', 'Cecilia Prov, läkare (inbjuden gäst)', '09:10'),
    ];
    expect(told(chat(...rows))).toEqual([
      ['patient', 'Jag blir illamående.'],
      ['guest', 'Ta dem till frukosten.'],
    ]);
  });

  it('but a patient’s own words are told', () => {
    expect(told(chat(below('Internt: hälsa Anna.', 'Patient', '09:00')))).toEqual([
      ['patient', 'Internt: hälsa Anna.'],
    ]);
  });

  it('by a badge beside the name, on a ground of its own and with the time before it', () => {
    const row = (name: string, clock: string, text: string, note = false) =>
      el('div', [
        el('div', [name.replace(/(\p{L})\p{L}+ (\p{L})\p{L}+/u, '$1$2')], { marks: 'bp', box: [0, 0, 32, 32] }),
        el('div', [div(clock), inline(name), ...(note ? [' ', inline('Intern')] : []), div(text)], {
          marks: note ? 'bp' : 'b',
          box: [40, 0, 600, 60],
        }),
      ]);
    const rows = [
      row('Bo Övning', '10:52', 'Mitt recept är slut.'),
      row('Anna Berg', '11:15', 'Jag skickar det vidare.'),
      row('Anna Berg', '11:18', '@Per Lund kan du förnya?', true),
    ];
    expect(told(chat(...rows))).toEqual([
      ['patient', 'Mitt recept är slut.'],
      ['staff', 'Jag skickar det vidare.'],
    ]);
  });
});

describe('bubbles with lines below that tell who wrote', () => {
  const bubble = (text: string, side: 'left' | 'right') => {
    const place: PlainElement['box'] = side === 'left' ? [10, 0, 200, 30] : [490, 0, 200, 30];
    return el('div', [el('div', [text], { marks: 'bp', box: place })], { box: [0, 0, 700, 34] });
  };
  const line = (text: string) => el('div', [text], { box: [0, 0, 700, 18] });

  it.each(['I dag', 'Läst', 'Du', 'Vårdpersonal 12.00', 'Vårdnadshavare: –', 'Tid', 'Från', 'Tack Anna sjuksköterska'])(
    '"%s" in a bubble was written',
    (text) => {
      const rows = [
        bubble('Har du ont?', 'right'),
        line('Anna Berg, sjuksköterska · 12 mars 09.00'),
        bubble(text, 'left'),
        line('Bo Övning · 12 mars 09.05'),
        bubble('Ring oss.', 'right'),
        line('Anna Berg, sjuksköterska · 12 mars 09.10'),
      ];
      expect(told(chat(...rows))).toEqual([
        ['staff', 'Har du ont?'],
        ['patient', text],
        ['staff', 'Ring oss.'],
      ]);
    },
  );
});

describe('heads that are not understood', () => {
  const note = (who: string, at: string, text: string) => div(div(`${who} ~ ${at} ~ #17`), div(text));

  it('left in the texts of several messages, nothing of the chat is told', () => {
    const shown = chat(note('Bo Övning', '12 mars 09:00', 'Hej'), note('Anna Berg', '12 mars 09:05', 'Hej Bo'));
    expect(shown).toBeUndefined();
  });

  it('but somebody may write of a time', () => {
    const own = (name: string, at: string, text: string) =>
      el('li', [div(inline(name), inline(at)), el('p', [text])], { role: 'listitem' });
    expect(
      told(
        chat(
          own('Bo Övning', '12 mars 09:00', 'Jag kommer 13 mars 10.00'),
          own('Anna Berg', '12 mars 09:05', 'Bo Övning 13 mars 10.00, det är bokat'),
        ),
      ),
    ).toEqual([
      ['patient', 'Jag kommer 13 mars 10.00'],
      ['staff', 'Bo Övning 13 mars 10.00, det är bokat'],
    ]);
  });
});

describe('beside who wrote', () => {
  it('to whom, and below the text a file, are no words of it', () => {
    const mail = (who: string, to: string, at: string, text: string, file?: string) =>
      el(
        'article',
        [
          el('header', [inline(who), inline(`till ${to}`), inline(at)]),
          div(div(text), ...(file ? [el('div', [file], { marks: 'p' })] : [])),
        ],
        { role: 'article' },
      );
    const rows = [
      mail('Bo Övning', 'Åsens vårdcentral', '10 mars 15:02', 'Jag behöver ett intyg.'),
      mail('Anna Berg', 'Bo Övning', '11 mars 08:30', 'Vilka datum?'),
      mail('Bo Övning', 'Åsens vårdcentral', '11 mars 19:47', 'Bifogar blanketten.', '📄 blankett-gym.pdf 84 kB'),
    ];
    expect(told(chat(...rows))).toEqual([
      ['patient', 'Jag behöver ett intyg.'],
      ['staff', 'Vilka datum?'],
      ['patient', 'Bifogar blanketten.'],
    ]);
  });

  it('a role after the name, without a sign between them', () => {
    const row = (who: PlainElement[], at: string, text: string) =>
      el('li', [div(el('h3', who, { role: 'heading' }), inline(at)), el('p', [text])], { role: 'listitem' });
    const name = (text: string) => el('span', [text], { marks: '' });
    expect(
      told(
        chat(
          row([name('Bo Övning')], '2026-03-12 13:04', 'Hej!'),
          row([name('Anna Berg '), name('Sjuksköterska')], '2026-03-12 13:25', 'Hej Bo.'),
        ),
      ),
    ).toEqual([
      ['patient', 'Hej!'],
      ['staff', 'Hej Bo.'],
    ]);
  });
});

describe('where a line stands', () => {
  const bubbleAt = (left: number, width: number, kids: PlainElement['kids'], marks = 'bp') =>
    el('div', kids, { marks, box: [left, 0, width, 30] });
  const row = (...kids: PlainElement['kids']) => el('div', kids, { box: [0, 0, 700, 34] });
  const said = (name: string, left: number, width: number, text: string) =>
    row(el('div', [name], { box: [left, 0, 200, 14] }), bubbleAt(left, width, [text]));

  it('a plain line beside bubbles is none of theirs', () => {
    const rows = [
      said('Bo Övning', 0, 300, 'Hej'),
      said('Anna Berg', 400, 300, 'Hej Bo'),
      row(el('span', ['Ulf Ek har läst ärendet.'], { marks: '', box: [0, 0, 180, 18] })),
    ];
    expect(told(chat(...rows))?.at(-1)).toEqual([undefined, 'Ulf Ek har läst ärendet.']);
  });

  it('a bubble no wider than its text does not stand in the middle of itself', () => {
    const text = el('span', ['Hej 🙂'], { marks: '', box: [15, 0, 45, 17] });
    const rows = [
      row(
        el('div', ['Bo Övning'], { box: [0, 0, 60, 14] }),
        el('div', [bubbleAt(0, 75, [text])], { box: [0, 0, 75, 34] }),
      ),
      said('Anna Berg', 400, 300, 'Hej Bo'),
    ];
    expect(told(chat(...rows))).toEqual([
      ['patient', 'Hej 🙂'],
      ['staff', 'Hej Bo'],
    ]);
  });

  it('rows as wide as the chat begin at one line, and none of them stands in the middle by chance', () => {
    const item = (name: string | undefined, clock: string, text: string, width: number) =>
      el(
        'li',
        [
          ...(name ? [el('h3', [name, ' ', `12 mars ${clock}`], { role: 'heading', box: [70, 0, 630, 20] })] : []),
          el('div', [text], { box: [70, 0, width, 20] }),
        ],
        { role: 'listitem', box: [0, 0, 700, 40] },
      );
    const rows = [
      item('Bo Övning', '09:00', 'Jag har ont i ryggen', 300),
      item(undefined, '09:00', 'Det strålar ner i vänster ben, från höften och ut i foten', 550),
      item('Anna Berg', '09:05', 'Kan du stå på tå?', 280),
    ];
    expect(told(chat(...rows))?.map(([from]) => from)).not.toContain('system');
  });

  it('a title that says its words again names nobody', () => {
    const text = 'Nej, sköterskan sa vårdpersonal';
    const again = el('p', [text], { name: text, attrs: { title: text } });
    expect(told(chat(said('Bo Övning', 0, 300, 'Hej'), row(bubbleAt(0, 300, [again]))))?.at(-1)?.[0]).not.toBe('staff');
  });
});
