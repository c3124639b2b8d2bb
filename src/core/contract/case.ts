import * as z from 'zod/mini';
import { Address, Instant, Text } from './primitives.ts';

/**
 * What the clinic page shows of one case. A MISSING key was not read; `null` means that the page shows that
 * there is none. No field has a default: absent stays absent.
 */

export const flows = ['seek-care', 'administrative'] as const;
export const phases = ['waiting', 'received', 'started', 'asynchronous', 'closed'] as const;
export const careRoles = [
  'nurse',
  'physician',
  'physiotherapist',
  'counsellor',
  'medical-admin',
  'administrator',
] as const;
export const senders = ['patient', 'staff', 'guest', 'system'] as const;
export const contactKinds = ['sms', 'phone', 'voice', 'video'] as const;

export const Message = z.strictObject({
  at: z.optional(Instant),
  from: z.optional(z.enum(senders)),
  text: Text,
});

/** An SMS or a call that the page shows. A call whose `answered` is missing may have been answered. */
export const Contact = z.strictObject({
  at: z.optional(Instant),
  kind: z.enum(contactKinds),
  answered: z.optional(z.boolean()),
});

export const Case = z.strictObject({
  url: Address,
  flow: z.optional(z.enum(flows)),
  phase: z.optional(z.enum(phases)),
  handover: z.optional(z.nullable(z.strictObject({ to: z.optional(Text), state: z.enum(['pending', 'accepted']) }))),
  unit: z.optional(Text),
  reason: z.optional(z.nullable(Text)),
  anamnesis: z.optional(z.nullable(Text)),
  addressedTo: z.optional(z.enum(careRoles)),
  owner: z.optional(z.nullable(Text)),
  patient: z.optional(
    z.strictObject({
      personalIdentityNumber: z.optional(Text),
      name: z.optional(Text),
      protected: z.optional(z.boolean()),
      phone: z.optional(z.nullable(Text)),
    }),
  ),
  contact: z.optional(z.enum(['self', 'guardian'])),
  guardian: z.optional(z.nullable(z.strictObject({ name: z.optional(Text), protected: z.optional(z.boolean()) }))),
  priority: z.optional(
    z.nullable(
      z
        .int('ska vara ett heltal från 1 till 5')
        .check(z.minimum(1, 'ska vara 1 till 5'), z.maximum(5, 'ska vara 1 till 5')),
    ),
  ),
  consents: z.optional(
    z.strictObject({
      record: z.optional(z.enum(['given', 'denied'])),
      medicationList: z.optional(z.enum(['given', 'denied'])),
    }),
  ),
  arrivedAt: z.optional(z.nullable(Instant)),
  receivedAt: z.optional(z.nullable(Instant)),
  startedAt: z.optional(z.nullable(Instant)),
  closedAt: z.optional(z.nullable(Instant)),
  asynchronousUntil: z.optional(z.nullable(Instant)),
  messages: z.optional(z.array(Message)),
  messagesPartial: z.optional(z.boolean()),
  contacts: z.optional(z.array(Contact)),
  forms: z.optional(
    z.array(z.strictObject({ title: z.optional(Text), state: z.optional(z.enum(['sent', 'answered'])) })),
  ),
  images: z.optional(z.int().check(z.minimum(0, 'ska vara 0 eller mer'))),
  ticket: z.optional(z.nullable(z.strictObject({ information: z.optional(z.nullable(Text)) }))),
});

export type Case = z.infer<typeof Case>;
export type Message = z.infer<typeof Message>;
export type Contact = z.infer<typeof Contact>;
export type Phase = (typeof phases)[number];
export type Flow = (typeof flows)[number];
export type CareRole = (typeof careRoles)[number];
