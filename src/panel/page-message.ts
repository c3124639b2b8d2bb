import * as z from 'zod/mini';
import { Case, type Message as CaseMessage } from '../core/contract/case.ts';
import { Instant } from '../core/contract/primitives.ts';
import type { PageMessage, SeenMessage } from '../reader/page/wire.ts';
import type { Pointed } from './page-state.ts';

const FieldReport = z.strictObject({
  field: z.string(),
  state: z.enum(['read', 'absent', 'unread']),
  where: z.string(),
});

const Message = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('reading'),
    reading: z.strictObject({
      case: z.nullable(Case),
      queue: z.optional(z.array(Case)),
      fields: z.array(FieldReport),
    }),
    now: z.optional(Instant),
  }),
  z.strictObject({ kind: z.literal('changing') }),
]);

/** What the port brings is made by the extension's own script on the page, of this version or (after an update) another. */
export function isSeen(raw: unknown): raw is SeenMessage {
  return (
    typeof raw === 'object' && raw !== null && 'kind' in raw && raw.kind === 'seen' && 'changes' in raw && 'url' in raw
  );
}

/** What the page tells while a person points: that it hears the pointer now; null where the person stopped; undefined is something else. */
export function readPointed(raw: unknown): Pointed | 'hears' | null | undefined {
  if (typeof raw !== 'object' || raw === null || !('kind' in raw) || raw.kind !== 'pointed') return undefined;
  if (!('on' in raw) || raw.on !== true) return null;
  if (!('key' in raw) || typeof raw.key !== 'number') return 'hears';
  return { key: raw.key, chosen: 'chosen' in raw && raw.chosen === true };
}

/** The page has told of all that it shows. */
export function isLooked(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && 'kind' in raw && raw.kind === 'looked';
}

/** Messages that fitted the contract once; `follow` gives the same ones again for as long as they say the same. */
const fitted = new WeakSet<object>();

/** A reading, checked by the contract; or the paths at which it does not fit. */
export function readMessage(raw: unknown): { ok: true; message: PageMessage } | { ok: false; at: string[] } {
  // The border of the type: it holds where the rest fits, all but the messages that did before.
  const given = raw as PageMessage;
  const messages = messagesOf(given);
  const parsed = Message.safeParse(
    messages
      ? withMessages(
          given,
          messages.filter((one) => !fitted.has(one)),
        )
      : raw,
  );
  if (parsed.success) {
    for (const one of messages ?? []) fitted.add(one);
    const message = exact(parsed.data);
    return { ok: true, message: messages ? withMessages(message, messages) : message };
  }
  const whole = Message.safeParse(raw);
  const at = whole.error?.issues.map((issue) => issue.path.join('.')).filter((path) => path !== '') ?? [];
  return { ok: false, at: [...new Set(at)] };
}

const messagesOf = (given: PageMessage): CaseMessage[] | undefined => {
  const shown = given?.kind === 'reading' ? given.reading?.case?.messages : undefined;
  return Array.isArray(shown) ? shown : undefined;
};

function withMessages(given: PageMessage, messages: CaseMessage[]): PageMessage {
  if (given.kind !== 'reading' || !given.reading.case) return given;
  return { ...given, reading: { ...given.reading, case: { ...given.reading.case, messages } } };
}
/** The same without keys that are undefined. */
function exact(message: z.infer<typeof Message>): PageMessage {
  if (message.kind === 'changing') return message;
  const { now, reading } = message;
  const { queue, ...rest } = reading;
  return {
    kind: 'reading',
    reading: queue ? { ...rest, queue } : rest,
    ...(now === undefined ? {} : { now }),
  };
}
