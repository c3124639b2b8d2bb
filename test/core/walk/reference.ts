import type { Case } from '../../../src/core/contract/case.ts';
import type { WeekHours } from '../../../src/core/contract/desk.ts';
import type { Notes } from '../../../src/core/contract/notes.ts';
import { silenceByTheLetter } from '../reply/reference.ts';
import { holidaysByLibrary, type Wall, wallByIntl } from '../time/reference.ts';

/**
 * Every countdown once more, by counting: each minute is asked of Intl and date-holidays, and each rule's figures stand
 * here as its routine gives them. Nothing comes from src/core but the types of what is asked about.
 */

export interface Asked {
  case: Case;
  notes: Notes;
  hours: WeekHours | null;
  closedDays: readonly string[];
  attemptSpacingHours: number | undefined;
}

export interface Answer {
  state: string;
  startedAt: number | null;
  deadline: number | null;
  mayClose: boolean | undefined;
  missing: string[];
}

interface Running {
  startedAt: number;
  attempts: { at: number; kind: string }[];
  chatAttempts: number[];
  byKind: Record<string, number>;
}

export const minute = 60_000;

const walls = new Map<number, Wall & { holiday: boolean }>();

function wallAt(ms: number) {
  let wall = walls.get(ms);
  if (!wall) {
    const shown = wallByIntl(ms);
    wall = { ...shown, holiday: holidaysByLibrary(Number(shown.date.slice(0, 4))).has(shown.date) };
    walls.set(ms, wall);
  }
  return wall;
}

/** Whether the unit is open in the minute that begins at `ms`; working time does not run at weekends all the same. */
export function openIn(ms: number, { hours, closedDays }: Asked, weekends: boolean): boolean {
  const wall = wallAt(ms);
  const text = hours?.[wall.weekday];
  if (!text || wall.holiday || closedDays.includes(wall.date)) return false;
  if (!weekends && (wall.weekday === 'sat' || wall.weekday === 'sun')) return false;
  return wall.time >= text.slice(0, 5) && wall.time < text.slice(6);
}

/** The end of the minute in which the last of `minutes` is counted; null when three weeks do not hold them. */
function endOf(start: number, minutes: number, counts: (ms: number) => boolean): number | null {
  let left = minutes;
  for (let ms = start; ms < start + 21 * 1440 * minute; ms += minute) {
    if (counts(ms)) left--;
    if (left === 0) return ms + minute;
  }
  return null;
}

/** The end of the day's last open minute. */
function closingOn(now: number, asked: Asked): number | null {
  const { date } = wallAt(now - (now % minute));
  let closing: number | null = null;
  const noon = Date.parse(`${date}T12:00Z`);
  for (let ms = noon - 1440 * minute; ms < noon + 1440 * minute; ms += minute)
    if (wallAt(ms).date === date && openIn(ms, asked, true)) closing = ms + minute;
  return closing;
}

const urgent = ({ case: { priority }, notes }: Asked) =>
  notes.acute === true || priority === undefined || (priority !== null && priority <= 2);
const unreadPriority = ({ case: { priority } }: Asked) => priority === undefined;
const high = ({ case: { priority } }: Asked) => priority !== undefined && priority !== null && priority <= 2;
const chats = (silence: Running | null) => silence?.chatAttempts.length ?? 0;
const of = (silence: Running | null, kind: string) => silence?.byKind[kind] ?? 0;

interface Letter {
  applies?: (asked: Asked) => boolean;
  /** From when: the silence, the start of the case, or the message with the limit. */
  from: 'silence' | 'start' | 'warning';
  /** Null: until today's closing, which nobody has to wait for. */
  minutes: number | null;
  working: boolean;
  missing: (silence: Running | null, asked: Asked) => (string | false)[];
}

/** The routines' figures and conditions, in the order in which the contract lists what is missing. */
const letters: Readonly<Record<string, Letter>> = {
  'JKP-REPLY-1': {
    from: 'silence',
    minutes: 120,
    working: true,
    missing: (silence, asked) => [
      (silence?.attempts.length ?? 0) < 2 && 'attempt',
      urgent(asked) && of(silence, 'phone') === 0 && 'phone',
      unreadPriority(asked) && 'priority',
    ],
  },
  'KLM-REPLY-1': {
    from: 'silence',
    minutes: 1440,
    working: false,
    missing: (silence, { notes }) => [
      of(silence, 'sms') === 0 && !notes.acknowledged?.['KLM-REPLY-2'] && 'sms',
      notes.outcome === 'prescription' && notes.measureConfirmed !== true && 'measure',
    ],
  },
  'UPP-REPLY-1': {
    from: 'warning',
    minutes: 120,
    working: false,
    missing: (silence, asked) => [
      chats(silence) < 2 && 'attempt',
      urgent(asked) && of(silence, 'phone') === 0 && 'phone',
      (!silence || warnedIn(silence, asked) === null) && 'warning',
      unreadPriority(asked) && 'priority',
    ],
  },
  'OST-REPLY-1': {
    applies: (asked) => !high(asked),
    from: 'start',
    minutes: 360,
    working: true,
    missing: (silence, asked) => {
      const attempts = silence?.attempts ?? [];
      const apart = ((attempts.at(-1)?.at ?? 0) - (attempts[0]?.at ?? 0)) / minute;
      return [
        attempts.length < 2 && 'attempt',
        attempts.length >= 2 && apart < (asked.attemptSpacingHours ?? 3) * 60 && 'spacing',
        unreadPriority(asked) && 'priority',
      ];
    },
  },
  'OST-REPLY-5': {
    applies: high,
    from: 'silence',
    minutes: null,
    working: true,
    missing: (silence) => [chats(silence) < 2 && 'attempt', of(silence, 'phone') === 0 && 'phone'],
  },
};

/** The walks' warning is a chat message with these words, or noted. */
export const warningText = 'Du behöver svara inom två timmar, annars stängs ärendet.';

function warnedIn(silence: Running, { case: c, notes }: Asked): number | null {
  const seen = (c.messages ?? [])
    .filter(({ text, from }) => text === warningText && from === 'staff')
    .map(({ at }) => Date.parse(at ?? ''));
  const noted = notes.warningSentAt ? [Date.parse(notes.warningSentAt)] : [];
  const within = [...seen, ...noted].filter((at) => at >= silence.startedAt);
  return within.length > 0 ? Math.max(...within) : null;
}

/** One asked page, at any minute of its time: what does not change with the minute is worked out once. */
export function referenceOf(rule: string, asked: Asked): (now: number) => Answer | null {
  return rule === 'UPP-RECV-1' ? receiving(asked) : replying(rule, asked);
}

/** Fifteen minutes from arrival, or from opening. */
function receiving(asked: Asked): (now: number) => Answer | null {
  if (asked.case.phase !== 'waiting') return () => null;
  const arrived = Date.parse(asked.case.arrivedAt ?? '');
  const opens = asked.hours === null ? arrived + minute : endOf(arrived, 1, (ms) => openIn(ms, asked, true));
  const mayClose = undefined;
  if (opens === null)
    return () => ({
      state: 'cannot-count',
      startedAt: null,
      deadline: null,
      mayClose,
      missing: ['opening-hours'],
    });
  const startedAt = opens - minute;
  const deadline = startedAt + 15 * minute;
  return (now) => {
    const state = now < startedAt ? 'not-started' : now < deadline ? 'counting' : 'due';
    return { state, startedAt, deadline, mayClose, missing: state === 'due' ? [] : ['time'] };
  };
}

function replying(rule: string, asked: Asked): (now: number) => Answer | null {
  const letter = letters[rule];
  if (!letter) throw new Error(`No reference for ${rule}: write its figures and conditions here.`);
  const { case: c, notes } = asked;
  if (c.phase === 'closed' || c.phase === 'asynchronous' || letter.applies?.(asked) === false) return () => null;
  const idle = (state: string, missing: string[]): Answer => ({
    state,
    startedAt: null,
    deadline: null,
    mayClose: false,
    missing,
  });
  const latest = new Date(8.64e15).toISOString();
  const silence =
    c.phase === 'started'
      ? (silenceByTheLetter({ ...c, ...notes, now: latest }) as { kind: string } & Running)
      : { kind: 'not-started' };
  if (silence.kind === 'stopped') return () => idle('stopped', ['silence']);
  const running = silence.kind === 'running' ? (silence as Running & { kind: string }) : null;
  const open = letter.missing(running, asked).filter((key) => key !== false);
  const time = letter.minutes === null ? [] : ['time'];
  if (!running) return () => idle('not-started', [...time, ...open].length ? [...time, ...open] : ['silence']);

  const startedAt =
    letter.from === 'start'
      ? Date.parse(c.startedAt ?? '')
      : letter.from === 'warning'
        ? warnedIn(running, asked)
        : running.startedAt;
  if (startedAt === null) return () => idle('not-started', [...time, ...open]);
  if (letter.minutes === null) return untilClosing(asked, startedAt, open);

  const counts = letter.working ? (ms: number) => openIn(ms, asked, false) : () => true;
  const deadline = letter.working && asked.hours === null ? null : endOf(startedAt, letter.minutes, counts);
  if (deadline === null) {
    const missing = ['opening-hours', ...open.filter((key) => key === 'priority')];
    return () => ({ ...idle('cannot-count', missing), startedAt });
  }
  // What has gone is counted on its own, one minute for each minute walked, and not read off the deadline.
  let gone = 0;
  let at = startedAt;
  return (now) => {
    for (; at + minute <= now; at += minute) if (counts(at)) gone++;
    const due = gone >= (letter.minutes ?? 0);
    const missing = due ? open : ['time', ...open];
    return { state: due ? 'due' : 'counting', startedAt, deadline, mayClose: missing.length === 0, missing };
  };
}

function untilClosing(asked: Asked, startedAt: number, missing: string[]): (now: number) => Answer {
  const closings = new Map<string, number | null>();
  return (now) => {
    const { date } = wallAt(now);
    if (!closings.has(date)) closings.set(date, asked.hours ? closingOn(now, asked) : null);
    const deadline = closings.get(date) ?? null;
    const due = deadline !== null && now >= deadline;
    return { state: due ? 'due' : 'counting', startedAt, deadline, mayClose: missing.length === 0, missing };
  };
}
