import type { FactName, FactReader } from '../../src/core/facts/facts.ts';
import { Unread } from '../../src/core/facts/unread.ts';

/**
 * The conditions of Jönköping's cards as plain comparisons, as other engines take them. Left out are the rows that test free
 * text (JKP-FLOW-1) or tell why an age is not known (JKP-CHILD-1).
 */

type Plain = string | number | boolean | null;
type Comparison =
  | readonly [fact: string, operator: 'in', values: readonly Plain[]]
  | readonly [fact: string, operator: '>=' | '<' | '>', value: number];

export type PlainConditions = Readonly<Record<string, readonly Comparison[]>>;
export type PlainFacts = Readonly<Record<string, Plain>>;

export const conditions: PlainConditions = {
  'JKP-PROT-1': [['protected', 'in', [true]]],
  'JKP-PROT-2': [['protected', 'in', [true]]],
  'JKP-PROT-3': [
    ['contact', 'in', ['guardian']],
    ['proxyProtected', 'in', [true]],
  ],
  'JKP-PROT-4': [['knownProtected', 'in', [false]]],
  'JKP-REPLY-3': [
    ['phase', 'in', ['started']],
    ['urgency', 'in', ['priority', 'marked', 'unread']],
    ['silence', 'in', ['running']],
    ['phoneAttempts', 'in', [0]],
  ],
  'JKP-REPLY-4': [
    ['phase', 'in', ['received', 'started']],
    ['silence', 'in', ['running']],
    ['smsAttempts', 'in', [0]],
  ],
  'JKP-CHILD-2': [
    ['contact', 'in', ['guardian']],
    ['age', '>=', 13],
  ],
  'JKP-CHILD-3': [
    ['contact', 'in', ['self']],
    ['age', '<', 13],
  ],
  'JKP-HOURS-2': [
    ['phase', 'in', ['waiting', 'received']],
    ['startDue', 'in', ['last-hour', 'after-closing', 'overdue']],
  ],
  'JKP-ASYNC-1': [
    ['phase', 'in', ['waiting', 'received', 'started']],
    ['closing', 'in', ['last-hour', 'after']],
    ['minutesLeft', '<', 60],
  ],
  'JKP-HAND-1': [
    ['handover', 'in', ['other-unit', 'other-provider', 'rehab']],
    ['seenHandover', 'in', ['none', 'pending']],
  ],
  'JKP-HAND-2': [
    ['leavesUnit', 'in', [true]],
    ['documented', 'in', [false]],
  ],
  'JKP-HAND-5': [['seenHandover', 'in', ['pending']]],
  'JKP-CONS-1': [
    ['phase', 'in', ['started']],
    ['consentAsked', 'in', [false]],
  ],
  'JKP-PRIO-2': [
    ['flow', 'in', ['seek-care']],
    ['phase', 'in', ['waiting', 'received']],
  ],
  'JKP-QUAL-1': [['qualified', 'in', [null]]],
  'JKP-FEE-1': [['qualified', 'in', [true]]],
  'JKP-FEE-2': [['qualified', 'in', [false]]],
  'JKP-IMG-1': [['images', '>', 0]],
  'JKP-ADM-1': [['flow', 'in', ['administrative']]],
  'JKP-QUEUE-3': [['helping', 'in', [true]]],
};

/** The facts as plain values: what is one already, and of the others what the conditions ask for. */
const plainly = [
  'protected',
  'contact',
  'proxyProtected',
  'knownProtected',
  'phase',
  'urgency',
  'age',
  'seenHandover',
  'leavesUnit',
  'documented',
  'consentAsked',
  'flow',
  'qualified',
  'images',
  'helping',
] as const satisfies readonly FactName[];

/** Every fact that the rules read, with those that their texts mention. */
export const theirFacts: readonly FactName[] = [
  ...plainly,
  'silence',
  'startDue',
  'closing',
  'handover',
  'recordCheck',
  'consents',
  'priority',
];

export function plainFactsOf(read: FactReader): PlainFacts {
  const facts: Record<string, Plain> = {};
  for (const name of plainly) facts[name] = sure(read(name));
  const silence = sure(read('silence'));
  const closing = sure(read('closing'));
  const attempts = silence.kind === 'running' ? silence.attempts : [];
  return {
    ...facts,
    silence: silence.kind,
    phoneAttempts: attempts.filter(({ kind }) => kind === 'phone').length,
    smsAttempts: attempts.filter(({ kind }) => kind === 'sms').length,
    startDue: sure(read('startDue')).kind,
    closing: closing.kind,
    minutesLeft: closing.kind === 'closed-day' ? 0 : closing.minutesLeft,
    handover: sure(read('handover'))?.target ?? null,
  };
}

function sure<T>(fact: T | Unread): T {
  if (fact instanceof Unread) throw new Error(`inte läst: ${fact.fields}`);
  return fact;
}
