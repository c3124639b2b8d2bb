import type { QuestionId } from '../../contract/advice.ts';
import type { Outcome } from '../../contract/notes.ts';
import type { FactReader } from '../../facts/facts.ts';
import { isMet } from '../../journal/summary.ts';
import { decided, registrarOf } from '../../rules/registrar.ts';
import { entry } from '../../rules/row.ts';
import { careContact, contactLine, templates } from './journal.ts';

const section = '11 Dokumentation i Cosmic';

/** OST-REG-2. A visit by telephone has no contact type in the document. */
export const contactTypes = {
  physical: 'Mottagningsbesök enskilt',
  digital: ['Besök över Internet enskilt', 'Besök över Internet team'],
} as const;

const visits: readonly Outcome[] = ['physical-visit', 'digital-visit', 'phone-visit'];

const typeLine = {
  id: 'OST-REG-2',
  topic: 'registration',
  text: `Kontakttyp vid fysiskt besök är ”${contactTypes.physical}”. Vid digitalt besök väljs ”${contactTypes.digital[0]}” eller ”${contactTypes.digital[1]}”.`,
  section,
  note: 'Riktlinjen namnger ingen kontakttyp för ett telefonbesök: välj själv.',
} as const;

export const entries = [
  entry({
    id: 'OST-REG-1',
    topic: 'registration',
    text: 'När ett besök bokas väljs Kallelsesätt ”muntligt” i bokningsunderlaget, även när beskedet har lämnats i chatten.',
    section,
    needs: { outcome: visits },
    says: () => ({
      by: 'user',
      fields: [{ name: 'Kallelsesätt', value: 'muntligt' }],
      note: 'I bokningsunderlaget i Cosmic. Gäller både när tiden har sagts per telefon och i chatten.',
    }),
  }),
  entry({
    ...typeLine,
    needs: { outcome: ['physical-visit'] },
    says: () => ({
      by: 'user',
      fields: [{ name: 'Kontakttyp', value: contactTypes.physical }],
      note: 'För det fysiska besöket.',
    }),
  }),
  entry({
    ...typeLine,
    needs: { outcome: ['digital-visit'] },
    says: () => ({
      by: 'user',
      fields: [{ name: 'Kontakttyp', choices: [...contactTypes.digital] }],
      note: 'För det digitala besöket: enskilt eller team.',
    }),
  }),
  entry({
    ...typeLine,
    needs: { outcome: ['phone-visit'] },
    says: () => ({ by: 'user', fields: [{ name: 'Kontakttyp', choices: [] }], note: typeLine.note }),
  }),
  entry({
    ...contactLine,
    mentions: ['phase'],
    when: isMet,
    says: () => ({
      by: 'user',
      fields: [
        { name: 'Vårdkontakt', value: careContact },
        { name: 'Mall', choices: [...templates] },
      ],
      note: 'Skapa en ny vårdkontakt för ärendet i 1177 direkt. Ett besök hanteras i Cosmic enligt befintliga rutiner.',
    }),
  }),
];

/** Only a booked visit is registered; whether a telephone visit replaces a physical one decides the fee (OST-FEE-2). */
function asks(read: FactReader): QuestionId[] {
  const outcome = decided(read, 'outcome');
  // A planned handover is an outcome too.
  if (outcome === null) return decided(read, 'handover') === null ? ['outcome'] : [];
  return outcome === 'phone-visit' && decided(read, 'replacesVisit') === null ? ['replaces-visit'] : [];
}

export const register = registrarOf(asks, entries);
