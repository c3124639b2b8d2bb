import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from '../../core/contract/desk.ts';
import type { ShiftEnd } from '../../desk/seen-store.ts';
import { ShiftList } from './shift-list.tsx';
import type { ShiftState } from './use-shift.ts';

const words: Record<ShiftEnd, { choose: string; chosen: string }> = {
  start: { choose: 'Jag börjar passet', chosen: 'Du börjar passet' },
  end: { choose: 'Jag slutar snart', chosen: 'Du slutar snart' },
};

/** At which end of the shift one is, said in every state of the panel; unfolds what is left over the page's own content. */
export function Shift({ shift, desk, now }: { shift: ShiftState; desk: Desk; now: number }) {
  const { end, setEnd } = shift;
  const [open, setOpen] = useState(false);
  const [turn, setTurn] = useState<'none' | 'chosen' | 'undone'>('none');
  const fold = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const id = useId();
  // The button that was pressed is gone: the focus goes to what took its place.
  useLayoutEffect(() => {
    if (turn === 'chosen') fold.current?.focus();
    if (turn === 'undone') first.current?.focus();
  }, [turn]);
  const choose = (next: ShiftEnd | null): void => {
    setEnd(next);
    setOpen(next !== null);
    setTurn(next ? 'chosen' : 'undone');
  };
  if (!end)
    return (
      <aside class="shift" aria-label="Arbetspasset">
        <button type="button" class="plain" ref={first} onClick={() => choose('start')}>
          {words.start.choose}
        </button>
        <button type="button" class="plain" onClick={() => choose('end')}>
          {words.end.choose}
        </button>
      </aside>
    );
  return (
    <aside class="shift" data-set="true" aria-label="Arbetspasset">
      <div class="line">
        <button
          type="button"
          class="fold"
          ref={fold}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          {words[end].chosen}: {open ? 'dölj' : 'visa'} listan
        </button>
        <button type="button" class="plain" onClick={() => choose(null)}>
          Ta tillbaka
        </button>
      </div>
      {open && (
        <div id={id}>
          <ShiftList shift={shift} desk={{ ...desk, shift: end }} now={now} />
        </div>
      )}
    </aside>
  );
}
