import type { Checklist } from '../../core/contract/advice.ts';
import { fingerprint } from '../fingerprint.ts';
import { localName, useLocal } from '../local.ts';
import { useOpenCase } from '../open-case.ts';
import { ShowControls } from '../read/show-controls.tsx';
import { LocalNote } from './local-note.tsx';
import { StepView } from './step.tsx';

/** The checklists of the phase, each followed by the unit's own steps. */
export function Checklists({ checklists }: { checklists: readonly Checklist[] }) {
  return (
    <>
      {checklists.map((list) => (
        <ChecklistView key={list.rule + list.title} list={list} />
      ))}
    </>
  );
}

function ChecklistView({ list }: { list: Checklist }) {
  const { memory } = useOpenCase();
  const local = useLocal();
  const { rule, title } = list;
  const steps = [
    ...list.steps.map((step) => ({ ...step, at: `${rule}-${fingerprint(title + step.text)}`, from: '' })),
    ...(local.steps.get(rule) ?? []).map((text) => ({
      text,
      done: null,
      at: `${rule}-lokal-${fingerprint(title + text)}`,
      from: localName(local),
    })),
  ];
  const done = steps.filter((step) => step.done ?? memory.ticks[step.at] ?? false).length;
  const id = `list-${rule}-${fingerprint(title)}`;
  return (
    <section class="checklist" aria-labelledby={id}>
      <h2 id={id}>
        {title} <span class="small">{`${done} av ${steps.length} klara`}</span>
      </h2>
      <ul>
        {steps.map((step) => (
          <li key={step.at} class={step.from && 'local'}>
            <StepView step={step} />
            {step.done !== true && <ShowControls step={step.text} />}
          </li>
        ))}
      </ul>
      <LocalNote rule={rule} />
      <p class="small rule">{rule}</p>
    </section>
  );
}
