import type { Field, QuestionId } from '../../contract/advice.ts';
import type { UserRole } from '../../contract/desk.ts';
import type { FactReader } from '../../facts/facts.ts';
import type { Conditions } from '../../rules/checks.ts';
import { decided, registrarOf } from '../../rules/registrar.ts';
import { entry } from '../../rules/row.ts';

const section = 'Journalföring i Cosmic';

const written = 'Skriftlig kontakt kvalificerad utan ekonomi';
const video = 'Videokontakt';
/** The manual's word; the whole label of Cosmic is not in it. */
const phone = 'telefon';
const noService = 'ingen';
const services = { new: '1177 direkt Nytt hälsotillstånd', known: '1177 direkt Känt hälsotillstånd' } as const;

/** UPP-REG-3: the unit whose nurses never register a video contact. */
const exemptUnit = '1177 direkt Uppsala län';
const nurses: readonly (UserRole | null)[] = ['nurse', 'coordinating-nurse'];

const careContact = (value: string): Field => ({ name: 'Vårdkontakt', value });
const careContacts = (...choices: string[]): Field => ({ name: 'Vårdkontakt', choices });
const withoutService: Field = { name: 'Vårdtjänst', value: noService };

const phoneNote = 'Manualen skriver inte ut hela benämningen för telefon: välj den i Cosmic.';
const voiceNote = 'Manualen nämner inte ljudsamtal i någon av raderna: välj själv.';

const isNurse = (role: UserRole | null): boolean => nurses.includes(role);
/** Who has set no role may be one. */
const mayBeNurse = (role: UserRole | null): boolean => role === null || isNurse(role);

function isExemptUnit(name: string | null): boolean {
  return name?.trim().replace(/\s+/g, ' ').toLowerCase() === exemptUnit.toLowerCase();
}

type Who = Conditions<'role' | 'unitName'>;
const exempt: Who = { role: isNurse, unitName: isExemptUnit };
const mayBeExempt: Who = { role: (role) => role === null, unitName: isExemptUnit };
const everyoneElse: readonly Who[] = [
  { role: (role) => !mayBeNurse(role) },
  { role: mayBeNurse, unitName: (name) => !isExemptUnit(name) },
];

const writtenLine = {
  id: 'UPP-REG-1',
  topic: 'registration',
  text: `Chatt (”${written}”) och telefon registreras alltid med Vårdtjänst ”${noService}”.`,
  section,
  note: 'Hela benämningen för telefon står inte i manualen, och ”ljudsamtal” i Clinic finns inte i någon av raderna: välj själv.',
} as const;

const writtenEntries = [
  entry({
    ...writtenLine,
    sees: { contactForm: ['chat'] },
    says: () => ({ by: 'user', fields: [careContact(written), withoutService], note: 'Välj Ny vårdkontakt.' }),
  }),
  entry({
    ...writtenLine,
    sees: { contactForm: ['phone'] },
    says: () => ({
      by: 'user',
      fields: [careContacts(), withoutService],
      note: `Välj Ny vårdkontakt. ${phoneNote}`,
    }),
  }),
  entry({
    ...writtenLine,
    sees: { contactForm: ['voice'], ...exempt },
    says: () => ({
      by: 'user',
      fields: [careContacts(written, phone), withoutService],
      note: `Välj Ny vårdkontakt. ${voiceNote} ${phoneNote}`,
    }),
  }),
  ...[...everyoneElse, mayBeExempt].map((who) =>
    entry({
      ...writtenLine,
      sees: { contactForm: ['voice'], ...who },
      says: () => ({
        by: 'user',
        fields: [
          careContacts(written, phone, video),
          { name: 'Vårdtjänst', choices: [noService, services.new, services.known] },
        ],
        note: `Välj Ny vårdkontakt. ${voiceNote} Till ”${video}” hör en vårdtjänst om hälsotillstånd, annars är den ”${noService}”. ${phoneNote}`,
      }),
    }),
  ),
];

const nurseLine = {
  id: 'UPP-REG-3',
  topic: 'registration',
  text: `Sjuksköterskor vid ${exemptUnit} registrerar aldrig ”${video}”, eftersom det ger patientavgift.`,
  section,
  note: 'Manualen säger inte vad de registrerar i stället. Vi visar raderna för chatt och telefon.',
} as const;

const videoEntries = [
  ...everyoneElse.map((who) =>
    entry({
      id: 'UPP-REG-2',
      topic: 'registration',
      text: `Video (”${video}”) registreras alltid med en Vårdtjänst: ”${services.new}” eller ”${services.known}”.`,
      section,
      sees: { contactForm: ['video'], ...who },
      mentions: ['healthState'],
      says: ({ healthState }) => ({
        by: 'user',
        fields: [
          careContact(video),
          healthState
            ? { name: 'Vårdtjänst', value: services[healthState] }
            : { name: 'Vårdtjänst', choices: Object.values(services) },
        ],
        note: `Välj Ny vårdkontakt. Gäller inte sjuksköterskor vid ${exemptUnit}: de registrerar inte ${video}.`,
      }),
    }),
  ),
  entry({
    ...nurseLine,
    sees: { contactForm: ['video'], ...exempt },
    says: () => ({
      by: 'user',
      fields: [careContacts(written, phone), withoutService],
      note: `Registrera inte ${video}: det ger patientavgift. Manualen säger inte vad som registreras i stället: välj själv mellan raderna för chatt och telefon. ${phoneNote}`,
    }),
  }),
  entry({
    ...nurseLine,
    sees: { contactForm: ['video'], ...mayBeExempt },
    says: () => ({
      by: 'user',
      fields: [
        careContacts(written, phone, video),
        { name: 'Vårdtjänst', choices: [noService, services.new, services.known] },
      ],
      note: `Ingen roll är vald i inställningarna. Sjuksköterskor vid ${exemptUnit} registrerar inte ${video}: det ger patientavgift. För andra hör en vårdtjänst om hälsotillstånd till ”${video}”. ${phoneNote}`,
    }),
  }),
];

export const entries = [...writtenEntries, ...videoEntries];

/** Only who registers a video contact needs the state of health. */
function asks(read: FactReader): QuestionId[] {
  const form = decided(read, 'contactForm');
  if (form === null) return ['contact-form'];
  const isExempt = mayBeNurse(decided(read, 'role')) && isExemptUnit(decided(read, 'unitName'));
  return form === 'video' && !isExempt && decided(read, 'healthState') === null ? ['health-state'] : [];
}

export const register = registrarOf(asks, entries);
