import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/core/advise.ts';
import { viewCountdown } from '../../../src/core/countdown/view.ts';
import { checkDraft } from '../../../src/core/draft/check.ts';
import type { RegionKey } from '../../../src/core/regions/keys.ts';
import { phrasesFor, supportTextsFor } from '../../../src/core/words/words.ts';
import type { Example } from '../regions/examples.ts';
import { bornOn, monday, sample } from '../samples.ts';

const all = (region: RegionKey, example: Example = {}, drop: readonly string[] = []) => {
  const { case: c, desk, notes } = sample(region, example);
  for (const key of drop) delete (c as Record<string, unknown>)[key];
  return phrasesFor(c, desk, notes);
};
const phrase = (rule: string, region: RegionKey, example: Example = {}, drop: readonly string[] = []) =>
  all(region, example, drop).find((one) => one.rule === rule);

/** The patient has not answered since 10.00. */
const silent = [
  { at: monday('09:20'), from: 'patient' as const, text: 'Hej' },
  { at: monday('10:00'), from: 'staff' as const, text: 'Hur mår du nu?' },
];
const hours = { mon: '08:00-17:00', tue: '08:00-17:00', wed: '08:00-17:00', thu: '08:00-17:00', fri: '08:00-17:00' };
const unit = { name: 'Testorps vårdcentral', hours };

describe('deadlines are filled in from the case', () => {
  test('Jönköping: two working hours from the first unanswered message', () => {
    expect(phrase('JKP-REPLY-2', 'jonkoping', { case: { messages: silent } })?.text).toBe(
      'Hej! Vi har skrivit till dig och vill gärna hjälpa dig vidare. Svara gärna här i chatten före kl. 12.00 i dag. Har du inte svarat då avslutar vi ärendet. Du är alltid välkommen att söka igen.',
    );
  });
  test('Jönköping: none once it has passed', () => {
    const text = phrase('JKP-REPLY-2', 'jonkoping', {
      case: { messages: silent },
      desk: { now: monday('15:00') },
    })?.text;
    expect(text).not.toMatch(/kl\.|avslutar/);
  });
  test.each([1, 2])('Jönköping: none at priority %d', (priority) => {
    const text = phrase('JKP-REPLY-2', 'jonkoping', { case: { messages: silent, priority } })?.text;
    expect(text).toContain('telefon');
    expect(text).not.toContain('kl.');
  });
  test('Jönköping: none while the priority is unread', () => {
    expect(phrase('JKP-REPLY-2', 'jonkoping', { case: { messages: silent } }, ['priority'])?.text).not.toContain('kl.');
  });
  test('Kalmar: 24 hours by the clock, the next day with its date', () => {
    expect(phrase('KLM-REPLY-1', 'kalmar', { case: { messages: silent } })?.text).toContain(
      'före tisdag 3 mars 2026 kl. 10.00.',
    );
  });
  test('Kalmar: when it closes and opens again', () => {
    const example = { desk: { now: '2026-03-06T14:00:00+01:00' } };
    expect(phrase('KLM-SHIFT-1', 'kalmar', example)).toMatchObject({
      now: true,
      text: 'Tack för ditt meddelande. Vi stänger kl. 14.30 i dag. Vi öppnar igen måndag 9 mars 2026 kl. 08.00 och fortsätter då med ditt ärende. Blir du sämre innan dess: ring 1177 för råd, eller 112 om det är akut.',
    });
    expect(phrase('KLM-SHIFT-1', 'kalmar', { desk: { now: '2026-03-07T11:00:00+01:00' } })?.text).toContain(
      'Vi har stängt nu. Vi öppnar igen måndag 9 mars 2026 kl. 08.00',
    );
    expect(phrase('KLM-SHIFT-1', 'kalmar')?.now).toBe(false);
  });
  test('Kalmar: an urgent case is not told to wait for the opening', () => {
    for (const text of [
      phrase('KLM-SHIFT-1', 'kalmar', { case: { priority: 2 } })?.text,
      phrase('KLM-SHIFT-1', 'kalmar', {}, ['priority'])?.text,
    ]) {
      expect(text).toContain('Vänta inte till dess');
      expect(text).not.toContain('fortsätter');
    }
  });
  test('Kalmar: rehab’s next slot', () => {
    const example = { notes: { handover: { target: 'rehab' as const } } };
    expect(phrase('KLM-HAND-3', 'kalmar', example)?.text).toBe(
      'Vi lämnar över ditt ärende till Rehabiliteringsenheten. Du kan räkna med svar måndag 2 mars 2026 kl. 10.00-12.00.',
    );
    expect(phrase('KLM-HAND-3', 'kalmar', { ...example, desk: { now: '2026-04-02T12:00:00+02:00' } })?.text).toContain(
      'tisdag 7 april 2026 kl. 10.00-12.00',
    );
  });
  test('Östergötland: six working hours from the start, and the next open weekday', () => {
    expect(phrase('OST-REPLY-2', 'ostergotland', { case: { messages: silent }, desk: { unit } })?.text).toContain(
      'före kl. 15.15 i dag.',
    );
    const evening = { desk: { unit, now: '2026-04-02T16:30:00+02:00' } };
    expect(phrase('OST-DAY-1', 'ostergotland', evening)).toMatchObject({ now: true });
    expect(phrase('OST-DAY-1', 'ostergotland', evening)?.text).toContain('tisdag 7 april 2026');
  });
  test('Uppsala: two hours from now, and the countdown knows the message again', () => {
    const text = phrase('UPP-REPLY-1', 'uppsala', { case: { messages: silent } })?.text ?? '';
    expect(text).toContain('inom två timmar, före kl. 12.15 i dag.');
    const sent = sample('uppsala', {
      case: { messages: [...silent, { at: monday('10:15'), from: 'staff', text }] },
      desk: { now: monday('10:20') },
    });
    const countdown = advise(sent.case, sent.desk).countdowns.find(({ rule }) => rule === 'UPP-REPLY-1');
    expect(countdown).toMatchObject({ state: 'counting', deadline: '2026-03-02T12:15:00+01:00' });
    // Said again, it names the same time and begins no new two hours.
    const again = phrase('UPP-REPLY-1', 'uppsala', { case: sent.case, desk: sent.desk })?.text;
    expect(again).toContain('Du behöver svara före kl. 12.15 i dag. Annars stänger vi ärendet.');
    expect(again).not.toContain('två timmar');
  });
});

describe('a phrase for closing comes first once its attempts are made', () => {
  const twice = [...silent, { at: monday('10:12'), from: 'staff' as const, text: 'Är du kvar?' }];
  test.each<[string, string, RegionKey, Example, readonly string[], boolean]>([
    ['one attempt', 'OST-REPLY-5', 'ostergotland', { case: { priority: 1, messages: silent } }, [], false],
    ['two attempts', 'OST-REPLY-5', 'ostergotland', { case: { priority: 1, messages: twice } }, [], true],
    ['the chat is not read', 'OST-REPLY-5', 'ostergotland', { case: { priority: 1 } }, ['messages'], false],
    [
      'so staff says',
      'OST-REPLY-5',
      'ostergotland',
      { case: { priority: 1 }, notes: { outcome: 'no-reply' } },
      [],
      true,
    ],
  ])('%s: %s', (_, rule, region, example, drop, now) => {
    expect(phrase(rule, region, example, drop)).toMatchObject({ now });
  });
});

describe('Uppsala: a case that waits for the next day', () => {
  const at = (now: string, shift?: 'end'): Example => ({ desk: { unit, now: monday(now), ...(shift && { shift }) } });
  const paused = (example: Example) =>
    all('uppsala', example).find(({ title }) => title === 'Ärendet pausas till nästa dag');
  test('is named with its day', () => {
    expect(paused(at('10:15'))?.text).toContain('Vi fortsätter tisdag 3 mars 2026.');
    expect(paused({})?.text).toContain('Vi fortsätter [Fyll i: dag].');
  });
  test.each<[string, Example, boolean]>([
    ['in the day', at('10:15'), false],
    ['at the end of the shift', at('10:15', 'end'), true],
    ['in the last hour', at('16:30'), true],
    ['after closing', at('17:30'), true],
    ['without opening hours', {}, false],
  ])('%s', (_, example, now) => {
    expect(paused(example)).toMatchObject({ now });
  });
  test('at the end of the shift an urgent one is told where to turn', () => {
    const where = (example: Example) =>
      all('uppsala', example).find(({ title }) => title === 'Vart patienten vänder sig om det blir bråttom');
    expect(where({ case: { priority: 1 }, desk: { shift: 'end' } })).toMatchObject({ now: true });
    expect(where({ case: { priority: 4 }, desk: { shift: 'end' } })).toMatchObject({ now: false });
    expect(where({ case: { priority: 1 } })).toMatchObject({ now: false });
  });
});

describe('what is not read is a place to fill in', () => {
  test.each([
    ['JKP-REPLY-2', 'jonkoping', ['messages']],
    ['KLM-REPLY-1', 'kalmar', ['messages']],
    ['OST-REPLY-2', 'ostergotland', ['startedAt']],
  ] as const)('%s', (rule, region, drop) => {
    const text = phrase(rule, region, { case: { messages: silent }, desk: { unit } }, drop)?.text;
    expect(text).toContain('före [Fyll i: dag och klockslag].');
  });
  test.each([
    ['OST-DAY-1', 'ostergotland', '[Fyll i: nästa vardag]'],
    ['UPP-SHIFT-1', 'uppsala', '[Fyll i: dag]'],
    ['UPP-SHIFT-2', 'uppsala', '[Fyll i: dag och klockslag]'],
    ['UPP-VIDEO-1', 'uppsala', '[Fyll i: avgift]'],
    ['OST-FEE-2', 'ostergotland', '[Fyll i: avgift]'],
    ['OST-ASYNC-1', 'ostergotland', '[Fyll i: antal]'],
    ['OST-BOOK-1', 'ostergotland', '[Fyll i: dag och klockslag]'],
    ['OST-CONS-1', 'ostergotland', '[Fyll i: chatt, video eller telefon]'],
  ] as const)('%s without the fact', (rule, region, place) => {
    expect(phrase(rule, region)?.text).toContain(place);
  });
});

describe('phrases come when they fit', () => {
  test.each<[string, RegionKey, Example]>([
    ['JKP-CONS-1', 'jonkoping', {}],
    ['JKP-HAND-4', 'jonkoping', { notes: { handover: { target: 'other-provider' } } }],
    ['JKP-PROT-2', 'jonkoping', { notes: { recordCheck: 'protected' } }],
    ['JKP-ROLE-2', 'jonkoping', { case: { flow: 'administrative' } }],
    [
      'JKP-CHILD-1',
      'jonkoping',
      { case: { contact: 'guardian', patient: { personalIdentityNumber: bornOn('2025-12-24') } } },
    ],
    ['KLM-REPLY-2', 'kalmar', { case: { messages: silent } }],
    ['KLM-HAND-6', 'kalmar', { notes: { handover: { target: 'other-unit' } } }],
    ['KLM-RX-1', 'kalmar', { notes: { outcome: 'prescription' } }],
    ['KLM-SUP-3', 'kalmar', {}],
    ['UPP-HAND-1', 'uppsala', { notes: { handover: { target: 'same-unit' } } }],
    ['UPP-HAND-3', 'uppsala', { notes: { handover: { target: 'other-unit' } } }],
    ['UPP-CONS-2', 'uppsala', { case: { contact: 'guardian' } }],
    ['OST-REPLY-3', 'ostergotland', { notes: { outcome: 'no-reply' } }],
    ['OST-REPLY-5', 'ostergotland', { case: { priority: 2 }, notes: { outcome: 'no-reply' } }],
    ['OST-HAND-2', 'ostergotland', { notes: { handover: { target: 'other-unit' } } }],
    ['OST-HAND-4', 'ostergotland', { notes: { handover: { target: 'rehab' } } }],
    ['OST-HAND-5', 'ostergotland', { notes: { handover: { target: 'other-provider' } } }],
    [
      'OST-HAND-6',
      'ostergotland',
      { case: { flow: 'administrative' }, notes: { handover: { target: 'not-in-service' } } },
    ],
    ['OST-ADM-2', 'ostergotland', { case: { flow: 'administrative' }, notes: { wrongFlow: true } }],
    ['OST-ADM-3', 'ostergotland', { case: { reason: 'Förnya recept' } }],
    ['OST-LOAD-1', 'ostergotland', {}],
    ['OST-SUP-1', 'ostergotland', {}],
  ])('%s is offered', (rule, region, example) => {
    expect(phrase(rule, region, example)?.text).toBeTruthy();
  });

  test.each<[string, RegionKey, Example]>([
    ['JKP-REPLY-2', 'jonkoping', {}],
    ['JKP-HAND-4', 'jonkoping', { notes: { handover: { target: 'same-unit' } } }],
    ['JKP-PROT-2', 'jonkoping', { case: { patient: { protected: false } } }],
    ['JKP-ROLE-2', 'jonkoping', {}],
    ['JKP-CHILD-1', 'jonkoping', {}],
    ['JKP-CONS-1', 'jonkoping', { case: { phase: 'waiting' } }],
    ['KLM-REPLY-1', 'kalmar', {}],
    ['KLM-REPLY-2', 'kalmar', {}],
    ['KLM-SHIFT-1', 'kalmar', { case: { phase: 'closed' } }],
    ['KLM-HAND-3', 'kalmar', { notes: { handover: { target: 'same-unit' } } }],
    ['KLM-HAND-6', 'kalmar', { notes: { handover: { target: 'rehab' } } }],
    ['KLM-RX-1', 'kalmar', { notes: { outcome: 'prescription', measureConfirmed: true } }],
    ['UPP-REPLY-1', 'uppsala', {}],
    ['UPP-HAND-3', 'uppsala', { notes: { handover: { target: 'same-unit' } } }],
    ['UPP-CONS-2', 'uppsala', {}],
    ['UPP-SHIFT-2', 'uppsala', { case: { phase: 'waiting' } }],
    ['OST-DAY-1', 'ostergotland', { case: { priority: 2 } }],
    ['OST-DAY-1', 'ostergotland', { case: { flow: 'administrative' } }],
    ['OST-REPLY-3', 'ostergotland', { case: { priority: 1 }, notes: { outcome: 'no-reply' } }],
    ['OST-REPLY-5', 'ostergotland', { notes: { outcome: 'no-reply' } }],
    ['OST-ADM-2', 'ostergotland', {}],
    ['OST-ADM-3', 'ostergotland', { case: { reason: 'Receptfri medicin' } }],
    ['OST-HAND-4', 'ostergotland', { notes: { handover: { target: 'rehab' }, recordCheck: 'protected' } }],
  ])('%s is not', (rule, region, example) => {
    expect(phrase(rule, region, example)).toBeUndefined();
  });

  test('never a pause, nor the next weekday, while the priority is unread or urgent', () => {
    expect(all('uppsala', {}, ['priority']).map(({ title }) => title)).not.toContain('Ärendet pausas till nästa dag');
    expect(all('uppsala', { notes: { acute: true } }).map(({ title }) => title)).not.toContain(
      'Ärendet pausas till nästa dag',
    );
    expect(phrase('OST-DAY-1', 'ostergotland', {}, ['priority'])).toBeUndefined();
  });

  test('those that fit this moment stand first', () => {
    const shown = all('ostergotland', { case: { messages: silent }, notes: { outcome: 'no-reply' } });
    const moments = shown.map(({ now }) => now);
    expect(moments).toEqual([...moments].sort((a, b) => Number(b) - Number(a)));
    expect(moments).toContain(false);
    expect(moments[0]).toBe(true);
  });

  test('Skåne’s instruction wants none, and no text for support', () => {
    const { case: c, desk } = sample('skane');
    expect(phrasesFor(c, desk)).toEqual([]);
    expect(supportTextsFor(c, desk)).toEqual([]);
  });

  test('an SMS that has been set aside with a reason is no longer first', () => {
    const notes = { acknowledged: { 'KLM-REPLY-2': { reason: 'Saknar mobilnummer' } } };
    expect(phrase('KLM-REPLY-2', 'kalmar', { case: { messages: silent }, notes })?.now).toBe(false);
    const { case: c, desk } = sample('kalmar', { case: { messages: silent } });
    const [countdown] = advise(c, desk, notes).countdowns;
    expect(countdown && viewCountdown(countdown, c, desk, notes).setAside).toMatchObject([
      { rule: 'KLM-REPLY-2', reason: 'Saknar mobilnummer' },
    ]);
  });
});

test('Kalmar’s own phrases stand its own chat guide', () => {
  const examples: Example[] = [
    {},
    { case: { messages: silent } },
    { case: { messages: silent, priority: 1 } },
    { notes: { handover: { target: 'rehab' } } },
    { notes: { handover: { target: 'other-provider' } } },
    { notes: { handover: { target: 'same-unit' } } },
    { notes: { outcome: 'prescription' } },
    { desk: { now: monday('15:30') } },
    { desk: { now: monday('17:30') } },
  ];
  const { case: c, desk } = sample('kalmar');
  for (const example of examples)
    for (const { rule, text } of all('kalmar', example))
      expect({ rule, findings: checkDraft(text, c, desk, { recordCheck: 'protected' }).findings }).toEqual({
        rule,
        findings: [],
      });
});

describe('texts for support', () => {
  const text = (region: RegionKey, rule: string, example: Example = {}) => {
    const { case: c, desk, notes } = sample(region, example);
    return supportTextsFor(c, desk, notes).find((one) => one.rule === rule)?.text ?? '';
  };
  test('Östergötland: Synergi’s own fields', () => {
    expect(text('ostergotland', 'OST-DEV-1')).toBe(
      [
        'Involverade system: Gemensamma IT-stöd 1177 direkt',
        'Länkar, Länknamn: Patientärende',
        'Länkar, Länkadress (URL): https://clinic.platform24.se/patient/visit/1001',
        'Enhet: Testorps vårdcentral',
        '',
        'Vad som hände: [Fyll i: händelsen, utan patientens uppgifter]',
        'När det hände: [Fyll i: dag och klockslag]',
        'Åtgärder: [Fyll i: vad som har gjorts]',
        'Vad vi har provat: [Fyll i: till exempel ladda om sidan, en annan dator]',
        'Webbläsare: [Fyll i: namn och version]',
      ].join('\n'),
    );
  });
  test.each([
    ['kalmar', 'KLM-SUP-1', 'Tjänst: 1177 symtombedömning och hänvisning'],
    ['kalmar', 'KLM-SUP-2', 'fel i triagen'],
    ['kalmar', 'KLM-DEV-1', 'Avvikelse'],
    ['jonkoping', 'JKP-DEV-1', 'Avvikelse'],
    ['uppsala', 'UPP-SUP-1', 'Url-adress: https://clinic.platform24.se/patient/visit/1001'],
    ['ostergotland', 'OST-SUP-1', 'Superanvändaren'],
  ] as const)('%s %s', (region, rule, has) => {
    expect(text(region, rule)).toContain(has);
    expect(text(region, rule)).toContain('https://clinic.platform24.se/patient/visit/1001');
  });
  test('no unit while the patient is or may be protected', () => {
    expect(text('uppsala', 'UPP-SUP-1', { notes: { recordCheck: 'protected' } })).not.toContain('Testorp');
    expect(text('uppsala', 'UPP-SUP-1', { case: { patient: { name: 'Test Testsson' } } })).not.toContain('Testorp');
  });
  test.each([
    'https://clinic.platform24.se/visit/198005042380',
    'https://clinic.platform24.se/visit/1?p=Test%20Testsson',
    'https://clinic.platform24.se/visit/070-1740605',
    'https://clinic.platform24.se/test/%E0%A4%A',
  ])('an address that names the patient is not told: %s', (url) => {
    expect(
      text('ostergotland', 'OST-DEV-1', {
        case: {
          url,
          patient: { name: 'Test Testsson', personalIdentityNumber: '19800504-2380', phone: '070-174 06 05' },
        },
      }),
    ).toContain('URL): [Fyll i:');
  });
});
