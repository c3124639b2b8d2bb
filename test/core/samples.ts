import type { Case } from '../../src/core/contract/case.ts';
import type { Desk } from '../../src/core/contract/desk.ts';
import type { Notes } from '../../src/core/contract/notes.ts';

/** A Monday without a holiday near it, 10.15 in Sweden. */
export const monday = (clock: string): string => `2026-03-02T${clock}:00+01:00`;

/** Skatteverket's published test numbers, by age on the Monday above. */
export const numbers = {
  adult: '19121212-1212',
  /** Born 2008-03-02: eighteen that day. */
  eighteen: '20080302-2384',
};

/** The check digit of nine digits (Luhn), for numbers made for a test. */
export function withCheckDigit(nine: string): string {
  const sum = [...nine].reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return `${nine}${(10 - (sum % 10)) % 10}`;
}

/** A made number for a birthday, "2015-05-04" → "20150504-238x". */
export function bornOn(day: string, birthNumber = '238'): string {
  const digits = day.replaceAll('-', '');
  const ten = withCheckDigit(`${digits.slice(2)}${birthNumber}`);
  return `${digits}-${ten.slice(6)}`;
}

/** What changes in a case whose patient was born on a day. */
export const patient = (birthday: string, changes: Partial<NonNullable<Case['patient']>> = {}) => ({
  patient: { personalIdentityNumber: bornOn(birthday), name: 'Test Testsson', protected: false, ...changes },
});

/** A case in which everything that a rule needs is read, and nothing speaks but what always does. */
export function quiet(changes: Partial<Case> = {}): Case {
  return {
    url: 'https://clinic.platform24.se/patient/visit/1001',
    flow: 'seek-care',
    phase: 'started',
    handover: null,
    unit: 'Testorps vårdcentral',
    reason: 'Feber',
    anamnesis: 'Feber sedan två dagar.\nHosta: ja',
    addressedTo: 'nurse',
    owner: 'Sara Sköterska',
    patient: {
      personalIdentityNumber: bornOn('1980-05-04'),
      name: 'Test Testsson',
      protected: false,
      phone: '070-174 06 05',
    },
    contact: 'self',
    guardian: null,
    priority: 4,
    consents: { record: 'given', medicationList: 'given' },
    arrivedAt: monday('09:00'),
    receivedAt: monday('09:10'),
    startedAt: monday('09:15'),
    closedAt: null,
    asynchronousUntil: null,
    messages: [
      { at: monday('09:16'), from: 'staff', text: 'Välkommen' },
      { at: monday('09:20'), from: 'patient', text: 'Tack' },
    ],
    contacts: [],
    forms: [],
    images: 0,
    ticket: null,
    ...changes,
  };
}

export function desk(region: Desk['region'], changes: Partial<Desk> = {}): Desk {
  return {
    region,
    unit: { name: 'Testorps vårdcentral' },
    user: { role: 'nurse', name: 'Sara Sköterska' },
    now: monday('10:15'),
    ...changes,
  };
}

export interface Sample {
  case: Case;
  desk: Desk;
  notes: Notes;
}

export function sample(
  region: Desk['region'],
  changes: { case?: Partial<Case>; desk?: Partial<Desk>; notes?: Notes } = {},
): Sample {
  return { case: quiet(changes.case), desk: desk(region, changes.desk), notes: changes.notes ?? {} };
}
