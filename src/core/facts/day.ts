import type { Opening } from '../time/opening.ts';
import type { Closing, StartDue } from './facts.ts';

const minute = 60_000;

/** One working hour: the product's own lead time before closing, said to be so where it shows. */
const lead = 60 * minute;

/** Where `now` (epoch ms) stands against today's closing time. */
export function closingOf(now: number, opening: Opening): Closing {
  const closesAt = opening.closingToday(now);
  if (closesAt === null) return { kind: 'closed-day' };
  const minutesLeft = Math.max(0, (closesAt - now) / minute);
  if (now >= closesAt) return { kind: 'after', closesAt, minutesLeft };
  return { kind: now >= closesAt - lead ? 'last-hour' : 'before', closesAt, minutesLeft };
}

/**
 * When a case that came at `arrivedAt` is to be started: on the day it came if the unit was still open or was yet to
 * open, else on the next staffed day. Null where no staffed day comes.
 */
export function startDueOf(arrivedAt: number, now: number, opening: Opening): StartDue | null {
  const closedAt = opening.closingToday(arrivedAt);
  const due = closedAt !== null && arrivedAt < closedAt ? closedAt : closingAfter(arrivedAt, opening);
  if (due === null) return null;
  const today = dayNumberOf(now);
  const dueDay = dayNumberOf(due);
  if (today < dueDay) return { kind: 'later', due };
  if (today > dueDay) return { kind: 'overdue', due };
  const closing = closingOf(now, opening);
  if (closing.kind === 'last-hour') return { kind: 'last-hour', closesAt: due };
  return { kind: closing.kind === 'after' ? 'after-closing' : 'today', closesAt: due };
}
