import type { Case } from '../../core/contract/case.ts';
import { stockholm, workBefore, workdayBefore } from '../time.ts';

/** One practice case: what it is for, and how it looks when the practice starts. Its address is given by the page. */
export interface PracticeCase {
  id: string;
  /** What is to be practised, for the chooser in the tools. */
  title: string;
  make: (times: Times) => Omit<Case, 'url'>;
}

/** Times and ages relative to the start, so that the practice is always fresh. Instants are ISO to the minute. */
export interface Times {
  /** So many working minutes before the start (Monday to Friday 08–17). */
  ago: (minutes: number) => string;
  /** A clock time, "15:10", on the working day before. */
  lastWorkday: (clock: string) => string;
  /** So many days after the start, the same time of day. */
  ahead: (days: number) => string;
  /** A personal identity number of someone who turned so many years half a year ago (0: some three months old). */
  aged: (years: number) => string;
}

const dayMs = 24 * 60 * 60_000;

export function timesAt(start: number): Times {
  return {
    ago: (minutes) => stockholm(workBefore(start, minutes)),
    lastWorkday: (clock) => stockholm(workdayBefore(start, clock)),
    ahead: (days) => stockholm(start + days * dayMs),
    aged: (years) => {
      const birth = new Date(start - (years === 0 ? 92 : 183) * dayMs);
      return number(`${birth.getUTCFullYear() - years}${birth.toISOString().slice(4, 10)}`);
    },
  };
}

/** A synthetic number on the day ("1985-03-12"), with a valid check digit; 238 is the birth number of Skatteverket's test people. */
export function number(birth: string, serial = '238'): string {
  const digits = `${birth.slice(2).replaceAll('-', '')}${serial}`;
  return `${digits.slice(0, 6)}-${serial}${checkDigit(digits)}`;
}

function checkDigit(nine: string): number {
  let sum = 0;
  for (const [i, digit] of [...nine].entries()) {
    const product = Number(digit) * (i % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return (10 - (sum % 10)) % 10;
}

/** What every page shows of a newly arrived case: the places are there, and empty. */
export function newcomer(): Omit<Case, 'url'> {
  return {
    flow: 'seek-care',
    phase: 'waiting',
    handover: null,
    unit: 'Bäckens vårdcentral',
    addressedTo: 'nurse',
    owner: null,
    contact: 'self',
    guardian: null,
    consents: { record: 'given', medicationList: 'given' },
    receivedAt: null,
    startedAt: null,
    closedAt: null,
    asynchronousUntil: null,
    messages: [],
    contacts: [],
    forms: [],
    images: 0,
    ticket: null,
  };
}

/** A newcomer that a staff member has received and started, so many working minutes ago. */
export function ongoing(times: Times, minutes: number, owner = 'Maja Lindqvist'): Omit<Case, 'url'> {
  return {
    ...newcomer(),
    phase: 'started',
    owner,
    arrivedAt: times.ago(minutes + 15),
    receivedAt: times.ago(minutes + 5),
    startedAt: times.ago(minutes),
  };
}
