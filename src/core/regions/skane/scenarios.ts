import type { RoutineRow } from '../../routine.ts';
import type { Form } from './forms.ts';

/** One party's cell: a form whatever the contact was, or by whether it replaces a visit (a form left out is not in the instruction). */
export type Cell = Extract<Form, 'visit' | 'none'> | { notReplacing?: 'text'; replacing: 'distance' };

export type Party =
  | 'nurse'
  | 'visiting-nurse'
  | 'visiting-staff'
  | 'digital-staff'
  | 'receiving-staff'
  | 'nurse-or-physician'
  | 'licensed-staff'
  | 'physician';

export interface Scenario extends RoutineRow {
  readonly id: `SKN-REG-${number}`;
  /** In the order of the chain; the first party is the one who opened the case. */
  readonly rows: readonly { by: Party; cell: Cell }[];
  /** Who closes the case in 1177 direkt, where it is not each who registers. */
  readonly closedBy?: Party;
}

const either: Cell = { notReplacing: 'text', replacing: 'distance' };
const replacingOnly: Cell = { replacing: 'distance' };

const scenario = (row: Omit<Scenario, 'topic' | 'kind'>): Scenario => ({
  ...row,
  topic: 'registration',
  kind: 'table',
});

/** The twelve scenarios of the instruction, one row each. */
export const scenarios = {
  nurseAdvice: scenario({
    id: 'SKN-REG-1',
    text: 'Sjuksköterska ensam, egenvårdsråd: ”Text som inte ersätter besök”, eller ”Distanskontakt realtid bild/ljud/chatt” när kontakten ersätter ett besök.',
    rows: [{ by: 'nurse', cell: either }],
    section: '3.1.1',
  }),
  nurseMeasure: scenario({
    id: 'SKN-REG-2',
    text: 'Sjuksköterska ensam, åtgärd eller behandling: ”Distanskontakt realtid bild/ljud/chatt” (ersätter ett besök).',
    rows: [{ by: 'nurse', cell: replacingOnly }],
    section: '3.1.1',
    note: 'Anvisningen har bara raden ”ersätter ett besök”. Ersätter kontakten inget besök finns ingen rad för åtgärd: se egenvårdsråd (SKN-REG-1).',
  }),
  nurseThenNursePhysical: scenario({
    id: 'SKN-REG-3',
    text: 'Sjuksköterska digitalt och sedan sjuksköterska fysiskt, samma besvär och enhet, samma eller annan dag: den första registrerar efter om kontakten ersätter ett besök, den andra ett ”Mottagningsbesök”.',
    rows: [
      { by: 'nurse', cell: either },
      { by: 'visiting-nurse', cell: 'visit' },
    ],
    section: '3.1.1',
  }),
  nurseThenStaffPhysical: scenario({
    id: 'SKN-REG-4',
    text: 'Sjuksköterska digitalt och sedan läkare eller annan personal fysiskt, samma besvär och enhet, samma eller annan dag: sjuksköterskan registrerar efter om kontakten ersätter ett besök, den som träffar patienten ett ”Mottagningsbesök”.',
    rows: [
      { by: 'nurse', cell: either },
      { by: 'visiting-staff', cell: 'visit' },
    ],
    section: '3.1.2',
    note: 'Sjuksköterskans kontakt ersätter ett besök till exempel vid video eller när en behandling ges: en egen åtgärd före besöket registreras på den här raden.',
  }),
  nurseThenStaffDigitalSameDay: scenario({
    id: 'SKN-REG-5',
    text: 'Sjuksköterska digitalt och sedan läkare eller annan personal digitalt, samma dag, besvär och enhet: sjuksköterskan dokumenterar inte i PMO, den som tar över registrerar.',
    rows: [
      { by: 'nurse', cell: 'none' },
      { by: 'digital-staff', cell: either },
    ],
    section: '3.1.2',
    note: 'Gäller bara om kollegan på samma enhet tar hand om ärendet samma dag. Annars ska sjuksköterskan registrera (SKN-REG-6 eller SKN-REG-8). Anvisningen nämner ingen egen åtgärd före överlämningen: har du gjort en, dokumentera den enligt den lokala rutinen.',
  }),
  nurseThenStaffDigitalOtherDay: scenario({
    id: 'SKN-REG-6',
    text: 'Sjuksköterska digitalt och sedan läkare eller annan personal digitalt, samma besvär och enhet, annan dag: båda registrerar, och den som tar över avslutar ärendet.',
    rows: [
      { by: 'nurse', cell: either },
      { by: 'digital-staff', cell: either },
    ],
    closedBy: 'digital-staff',
    section: '3.1.2',
    note: 'Sjuksköterskan registrerar men avslutar inte ärendet. En digital kontakt en annan dag och sedan ett besök läses som den här raden följd av ett Mottagningsbesök (SKN-REG-3 eller SKN-REG-4).',
  }),
  nurseThenDigitalThenPhysical: scenario({
    id: 'SKN-REG-7',
    text: 'Sjuksköterska digitalt, sedan personal digitalt och sedan personal fysiskt, samma dag, besvär och enhet: sjuksköterskan dokumenterar inte i PMO, den digitala kontakten registreras och besöket är ett ”Mottagningsbesök”.',
    rows: [
      { by: 'nurse', cell: 'none' },
      { by: 'digital-staff', cell: either },
      { by: 'visiting-staff', cell: 'visit' },
    ],
    section: '3.1.2',
    note: 'Gäller bara samma dag på samma enhet. Annars ska sjuksköterskan registrera (SKN-REG-6). Anvisningen nämner ingen egen åtgärd före överlämningen: har du gjort en, dokumentera den enligt den lokala rutinen.',
  }),
  nurseThenOtherUnit: scenario({
    id: 'SKN-REG-8',
    text: 'Sjuksköterska digitalt och sedan personal digitalt på en annan enhet, samma dag och besvär: båda registrerar, och den mottagande enheten avslutar ärendet.',
    rows: [
      { by: 'nurse', cell: either },
      { by: 'receiving-staff', cell: either },
    ],
    closedBy: 'receiving-staff',
    section: '3.1.3',
    note: 'Sjuksköterskan registrerar men avslutar inte ärendet. En annan enhet en annan dag finns inte i anvisningen.',
  }),
  redirected: scenario({
    id: 'SKN-REG-9',
    text: 'Sjuksköterska eller läkare hänvisar till en annan enhet som inte har 1177 direkt: registreras efter om kontakten ersätter ett besök.',
    rows: [{ by: 'nurse-or-physician', cell: either }],
    section: '3.1.3',
    note: 'Anvisningen låter läkaren eller annan personal avsluta. Ingen tar emot ärendet i 1177 direkt, så den som hänvisar avslutar. För en hänvisning till en enhet som har 1177 direkt finns ingen rad.',
  }),
  staffMeasure: scenario({
    id: 'SKN-REG-10',
    text: 'Läkare eller annan legitimerad personal ensam, åtgärd eller behandling: ”Distanskontakt realtid bild/ljud/chatt” (ersätter ett besök).',
    rows: [{ by: 'licensed-staff', cell: replacingOnly }],
    section: '3.1.4',
    note: 'Anvisningen har bara raden ”ersätter ett besök”, och ingen rad för enbart råd av läkare.',
  }),
  renewal: scenario({
    id: 'SKN-REG-11',
    text: 'Läkare, receptförnyelse: ”Text som inte ersätter besök”, eller ”Distanskontakt realtid bild/ljud/chatt” när kontakten ersätter ett besök.',
    rows: [{ by: 'physician', cell: either }],
    section: '3.1.4',
  }),
  referral: scenario({
    id: 'SKN-REG-12',
    text: 'Läkare eller annan legitimerad personal, remiss efter bedömning till en annan enhet: ”Distanskontakt realtid bild/ljud/chatt” (ersätter ett besök).',
    rows: [{ by: 'licensed-staff', cell: replacingOnly }],
    section: '3.1.4',
    note: 'Anvisningen har bara raden ”ersätter ett besök”. Raden nämner inte sjuksköterska: vi läser det som att annan legitimerad personal omfattar sjuksköterska.',
  }),
} satisfies Record<string, Scenario>;
