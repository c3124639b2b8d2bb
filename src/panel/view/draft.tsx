import { useMemo } from 'preact/hooks';
import { attempt } from '../core.ts';
import { aboutCheck, type Draft } from '../draft.ts';
import { plain } from '../note-text.ts';
import { useOpenCase } from '../open-case.ts';
import { isBlank, unfilled } from '../places.ts';
import { useServices } from '../services.ts';
import { Fault } from './fault.tsx';
import { Findings } from './findings.tsx';
import { useGuardedCopy } from './guarded-copy.tsx';

/** A chat message in the making, and what the routine says of it. It is copied by hand and never sent. */
export function DraftView({ draft }: { draft: Draft }) {
  const { core } = useServices();
  const { open, desk, memory } = useOpenCase();
  const { text, field, show, undo } = draft;
  const checked = useMemo(
    () => attempt(() => core.checkDraft(text, open, desk, memory.notes)),
    [core, text, open, desk, memory.notes],
  );
  const gaps = unfilled(text).map(({ start, end, asks }) => ({ name: asks, go: () => show(start, end) }));
  const { press, question } = useGuardedCopy(
    { one: { what: 'utkastet', text: plain(text).trim() } },
    { gaps, own: [text] },
  );
  const rows = Math.min(12, Math.max(3, Math.ceil(text.length / 40) + text.split('\n').length - 1));
  return (
    <section aria-labelledby="draft">
      <h2 id="draft">Utkast till chatten</h2>
      <p class="small" id="draft-about">
        {checked.ok && aboutCheck(checked.value)} Panelen skickar inget.
      </p>
      <textarea
        ref={field}
        rows={rows}
        value={text}
        aria-labelledby="draft"
        aria-describedby="draft-about"
        onInput={(event) => draft.write(event.currentTarget.value)}
      />
      <p class="buttons">
        <button type="button" class="copy" disabled={isBlank(text)} onClick={() => press('one')}>
          Kopiera utkastet
        </button>
        <button type="button" disabled={isBlank(text)} onClick={draft.empty}>
          Töm
        </button>
        {undo && (
          <button type="button" onClick={undo}>
            Ångra ändringen
          </button>
        )}
      </p>
      {question}
      {checked.ok ? (
        <Findings
          text={text}
          check={checked.value}
          onShow={({ from, to }) => show(from, to)}
          onReplace={draft.replace}
        />
      ) : (
        <Fault what="Genomgången av utkastet" />
      )}
    </section>
  );
}
