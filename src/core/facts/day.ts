import { minuteMs } from '../time/civil.ts';
import { closingToday, nextOpening, type Opening } from '../time/opening.ts';
import { localDay } from '../time/zone.ts';
import type { Closing, StartDue } from './facts.ts';

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

/**
 * When a case that came at `arrivedAt` is to be started: on the day it came if the unit was still open or was yet to
 * open, else on the next staffed day. Null where no staffed day comes.
 */
export function startDueOf(arrivedAt: number, now: number, opening: Opening): StartDue | null {
  const closedAt = closingToday(arrivedAt, opening);
  const opens = nextOpening(arrivedAt, opening);
  const due = closedAt !== null && arrivedAt < closedAt ? closedAt : opens && closingToday(opens, opening);
  if (due === null) return null;
  const today = localDay(now);
  const dueDay = localDay(due);
  if (today < dueDay) return { kind: 'later', due };
  if (today > dueDay) return { kind: 'overdue', due };
  const closing = closingOf(now, opening);
  if (closing.kind === 'last-hour') return { kind: 'last-hour', closesAt: due };
  return { kind: closing.kind === 'after' ? 'after-closing' : 'today', closesAt: due };
}
