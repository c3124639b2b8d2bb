import type { Entry, QuestionId } from '../../contract/advice.ts';
import type { RoutineRow } from '../../routine.ts';
import { decided, known, type Registrar } from '../../rules/registrar.ts';
import { type Choice, choose, type Situation } from './choose.ts';
import { attribute, careContacts, fallbackContacts, filled, open } from './forms.ts';
import type { Party, Scenario } from './scenarios.ts';

export const attributeLine: RoutineRow = {
  id: 'SKN-PMO-3',
  topic: 'registration',
  kind: 'registration',
  text: `Kryssa i attributet 1177 direkt på ${careContacts.text} och ${careContacts.distance}, och vid bekymmer med 1177 direkt på ${fallbackContacts.join(' eller ')}.`,
  section: '4.3 Vårdkontakt',
  note: 'Anvisningen skriver ”Telefonsamtals som ersätter besök”, troligen ett skrivfel. Telefonformerna ”kan komma att användas vid bekymmer med tjänsten”.',
};

const closing = 'Avsluta ärendet i 1177 direkt.';
const notClosing = 'Avsluta inte ärendet: det gör den som tar över.';

function closingOf(scenario: Scenario, by: Party): string {
  return scenario.closedBy === undefined || scenario.closedBy === by ? closing : notClosing;
}

/** What one party registers. `replaces` is null while undecided, and for every party but the user. */
function entryOf(scenario: Scenario, row: Scenario['rows'][number], replaces: boolean | null, own: boolean): Entry {
  const { by, cell } = row;
  const base = { rule: scenario.id, by: own ? 'user' : by };
  const first = own && row === scenario.rows[0];
  // Registers nothing, or meets the patient outside 1177 direkt: closes nothing there.
  if (cell === 'visit' || cell === 'none') {
    const { fields, note } = filled(cell);
    return { ...base, fields, note: noteOf(note, scenario, first) };
  }
  const end = ` ${closingOf(scenario, by)}`;
  if (replaces === null) {
    const { fields, note } = open(cell.notReplacing ? ['text', 'distance'] : ['distance']);
    return { ...base, fields, note: noteOf(note + end, scenario, first) };
  }
  const form = replaces ? cell.replacing : cell.notReplacing;
  if (form === undefined)
    return {
      ...base,
      fields: [],
      note: noteOf('Anvisningen har ingen rad för det här när kontakten inte ersätter ett besök.', scenario, first),
    };
  const { fields, note } = filled(form);
  return { ...base, fields, note: noteOf(note + end, scenario, first) };
}

/** The scenario's reading is about its first party, and stands with that row where it is the user's own. */
function noteOf(note: string, scenario: Scenario, first: boolean): string {
  return first && scenario.note ? `${note} Så läser vi anvisningen: ${scenario.note}` : note;
}

function turnsOnVisit(choice: Choice): boolean {
  if (choice.kind !== 'scenario') return false;
  const { scenario, own } = choice;
  return scenario.rows.some(({ cell }, index) => index === own && typeof cell === 'object');
}

function undecidedOf(choice: Choice, replaces: boolean | null, part: Situation['part']): QuestionId[] {
  const questions = choice.kind === 'asks' ? [...choice.asks] : [];
  // The instruction begins with this question; who leaves the case to a colleague the same day does not need it, nor
  // who meets the patient in person, whoever that is.
  const visit =
    turnsOnVisit(choice) ||
    questions.includes('outcome') ||
    (questions.includes('handover-receiver') && part === 'sender');
  return visit && replaces === null ? [...questions, 'replaces-visit'] : questions;
}

/** When the meeting went over to the telephone because the service did not work. */
const phoneEntry: Entry = {
  rule: 'SKN-PMO-3',
  by: 'user',
  fields: [{ name: 'Vårdkontakt', choices: fallbackContacts }, attribute],
  note: 'Om samtalet fick tas per telefon på grund av bekymmer med 1177 direkt kan telefonformerna användas, med attributet ikryssat.',
};

export const register: Registrar = (read) => {
  const replaces = decided(read, 'replacesVisit');
  const part = known(read, 'part', 'sender');
  const choice = choose({
    role: decided(read, 'role'),
    outcome: decided(read, 'outcome'),
    handover: decided(read, 'handover'),
    part,
  });
  const phone = decided(read, 'contactForm') === 'phone' ? [phoneEntry] : [];
  return { undecided: undecidedOf(choice, replaces, part), entries: [...entriesOf(choice, replaces), ...phone] };
};

function entriesOf(choice: Choice, replaces: boolean | null): Entry[] {
  switch (choice.kind) {
    case 'asks':
      return [];
    case 'none':
      return [{ rule: choice.rule, by: 'user', fields: [], note: `${choice.why} Följ den lokala rutinen.` }];
    case 'scenario': {
      const { scenario, own } = choice;
      const made = scenario.rows.map((row, index) =>
        index === own ? entryOf(scenario, row, replaces, true) : entryOf(scenario, row, null, false),
      );
      return [...made.filter((_, index) => index === own), ...made.filter((_, index) => index !== own)];
    }
  }
}
