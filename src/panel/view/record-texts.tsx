import { attempt } from '../core.ts';
import { localName, useLocal } from '../local.ts';
import { laidIn } from '../note/history.ts';
import { plain } from '../note-text.ts';
import { useOpenCase } from '../open-case.ts';
import { unfilled } from '../places.ts';
import { useServices } from '../services.ts';
import type { Insert } from './anamnesis.tsx';
import { useGuardedCopy } from './guarded-copy.tsx';
import { WithPlaces } from './with-places.tsx';

type Put = Omit<Insert, 'given'>;

/** A text for record or ticket, and who says it: a rule, or the unit by its name. */
interface Offered {
  title: string;
  text: string;
  from: string;
}

/** The record's texts and the unit's phrases, to copy or to put where the caret stands. Phrases for the patient stand in tab Skriv. */
export function RecordTexts(put: Put) {
  const { core } = useServices();
  const { open, desk, memory } = useOpenCase();
  const local = useLocal();
  const asked = attempt(() => core.textsFor(open, desk, memory.notes));
  const texts = (asked.ok ? asked.value : []).map(({ title, text, rule }) => ({ title, text, from: rule }));
  const offered = [
    ...texts,
    ...local.phrases
      .filter(({ text }) => texts.every((one) => one.text.trim() !== text.trim()))
      .map(({ title, text }) => ({ title, text, from: localName(local) })),
  ];
  if (offered.length === 0) return null;
  return (
    <details class="group insert">
      <summary>Texter till journal och biljett ({offered.length})</summary>
      <ul>
        {offered.map((one) => (
          <RecordText key={`${one.from}${one.title}`} offered={one} {...put} />
        ))}
      </ul>
    </details>
  );
}

function RecordText({ offered: { title, text, from }, target, edit }: Put & { offered: Offered }) {
  const put = (): void => edit((step) => laidIn(step, text));
  // The places are filled in under a keyword.
  const gaps = unfilled(text).map(({ asks }) => ({ name: asks, go: put }));
  const { press, question } = useGuardedCopy({ one: { what: `texten ”${title}”`, text: plain(text) } }, { gaps });
  return (
    <li>
      <strong>{title}</strong> <span class="rule">{from}</span>
      <p class="phrase">
        <WithPlaces text={text} />
      </p>
      <p class="buttons">
        <button type="button" aria-label={`Infoga i ${target}: ${title}`} onClick={put}>
          Infoga i {target}
        </button>
        <button type="button" aria-label={`Kopiera: ${title}`} onClick={() => press('one')}>
          Kopiera
        </button>
      </p>
      {question}
    </li>
  );
}
