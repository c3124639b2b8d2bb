import type { Case, Contact, Message } from '../contract/case.ts';
import type { Attempt as NotedAttempt } from '../contract/notes.ts';
import { minuteMs } from '../time/civil.ts';
import { parseInstant } from '../time/instant.ts';
import { type AttemptKind, type ContactAttempt, groupAttempts, type StaffContact, withoutDoubles } from './attempts.ts';

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

/** What has happened, as far as it is known when. */
interface Course {
  staff: StaffContact[];
  /** The latest patient message and the latest answered call; -Infinity when there is none. */
  patientAt: number;
  answeredAt: number;
}

function addMessages(messages: readonly Message[], course: Course): number[] {
  const times: number[] = [];
  for (const message of messages) {
    const at = message.at === undefined ? Number.NaN : parseInstant(message.at);
    times.push(at);
    if (Number.isNaN(at)) continue;
    if (message.from === 'patient') course.patientAt = Math.max(course.patientAt, at);
    else if (message.from === 'staff' || message.from === 'guest')
      course.staff.push({ at, kind: 'chat', noted: false });
  }
  return times;
}

function addContacts(contacts: readonly Contact[], course: Course): void {
  for (const { at, kind, answered } of contacts) {
    if (at === undefined) continue;
    const ms = parseInstant(at);
    if (kind !== 'sms' && answered === true) course.answeredAt = Math.max(course.answeredAt, ms);
    else if (kind === 'sms' || answered === false) course.staff.push({ at: ms, kind, noted: false });
  }
}

function addNotes(input: SilenceInput, course: Course): void {
  for (const { at, kind, answered } of input.attempts ?? []) {
    const ms = parseInstant(at);
    if (kind === 'phone' && answered) course.answeredAt = Math.max(course.answeredAt, ms);
    else course.staff.push({ at: ms, kind, noted: true });
  }
  if (input.warningSentAt !== undefined)
    course.staff.push({ at: parseInstant(input.warningSentAt), kind: 'chat', noted: true });
}

/**
 * True when a message without sender or time may lie after `floor`, the time up to which nothing matters any more. One
 * without a time stands, by the list's order, no later than any message after it; in a list out of order its place
 * tells nothing. System messages never matter.
 */
function messageMayMatter(messages: readonly Message[], times: readonly number[], floor: number): boolean {
  let next = Number.POSITIVE_INFINITY;
  let ordered = true;
  let untimed = false;
  for (let i = messages.length - 1; i >= 0; i--) {
    const at = times[i] ?? Number.NaN;
    const from = messages[i]?.from;
    if (Number.isNaN(at)) {
      if (from === 'system') continue;
      if (next > floor) return true;
      untimed = true;
      continue;
    }
    if (from === undefined && at > floor) return true;
    if (at > next) ordered = false;
    next = Math.min(next, at);
  }
  return untimed && !ordered;
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
 * What the patient is known to have done counts even when it lies later than `now`.
 */
export function countSilence(input: SilenceInput): Silence {
  if (input.startedAt === null) return notStarted;
  const { messages, contacts = [] } = input;
  if (messages === undefined) return cannotCount;
  if (input.messagesPartial === true && !messages.some((message) => message.from === 'patient')) return cannotCount;

  const course: Course = { staff: [], patientAt: Number.NEGATIVE_INFINITY, answeredAt: Number.NEGATIVE_INFINITY };
  const times = addMessages(messages, course);
  addContacts(contacts, course);
  addNotes(input, course);

  const start = input.startedAt === undefined ? Number.NEGATIVE_INFINITY : parseInstant(input.startedAt);
  const activity = Math.max(course.patientAt, course.answeredAt);
  const floor = Math.max(start, activity);
  if (messageMayMatter(messages, times, floor) || callMayMatter(contacts, floor)) return cannotCount;

  const staff = withoutDoubles(course.staff);
  const within = staff.filter(({ at }) => at > floor);
  if (within.length > 0) return running(within, parseInstant(input.now));
  // A staff contact after the start had begun a silence, or the patient has been spoken with.
  const spoken = course.answeredAt > Number.NEGATIVE_INFINITY && course.answeredAt >= start;
  if (!spoken && !staff.some(({ at }) => at > start)) return notStarted;
  return { kind: 'stopped', patientAt: activity, by: course.answeredAt > course.patientAt ? 'call' : 'message' };
}

function running(within: StaffContact[], now: number): Silence {
  const { attempts, chatAttempts, startedAt } = groupAttempts(within, now);
  const byKind: Record<AttemptKind, number> = { chat: chatAttempts.length, sms: 0, phone: 0, voice: 0, video: 0 };
  for (const { kind } of attempts) if (kind !== 'chat') byKind[kind]++;
  return { kind: 'running', startedAt, attempts, latestAt: attempts.at(-1)?.at ?? null, chatAttempts, byKind };
}

/** Minutes between the first attempt and the last: clock time, 0 with fewer than two. */
export function spacingMinutes(attempts: readonly { at: number }[]): number {
  const first = attempts[0];
  const last = attempts.at(-1);
  return first === undefined || last === undefined ? 0 : (last.at - first.at) / minuteMs;
}
