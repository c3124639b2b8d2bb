import * as z from 'zod/mini';
import { Address, Instant } from './primitives.ts';

const RuleId = z.string().check(z.regex(/^[A-Z]{3}-[A-Z]+-\d+$/));

export const indicators = ['critical', 'warning', 'info'] as const;

export const Source = z.strictObject({ label: z.string(), version: z.nullable(z.string()), section: z.string() });

/** A card as in CDS Hooks: a summary of at most 140 characters, a detail, and always a source. */
export const Card = z.strictObject({
  rule: RuleId,
  indicator: z.enum(indicators),
  summary: z.string().check(z.minLength(1), z.maxLength(140)),
  detail: z.string(),
  source: Source,
});

/** What still stands between now and closing the case. */
export const missingKeys = [
  'time',
  'attempt',
  'spacing',
  'sms',
  'phone',
  'warning',
  'opening-hours',
  'started-at',
  'arrived-at',
  'messages',
  'priority',
  'measure',
  'silence',
] as const;

export const Countdown = z.strictObject({
  rule: RuleId,
  state: z.enum(['counting', 'due', 'not-started', 'cannot-count', 'stopped']),
  startedAt: z.nullable(Instant),
  deadline: z.nullable(Instant),
  attempts: z.strictObject({ made: z.int(), required: z.int() }),
  missing: z.array(z.enum(missingKeys)),
  mayClose: z.optional(z.boolean()),
});

export const questionIds = [
  'replaces-visit',
  'qualified',
  'contact-form',
  'health-state',
  'outcome',
  'handover-day',
  'handover-then',
  'handover-receiver',
] as const;

/** A value to fill in as it stands, or the choices that a person decides between (none listed: the person fills it in). */
export const Field = z.union([
  z.strictObject({ name: z.string(), value: z.string() }),
  z.strictObject({ name: z.string(), choices: z.array(z.string()) }),
]);

export const Entry = z.strictObject({ rule: RuleId, by: z.string(), fields: z.array(Field), note: z.string() });

export const Registration = z.strictObject({
  system: z.enum(['cosmic', 'pmo']),
  undecided: z.array(z.enum(questionIds)),
  entries: z.array(Entry),
});

export const Heading = z.strictObject({ keyword: z.string(), text: z.string(), rule: RuleId });

export const Journal = z.strictObject({
  rule: RuleId,
  template: z.string(),
  headings: z.array(Heading),
  text: z.string(),
});

export const Step = z.strictObject({ text: z.string(), done: z.nullable(z.boolean()) });

export const Checklist = z.strictObject({ rule: RuleId, title: z.string(), steps: z.array(Step) });

export const Unread = z.strictObject({ field: z.string(), rules: z.array(RuleId) });

export const Advice = z.strictObject({
  cards: z.array(Card),
  countdowns: z.array(Countdown),
  registration: Registration,
  journal: Journal,
  unread: z.array(Unread),
  checklists: z.array(Checklist),
});

export const QueueCard = z.extend(Card, { url: Address });

export const QueueAdvice = z.strictObject({ order: z.array(Address), cards: z.array(QueueCard) });

export type Source = z.infer<typeof Source>;
export type Indicator = (typeof indicators)[number];
export type Card = z.infer<typeof Card>;
export type Missing = (typeof missingKeys)[number];
export type Countdown = z.infer<typeof Countdown>;
export type QuestionId = (typeof questionIds)[number];
export type Field = z.infer<typeof Field>;
export type Entry = z.infer<typeof Entry>;
export type Registration = z.infer<typeof Registration>;
export type Heading = z.infer<typeof Heading>;
export type Journal = z.infer<typeof Journal>;
export type Checklist = z.infer<typeof Checklist>;
export type Unread = z.infer<typeof Unread>;
export type Advice = z.infer<typeof Advice>;
export type QueueCard = z.infer<typeof QueueCard>;
export type QueueAdvice = z.infer<typeof QueueAdvice>;
