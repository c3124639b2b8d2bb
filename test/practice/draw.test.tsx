import './page.ts';
import { cleanup, screen, within } from '@testing-library/preact';
import * as fc from 'fast-check';
import { act as settle } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Case } from '../../src/core/contract/case.ts';
import { drawCases } from '../../src/practice/draw.tsx';
import { anyCase } from './any-case.ts';

const now = '2026-03-04T10:15+01:00';
let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  cleanup();
  root.remove();
});

/** Draws one case at its own address and gives its main part. */
async function show(facts: Omit<Case, 'url'>): Promise<HTMLElement> {
  history.replaceState(null, '', '/patient/visit/x');
  await settle(() => drawCases(root, [{ url: location.href, ...facts }], now));
  return screen.getByRole('main');
}

/** The value beside a label, or null where the page has no such label. */
function fact(main: HTMLElement, label: string): string | null {
  const term = [...main.querySelectorAll('dt')].find((dt) => dt.textContent === label);
  return term?.nextElementSibling?.textContent ?? null;
}

describe('a fact of the case', () => {
  const facts: [label: string, given: Omit<Case, 'url'>, value: string][] = [
    ['Status', { phase: 'received' }, 'Mottagen'],
    ['Flöde', { flow: 'administrative' }, 'Administrativa frågor'],
    ['Vårdenhet', { unit: 'Bäckens vårdcentral' }, 'Bäckens vårdcentral'],
    ['Roll', { addressedTo: 'medical-admin' }, 'Medicinsk admin'],
    ['Vårdpersonal', { owner: 'Maja Lindqvist' }, 'Maja Lindqvist'],
    ['Vårdpersonal', { owner: null }, 'Ingen'],
    ['Överlämning', { handover: null }, 'Ingen'],
    ['Överlämning', { handover: { to: 'Åsens vårdcentral', state: 'pending' } }, 'Åsens vårdcentral (väntar på svar)'],
    ['Överlämning', { handover: { to: 'Bäckens rehab', state: 'accepted' } }, 'Bäckens rehab (accepterad)'],
    ['Överlämning', { handover: { state: 'pending' } }, 'Väntar på svar'],
    ['Överlämning', { handover: { state: 'accepted' } }, 'Accepterad'],
    ['Sökorsak', { reason: 'Hosta' }, 'Hosta'],
    ['Sökorsak', { reason: null }, '–'],
    ['Prioritet', { priority: 2 }, 'Prio 2'],
    ['Prioritet', { priority: null }, '–'],
    ['Personnummer', { patient: { personalIdentityNumber: '900101-2385' } }, '900101-2385'],
    ['Namn', { patient: { name: 'Elsa Norberg' } }, 'Elsa Norberg'],
    ['Namn', { patient: { protected: true, name: 'Hemligt Namn' } }, 'SKYDDAD IDENTITET'],
    ['Skyddad identitet', { patient: { protected: false } }, 'Nej'],
    ['Telefon', { patient: { phone: null } }, 'Saknas'],
    ['Telefon', { patient: { protected: true, phone: '070-174 06 01' } }, 'SKYDDAD'],
    ['Kontakt', { contact: 'guardian' }, 'Vårdnadshavare'],
    ['Samtycke till journal', { consents: { record: 'denied' } }, ' Samtycker inte'],
    ['Samtycke till läkemedelslista', { consents: { medicationList: 'given' } }, ' Samtycker'],
    ['Information från bokningstillfället', { ticket: { information: 'Rött öga' } }, 'Rött öga'],
    ['Inkom', { arrivedAt: '2026-03-04T08:05:00Z' }, '2026-03-04 09.05'],
    ['Mottagen', { receivedAt: null }, '–'],
    ['Startad', { startedAt: null }, '–'],
    ['Avslutad', { closedAt: null }, '–'],
    ['Asynkron fas till', { asynchronousUntil: '2026-07-01T12:00:00Z' }, '2026-07-01 14.00'],
  ];

  it.each(facts)('%s of %j stands on the page', async (label, given, value) => {
    expect(fact(await show(given), label)).toBe(value);
  });

  it.each(facts.map(([label]) => label))('%s has no place where the case lacks it', async (label) => {
    expect(fact(await show({}), label)).toBeNull();
  });

  it('shows a protected person by the mark alone, everywhere on the page', async () => {
    const hidden = { name: 'Hemligt Namn', protected: true };
    await show({ patient: { ...hidden, phone: '070-174 06 01' }, guardian: hidden });
    expect(document.body.textContent).not.toMatch(/Hemligt|174 06/);
  });
});

describe('a region of the page', () => {
  const regions: [title: string, empty: Omit<Case, 'url'>, says: string][] = [
    ['Anamnes', { anamnesis: null }, 'AnamnesSaknas'],
    ['Biljett', { ticket: null }, 'BiljettIngen'],
    ['Uppladdningar', { images: 0 }, 'UppladdningarInga'],
    ['Vårdnadshavare', { guardian: null }, 'VårdnadshavareIngen'],
    ['Formulär', { forms: [] }, 'FormulärInga'],
    ['SMS och samtal', { contacts: [] }, 'SMS och samtalInga'],
    ['Chatt', { messages: [] }, 'ChattInga meddelanden'],
  ];

  it.each(regions)('%s says when it is empty, and is not there when the case lacks it', async (title, empty, says) => {
    expect(within(await show(empty)).getByRole('region', { name: title }).textContent).toBe(says);
    await show({});
    expect(screen.queryByRole('region', { name: title })).toBeNull();
  });

  it('says that there is a ticket even where its text is not shown', async () => {
    expect(within(await show({ ticket: {} })).getByRole('region', { name: 'Biljett' }).textContent).toBe('BiljettJa');
  });

  it('draws as many pictures as there are', async () => {
    const main = await show({ images: 3 });
    expect(
      within(main)
        .getAllByRole('img')
        .map((img) => img.getAttribute('aria-label')),
    ).toEqual(['Uppladdad bild 1', 'Uppladdad bild 2', 'Uppladdad bild 3']);
  });
});

describe('the chat', () => {
  it('gives every bubble its sender and time, calls and texts their own lines, days a line', async () => {
    const main = await show({
      messages: [
        { at: '2026-03-03T15:59:00Z', from: 'staff', text: 'Hej\ndu' },
        { at: '2026-03-03T23:10:00Z', from: 'patient', text: 'Hej' },
        { at: '2026-03-04T08:00:00Z', from: 'guest', text: 'God morgon' },
        { from: 'system', text: 'Utan tid' },
        { text: 'Utan avsändare' },
      ],
      contacts: [
        { at: '2026-03-04T00:00:00Z', kind: 'sms' },
        { kind: 'phone', answered: false },
        { at: '2026-03-04T09:00:00Z', kind: 'voice', answered: true },
      ],
    });
    const log = within(main).getByRole('log');
    expect(
      within(log)
        .getAllByRole('article')
        .map((a) => a.getAttribute('aria-label')),
    ).toEqual(['Vårdpersonal, 16.59', 'Patient, 00.10', 'Gäst, 09.00', 'System', 'Meddelande']);
    expect([...log.querySelectorAll('p:not(.by, .text)')].map((p) => p.textContent)).toEqual([
      'tisdag 3 mars 2026',
      'onsdag 4 mars 2026',
      'SMS skickat 01.00',
      'Telefonsamtal, ej besvarat ',
      'Röstsamtal, besvarat 10.00',
    ]);
    expect(log.querySelector('.text')?.textContent).toBe('Hej\ndu');
    expect(
      within(log)
        .getAllByRole('article')
        .map((a) => a.querySelector('time')?.dateTime),
    ).toEqual(['2026-03-03T16:59+01:00', '2026-03-04T00:10+01:00', '2026-03-04T09:00+01:00', undefined, undefined]);
  });

  it('says whether older messages may be missing', async () => {
    expect(
      within(await show({ messages: [], messagesPartial: true })).getByRole('button', {
        name: 'Visa äldre meddelanden',
      }),
    ).toBeTruthy();
  });

  it('takes what is written for text and nothing else', async () => {
    const main = await show({ messages: [{ from: 'patient', text: '<img src=x onerror=alert(1)><b>Prioritet</b>' }] });
    expect(main.querySelector('.log img, .log b')).toBeNull();
    expect(main.querySelector('.text')?.textContent).toBe('<img src=x onerror=alert(1)><b>Prioritet</b>');
  });
});

it('tells above the chat box how much is left of the asynchronous phase', async () => {
  const asynchronous: Omit<Case, 'url'> = { phase: 'asynchronous', messages: [] };
  const left = async (asynchronousUntil: string) =>
    within(await show({ ...asynchronous, asynchronousUntil })).queryByText(/kvar av uppföljningen/)?.textContent;
  expect(await left('2026-03-07T12:20:00+01:00')).toBe('3 dygn och 2 timmar kvar av uppföljningen');
  expect(await left('2026-03-04T10:45:00+01:00')).toBe('Mindre än en timme kvar av uppföljningen');
  expect(await left('2026-03-04T10:15:00+01:00')).toBeUndefined();
});

it('draws a place for every fact that the case has, and for no other, whatever the case', async () => {
  const url = `${location.origin}/patient/visit/x`;
  const property = fc.asyncProperty(anyCase(url), async (shown) => {
    expect(Case.safeParse(shown).success).toBe(true);
    const main = await show(shown);
    const places = {
      Status: shown.phase,
      Flöde: shown.flow,
      Vårdenhet: shown.unit,
      Roll: shown.addressedTo,
      Vårdpersonal: shown.owner,
      Överlämning: shown.handover,
      Sökorsak: shown.reason,
      Prioritet: shown.priority,
      Personnummer: shown.patient?.personalIdentityNumber,
      Kontakt: shown.contact,
      Inkom: shown.arrivedAt,
      Mottagen: shown.receivedAt,
      Startad: shown.startedAt,
      Avslutad: shown.closedAt,
      'Asynkron fas till': shown.asynchronousUntil,
    };
    for (const [label, value] of Object.entries(places))
      expect([label, fact(main, label) !== null]).toEqual([label, value !== undefined]);
    const regions = {
      Anamnes: shown.anamnesis,
      Biljett: shown.ticket,
      Uppladdningar: shown.images,
      Samtycke: shown.consents,
      Formulär: shown.forms,
      Chatt: shown.messages,
    };
    for (const [title, value] of Object.entries(regions)) {
      expect([title, main.querySelector(`section[aria-label="${title}"]`) !== null]).toEqual([
        title,
        value !== undefined,
      ]);
    }
    expect(main.querySelectorAll('.log article').length).toBe(shown.messages?.length ?? 0);
    expect(main.querySelectorAll('p.contact').length).toBe(shown.contacts?.length ?? 0);
  });
  await fc.assert(property, { numRuns: 50 });
}, 30_000);

it('offers no change of phase where the phase is not shown', async () => {
  const main = await show({ handover: null, messages: [] });
  for (const name of ['Ta emot', 'Starta besök', 'Avsluta besök', 'Markera som klar', 'Lämna över besök']) {
    expect(within(main).queryByRole('button', { name })).toBeNull();
  }
});

it('lists each case by what it shows, with a link to its address', async () => {
  history.replaceState(null, '', '/drop-in');
  const { origin } = location;
  const cases: Case[] = [
    {
      url: `${origin}/patient/visit/a`,
      phase: 'waiting',
      patient: { name: 'Elsa Norberg' },
      priority: 3,
      reason: 'Hosta',
      arrivedAt: '2026-03-04T08:00:00Z',
      unit: 'Bäckens vårdcentral',
      addressedTo: 'nurse',
    },
    {
      url: `${origin}/patient/visit/b`,
      patient: { protected: true },
      priority: null,
      reason: null,
      arrivedAt: '2026-03-03T08:00:00Z',
    },
    { url: `${origin}/patient/visit/c`, phase: 'closed', patient: { name: 'Inte Här' } },
  ];
  await settle(() => drawCases(root, cases, now));
  const rows = within(screen.getByRole('table', { name: 'Väntar i kö' }))
    .getAllByRole('row')
    .slice(1);
  expect(rows.map((row) => [...row.querySelectorAll('td')].slice(0, 7).map((cell) => cell.textContent))).toEqual([
    ['Elsa Norberg', 'Hosta', 'Prio 3', 'Väntar i kö', '09.00', 'Bäckens vårdcentral', 'Sjuksköterska'],
    ['SKYDDAD IDENTITET', '–', '–', '', '2026-03-03 09.00', '', ''],
  ]);
  expect(rows.map((row) => within(row).getByRole<HTMLAnchorElement>('link').href)).toEqual([
    cases[0]?.url,
    cases[1]?.url,
  ]);
});
