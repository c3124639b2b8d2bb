import { useState } from 'preact/hooks';
import { paragraphsOf } from '../../core/index.ts';
import { isProtected } from '../identity.ts';
import { joined, withParagraphs } from '../note/paragraphs.ts';
import { useOpenCase } from '../open-case.ts';
import { useGuardedCopy } from './guarded-copy.tsx';
import type { Edit } from './keyword.tsx';

export interface Insert {
  /** What the case gives under the keywords: of a protected patient it has gone through the note's filter. */
  given: readonly string[];
  /** Where things go: the editor last written in. */
  target: string;
  edit: Edit;
}

/** The anamnesis by tick lines: all at first, put in the note or copied as it stands. */
export function Anamnesis({ given, target, edit }: Insert) {
  const { open, memory } = useOpenCase();
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const hidden = isProtected(open, memory.notes) || open.guardian?.protected === true;
  // Of a protected patient only what has gone through the note's filter unchanged.
  const all = paragraphsOf(open.anamnesis ?? open.ticket?.information ?? '').filter(
    (paragraph) => !hidden || given.some((text) => text.includes(paragraph.trim())),
  );
  const chosen = all.filter((_, at) => !left.has(at));
  const { press, question } = useGuardedCopy({ one: { what: 'valda delar av anamnesen', text: joined(chosen) } });
  if (all.length === 0) return null;
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
        <button type="button" disabled={chosen.length === 0} onClick={() => press('one')}>
          Kopiera valda
        </button>
      </p>
      {question}
    </details>
  );
}
