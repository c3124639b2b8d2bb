import type { Mark } from '../../core/routine.ts';
import { useOpenCase } from '../open-case.ts';
import { LocalNote } from './local-note.tsx';

/** Things that staff can tell of the case because the routine turns on them: only those of the case's phase. */
export function Marks() {
  const { open, memory, routine, patch, desk } = useOpenCase();
  const marks = (routine?.marks ?? []).filter(({ phases }) => open.phase === undefined || phases.includes(open.phase));
  if (marks.length === 0) return null;
  const set = marks.filter((mark) => mark.isSet(memory.notes));
  const laid = ({ patch: set }: Mark) => (typeof set === 'function' ? set(desk.now) : set);
  const turn = (mark: Mark): void => patch(mark.isSet(memory.notes) ? mark.undo : laid(mark));
  return (
    <details class="group marks">
      <summary>Markera om det gäller{set.length > 0 && `: ${set.map(({ label }) => label).join(', ')}`}</summary>
      <ul>
        {marks.map((mark, index) => (
          <li key={mark.label}>
            <label>
              <input
                type="checkbox"
                checked={mark.isSet(memory.notes)}
                aria-describedby={`mark-${index}`}
                onChange={() => turn(mark)}
              />
              {mark.label}
            </label>
            <p class="small" id={`mark-${index}`}>
              {mark.why} <span class="rule">{mark.rule}</span>
            </p>
            <LocalNote rule={mark.rule} />
          </li>
        ))}
      </ul>
    </details>
  );
}
