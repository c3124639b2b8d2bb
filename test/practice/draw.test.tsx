import './page.ts';
import { screen, within } from '@testing-library/preact';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Case } from '../../src/core/contract/case.ts';
import { anyCase } from './any-case.ts';
import { drawAnew, fact, show } from './drawn.ts';

drawAnew();

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
