import { useLayoutEffect, useState } from 'preact/hooks';
import type { ShiftDesk, ShiftEntry } from '../../core/index.ts';
import { attempt } from '../core.ts';
import { useServices } from '../services.ts';
import { useVersionAge } from '../version.ts';
import { Fault } from '../view/fault.tsx';
import { sourceWords } from '../view/queue-row.tsx';
import { toldAt } from '../whose.ts';
import { Entry } from './entry.tsx';
import { bounds, counted } from './list-words.ts';
import { ShiftSteps } from './shift-steps.tsx';
import type { ShiftState } from './use-shift.ts';

/** The seen cases that still need something, judged again now. */
export function ShiftList({ shift, desk, now }: { shift: ShiftState; desk: ShiftDesk; now: number }) {
  const { core, notes } = useServices();
  const { seen } = shift;
  // A mark on the open case may be what takes it off the list. Before painting: a mark made at once is not missed.
  const [, redraw] = useState(0);
  useLayoutEffect(() => notes.watch(() => redraw((nr) => nr + 1)), [notes]);
  const routine = attempt(() => core.routineOf(desk.region));
  const age = useVersionAge(routine.ok ? routine.value.source : undefined, now)?.short ?? '';
  const asked = attempt(() =>
    core.adviseShift(
      seen.map(({ case: kept, openedAt }) => ({
        case: core.recall(kept, desk.region),
        notes: toldAt(notes.get, kept.url, shift.who(kept.url)),
        opened: openedAt !== null,
      })),
      desk,
    ),
  );
  if (!asked.ok) return <Fault what="Det som är kvar" />;
  const { says, entries, checklists, unset } = asked.value;
  if (!says) return <p>{silent[desk.shift]}</p>;
  const own = entries.filter(({ others }) => !others);
  const others = entries.filter((entry) => entry.others);
  const rows = (some: readonly ShiftEntry[]) =>
    some.map((entry) => <Entry key={entry.url} entry={entry} shift={shift} now={now} age={age} />);
  return (
    <section class="left" aria-label="Kvar i passet">
      <h2>{headings[desk.shift]}</h2>
      <details class="small">
        <summary>{says.text}</summary>
        {says.note && <p>Så läser vi rutinen: {says.note}</p>}
        <p>
          {sourceWords(says.source)}
          {age && `; ${age}`}
        </p>
      </details>
      {unset.length > 0 && (
        <p class="unset">Enhetens öppettider är inte angivna, så det som räknas mot stängning saknas här.</p>
      )}
      <p>{counted(own, shift, now)}</p>
      <ul class="cards">{rows(own)}</ul>
      {others.length > 0 && (
        <details class="group">
          <summary>Mottagna av kollegor: {others.length}</summary>
          <ul class="cards">{rows(others)}</ul>
        </details>
      )}
      {checklists.map((list) => (
        <ShiftSteps key={list.rule} list={list} />
      ))}
      <p class="small">{bounds(shift)}</p>
    </section>
  );
}

const headings = { start: 'Att ta hand om när passet börjar', end: 'Kvar innan du går hem' };
const silent = {
  start: 'Regionens rutin säger inget om passets början, så panelen listar inget. Följ er lokala rutin.',
  end: 'Regionens rutin säger inget om passets slut, så panelen listar inget. Följ er lokala rutin.',
};
