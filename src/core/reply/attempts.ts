import type { Contact } from '../contract/case.ts';
import { minuteMs } from '../time/civil.ts';

/** "phone" is a call by phone; "voice" and "video" are calls inside the platform, and not "by phone". */
export type AttemptKind = 'chat' | Contact['kind'];

/** A staff message, an SMS or an unanswered call. */
export interface StaffContact {
  /** Epoch milliseconds. */
  at: number;
  kind: AttemptKind;
  /** Known only from what staff has told the panel. */
  noted: boolean;
}

export interface ContactAttempt {
  /** Epoch milliseconds, of the first bubble. */
  at: number;
  kind: AttemptKind;
}

/** People write in several bubbles: chat less than this after an attempt belongs to it (contract). */
const bubblesMs = 10 * minuteMs;

/**
 * The same minute and kind twice is one. What the page shows stands before what staff noted, for it has the seconds.
 * Chat on the page is left to the ten minutes.
 */
export function withoutDoubles(contacts: readonly StaffContact[]): readonly StaffContact[] {
  if (!contacts.some(({ noted, kind }) => noted || kind !== 'chat')) return contacts;
  const seen = new Set<string>();
  const key = ({ at, kind }: StaffContact) => `${kind}${Math.floor(at / minuteMs)}`;
  const kept: StaffContact[] = [];
  for (const contact of contacts) {
    if (contact.noted || (contact.kind !== 'chat' && seen.has(key(contact)))) continue;
    seen.add(key(contact));
    kept.push(contact);
  }
  for (const contact of contacts) {
    if (!contact.noted || seen.has(key(contact))) continue;
    seen.add(key(contact));
    kept.push(contact);
  }
  return kept;
}

/** Chat last among equal times, so that it belongs to the SMS that told of it: fewer attempts is the safer count. */
function compare(a: StaffContact, b: StaffContact): number {
  return a.at - b.at || Number(a.kind === 'chat') - Number(b.kind === 'chat');
}

function byTime(contacts: readonly StaffContact[]): readonly StaffContact[] {
  for (let i = 1; i < contacts.length; i++) {
    const before = contacts[i - 1];
    const contact = contacts[i];
    if (before && contact && compare(before, contact) > 0) return contacts.toSorted(compare);
  }
  return contacts;
}

/** The attempts up to `now` that a silence's staff contacts (without doubles, in any order) make, oldest first. */
export function groupAttempts(
  contacts: readonly StaffContact[],
  now: number,
): { attempts: ContactAttempt[]; chatAttempts: number[] } {
  const attempts: ContactAttempt[] = [];
  const chatAttempts: number[] = [];
  const sorted = byTime(contacts);
  let attemptAt = Number.NEGATIVE_INFINITY;
  let chatAt = Number.NEGATIVE_INFINITY;
  for (const { at, kind } of sorted) {
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
