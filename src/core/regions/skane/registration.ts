import type { Entry, QuestionId } from '../../contract/advice.ts';
import type { RoutineRow } from '../../routine.ts';
import { decided, known, type Registrar } from '../../rules/registrar.ts';
import { type Choice, type Link, ownOf, type Part } from './chain.ts';
import { choose } from './choose.ts';
import { attribute, careContacts, type Filled, fallbackContacts, filled, open } from './forms.ts';

export const attributeLine: RoutineRow = {
  id: 'SKN-PMO-3',
  topic: 'registration',
  kind: 'registration',
  text: `Kryssa i attributet ”1177 direkt” på ”${careContacts.text}” och ”${careContacts.distance}”, och vid bekymmer med 1177 direkt på ”${fallbackContacts.join('” eller ”')}”.`,
  section: '4.3 Vårdkontakt',
  note: 'Anvisningen skriver ”Telefonsamtals som ersätter besök”, troligen ett skrivfel. Telefonformerna ”kan komma att användas vid bekymmer med tjänsten”: de visas där en kontakt registreras, inte vid ”Ingen dokumentation i PMO” eller ett besök.',
};

const closing = 'Avsluta ärendet i 1177 direkt.';
const notClosing = 'Avsluta inte ärendet: det gör den som tar över.';
const noRow = 'Anvisningen har ingen rad för det här när kontakten inte ersätter ett besök: följ den lokala rutinen.';

function closingOf({ scenario, by }: Link): string {
  return scenario.closedBy === undefined || scenario.closedBy === by ? ` ${closing}` : ` ${notClosing}`;
}

/** What another party registers: whether that contact replaces a visit is theirs to judge. */
function othersEntry(link: Link): Entry {
  const { fields, note } = cellOf(link, null);
  return { rule: link.scenario.id, by: link.by, fields, note };
}

/** What the user registers, with how the instruction is read: a scenario's own reading is about its first party. */
function ownEntry(link: Link, replaces: boolean | null, reading: string | null): Entry {
  const { fields, note } = cellOf(link, replaces);
  const first = link.by === link.scenario.rows[0]?.by ? link.scenario.note : undefined;
  const readings = [reading, first].filter(Boolean).join(' ');
  return {
    rule: link.scenario.id,
    by: 'user',
    fields,
    note: readings === '' ? note : `${note} Så läser vi anvisningen: ${readings}`,
  };
}

/** One party's cell; `replaces` is null while undecided. */
function cellOf(link: Link, replaces: boolean | null): Filled {
  const { cell } = link;
  // Meets the patient outside 1177 direkt, or registers nothing: closes nothing there.
  if (cell === 'visit' || cell === 'none') return filled(cell);
  const form = replaces === false ? cell.notReplacing : cell.replacing;
  if (form === undefined) return { fields: [], note: noRow };
  const { fields, note } =
    replaces === null ? open(cell.notReplacing ? ['text', 'distance'] : ['distance']) : filled(form);
  return { fields, note: note + closingOf(link) };
}

function turnsOnVisit(choice: Choice): boolean {
  return typeof ownOf(choice)?.cell === 'object';
}

function undecidedOf(choice: Choice, replaces: boolean | null, part: Part): QuestionId[] {
  const questions = choice.kind === 'asks' ? [...choice.asks] : [];
  // The instruction begins with this question; who leaves the case to a colleague the same day does not need it, nor
  // who meets the patient in person, whoever that is.
  const visit = turnsOnVisit(choice) || questions.includes('outcome') || questions.includes('handover-receiver');
  return visit && replaces === null && part !== 'visit' ? [...questions, 'replaces-visit'] : questions;
}

/** When the meeting went over to the telephone because the service did not work. */
const phoneEntry: Entry = {
  rule: 'SKN-PMO-3',
  by: 'user',
  fields: [{ name: 'Vårdkontakt', choices: fallbackContacts }, attribute],
  note: 'Om samtalet fick tas per telefon på grund av bekymmer med 1177 direkt kan telefonformerna användas i stället, med attributet ikryssat.',
};

/**
 * A telephone form takes the place of a contact that is registered: it stands beside no cell that says "Ingen
 * dokumentation i PMO" (nor one that may come to say so), no visit, and no case without a contact.
 */
function mayBePhone(choice: Choice, part: Part): boolean {
  switch (choice.kind) {
    case 'scenario':
      return turnsOnVisit(choice);
    case 'asks':
      return part === 'receiver' || !choice.asks.some((ask) => ask === 'handover-then' || ask === 'handover-day');
    case 'none':
      return choice.contact;
  }
}

export const register: Registrar = (read) => {
  const replaces = decided(read, 'replacesVisit');
  const part = known(read, 'part', 'sender');
  const choice = choose({
    role: decided(read, 'role'),
    outcome: decided(read, 'outcome'),
    handover: decided(read, 'handover'),
    part,
  });
  const phone = decided(read, 'contactForm') === 'phone' && mayBePhone(choice, part) ? [phoneEntry] : [];
  return { undecided: undecidedOf(choice, replaces, part), entries: [...entriesOf(choice, replaces), ...phone] };
};

function entriesOf(choice: Choice, replaces: boolean | null): Entry[] {
  switch (choice.kind) {
    case 'asks':
      return [];
    case 'none':
      return [{ rule: choice.rule, by: 'user', fields: [], note: `${choice.why} Följ den lokala rutinen.` }];
    case 'scenario': {
      const { links, own, reading } = choice;
      const others = links.filter((_, index) => index !== own).map(othersEntry);
      return [...links.filter((_, index) => index === own).map((link) => ownEntry(link, replaces, reading)), ...others];
    }
  }
}
