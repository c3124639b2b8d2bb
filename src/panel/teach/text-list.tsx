import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Seen } from '../../reader/tree/seen.ts';
import { useServices } from '../services.ts';
import { textsOn } from './texts.ts';

interface Shown {
  /** The page as it is seen now. */
  root: Seen;
  onPick(key: number): void;
  onClose(): void;
}

/** The page's texts to choose among without a pointer: the arrows go from one to the next, each is outlined on the page, Enter chooses, Esc closes. */
export function TextList({ root, onPick, onClose }: Shown) {
  const { page } = useServices();
  const list = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => list.current?.focus(), []);
  const chosen = (): number | undefined => (list.current?.value ? Number(list.current.value) : undefined);
  const pick = (): void => {
    const key = chosen();
    if (key !== undefined) onPick(key);
  };
  return (
    <form
      class="hand-form"
      onSubmit={(event) => {
        event.preventDefault();
        pick();
      }}
    >
      <label for="teach-texts">Sidans texter</label>
      <select
        id="teach-texts"
        size={8}
        ref={list}
        aria-describedby="teach-texts-how"
        onChange={() => {
          const key = chosen();
          if (key !== undefined) page.show([key]);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            pick();
          }
          if (event.key === 'Escape') onClose();
        }}
      >
        {textsOn(root).map(({ key, text }) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
      <p id="teach-texts-how" class="small">
        Pilarna visar texten på sidan, Retur väljer den, Esc stänger.
      </p>
      <button type="submit">Välj texten</button>
    </form>
  );
}
