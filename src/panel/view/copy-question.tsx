import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Doubts } from '../note/doubts.ts';

interface Asked extends Doubts {
  onCopy(): void;
  onClose(): void;
  onLeave(): void;
}

/** Says in place what to look at before a copy, with the ways on. */
export function CopyQuestion({ gaps, named, unreadThrough, strict, onCopy, onClose, onLeave }: Asked) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  const goToFirst = (): void => {
    onLeave();
    gaps[0]?.go();
  };
  const refused = strict && named.length > 0;
  const unfilled = gaps.map(({ name }) => name).join(', ');
  const head = gaps.length > 0 ? 'Inget kopierat än. Inte ifyllt:' : 'Inget kopierat än.';
  const lines = [
    ...(named.length > 0
      ? [
          `I texten står ${named.join(' och ')}.${refused ? ' Patienten har skyddad identitet: ta bort det först.' : ''}`,
        ]
      : []),
    ...(unreadThrough
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
            {unreadThrough ? 'Jag har läst igenom, kopiera' : 'Kopiera ändå'}
          </button>
        )}
        <button type="button" class="plain" onClick={onClose}>
          Avbryt
        </button>
      </p>
    </div>
  );
}
