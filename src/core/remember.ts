import * as z from 'zod/mini';
import { Case, Contact, flows, type Message, phases, senders } from './contract/case.ts';
import type { Desk } from './contract/desk.ts';
import { Address, Instant } from './contract/primitives.ts';
import { factsOf } from './facts/derive.ts';
import { inputsOf, warningOf } from './facts/inputs.ts';
import { regionOf } from './regions/index.ts';
import type { RegionKey } from './regions/keys.ts';

const { priority, arrivedAt, receivedAt, startedAt, closedAt, asynchronousUntil } = Case.shape;

/**
 * The least of a case that the rules of a shift need (test/core/remember.test.ts proves that it is enough): status, times, and
 * who wrote when. No name, number, phone, guardian, unit, reason, anamnesis, form, picture or word of the chat. No rule of a
 * shift asks for an age, so none is kept, not even as years. Of who has received it only whether it is the user.
 */
export const Remembered = z.strictObject({
  url: Address,
  flow: z.optional(z.enum(flows)),
  phase: z.optional(z.enum(phases)),
  handover: z.optional(z.nullable(z.strictObject({ state: z.enum(['pending', 'accepted']) }))),
  owner: z.optional(z.nullable(z.enum(['own', 'other']))),
  priority,
  arrivedAt,
  receivedAt,
  startedAt,
  closedAt,
  asynchronousUntil,
  messages: z.optional(
    z.array(
      z.strictObject({
        at: z.optional(Instant),
        from: z.optional(z.enum(senders)),
        /** It told of the routine's time limit; its words are not kept. */
        limit: z.optional(z.literal(true)),
      }),
    ),
  ),
  messagesPartial: z.optional(z.boolean()),
  contacts: z.optional(z.array(Contact)),
});
export type Remembered = z.infer<typeof Remembered>;

/** The page's word for the logged-in user, and a word that is nobody's name. */
const ownerWords = { own: 'Du', other: '–' } as const;

/** What may be remembered of a case. A key that was not read stays missing. */
export function remember(c: Case, desk: Desk): Remembered {
  const region = regionOf(desk.region);
  const words = warningOf(region)?.words;
  const tells = (text: string): boolean => words?.every((word) => word.test(text)) ?? false;
  const { handover, owner, messages } = c;
  const own = factsOf(inputsOf(c, desk, {}, region))('ownership') === 'own';
  const least = without({
    url: c.url,
    flow: c.flow,
    phase: c.phase,
    handover: handover && { state: handover.state },
    owner: typeof owner === 'string' ? (own ? 'own' : 'other') : owner,
    priority: c.priority,
    arrivedAt: c.arrivedAt,
    receivedAt: c.receivedAt,
    startedAt: c.startedAt,
    closedAt: c.closedAt,
    asynchronousUntil: c.asynchronousUntil,
    messagesPartial: c.messagesPartial,
    contacts: c.contacts,
  });
  return messages ? { ...least, messages: messages.map((message) => leastOf(message, tells)) } : least;
}

const leastOf = ({ at, from, text }: Message, tells: (text: string) => boolean) => ({
  ...(at && { at }),
  ...(from && { from }),
  ...(tells(text) && { limit: true as const }),
});

/** The case again, as far as it is remembered. */
export function recall(kept: Remembered, region: RegionKey): Case {
  const { owner, messages, handover, ...same } = kept;
  const sentence = warningOf(regionOf(region))?.sentence ?? '';
  return {
    ...same,
    ...(handover === undefined ? {} : { handover }),
    ...(owner === undefined ? {} : { owner: owner && ownerWords[owner] }),
    ...(messages && { messages: messages.map(({ limit, ...one }) => ({ ...one, text: limit ? sentence : '' })) }),
  };
}

/** A row of a list tells less than the open case did: what it leaves out stands. Who has received it may have changed with the status. */
export function overlay(before: Remembered, row: Remembered): Remembered {
  const { owner, ...rest } = before;
  const same = row.phase === undefined || row.phase === before.phase;
  return { ...rest, ...(same && owner !== undefined && { owner }), ...row };
}

/** The same without keys that are undefined: missing is missing. Messages, of which there may be thousands, are not checked by it. */
function without<T extends object>(value: T): Remembered {
  return Remembered.parse(Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)));
}
