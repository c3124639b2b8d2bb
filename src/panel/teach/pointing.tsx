import { useEffect, useRef, useState } from 'preact/hooks';
import type { Seen } from '../../reader/tree/seen.ts';
import { useServices } from '../services.ts';
import { TextList } from './text-list.tsx';

interface Shown {
  /** What is pointed at, in words. */
  name: string;
  /** The page as it is seen now; null where it is not. */
  root: Seen | null;
  onPick(key: number): void;
}

/** Off; asked of the page; or the page hears the pointer. */
type Pointer = 'off' | 'asked' | 'on';

/** Lets the person point on the page, or choose among its texts by keyboard. Esc stops, here and on the page. */
export function Pointing({ name, root, onPick }: Shown) {
  const { page } = useServices();
  const [pointer, setPointer] = useState<Pointer>('off');
  const [listed, setListed] = useState(false);
  const way = useRef<HTMLButtonElement>(null);
  const pick = useRef(onPick);
  pick.current = onPick;
  const pointing = pointer !== 'off';
  useEffect(() => {
    if (!pointing) return;
    const stop = page.point((pointed) => {
      if (pointed === null) setPointer('off');
      else if (pointed === 'hears') setPointer('on');
      else if (pointed.chosen) {
        pick.current(pointed.key);
        setPointer('off');
      }
    });
    const key = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setPointer('off');
    };
    addEventListener('keydown', key);
    return () => {
      stop();
      removeEventListener('keydown', key);
    };
  }, [pointing, page]);
  // Another fact is asked for.
  useEffect(() => setPointer('off'), [name]);
  const close = (): void => {
    setListed(false);
    way.current?.focus();
  };
  return (
    <>
      <p class="buttons">
        <button type="button" class="main" onClick={() => setPointer(pointing ? 'off' : 'asked')}>
          {pointing ? 'Sluta peka (Esc)' : 'Peka på sidan'}
        </button>
        <button type="button" ref={way} aria-expanded={listed} onClick={() => setListed(!listed)}>
          Välj bland sidans texter
        </button>
      </p>
      <p role="status" aria-label="Pekar">
        {root === null && 'Panelen ser inte kliniksidan just nu.'}
        {pointer === 'on' && `Klicka på sidan där det står: ${name}. Esc avbryter.`}
      </p>
      {listed && root && <TextList root={root} onPick={onPick} onClose={close} />}
    </>
  );
}
