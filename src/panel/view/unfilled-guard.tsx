import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Gap } from '../note-headings.ts';

/** What a person has to look at before a text is copied. */
export interface Doubts {
  gaps: readonly Gap[];
  /** What stands in the text of the patient's name and number, unasked: "personnumret". */
  named?: readonly string[];
  /** True where staff's own words about a protected patient have not been read through. */
  unreadThrough?: boolean;
  /** True where a name or number may not be copied at all: the patient is protected. */
  strict?: boolean;
}

/**
 * Copying that first says what there is to look at. `press` copies at once where there is nothing, and asks where there is;
 * `question` is what to draw. What is copied after the question is what stands there then, not what stood there before.
 */
export function useGuarded<Kind extends string>(doubts: Doubts, copies: Record<Kind, () => void>) {
  const [asked, setAsked] = useState<Kind | null>(null);
  const pressed = useRef<Element | null>(null);
  const doubtful = doubts.gaps.length > 0 || (doubts.named?.length ?? 0) > 0 || doubts.unreadThrough === true;
  // Once there is nothing to look at the question is answered: it does not come back, with the focus, when a text is rubbed out.
  if (!doubtful && asked !== null) setAsked(null);
  const close = (): void => {
    setAsked(null);
    if (pressed.current instanceof HTMLElement) pressed.current.focus();
  };
  const press = (kind: Kind): void => {
    pressed.current = document.activeElement;
    if (doubtful) setAsked(kind);
    else copies[kind]();
  };
  const copy = (kind: Kind) => (): void => {
    close();
    copies[kind]();
  };
  const question =
    asked !== null && doubtful ? (
      <Question {...doubts} onClose={close} onLeave={() => setAsked(null)} onCopy={copy(asked)} />
    ) : null;
  return { press, question };
}

interface Asked extends Doubts {
  onCopy(): void;
  onClose(): void;
  onLeave(): void;
}

function Question({ gaps, named = [], unreadThrough, strict, onCopy, onClose, onLeave }: Asked) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  const goToFirst = (): void => {
    onLeave();
    gaps[0]?.go();
  };
  const refused = strict === true && named.length > 0;
  const unfilled = gaps.map(({ name }) => name).join(', ');
  const head = gaps.length > 0 ? 'Inget kopierat än. Inte ifyllt:' : 'Inget kopierat än.';
  const lines = [
    ...(named.length > 0
      ? [
          `I texten står ${named.join(' och ')}.${refused ? ' Patienten har skyddad identitet: ta bort det först.' : ''}`,
        ]
      : []),
    ...(unreadThrough === true
      ? [
          'Skyddad identitet: läs igenom det du själv har skrivit. Inget namn, telefonnummer, ingen enhet och ingen plats får stå kvar.',
        ]
      : []),
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question in place, no fieldset of form fields
    <div
      class="guard"
      role="group"
      aria-label={[head, unfilled, ...lines].filter((line) => line !== '').join(' ')}
      tabIndex={-1}
      ref={box}
    >
      <p>
        <strong>{head}</strong> {unfilled}
      </p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p class="buttons">
        {gaps.length > 0 && (
          <button type="button" onClick={goToFirst}>
            Gå till första
          </button>
        )}
        {!refused && (
          <button type="button" onClick={onCopy}>
            {unreadThrough === true ? 'Jag har läst igenom, kopiera' : 'Kopiera ändå'}
          </button>
        )}
        <button type="button" class="plain" onClick={onClose}>
          Avbryt
        </button>
      </p>
    </div>
  );
}
