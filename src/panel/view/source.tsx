import type { Source } from '../../core/contract/advice.ts';
import { useOpenCase } from '../open-case.ts';
import { useVersionAge } from '../version.ts';

/** Where a piece of advice comes from: one line that opens to document, version, section, rule and how the routine is read. */
export function SourceLine({ source, rule, note }: { source: Source; rule: string; note?: string }) {
  const { routine, showRule, now } = useOpenCase();
  const age = useVersionAge(routine?.source, now);
  const reading = note || routine?.rows.find(({ id }) => id === rule)?.note;
  return (
    <details class="source">
      <summary>
        Källa: {source.section}
        <AgeOfSource />
      </summary>
      <dl>
        <dt>Dokument</dt>
        <dd>{source.label}</dd>
        <dt>Version</dt>
        <dd>{source.version ?? 'anges inte'}</dd>
        <dt>Avsnitt</dt>
        <dd>{source.section}</dd>
        <dt>Regel</dt>
        <dd>{rule}</dd>
      </dl>
      {age && <p>{age.long}</p>}
      {reading && <p class="reading">Så läser vi rutinen: {reading}</p>}
      <button type="button" class="plain" onClick={() => showRule(rule)}>
        Visa {rule} i rutinen
      </button>
    </details>
  );
}

/** At the end of every source line: that the routine is past its review, or of unknown age. */
export function AgeOfSource() {
  const { routine, now } = useOpenCase();
  const age = useVersionAge(routine?.source, now);
  return age?.short ? <span class="past">; {age.short}</span> : null;
}
