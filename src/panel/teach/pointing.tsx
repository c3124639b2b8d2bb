import { useEffect, useRef, useState } from 'preact/hooks';
import type { Seen } from '../../reader/seen.ts';
import { useServices } from '../services.ts';
import { textsOn } from './texts.ts';

interface Shown {
  /** The page as it is seen now; null where it is not. */
  root: Seen | null;
  onPick(key: number): void;
}

/** Lets the person point on the page, or choose among its texts by keyboard. Esc stops, here and on the page. */
export function Pointing({ root, onPick }: Shown) {
  const { page } = useServices();
  const [pointing, setPointing] = useState(false);
  const [listed, setListed] = useState(false);
  const list = useRef<HTMLSelectElement>(null);
  const pick = useRef(onPick);
  pick.current = onPick;
  useEffect(() => {
    if (!pointing) return;
    const stop = page.point((pointed) => {
      if (pointed === null) setPointing(false);
      else if (pointed.chosen) {
        pick.current(pointed.key);
        setPointing(false);
      }
    });
    const key = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setPointing(false);
    };
    addEventListener('keydown', key);
    return () => {
      stop();
      removeEventListener('keydown', key);
    };
  }, [pointing, page]);
  const choose = (): void => {
    const key = Number(list.current?.value);
    if (!list.current?.value) return;
    page.show([key]);
    onPick(key);
  };
  return (
    <>
      <p class="buttons">
        <button type="button" aria-pressed={pointing} onClick={() => setPointing(!pointing)}>
          {pointing ? 'Sluta peka (Esc)' : 'Peka på sidan'}
        </button>
        <button type="button" aria-expanded={listed} onClick={() => setListed(!listed)}>
          Välj bland sidans texter
        </button>
      </p>
      <p role="status" aria-label="Pekar">
        {pointing && 'Klicka på värdet på sidan. Esc avbryter.'}
      </p>
      {listed && root && (
        <form
          class="hand-form"
          onSubmit={(event) => {
            event.preventDefault();
            choose();
          }}
        >
          <label for="teach-texts">Sidans texter</label>
          <select id="teach-texts" size={8} ref={list}>
            {textsOn(root).map(({ key, text }) => (
              <option key={key} value={key}>
                {text}
              </option>
            ))}
          </select>
          <button type="submit">Välj texten</button>
        </form>
      )}
    </>
  );
}
