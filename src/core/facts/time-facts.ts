import type { CallWords } from '../journal/calls.ts';
import { courseOf } from '../journal/course.ts';
import { type Chat, chatOf } from '../reply/chat.ts';
import { countSilence, type Silence } from '../reply/silence.ts';
import { latestWarning } from '../reply/warning.ts';
import { parseInstant } from '../time/instant.ts';
import { isOpen, nextOpening, nextWorkingDay } from '../time/opening.ts';
import { localDay } from '../time/zone.ts';
import { cameSinceClosing, closeByOf, closingOf, minutesOpen, startDueOf } from './day.ts';
import type { Derive, FactReader } from './facts.ts';
import { Unread } from './unread.ts';

/** Where the clock stands against today's closing time. Times are epoch milliseconds. */
export type Closing =
  | { kind: 'closed-day' }
  | { kind: 'before' | 'last-hour' | 'after'; closesAt: number; minutesLeft: number };

/** When a case has to be started at the latest: the staffed day it arrived on, or the next one. */
export type StartDue =
  | { kind: 'later'; due: number }
  | { kind: 'today' | 'last-hour' | 'after-closing'; closesAt: number }
  | { kind: 'overdue'; due: number };

/** Where the clock stands against the closing time before which a case is to be dealt with; "unset" without opening hours. */
export type CloseBy = { kind: 'unset' | 'later' } | { kind: 'last-hour' | 'after' | 'overdue'; closesAt: number };

/** When things happened, and where the clock stands against the unit's opening hours. Instants are epoch milliseconds. */
export interface TimeFacts {
  /** The moment of `desk.now`. */
  now: number;
  arrivedAt: number | null;
  /** When staff started the case; null where the page shows that it is not started. */
  startedAt: number | null;
  /** The messages in order of time. */
  chat: Chat;
  silence: Exclude<Silence, { kind: 'cannot-count' }>;
  /** An attempt by telephone within the silence. With the start unread one may have been made before it. */
  triedByPhone: boolean;
  /** An SMS within the silence, likewise. */
  triedBySms: boolean;
  /** When the message with the time limit was sent: as staff noted, or recognised in this silence; or null. */
  warningSentAt: number | null;
  /** Minutes of clock time that two attempts have to lie apart at this unit, or null where it has set none. */
  attemptSpacing: number | null;
  /** When what happened in the case, by role and without what was said: lines for the note (`courseOf`). */
  course: string;
  /** The routine's words for calls inside the service. */
  calls: CallWords;
  /** Today's closing time, whether or not the unit has opened yet. */
  closing: Closing;
  /** Minutes of clock time until the unit closes; 0 while it is closed, before today's opening too. */
  openFor: number;
  /** It came at a time when the unit was not open, however long ago. */
  cameOutsideHours: boolean;
  /** It came at a time when the unit was not open, and the unit has not opened since. */
  cameSinceClosing: boolean;
  startDue: StartDue;
  closeBy: CloseBy;
  /** The first day after today with working time, as a day number. */
  nextWorkingDay: number;
  /** When the unit opens next: tomorrow's opening while it is open. */
  opensAt: number;
}

/** One marker for each path, made once. */
const at = {
  arrivedAt: new Unread('arrivedAt'),
  startedAt: new Unread('startedAt'),
  messages: new Unread('messages'),
  hours: new Unread('desk.unit.hours'),
};

/** What a page left out is unread, and so are opening hours that neither routine nor unit gives. */
export const timeFacts: Derive<TimeFacts> = {
  now: ({ now }) => now,
  arrivedAt: ({ case: c }) => (c.arrivedAt ? parseInstant(c.arrivedAt) : c.arrivedAt === null ? null : at.arrivedAt),
  startedAt: ({ case: c }) => (c.startedAt ? parseInstant(c.startedAt) : c.startedAt === null ? null : at.startedAt),
  chat: ({ case: c }) => chatOf(c.messages) ?? at.messages,
  silence: ({ case: c, notes, desk }, read) => {
    const { messagesPartial, contacts, startedAt } = c;
    const { attempts, warningSentAt } = notes;
    const chat = read('chat');
    const silence = countSilence(
      { messagesPartial, contacts, startedAt, attempts, warningSentAt, now: desk.now },
      chat instanceof Unread ? null : chat,
    );
    return silence.kind === 'cannot-count' ? at.messages : silence;
  },
  triedByPhone: (_, read) => tried('phone', read),
  triedBySms: (_, read) => tried('sms', read),
  warningSentAt: ({ notes, warningWords }, read) => {
    const noted = notes.warningSentAt === undefined ? null : parseInstant(notes.warningSentAt);
    if (!warningWords) return noted;
    const silence = read('silence');
    if (silence instanceof Unread) return noted ?? silence;
    const chat = read('chat');
    const seen =
      silence.kind === 'running' && !(chat instanceof Unread)
        ? latestWarning(chat, silence.startedAt, warningWords)
        : null;
    return noted === null || seen === null ? (noted ?? seen) : Math.max(noted, seen);
  },
  attemptSpacing: ({ desk }) =>
    desk.unit?.attemptSpacingHours === undefined ? null : desk.unit.attemptSpacingHours * 60,
  course: ({ case: c, notes, calls }) => courseOf(c, notes, calls),
  calls: ({ calls }) => calls,
  closing: ({ now, opening }) => (opening ? closingOf(now, opening) : at.hours),
  openFor: ({ now, opening }) => (opening ? minutesOpen(now, opening) : at.hours),
  cameOutsideHours: ({ opening }, read) => {
    const arrivedAt = arrival(read);
    if (arrivedAt instanceof Unread) return arrivedAt;
    return opening ? !isOpen(arrivedAt, opening) : at.hours;
  },
  cameSinceClosing: ({ now, opening }, read) => {
    const arrivedAt = arrival(read);
    if (arrivedAt instanceof Unread) return arrivedAt;
    return opening ? cameSinceClosing(arrivedAt, now, opening) : at.hours;
  },
  startDue: ({ now, opening }, read) => {
    const arrivedAt = arrival(read);
    if (arrivedAt instanceof Unread) return arrivedAt;
    return (opening && startDueOf(arrivedAt, now, opening)) ?? at.hours;
  },
  closeBy: ({ now, opening }, read) => {
    if (!opening) return { kind: 'unset' };
    const arrivedAt = arrival(read);
    return closeByOf(arrivedAt instanceof Unread ? null : arrivedAt, now, opening) ?? at.arrivedAt;
  },
  nextWorkingDay: ({ now, opening }) => (opening && nextWorkingDay(localDay(now), opening)) ?? at.hours,
  opensAt: ({ now, opening }) => (opening && nextOpening(now, opening)) ?? at.hours,
};

/** A case that the page shows has no arrival came all the same: when is not read. */
function arrival(read: FactReader): number | Unread {
  return read('arrivedAt') ?? at.arrivedAt;
}

function tried(kind: 'phone' | 'sms', read: FactReader): boolean | Unread {
  const silence = read('silence');
  if (silence instanceof Unread) return silence;
  if (silence.kind !== 'running' || silence.byKind[kind] === 0) return false;
  const startedAt = read('startedAt');
  return startedAt instanceof Unread ? startedAt : true;
}
