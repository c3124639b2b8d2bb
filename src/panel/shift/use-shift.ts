import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Case } from '../../core/contract/case.ts';
import type { Desk } from '../../core/contract/desk.ts';
import type { Seen, ShiftEnd } from '../../desk/seen-store.ts';
import { attempt } from '../core.ts';
import type { PageState } from '../page-state.ts';
import type { Services } from '../services.ts';
import { numberKey } from '../whose.ts';

/** Who a case is about, as the page showed it. Only ever in this panel's memory. */
export type Who = Pick<Case, 'patient'>;

export interface ShiftState {
  /** The desk with the end of the shift at which the user is; null while no region is chosen. */
  desk: Desk | null;
  end: ShiftEnd | null;
  setEnd(end: ShiftEnd | null): void;
  /** What has been seen today in the clinic that is on the page: the practice clinic's cases are not the work's. */
  seen: readonly Seen[];
  who(url: string): Who | undefined;
  /** A list had rows without an address of their own, which cannot be followed. */
  untraceable: boolean;
  unsaved: boolean;
}

/** The contract's address of a list row without a link: the next time the list is read it is another case's. */
const withoutLink = /#row=\d+$/;
const isWeb = (url: string): boolean => url.startsWith('https:');

/** Takes note of what the page shows, and at which end of the shift the user is. */
export function useShift(services: Services, page: PageState, desk: Desk | null, now: number): ShiftState {
  const { core, seen: store, isClinic } = services;
  const end = store.shift(now);
  const unsaved = store.unsaved();
  const [, redraw] = useState(0);
  const drawn = useRef({ end, unsaved, now });
  drawn.current = { end, unsaved, now };
  // What has been seen shows at an end of the shift alone: it is not drawn for each message of the open case.
  const follow = (): void => {
    const last = drawn.current;
    const next = store.shift(last.now);
    if (next !== null || next !== last.end || store.unsaved() !== last.unsaved) redraw((nr) => nr + 1);
  };
  useLayoutEffect(() => store.watch(follow), [store]);
  const people = useRef(new Map<string, Who>());
  const [untraceable, setUntraceable] = useState(false);

  const reading = page.kind === 'reading' ? page.reading : null;
  // Kept once the case is drawn, which does not wait for it.
  useEffect(() => {
    if (!reading || !desk) return;
    const shown = reading.case ? [reading.case] : (reading.queue ?? []);
    if (shown.some(({ url }) => withoutLink.test(url))) setUntraceable(true);
    // An address outside the clinic is no case's, whatever the page says: it is offered as a link later.
    const cases = shown.filter(({ url }) => isClinic(url) && !withoutLink.test(url));
    for (const one of cases) people.current.set(one.url, whoOf(one, people.current.get(one.url)));
    const kept = attempt(() => cases.map((one) => core.remember(one, desk)));
    if (kept.ok) store.see(kept.value, reading.case ? 'open' : 'row', now);
  }, [reading, desk, now, core, store, isClinic]);

  const url = reading?.case?.url ?? reading?.queue?.[0]?.url;
  const onWeb = url === undefined || isWeb(url);
  return {
    desk: useMemo(() => (desk && end ? { ...desk, shift: end } : desk), [desk, end]),
    end,
    setEnd: (next) => store.setShift(next, now),
    seen: store.all(now).filter(({ case: c }) => isWeb(c.url) === onWeb),
    who: (of) => people.current.get(of),
    untraceable,
    unsaved,
  };
}

/** A row may leave out what the open case showed; a mark of protection once seen stands. Another number is another patient. */
function whoOf({ patient }: Case, last: Who | undefined): Who {
  const [number, old] = [numberKey({ patient }), last && numberKey(last)];
  const before = number !== undefined && old !== undefined && number !== old ? undefined : last;
  const known = { ...before?.patient, ...patient };
  return before?.patient?.protected === true ? { patient: { ...known, protected: true } } : { patient: known };
}
