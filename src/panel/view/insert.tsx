import { useState } from 'preact/hooks';
import { paragraphsOf } from '../../core/index.ts';
import { useCopy } from '../copying.ts';
import { attempt } from '../core.ts';
import { isProtected } from '../identity.ts';
import { localName, useLocal } from '../local.ts';
import { laidIn } from '../note/history.ts';
import { joined, withParagraphs } from '../note/paragraphs.ts';
import { useOpenCase } from '../open-case.ts';
import { useServices } from '../services.ts';
import type { Edit } from './keyword.tsx';

interface Shown {
  /** What the case gives under the keywords: of a protected patient it has gone through the note's filter. */
  given: readonly string[];
  /** Where things go: the editor last written in. */
  target: string;
  edit: Edit;
}

/** The anamnesis by tick lines: all at first, put in the note or copied as it stands. */
export function Anamnesis({ given, target, edit }: Shown) {
  const { open, memory } = useOpenCase();
  const copy = useCopy();
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const hidden = isProtected(open, memory.notes) || open.guardian?.protected === true;
  // Of a protected patient only what has gone through the note's filter unchanged.
  const all = paragraphsOf(open.anamnesis ?? open.ticket?.information ?? '').filter(
    (paragraph) => !hidden || given.some((text) => text.includes(paragraph.trim())),
  );
  if (all.length === 0) return null;
  const chosen = all.filter((_, at) => !left.has(at));
  const tick = (at: number): void =>
    setLeft((old) => new Set(old.has(at) ? [...old].filter((one) => one !== at) : [...old, at]));
  return (
    <details class="group insert">
      <summary>Anamnes att välja ur</summary>
      <ul>
        {all.map((paragraph, at) => (
          <li key={`${at}${paragraph}`}>
            <label>
              <input type="checkbox" checked={!left.has(at)} onChange={() => tick(at)} />
              <span>{paragraph.trim()}</span>
            </label>
          </li>
        ))}
      </ul>
      <p class="buttons">
        <button
          type="button"
          disabled={chosen.length === 0}
          onClick={() => edit((step) => withParagraphs(step, all, chosen))}
        >
          Infoga valda i {target}
        </button>
        <button
          type="button"
          disabled={chosen.length === 0}
          onClick={() => copy({ what: 'valda delar av anamnesen', text: joined(chosen) })}
        >
          Kopiera valda
        </button>
      </p>
    </details>
  );
}

/** The record's texts and the unit's phrases, to copy or to put where the caret stands. */
export function Phrases({ target, edit }: Omit<Shown, 'given'>) {
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
