import { useLayoutEffect, useState } from 'preact/hooks';
import type { ShiftAdvice, ShiftDesk, ShiftEntry } from '../../core/index.ts';
import { attempt } from '../core.ts';
import { useServices } from '../services.ts';
import { sayTime } from '../time.ts';
import { useVersionAge } from '../version.ts';
import { Fault } from '../view/fault.tsx';
import { sourceWords } from '../view/queue-row.tsx';
import { Entry } from './entry.tsx';
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
        notes: notes.get(kept.url).notes,
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
        <Steps key={list.rule} list={list} />
      ))}
      <p class="small">{bounds(shift)}</p>
    </section>
  );
}

function Steps({ list }: { list: ShiftAdvice['checklists'][number] }) {
  return (
    <details class="group">
      <summary>{list.title}</summary>
      <ul>
        {list.steps.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
}

const headings = { start: 'Att ta hand om när passet börjar', end: 'Kvar innan du går hem' };
const silent = {
  start: 'Regionens rutin säger inget om passets början, så panelen listar inget. Följ er lokala rutin.',
  end: 'Regionens rutin säger inget om passets slut, så panelen listar inget. Följ er lokala rutin.',
};

function counted(own: readonly ShiftEntry[], { seen }: ShiftState, now: number): string {
  const [first] = seen.map(({ firstAt }) => firstAt).sort();
  if (!first) return 'Panelen har inte sett något ärende i dag.';
  const [number, since] = [seen.length, sayTime(first, now)];
  const among = `${number === 1 ? 'det enda ärende' : `de ${number} ärenden`} som panelen har sett sedan ${since}`;
  return own.length === 0 ? `Inget kvar bland ${among}.` : `${own.length} kvar bland ${among}.`;
}

function bounds({ untraceable, unsaved }: ShiftState): string {
  return [
    'Ärenden som inte öppnats här eller visats i en lista här syns inte, och sidan kan ha ändrats sedan ett ärende sågs.',
    untraceable && 'Rader utan länk i listan kan inte följas och står inte här.',
    unsaved && 'Webbläsaren tar inte emot listan: den gäller bara så länge panelen är öppen.',
  ]
    .filter(Boolean)
    .join(' ');
}
