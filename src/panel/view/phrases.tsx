import { useCopy } from '../copying.ts';
import { attempt } from '../core.ts';
import { localName, useLocal } from '../local.ts';
import { laidIn } from '../note/history.ts';
import { useOpenCase } from '../open-case.ts';
import { useServices } from '../services.ts';
import type { Insert } from './anamnesis.tsx';

/** The record's texts and the unit's phrases, to copy or to put where the caret stands. */
export function Phrases({ target, edit }: Omit<Insert, 'given'>) {
  const { core } = useServices();
  const { open, desk, memory } = useOpenCase();
  const copy = useCopy();
  const local = useLocal();
  const asked = attempt(() => core.textsFor(open, desk, memory.notes));
  const phrases = [
    ...(asked.ok ? asked.value : []).map(({ title, text, rule }) => ({ title, text, from: rule })),
    ...local.phrases.map(({ title, text }) => ({ title, text, from: localName(local) })),
  ];
  if (phrases.length === 0) return null;
  return (
    <details class="group insert">
      <summary>Texter och fraser</summary>
      <ul>
        {phrases.map(({ title, text, from }) => (
          <li key={`${from}${title}`}>
            <strong>{title}</strong> <span class="rule">{from}</span>
            <p class="phrase">{text}</p>
            <p class="buttons">
              <button
                type="button"
                aria-label={`Infoga i ${target}: ${title}`}
                onClick={() => edit((step) => laidIn(step, text))}
              >
                Infoga i {target}
              </button>
              <button type="button" aria-label={`Kopiera: ${title}`} onClick={() => copy({ what: title, text })}>
                Kopiera
              </button>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
