import type { Checklist } from '../../core/contract/advice.ts';
import { fingerprint } from '../fingerprint.ts';
import { useOpenCase } from '../open-case.ts';
import { Icon } from './icon.tsx';

type Step = Checklist['steps'][number];

/** The checklists of the phase. Steps that the page shows are read; the others are ticked by hand. */
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
  const done = list.steps.filter((step) => step.done ?? memory.ticks[keyOf(list, step)] ?? false).length;
  const id = `list-${list.rule}-${fingerprint(list.title)}`;
  return (
    <section class="checklist" aria-labelledby={id}>
      <h2 id={id}>
        {list.title} <span class="small">{`${done} av ${list.steps.length} klara`}</span>
      </h2>
      <ul>
        {list.steps.map((step) => (
          <li key={step.text}>
            <StepView step={step} at={keyOf(list, step)} />
          </li>
        ))}
      </ul>
      <p class="small rule">{list.rule}</p>
    </section>
  );
}

function StepView({ step, at }: { step: Step; at: string }) {
  const { memory, change } = useOpenCase();
  if (step.done === true)
    return (
      <span class="step done">
        <Icon of="done" />
        <span>
          {step.text} <span class="small">Klart, läst på sidan</span>
        </span>
      </span>
    );
  if (step.done === false)
    return (
      <span class="step">
        <span class="dot" aria-hidden="true">
          ○
        </span>
        <span>
          {step.text} <span class="small">Inte gjort, läst på sidan</span>
        </span>
      </span>
    );
  const turn = (ticked: boolean): void =>
    change((old) => {
      const { [at]: _old, ...others } = old.ticks;
      return { ...old, ticks: ticked ? { ...others, [at]: true } : others };
    });
  return (
    <label class="step">
      <input
        type="checkbox"
        checked={memory.ticks[at] === true}
        onChange={(event) => turn(event.currentTarget.checked)}
      />
      {step.text}
    </label>
  );
}

function keyOf(list: Checklist, step: Step): string {
  return `${list.rule}-${fingerprint(list.title + step.text)}`;
}
