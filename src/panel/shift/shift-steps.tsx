import type { ShiftAdvice } from '../../core/index.ts';

/** A checklist of the shift, not of a case. */
export function ShiftSteps({ list }: { list: ShiftAdvice['checklists'][number] }) {
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
