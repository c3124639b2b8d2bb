import { card } from '../../rules/row.ts';

const section = '7 Administrativa ärenden';

/** Whole words, and words that begin so, of a text in small letters. */
const prescription = /(?<![a-zåäö])recept(?:et|en|s|förny[a-zåäö]*)?(?![a-zåäö])/;
const medicine = /(?<![a-zåäö])(?:läkemed|medicin)/;
const renewal = /(?<![a-zåäö])förny/;

/** "Receptförnyelse", "Förnya recept", "Recept": a wish for a renewal, and not "receptfritt" or "reception". */
export function isRenewal(reason: string | null): boolean {
  const text = (reason ?? '').toLowerCase();
  return prescription.test(text) || (medicine.test(text) && renewal.test(text));
}

export const administrativeCards = [
  card({
    id: 'OST-ADM-1',
    topic: 'administrative',
    text: 'Ett administrativt ärende som kommer in i Sök vård bör läggas över till vårdrollen Medicinsk admin på den egna enheten.',
    section,
    note: 'Avsnittet kallar rollen som ser de administrativa ärendena på startsidan ”Administrativ kontakt” (med datumfilter syns också Sök vård-ärenden). Välj den roll som visas på er enhet.',
    indicator: 'warning',
    needs: { wrongFlow: [true], flow: ['seek-care'] },
    says: () => ({
      summary: 'Lägg över ärendet till vårdrollen Medicinsk admin på den egna enheten',
      detail: 'Du har noterat att det är ett administrativt ärende i Sök vård.',
    }),
  }),
  card({
    id: 'OST-ADM-2',
    topic: 'administrative',
    text: 'Ett vårdärende som kommer in bland de administrativa: hänvisa patienten till att skapa ett ärende i ”Sök vård”.',
    section,
    indicator: 'warning',
    needs: { wrongFlow: [true], flow: ['administrative'] },
    says: () => ({
      summary: 'Hänvisa patienten till att skapa ett ärende i ”Sök vård”',
      detail: 'Du har noterat att det är ett vårdärende bland de administrativa.',
    }),
  }),
  card({
    id: 'OST-ADM-3',
    topic: 'administrative',
    text: 'En patient som vill förnya ett recept bör hänvisas till 1177-tjänsten Förnya recept.',
    section,
    indicator: 'info',
    sees: { reason: isRenewal },
    says: () => ({
      summary: 'Receptförnyelse: hänvisa patienten till 1177-tjänsten Förnya recept',
      detail: 'Sökorsaken nämner recept. Gäller det en förnyelse bör patienten hänvisas dit.',
    }),
  }),
];
