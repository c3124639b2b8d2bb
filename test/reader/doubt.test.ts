import { describe, expect, it } from 'vitest';
import type { PlainElement } from '../../src/reader/page/see.ts';
import { defaultProfile } from '../../src/reader/profile/default-profile.ts';
import { readSeen } from '../../src/reader/read-page.ts';
import { el } from './seen-page.ts';

const here = { url: 'https://clinic.platform24.se/patient/visit/abc', now: '2026-03-04T15:00:00+01:00' };
const row = (...texts: string[]) =>
  el(
    'div',
    texts.map((text) => el('div', [text])),
  );
const page = (...kids: PlainElement['kids']) => readSeen(el('body', [el('div', kids)]), defaultProfile, here).case;
const head = [row('Namn', 'Eva Exempel'), row('Personnummer', '19850312-2387'), row('Prioritet', '2')];

describe('what could be read, and is not, as the page speaks against it', () => {
  it('a second personal number at the place of another fact: neither number nor name', () => {
    expect(page(...head, row('Telefon', '070-174 06 11'))?.patient).toEqual({
      name: 'Eva Exempel',
      personalIdentityNumber: '19850312-2387',
      phone: '070-174 06 11',
    });
    const other = page(...head, row('Telefon', '20140621-2389'));
    expect(other?.priority).toBe(2);
    expect(other?.patient).toBeUndefined();
  });

  it('the same number there again is no other', () => {
    const same = page(...head, row('Telefon', '19850312-2387'));
    expect(same?.patient).toEqual({ name: 'Eva Exempel', personalIdentityNumber: '19850312-2387' });
  });

  it('a role is no name of who is responsible', () => {
    expect(page(...head, row('Ansvarig', 'Omar Haddad'))?.owner).toBe('Omar Haddad');
    for (const role of ['Kurator', 'Leg. sjuksköterska', 'Medicinsk admin'])
      expect(page(...head, row('Ansvarig', role))).not.toHaveProperty('owner');
  });

  it("a label is no care centre's name", () => {
    expect(page(...head, row('Vårdenhet', 'Åsens vårdcentral'))?.unit).toBe('Åsens vårdcentral');
    expect(page(...head, row('Vårdenhet', 'Sökorsak'))).not.toHaveProperty('unit');
  });

  it('a label that has lost its value does not take the next row', () => {
    expect(page(...head, row('Sökorsak', 'Sår'), row('Ja'))?.reason).toBe('Sår');
    expect(page(...head, row('Sökorsak'), row('Ja'))).not.toHaveProperty('reason');
  });

  it('closed before it came: neither time', () => {
    const times = (arrived: string, closed: string) => page(...head, row('Inkom', arrived), row('Sluttid', closed));
    expect(times('2026-03-04 14:00', '2026-03-04 14:40')?.closedAt).toBe('2026-03-04T14:40:00+01:00');
    const turned = times('2026-03-04 14:00', '2026-03-03 14:40');
    expect(turned).not.toHaveProperty('closedAt');
    expect(turned).not.toHaveProperty('arrivedAt');
    // The same minute, of which only the one is shown with its seconds.
    expect(times('2026-03-04T14:00:30+01:00', '2026-03-04 14:00')?.closedAt).toBe('2026-03-04T14:00:00+01:00');
  });

  it("a sentence in the patient's part is no name", () => {
    const sentence = 'Patienten har gett samtycke till sammanhållen journalföring';
    expect(page(row('Personnummer', '19850312-2387'), row('Namn', sentence), row('Prioritet', '2'))?.patient).toEqual({
      personalIdentityNumber: '19850312-2387',
    });
  });
});

describe('the heads of bubbles', () => {
  const stamp = (clock: string) =>
    el('time', [clock.replace(':', '.')], { attrs: { datetime: `2026-03-04T${clock}:00+01:00` } });
  const bubble = (...kids: PlainElement['kids']) => el('li', kids, { role: 'listitem' });
  const chat = (...bubbles: PlainElement[]) => page(...head, el('ul', bubbles, { role: 'log' }))?.messages;
  const whole = bubble(el('b', ['Patienten']), ' ', stamp('10:00'), el('p', ['Hej']));

  it('a name in bold and a stamp are a head, though nothing is left below it', () => {
    expect(chat(bubble(el('b', ['Patienten']), ' ', stamp('10:00')))).toEqual([
      { at: '2026-03-04T10:00:00+01:00', from: 'patient', text: '' },
    ]);
  });

  it('a line drawn as the text below it is written, where the others have their heads in bold', () => {
    const lost = bubble(el('p', ['Vårdpersonal 12.00']), el('p', ['Ring mig']));
    const [, told] = chat(whole, lost, whole) ?? [];
    expect(told?.text).toBe('Vårdpersonal 12.00\nRing mig');
    expect(told?.from).not.toBe('staff');
  });
});
