import type { Outcome } from '../../contract/notes.ts';
import type { RoutineRow } from '../../routine.ts';
import { checklist, heading } from '../../rules/row.ts';
import { consentHeading } from './consent.ts';

const section = 'Dokumentation i Cosmic';

/** JKP-JRN-7: the added code for care at a distance. */
const distanceCode = 'ZV051';

function measureCodes(outcome: Outcome | null): string[] {
  return outcome === 'no-reply'
    ? [`KVÅ-kod: [Fyll i: åtgärd och ${distanceCode}, om vård har getts]`]
    : ['KVÅ-kod: [Fyll i: åtgärd]', `KVÅ-kod: ${distanceCode}`];
}

export const journalLines: readonly RoutineRow[] = [
  {
    id: 'JKP-JRN-2',
    topic: 'journal',
    kind: 'journal',
    text: 'Journal – Ny anteckning, mall ”1177 direkt”. Vid kvalificerad kontakt kan även professionens distansmallar användas.',
    section,
  },
];

export const journal = {
  rule: 'JKP-JRN-2',
  template: '1177 direkt',
  headings: [
    heading({
      id: 'JKP-JRN-4',
      topic: 'journal',
      text: 'Sökord ”Aktuellt hälsoproblem”: relevanta delar av autoanamnesen.',
      section,
      keyword: 'Aktuellt hälsoproblem',
      needs: { anamnesis: () => true },
      says: ({ anamnesis }) => anamnesis ?? '',
    }),
    heading({
      id: 'JKP-JRN-5',
      topic: 'journal',
      text: 'Sökord ”Bedömning”: en samlad bedömning av triagering och kontakt med patienten.',
      section,
      keyword: 'Bedömning',
      says: () => '',
    }),
    heading({
      id: 'JKP-JRN-6',
      topic: 'journal',
      text: 'Sökord ”Patientformulär”: de formulär som patienten skickat in. Formuläret finns kvar i 1177 direkt.',
      section,
      keyword: 'Patientformulär',
      sees: { forms: (forms) => forms.some(({ state }) => state === 'answered') },
      says: ({ forms }) =>
        forms
          .filter(({ state }) => state === 'answered')
          .map(({ title }) => `${title ?? '[Fyll i: formulärets namn]'}: besvarat av patienten, sparat i 1177 direkt.`)
          .join('\n'),
    }),
    heading({
      id: 'JKP-JRN-7',
      topic: 'journal',
      text: `Diagnoskod för aktuell sjukdom, annars för symtomet. Aktuell KVÅ-kod och tilläggskoden ${distanceCode}.`,
      section,
      note: `Rutinen säger inget om koder när patienten inte har svarat. ${distanceCode} betyder att vård har getts på distans: då fyller vi inte i den.`,
      keyword: 'Diagnoskod/Åtgärdskod',
      mentions: ['outcome'],
      says: ({ outcome }) =>
        ['Diagnoskod: [Fyll i: sjukdom, annars symtom]', ...measureCodes(outcome ?? null)].join('\n'),
    }),
    consentHeading,
  ],
} as const;

export const journalChecklists = [
  checklist({
    id: 'JKP-JRN-1',
    topic: 'journal',
    text: 'Personnumret: skriv ”19” eller ”20” i Cosmics fält och klistra sedan in numret från 1177 direkt. Visas det med tolv siffror klistras det in utan att något skrivs före.',
    section,
    note: 'Rutinen utgår från ett nummer utan århundrade. Panelen gissar aldrig århundradet.',
    needs: { phase: ['started', 'asynchronous', 'closed'] },
    mentions: ['personalIdentityNumber'],
    says: ({ personalIdentityNumber }) => ({
      title: 'Öppna patienten i Cosmic',
      steps: [
        { text: 'Kopiera personnumret från 1177 direkt', done: null },
        { text: pasting(personalIdentityNumber), done: null },
        { text: 'Kontrollera att det är samma patient', done: null },
      ],
    }),
  }),
  checklist({
    id: 'JKP-JRN-3',
    topic: 'journal',
    text: 'Vårdkontakt väljs bara vid kvalificerad rådgivning. Annars används ingen vårdkontakt och inte heller någon snabbkontakt.',
    section,
    needs: { phase: ['started', 'asynchronous', 'closed'] },
    mentions: ['qualified'],
    says: ({ qualified }) => ({
      title: 'Ny anteckning i Cosmic',
      steps: [
        { text: 'Journal – Ny anteckning, mall ”1177 direkt”', done: null },
        {
          text:
            qualified === true
              ? 'Välj vårdkontakt: kontakten är kvalificerad. Professionens distansmall kan också användas'
              : qualified === false
                ? 'Välj ingen vårdkontakt och ingen snabbkontakt: kontakten är inte kvalificerad'
                : 'Avgör om kontakten är kvalificerad: bara då väljs vårdkontakt. Annars väljs varken vårdkontakt eller snabbkontakt',
          done: null,
        },
      ],
    }),
  }),
  checklist({
    id: 'JKP-JRN-8',
    topic: 'journal',
    text: 'Den vårdpersonal som utfört åtgärden signerar anteckningen.',
    section,
    needs: { documented: [true] },
    says: () => ({
      title: 'Efter dokumentationen',
      steps: [{ text: 'Signera anteckningen i Cosmic: den som utfört arbetet signerar', done: null }],
    }),
  }),
];

function pasting(number: string | undefined): string {
  // The letters of a reserve number are places too: without them its twelve would pass for ten.
  if (/\p{L}/u.test(number ?? ''))
    return 'Numret har bokstäver: rutinen säger inget om det. Skriv det som Cosmic vill ha det';
  const digits = number?.replace(/\D/g, '').length;
  if (digits === 12) return 'Klistra in numret i Cosmics fält. Det har tolv siffror: skriv inte ”19” eller ”20” före';
  if (digits === 10) return 'Skriv ”19” eller ”20” i Cosmics fält och klistra sedan in numret';
  return 'Tio siffror: skriv ”19” eller ”20” i Cosmics fält före numret. Tolv siffror: klistra in det som det är';
}
