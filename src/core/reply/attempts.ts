import type { Contact } from '../contract/case.ts';
import { minuteMs } from '../time/civil.ts';

/** "phone" is a call by phone; "voice" and "video" are calls inside the platform, and not "by phone". */
export type AttemptKind = 'chat' | Contact['kind'];

/** A staff message, an SMS or an unanswered call. */
export interface StaffContact {
  /** Epoch milliseconds. */
  at: number;
  kind: AttemptKind;
}

export interface ContactAttempt {
  /** Epoch milliseconds, of the first bubble. */
  at: number;
  kind: AttemptKind;
}

/** People write in several bubbles: chat less than this after an attempt belongs to it (contract). */
const bubblesMs = 10 * minuteMs;

const isSame = (a: StaffContact, b: StaffContact): boolean =>
  a.kind === b.kind && Math.floor(a.at / minuteMs) === Math.floor(b.at / minuteMs);

/**
 * The chat that the page shows, and the others, of which the same minute and kind twice is one: the first. Chat on the page
 * is left to the ten minutes.
 */
export function withoutDoubles(
  chat: readonly StaffContact[],
  others: readonly StaffContact[],
): readonly StaffContact[] {
  const all = [...chat, ...others];
  return all.filter(
    (contact, index) => index < chat.length || all.findIndex((other) => isSame(other, contact)) === index,
  );
}

/** Chat last among equal times, so that it belongs to the SMS that told of it: fewer attempts is the safer count. */
function compare(a: StaffContact, b: StaffContact): number {
  return a.at - b.at || Number(a.kind === 'chat') - Number(b.kind === 'chat');
}

/** The attempts up to `now` that a silence's staff contacts (without doubles, in any order) make, oldest first. */
export function groupAttempts(
  contacts: readonly StaffContact[],
  now: number,
): { attempts: ContactAttempt[]; chatAttempts: number[] } {
  const attempts: ContactAttempt[] = [];
  const chatAttempts: number[] = [];
  let attemptAt = Number.NEGATIVE_INFINITY;
  let chatAt = Number.NEGATIVE_INFINITY;
  for (const { at, kind } of contacts.toSorted(compare)) {
    if (at > now) break;
    if (kind !== 'chat' || at - attemptAt >= bubblesMs) {
      attempts.push({ at, kind });
      attemptAt = at;
    }
    if (kind === 'chat' && at - chatAt >= bubblesMs) {
      chatAttempts.push(at);
      chatAt = at;
    }
  }
  return { attempts, chatAttempts };
}
