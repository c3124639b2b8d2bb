import type { Case, Contact } from '../contract/case.ts';
import type { Attempt as NotedAttempt } from '../contract/notes.ts';
import { minuteMs } from '../time/civil.ts';
import { parseInstant } from '../time/instant.ts';
import { type AttemptKind, type ContactAttempt, groupAttempts, type StaffContact, withoutDoubles } from './attempts.ts';
import { type Chat, chatOf, isPatient, isStaff, latestFrom, messageMayMatter, staffMessagesAfter } from './chat.ts';

/**
 * The patient's silence (contract, "Counting, exactly"): since when nobody has heard from the patient, and how staff has
 * tried since. It knows no limit of time and no number of attempts: those are the routine's.
 */

/** The keys of case and notes that the silence hangs on. A missing key was not read. */
export interface SilenceInput extends Pick<Case, 'messages' | 'messagesPartial' | 'contacts'> {
  /** null: the page shows that the meeting has not been started. Missing: not read. */
  startedAt?: Case['startedAt'];
  /** notes.attempts */
  attempts?: readonly NotedAttempt[] | undefined;
  /** notes.warningSentAt: a chat message, unless the page shows a staff message of the same minute. */
  warningSentAt?: string | undefined;
  now: string;
}

export type Silence =
  | { kind: 'cannot-count'; missing: ['messages'] }
  /** No staff contact since the start. */
  | { kind: 'not-started' }
  /** The patient was the last to be heard: `patientAt` in epoch milliseconds. */
  | { kind: 'stopped'; patientAt: number; by: 'message' | 'call' }
  | {
      kind: 'running';
      /** Epoch milliseconds of the first staff contact after the start and the patient's last sign of life. */
      startedAt: number;
      /** Up to `now`, oldest first; empty only when the silence begins later than `now`. */
      attempts: readonly ContactAttempt[];
      /** Epoch milliseconds of the latest attempt, by its first bubble. */
      latestAt: number | null;
      /** The attempts when only chat counts: epoch milliseconds of their first bubbles, grouped among chat alone. */
      chatAttempts: readonly number[];
      /** Of `attempts`; `chat` is the length of `chatAttempts`, for chat that belongs to a call is still chat. */
      byKind: Readonly<Record<AttemptKind, number>>;
    };

const cannotCount: Silence = { kind: 'cannot-count', missing: ['messages'] };
const notStarted: Silence = { kind: 'not-started' };

/** -Infinity when no call is known to have been answered at a known time. */
function latestAnswered(contacts: readonly Contact[], noted: readonly NotedAttempt[]): number {
  let latest = Number.NEGATIVE_INFINITY;
  for (const { at, kind, answered } of contacts)
    if (at !== undefined && kind !== 'sms' && answered === true) latest = Math.max(latest, parseInstant(at));
  for (const { at, kind, answered } of noted)
    if (kind === 'phone' && answered) latest = Math.max(latest, parseInstant(at));
  return latest;
}

/** Staff's messages, SMS and unanswered calls later than `after`, what the page shows before what staff noted. */
function contactsAfter(after: number, chat: Chat, others: readonly StaffContact[]): readonly StaffContact[] {
  // Of doubles within one minute one may lie before `after`: look at that minute too, then drop what is too early.
  const written = staffMessagesAfter(after - minuteMs, chat).map((at) => ({ at, kind: 'chat' }) as const);
  return withoutDoubles(written, others).filter(({ at }) => at > after);
}

/** SMS and unanswered calls on the page, and then what staff noted, the warning last. */
function othersOf(
  contacts: readonly Contact[],
  noted: readonly NotedAttempt[],
  warningSentAt?: string,
): StaffContact[] {
  const found: StaffContact[] = [];
  for (const { at, kind, answered } of contacts)
    if (at !== undefined && (kind === 'sms' || answered === false)) found.push({ at: parseInstant(at), kind });
  for (const { at, kind, answered } of noted)
    if (kind !== 'phone' || !answered) found.push({ at: parseInstant(at), kind });
  if (warningSentAt !== undefined) found.push({ at: parseInstant(warningSentAt), kind: 'chat' });
  return found;
}

/** True when a call that may have been answered, or may have been made, lies after `floor` or at an unread time. */
function callMayMatter(contacts: readonly Contact[], floor: number): boolean {
  return contacts.some(
    ({ at, kind, answered }) =>
      kind !== 'sms' && (at === undefined || (answered === undefined && parseInstant(at) > floor)),
  );
}

/**
 * Counts the silence. Equal times: a patient's message or an answered call counts as after a staff contact of the same
 * instant, and a staff contact at the very start as before it: the silence has then not begun, which is the safer way.
 * What the patient is known to have done counts even when it lies later than `now`. `chat` is the messages' own, where
 * it is at hand.
 */
export function countSilence(input: SilenceInput, chat = chatOf(input.messages)): Silence {
  if (input.startedAt === null) return notStarted;
  if (chat === null) return cannotCount;
  if (input.messagesPartial === true && !chat.messages.some(({ from }) => isPatient(from))) return cannotCount;

  const { contacts = [], attempts = [] } = input;
  const start = input.startedAt === undefined ? Number.NEGATIVE_INFINITY : parseInstant(input.startedAt);
  const writtenAt = latestFrom(chat, isPatient);
  const answeredAt = latestAnswered(contacts, attempts);
  const floor = Math.max(start, writtenAt, answeredAt);
  if (messageMayMatter(chat, floor) || callMayMatter(contacts, floor)) return cannotCount;

  const others = othersOf(contacts, attempts, input.warningSentAt);
  const within = contactsAfter(floor, chat, others);
  if (within.length > 0) return running(within, parseInstant(input.now));
  // A staff contact after the start had begun a silence, or the patient has been spoken with.
  const spoken = answeredAt > Number.NEGATIVE_INFINITY && answeredAt >= start;
  const begun = spoken || latestFrom(chat, isStaff) > start || contactsAfter(start, chat, others).length > 0;
  if (!begun) return notStarted;
  const by = answeredAt > writtenAt ? 'call' : 'message';
  return { kind: 'stopped', patientAt: Math.max(writtenAt, answeredAt), by };
}

function running(within: readonly StaffContact[], now: number): Silence {
  const { attempts, chatAttempts } = groupAttempts(within, now);
  const startedAt = within.reduce((first, { at }) => Math.min(first, at), Number.POSITIVE_INFINITY);
  const byKind: Record<AttemptKind, number> = { chat: chatAttempts.length, sms: 0, phone: 0, voice: 0, video: 0 };
  for (const { kind } of attempts) if (kind !== 'chat') byKind[kind]++;
  return { kind: 'running', startedAt, attempts, latestAt: attempts.at(-1)?.at ?? null, chatAttempts, byKind };
}

/** Minutes between the first attempt and the last: clock time, 0 with fewer than two. */
export function spacingMinutes(attempts: readonly { at: number }[]): number {
  return ((attempts.at(-1)?.at ?? 0) - (attempts[0]?.at ?? 0)) / minuteMs;
}
