import type { Case } from '../core/contract/case.ts';
import { type Action, act } from './clinic.ts';
import { type Clock, readIso } from './clock.ts';

interface StaffLine {
  at: string;
  from: string;
  text: string;
}

export interface Kept {
  id: string;
  shown: Case;
}

/** Everything the practice knows, in memory alone: a reload starts it afresh. */
export interface Practice {
  /** In the order of the lists. */
  cases: readonly Kept[];
  /** The internal staff chat of each case, by id. It is no part of the case. */
  staffChat: Readonly<Record<string, readonly StaffLine[]>>;
  clock: Clock;
  user: string;
  writeAs: 'staff' | 'patient' | 'guest';
}

export type Event =
  | { kind: 'act'; id: string; action: Action; real: number }
  | { kind: 'take'; cases: readonly Kept[] }
  | { kind: 'clock'; clock: Clock }
  | { kind: 'user'; user: string }
  | { kind: 'write-as'; as: Practice['writeAs'] }
  | { kind: 'staff-chat'; id: string; text: string; real: number };

export function reduce(practice: Practice, event: Event): Practice {
  switch (event.kind) {
    case 'act': {
      const now = readIso(practice.clock, event.real);
      const cases = practice.cases.map((kept) =>
        kept.id === event.id ? { id: kept.id, shown: act(kept.shown, event.action, now) } : kept,
      );
      return { ...practice, cases };
    }
    case 'take':
      return take(practice, event.cases);
    case 'clock':
      return { ...practice, clock: event.clock };
    case 'user':
      return { ...practice, user: event.user };
    case 'write-as':
      return { ...practice, writeAs: event.as };
    case 'staff-chat': {
      const line = { at: readIso(practice.clock, event.real), from: practice.user, text: event.text };
      const lines = [...(practice.staffChat[event.id] ?? []), line];
      return { ...practice, staffChat: { ...practice.staffChat, [event.id]: lines } };
    }
  }
}

/** Cases taken in replace those with the same id, and lose their staff chat; new ones come first. */
function take(practice: Practice, taken: readonly Kept[]): Practice {
  const known = new Set(practice.cases.map(({ id }) => id));
  const byId = new Map(taken.map((kept) => [kept.id, kept]));
  const staffChat = Object.fromEntries(Object.entries(practice.staffChat).filter(([id]) => !byId.has(id)));
  const fresh = [...byId.values()].filter(({ id }) => !known.has(id));
  return { ...practice, staffChat, cases: [...fresh, ...practice.cases.map((kept) => byId.get(kept.id) ?? kept)] };
}

/** Cases from a file under ids of their own, each at the address that the page gives it. */
export function keep(cases: readonly Case[], idOf: (url: string) => string, address: (id: string) => string): Kept[] {
  const used = new Set<string>();
  return cases.map((shown) => {
    const first = idOf(shown.url);
    let id = first;
    for (let n = 2; used.has(id); n += 1) id = `${first}-${n}`;
    used.add(id);
    return { id, shown: { ...shown, url: address(id) } };
  });
}
