import { isAnother, leftOver } from './another.ts';
import type { PageMessage, SeenMessage } from './page/wire.ts';
import type { Glass } from './places.ts';
import type { Profile } from './profile/profile.ts';
import { readPage } from './read-page.ts';
import type { Reading } from './reading.ts';
import { share, signOf } from './share.ts';
import { mirror } from './tree/mirror.ts';
import { each, type Seen } from './tree/seen.ts';
import { inStretch } from './tree/stretches.ts';
import { pattern } from './words/values.ts';

/** Milliseconds without a change before a page that shows another case counts as whole. */
const quiet = 350;
/** The same where part of what was shown still stands: it may be the same patient's, or the old case's. */
const doubtful = 2500;

/** The part of the time that readings may take in the long run, however long the chat is and often it grows; and what may be saved up, in milliseconds. */
const part = 1 / 20;
const savings = 60;
const longestRest = 500;
/** Milliseconds of reading at a stretch. */
const stretch = 4;
/** Changes of the page in the midst of a reading, after which others wait until it is done: what is told of the whole does not hold when it changes. */
const patience = 20;

/** Reads what the page shows, each time it has changed, and keeps back what is not whole. */
export interface Follower {
  take: (message: SeenMessage) => void;
  /** Reads by another page profile from now on, what is on the page included. */
  useProfile: (profile: Profile) => void;
  /** The page as it was last seen whole, and how it is read; undefined while it is not whole. */
  glass: () => Glass | undefined;
  /** Reads at once what has been taken, if it waits its turn. */
  readNow: () => void;
  stop: () => void;
}

/**
 * Makes readings of what the page sends. A reading like the last is not delivered again. While another case is coming in (another
 * address, another patient, none after one) "changing" is delivered first, and nothing more until the page has been still and
 * nothing of the earlier chat or anamnesis is left on it.
 */
export function follow(
  profile: Profile,
  deliver: (message: PageMessage) => void,
  clock = () => new Date().toISOString(),
): Follower {
  let words = profile;
  const glass = mirror();
  let latest: SeenMessage | undefined;
  let delivered: Reading | undefined;
  let sent = '';
  let changing = false;
  let waiting = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: SeenMessage | undefined;
  let address = '';
  let torn = false;
  let credit = savings;
  let counted = performance.now();
  /** Milliseconds of the latest stretch: after a long one, taking up what the page sends is a task of its own. */
  let took = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  /** The page's changes since a reading was begun that is not done; undefined where none is. */
  let interrupted: number | undefined;
  /** What came while a reading was made to its end, as one. */
  let held: SeenMessage | undefined;

  function take(message: SeenMessage): void {
    if (message.first || !isHeldUp(message)) {
      if (!message.first) takeHeld();
      held = undefined;
      takeUp(message);
    } else held = held ? { ...message, changes: [...held.changes, ...message.changes] } : message;
  }

  /** The page changes all the time: what has been read of it would never be done. */
  const isHeldUp = ({ url }: SeenMessage): boolean =>
    url === address && (held !== undefined || ((interrupted ?? 0) > patience && latest !== undefined));

  function takeHeld(): void {
    const message = held;
    held = undefined;
    if (message) takeUp(message);
  }

  function takeUp(message: SeenMessage): void {
    latest = undefined;
    try {
      if (message.first) torn = false;
      if (!torn) glass.take(message.changes, message.first === true);
    } catch {
      torn = true;
    }
    // What was missed once is missed in all that follows, until the page is told of anew.
    if (torn) {
      last = undefined;
      lose();
      return;
    }
    if (message.whole && interrupted !== undefined) interrupted++;
    latest = message.whole ? message : undefined;
    // The headings of what has come, piece by piece.
    glass.page();
    if (!message.whole) leaveOther(message.url);
    // Another address may be another case: what was read of the one before must not stand over it.
    if (message.url !== address) readLatest();
    else if (!resting && took > stretch) wait(0);
    else if (!resting) readLatest();
  }

  const wait = (milliseconds: number): void => {
    resting = setTimeout(() => {
      resting = undefined;
      if (held && interrupted === undefined) takeHeld();
      else readLatest();
    }, milliseconds);
  };

  /** Reads, and rests after a reading that took long. */
  function readLatest(atOnce = false): void {
    if (!latest || latest === last) return;
    clearTimeout(resting);
    resting = undefined;
    address = latest.url;
    const start = performance.now();
    const isDone = read(latest, atOnce);
    interrupted = isDone ? undefined : (interrupted ?? 0);
    if (isDone) last = latest;
    took = performance.now() - start;
    const isOwing = owe(took);
    if (isOwing || !isDone || held) wait(isDone && isOwing ? Math.min(longestRest, -credit / part) : 0);
  }

  /** Takes what a reading cost, milliseconds, of what has been saved up. True where more was spent. */
  function owe(cost: number): boolean {
    const time = performance.now();
    credit = Math.min(savings, credit + (time - counted) * part) - cost;
    credit = Math.max(credit, -longestRest * part);
    counted = time;
    return credit < 0;
  }

  /** The case that was open does not stand over another while that is being read. */
  function leaveOther(url: string): void {
    if (changing || !delivered?.case || delivered.case.url === url) return;
    changing = true;
    deliver({ kind: 'changing' });
  }

  /** False where more is left to read than can be read at a stretch. */
  function read(message: SeenMessage, atOnce: boolean): boolean {
    let reading: Reading | undefined;
    try {
      const page = glass.page();
      const here = { url: message.url, now: message.now ?? clock() };
      reading = inStretch(atOnce ? Number.POSITIVE_INFINITY : stretch, () => readPage(page, words, here));
    } catch {
      lose();
      return true;
    }
    if (!reading) {
      leaveOther(message.url);
      return false;
    }
    consider(share(delivered, reading), message);
    return true;
  }

  function consider(reading: Reading, message: SeenMessage): void {
    if (delivered && !changing && isAnother(delivered, reading)) {
      changing = true;
      deliver({ kind: 'changing' });
    }
    if (!changing || !delivered) {
      give(reading, message.now);
      return;
    }
    // What changes without being read (a clock in a corner) does not put the reading off.
    const text = JSON.stringify(reading);
    if (text === waiting && timer !== undefined) return;
    clearTimeout(timer);
    timer = undefined;
    waiting = text;
    const left = leftOver(delivered, reading);
    if (left === 'all' || isBusy(glass.page(), words)) return;
    timer = setTimeout(() => give(reading, message.now), left === 'some' ? doubtful : quiet);
  }

  /** What cannot be read may be another case: nothing of the earlier one holds. */
  function lose(): void {
    clearTimeout(timer);
    timer = undefined;
    if (!changing) deliver({ kind: 'changing' });
    changing = true;
  }

  function give(reading: Reading, now: string | undefined): void {
    const text = signOf(reading, now);
    clearTimeout(timer);
    timer = undefined;
    const isSame = reading.case?.messages === delivered?.case?.messages && text === sent;
    const again = isSame && delivered !== undefined && !changing;
    changing = false;
    delivered = reading;
    sent = text;
    if (!again) deliver({ kind: 'reading', reading, ...(now && { now }) });
  }

  return {
    take,
    useProfile(next) {
      words = next;
      last = undefined;
      takeHeld();
      readLatest();
    },
    glass: () =>
      latest && !torn
        ? { root: glass.page(), profile: words, here: { url: latest.url, now: latest.now ?? clock() } }
        : undefined,
    readNow() {
      takeHeld();
      readLatest(true);
    },
    stop() {
      clearTimeout(timer);
      clearTimeout(resting);
    },
  };
}

/** The page says that it is loading. */
function isBusy(page: Seen, profile: Profile): boolean {
  let busy = false;
  each(page, (seen) => {
    const says = seen.tag === '#text' && /^(status|alert)$/.test(seen.up?.role ?? '');
    if (seen.attrs.busy || seen.role === 'progressbar') busy = true;
    else if (says && pattern(profile.busy).test(seen.own.trim())) busy = true;
    return !busy;
  });
  return busy;
}
