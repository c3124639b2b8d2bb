import type { Field, QuestionId } from '../../contract/advice.ts';
import type { ContactForm } from '../../contract/notes.ts';
import type { FactReader } from '../../facts/facts.ts';
import type { RoutineRow } from '../../routine.ts';
import { decided, registrarOf } from '../../rules/registrar.ts';
import { entry } from '../../rules/row.ts';
import { fee, noFee } from './fee.ts';

const section = 'Vårdkontaktsregistrering i Cosmic';
export const careService = '1177 direkt bedömning';

/** JKP-REG-3. A voice call inside the service has no contact type in the document. */
const contactTypes: Readonly<Record<Exclude<ContactForm, 'voice'>, string>> = {
  chat: 'Distanskontakt skriftlig dialog',
  video: 'Distanskontakt video enskilt',
  phone: 'Distanskontakt telefon',
};

function contactType(form: ContactForm | null | undefined): Field {
  return form && form !== 'voice'
    ? { name: 'Kontakttyp', value: contactTypes[form] }
    : { name: 'Kontakttyp', choices: Object.values(contactTypes) };
}

const voiceNote =
  'Rutinen namnger ingen kontakttyp för ett röstsamtal i 1177 direkt (”telefon” gäller när patienten ringts upp via telefon): välj själv.';

const feeNote = `Patientavgift enligt gällande rutin: en kvalificerad kontakt kostar ${fee}. Om den ska tas ut är en medicinsk bedömning, och följer Patientavgifter i vården.`;
const serviceNote = `Vårdtjänst: ”${careService}”, eller den som mötet utmynnade i.`;

export const registrationLines: readonly RoutineRow[] = [
  {
    id: 'JKP-REG-3',
    topic: 'registration',
    kind: 'registration',
    text: `Kontakttypen följer den form som mötet slutade i: ”${contactTypes.chat}” vid chatt, ”${contactTypes.video}” vid video och ”${contactTypes.phone}” vid telefon.`,
    section,
    note: voiceNote,
  },
];

export const entries = [
  entry({
    id: 'JKP-REG-1',
    topic: 'registration',
    text: 'Vårdkontakt registreras bara när ärendet leder till en kvalificerad kontakt.',
    section,
    needs: { qualified: [false] },
    says: () => ({
      by: 'user',
      fields: [],
      note: 'Ingen vårdkontakt registreras: kontakten är inte kvalificerad.',
    }),
  }),
  entry({
    id: 'JKP-REG-2',
    topic: 'registration',
    text: `Vid kvalificerad kontakt, under Registrera vård – Vårdkontakt och efterregistrering: Kassa, Kontakttyp, Vårdtjänst ”${careService}”, Vårdpersonal, Patientavgift enligt rutin och Betalningssätt ”Faktura”.`,
    section,
    note: `Rutinen namnger ”${careService}” men skriver också att man använder den vårdtjänst som mötet utmynnar i. Vi föreslår den första; du kan ändra i Cosmic. Avgiften fyller vi inte i: om den ska tas ut är en medicinsk bedömning, och undantag står i Patientavgifter i vården.`,
    needs: { qualified: [true] },
    mentions: ['contactForm', 'userName'],
    says: ({ contactForm, userName }) => ({
      by: 'user',
      fields: [
        { name: 'Kassa', choices: [] },
        contactType(contactForm),
        { name: 'Vårdtjänst', value: careService },
        userName ? { name: 'Vårdpersonal', value: userName } : { name: 'Vårdpersonal', choices: [] },
        { name: 'Patientavgift', choices: [fee, noFee] },
        { name: 'Betalningssätt', value: 'Faktura' },
      ],
      note: `Registrera vård – Vårdkontakt och efterregistrering. Välj rätt kassa. ${feeNote} ${serviceNote}${
        contactForm === 'voice' ? ` ${voiceNote}` : ''
      }`,
    }),
  }),
  entry({
    id: 'JKP-BOOK-2',
    topic: 'booking',
    text: `Ett bokat digitalt besök läggs också i Cosmic, med vårdtjänsten ”${careService}”. Tiden i Cosmic skickar inget sms (det gör 1177 direkt) och syns under Bokade tider på 1177.se.`,
    section: 'Bokning digitalt besök i Cosmic',
    sees: { outcome: ['digital-visit'] },
    says: () => ({
      by: 'user',
      fields: [{ name: 'Vårdtjänst', value: careService }],
      note: 'Bokning i Cosmic av det digitala besöket. Tiden skickar inget sms: det gör 1177 direkt. Patienten ser den under Bokade tider på 1177.se.',
    }),
  }),
];

/** The contact form matters only where something is registered. */
function asks(read: FactReader): QuestionId[] {
  const qualified = decided(read, 'qualified');
  if (qualified === null) return ['qualified'];
  return qualified && decided(read, 'contactForm') === null ? ['contact-form'] : [];
}

export const register = registrarOf(asks, entries);
