import { minuteMs } from '../time/civil.ts';
import { closingToday, isOpen, nextOpening, type Opening } from '../time/opening.ts';
import { localDay } from '../time/zone.ts';
import type { CloseBy, Closing, StartDue } from './time-facts.ts';

/** One working hour: the product's own lead time before closing, said to be so where it shows. */
const lead = 60 * minuteMs;

/** Where `now` (epoch ms) stands against today's closing time. */
export function closingOf(now: number, opening: Opening): Closing {
  const closesAt = closingToday(now, opening);
  if (closesAt === null) return { kind: 'closed-day' };
  const minutesLeft = Math.max(0, (closesAt - now) / minuteMs);
  if (now >= closesAt) return { kind: 'after', closesAt, minutesLeft };
  return { kind: now >= closesAt - lead ? 'last-hour' : 'before', closesAt, minutesLeft };
}

/** Minutes, with fractions, until the unit closes; 0 while it is closed. */
export function minutesOpen(now: number, opening: Opening): number {
  const closesAt = isOpen(now, opening) ? closingToday(now, opening) : null;
  return closesAt === null ? 0 : (closesAt - now) / minuteMs;
}

/** The unit was not open at `arrivedAt` (at closing time it is not) and has not opened since. True for good where it never opens. */
export function cameSinceClosing(arrivedAt: number, now: number, opening: Opening): boolean {
  if (isOpen(arrivedAt, opening)) return false;
  const opens = nextOpening(arrivedAt, opening);
  return opens === null || opens > now;
}

/** When it closes on the day of the next opening. */
function nextClosing(ms: number, opening: Opening): number | null {
  const opens = nextOpening(ms, opening);
  return opens === null ? null : closingToday(opens, opening);
}

/**
 * When a case that came at `arrivedAt` is to be started: on the day it came if the unit was still open or was yet to
 * open, else on the next staffed day. Null where no staffed day comes.
 */
export function startDueOf(arrivedAt: number, now: number, opening: Opening): StartDue | null {
  const closedAt = closingToday(arrivedAt, opening);
  const due = closedAt !== null && arrivedAt < closedAt ? closedAt : nextClosing(arrivedAt, opening);
  if (due === null) return null;
  const today = localDay(now);
  const dueDay = localDay(due);
  if (today < dueDay) return { kind: 'later', due };
  if (today > dueDay) return { kind: 'overdue', due };
  const closing = closingOf(now, opening);
  if (closing.kind === 'last-hour') return { kind: 'last-hour', closesAt: due };
  return { kind: closing.kind === 'after' ? 'after-closing' : 'today', closesAt: due };
}

/**
 * Where `now` stands against the closing before which a case is to be dealt with: today's from an hour before it, or one
 * that has passed since the case came at `arrivedAt`. Null where that hangs on an arrival that is not known.
 */
export function closeByOf(arrivedAt: number | null, now: number, opening: Opening): CloseBy | null {
  const closing = closingOf(now, opening);
  if (closing.kind === 'last-hour' || closing.kind === 'after')
    return { kind: closing.kind, closesAt: closing.closesAt };
  if (arrivedAt === null) return null;
  const due = startDueOf(arrivedAt, now, opening);
  // Hours that never open have no closing to wait for.
  if (due === null) return { kind: 'unset' };
  return due.kind === 'overdue' ? { kind: 'overdue', closesAt: due.due } : { kind: 'later' };
}
