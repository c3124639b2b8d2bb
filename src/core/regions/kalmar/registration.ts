import type { Field, QuestionId } from '../../contract/advice.ts';
import type { ContactForm, HandoverPlan, Outcome } from '../../contract/notes.ts';
import type { FactReader } from '../../facts/facts.ts';
import type { RoutineRow } from '../../routine.ts';
import { decided, registrarOf } from '../../rules/registrar.ts';
import { entry } from '../../rules/row.ts';

/** The outcomes for which a time is booked. */
const booked: readonly (Outcome | null)[] = ['physical-visit', 'digital-visit', 'phone-visit'];

/** KLM-JRN-2. A voice call alone has no type in the document. */
const contactTypes = { chat: 'skriftlig distanskontakt', video: 'distanskontakt via videoväxling' } as const;

function contactType(forms: readonly ContactForm[]): Field {
  const name = 'Typ av vårdkontakt';
  if (forms.includes('video')) return { name, value: contactTypes.video };
  if (forms.length > 0 && forms.every((form) => form === 'chat')) return { name, value: contactTypes.chat };
  return { name, choices: Object.values(contactTypes) };
}

const contactNote =
  'Rutinen namnger ingen typ av vårdkontakt för samtal utan video: ”skriftlig distanskontakt” gäller enbart chatt. Välj själv.';

/** Kept in the template's part of the routine, shown with the registration. */
export const contactLine: RoutineRow = {
  id: 'KLM-JRN-2',
  topic: 'journal',
  kind: 'journal',
  text: `Välj Ny vårdkontakt. Typ av vårdkontakt är ”${contactTypes.chat}” vid enbart chatt, och ”${contactTypes.video}” om videosamtal har skett.`,
  section: 'Journaldokumentation',
  note: contactNote,
};

/** A planned handover is an outcome too. */
const isOpen = (outcome: Outcome | null, handover: HandoverPlan | null): boolean =>
  outcome === null && handover === null;

function bookingFields(outOfCounty: boolean): Field[] {
  return [
    { name: 'Bokning', choices: ['Fribokning'] },
    { name: 'Kund', value: 'Kalmar' },
    outOfCounty ? { name: 'Avtal', choices: [] } : { name: 'Avtal', value: 'Inomläns PV' },
    { name: 'Vårdtjänst', choices: ['telefonkontakt', 'läkarbesök'] },
    { name: 'Kontakttyp', choices: ['telefonkontakt', 'mottagningsbesök', 'distanskontakt via video'] },
    { name: 'Besökstyp', choices: ['Nybesök', 'återbesök'] },
  ];
}

const bookingNote =
  'Gäller när en tid bokas i Cosmic. Bokning, Vårdtjänst och Kontakttyp är exempel: välj det som passar bäst. Besökstyp enligt regionens tidigare riktlinje.';
const outOfCountyNote = ' Rutinen anger inget Avtal för en patient från en annan region: välj själv.';

export const entries = [
  entry({
    id: 'KLM-REG-1',
    topic: 'registration',
    text: 'När en tid bokas i Cosmic: till exempel ”Fribokning”, Kund ”Kalmar”, Avtal ”Inomläns PV”, den Vårdtjänst och Kontakttyp som passar bäst, och Besökstyp ”Nybesök” eller ”återbesök” enligt regionens tidigare riktlinje.',
    section: 'Registrering av vårdkontakt',
    note: 'Stjärnan före värdena läser vi som märket för ett obligatoriskt fält. Rutinen anger inget Avtal för en patient från en annan region: där fyller vi inte i något.',
    mentions: ['outcome', 'handover', 'outOfCounty'],
    says: ({ outcome = null, handover = null, outOfCounty = false }) =>
      isOpen(outcome, handover) || booked.includes(outcome)
        ? {
            by: 'user',
            fields: bookingFields(outOfCounty),
            note: outOfCounty ? bookingNote + outOfCountyNote : bookingNote,
          }
        : {
            by: 'user',
            fields: [],
            note: 'Rutinen anger bara vad som fylls i när en tid bokas i Cosmic. Bokar du ingen tid säger den inget om registreringen.',
          },
  }),
  entry({
    ...contactLine,
    mentions: ['contactForms'],
    says: ({ contactForms = [] }) => {
      const type = contactType(contactForms);
      return {
        by: 'user',
        fields: [{ name: 'Vårdkontakt', value: 'Ny vårdkontakt' }, type],
        note: `Väljs när du skapar anteckningen i Cosmic.${'choices' in type && contactForms.length > 0 ? ` ${contactNote}` : ''}`,
      };
    },
  }),
];

function asks(read: FactReader): QuestionId[] {
  const outcome: QuestionId[] = isOpen(decided(read, 'outcome'), decided(read, 'handover')) ? ['outcome'] : [];
  return decided(read, 'contactForm') === null ? [...outcome, 'contact-form'] : outcome;
}

export const register = registrarOf(asks, entries);
