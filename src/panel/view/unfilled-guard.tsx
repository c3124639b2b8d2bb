import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Gap } from '../note-headings.ts';

/**
 * Copying that first says what is not filled in. `press` copies at once where there are no gaps, and asks where there are;
 * `question` is what to draw. What is copied after the question is what stands there then, not what stood there before.
 */
export function useGuarded<Kind extends string>(gaps: readonly Gap[], copies: Record<Kind, () => void>) {
  const [asked, setAsked] = useState<Kind | null>(null);
  const close = (): void => setAsked(null);
  const none = gaps.length === 0;
  // Once all is filled in the question is answered: it does not come back, with the focus, when a text is rubbed out.
  useEffect(() => {
    if (none) setAsked(null);
  }, [none]);
  const press = (kind: Kind): void => {
    if (gaps.length > 0) setAsked(kind);
    else copies[kind]();
  };
  const copy = (kind: Kind) => (): void => {
    close();
    copies[kind]();
  };
  const question =
    asked !== null && gaps.length > 0 ? <Question gaps={gaps} onClose={close} onCopy={copy(asked)} /> : null;
  return { press, question };
}

interface Asked {
  gaps: readonly Gap[];
  onCopy(): void;
  onClose(): void;
}

function Question({ gaps, onCopy, onClose }: Asked) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  const goToFirst = (): void => {
    onClose();
    gaps[0]?.go();
  };
  const names = gaps.map(({ name }) => name).join(', ');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question in place, no fieldset of form fields
    <div class="guard" role="group" aria-label={`Inget kopierat än. Inte ifyllt: ${names}`} tabIndex={-1} ref={box}>
      <p>
        <strong>Inget kopierat än. Inte ifyllt:</strong> {names}
      </p>
      <p class="buttons">
        <button type="button" onClick={goToFirst}>
          Gå till första
        </button>
        <button type="button" onClick={onCopy}>
          Kopiera ändå
        </button>
        <button type="button" class="plain" onClick={onClose}>
          Avbryt
        </button>
      </p>
    </div>
  );
}
