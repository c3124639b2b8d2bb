import { useEffect, useRef, useState } from 'preact/hooks';
import type { Gap } from '../note-headings.ts';

interface Guard {
  asks: { gaps: readonly Gap[]; copy: () => void } | null;
  /** Copies at once where nothing is unfilled, and asks first where something is. */
  check(gaps: readonly Gap[], copy: () => void): void;
  close(): void;
}

export function useUnfilledGuard(): Guard {
  const [asks, setAsks] = useState<Guard['asks']>(null);
  return {
    asks,
    check(gaps, copy) {
      if (gaps.length === 0) {
        setAsks(null);
        copy();
      } else setAsks({ gaps, copy });
    },
    close: () => setAsks(null),
  };
}

/** Says which places are unfilled before anything is copied. */
export function UnfilledGuard({ guard }: { guard: Guard }) {
  const box = useRef<HTMLDivElement>(null);
  const { asks, close } = guard;
  useEffect(() => {
    if (asks) box.current?.focus();
  }, [asks]);
  if (!asks) return null;
  const [first] = asks.gaps;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question in place, no fieldset of form fields
    <div class="guard" role="group" aria-labelledby="guard" tabIndex={-1} ref={box}>
      <p id="guard">
        <strong>Inget kopierat än. Inte ifyllt:</strong> {asks.gaps.map(({ name }) => name).join(', ')}
      </p>
      <p class="buttons">
        <button
          type="button"
          onClick={() => {
            close();
            first?.go();
          }}
        >
          Gå till första
        </button>
        <button
          type="button"
          onClick={() => {
            close();
            asks.copy();
          }}
        >
          Kopiera ändå
        </button>
      </p>
    </div>
  );
}
