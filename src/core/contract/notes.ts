import * as z from 'zod/mini';
import { Instant, Text } from './primitives.ts';

export const contactForms = ['chat', 'voice', 'video', 'phone'] as const;
export const outcomes = [
  'information',
  'self-care',
  'treatment',
  'prescription',
  'certificate',
  'lab-test',
  'physical-visit',
  'digital-visit',
  'phone-visit',
  'referral',
  'redirection',
  'handover',
  'no-reply',
] as const;

export const HandoverPlan = z.strictObject({
  target: z.enum(['same-unit', 'other-unit', 'other-provider', 'rehab', 'not-in-service']),
  day: z.optional(z.enum(['same', 'other'])),
  then: z.optional(z.enum(['digital', 'physical', 'digital-then-physical'])),
  receiver: z.optional(z.enum(['nurse', 'physician', 'other'])),
  sameProvider: z.optional(z.boolean()),
});

export const Attempt = z.strictObject({ at: Instant, kind: z.enum(['sms', 'phone', 'chat']), answered: z.boolean() });

/** What staff has told the panel about one case. A missing key was not answered. */
export const Notes = z.strictObject({
  recordCheck: z.optional(z.enum(['not-protected', 'protected'])),
  samePatient: z.optional(z.boolean()),
  contactForms: z.optional(z.array(z.enum(contactForms))),
  qualified: z.optional(z.boolean()),
  replacesVisit: z.optional(z.boolean()),
  healthState: z.optional(z.enum(['new', 'known'])),
  outcome: z.optional(z.enum(outcomes)),
  handover: z.optional(HandoverPlan),
  part: z.optional(z.enum(['sender', 'receiver', 'visit'])),
  attempts: z.optional(z.array(Attempt)),
  warningSentAt: z.optional(Instant),
  acute: z.optional(z.boolean()),
  urgentForReceiver: z.optional(z.boolean()),
  careInitiated: z.optional(z.boolean()),
  patientApproved: z.optional(z.boolean()),
  asynchronousPlanned: z.optional(z.boolean()),
  wrongFlow: z.optional(z.boolean()),
  colleagueInvited: z.optional(z.boolean()),
  pictureByPhone: z.optional(z.boolean()),
  languageDifficulty: z.optional(z.boolean()),
  listedElsewhere: z.optional(z.boolean()),
  outOfCounty: z.optional(z.boolean()),
  documented: z.optional(z.boolean()),
  consentAsked: z.optional(z.boolean()),
  measureConfirmed: z.optional(z.boolean()),
  acknowledged: z.optional(z.record(z.string(), z.strictObject({ reason: Text }))),
  texts: z.optional(z.record(z.string(), Text)),
});

export type Notes = z.infer<typeof Notes>;
export type Attempt = z.infer<typeof Attempt>;
export type HandoverPlan = z.infer<typeof HandoverPlan>;
export type ContactForm = (typeof contactForms)[number];
export type Outcome = (typeof outcomes)[number];
