import { useRef, useState } from 'preact/hooks';
import type { QuestionId } from '../../core/contract/advice.ts';
import type { NotesPatch } from '../../core/routine.ts';
import { holds } from '../../desk/notes-patch.ts';
import { useOpenCase } from '../open-case.ts';
import { Fault } from './fault.tsx';
import { QuestionView } from './question.tsx';

/** The questions that the registration turns on: those undecided in full, those answered as one line each that can be changed. */
export function Questions({ undecided }: { undecided: readonly QuestionId[] }) {
  const { memory, routine, patch } = useOpenCase();
  const [again, setAgain] = useState<QuestionId | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const questions = routine?.questions ?? [];
  const given = questions.flatMap((question) => {
    const answer = question.answers.find((one) => holds(memory.notes, one.patch));
    return answer && !undecided.includes(question.id) ? [{ question, answer }] : [];
  });
  const asked = undecided.flatMap((id) => questions.find((question) => question.id === id) ?? []);
  if (undecided.length + given.length === 0) return null;
  const answer = (laid: NotesPatch): void => {
    patch(laid);
    setAgain(null);
    // The button that had the focus is gone.
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="questions">
      <h2 id="questions" ref={heading} tabIndex={-1}>
        {undecided.length === 0 ? 'Dina svar' : `Svara först (${undecided.length})`}
      </h2>
      {asked.map((question) => (
        <QuestionView key={question.id} question={question} onAnswer={answer} />
      ))}
      {asked.length < undecided.length && <Fault what="En fråga som registreringen hänger på" />}
      <ul class="answers">
        {given.map(({ question, answer: { label } }) =>
          again === question.id ? (
            <li key={question.id}>
              <QuestionView question={question} chosen={label} onAnswer={answer} />
            </li>
          ) : (
            <li key={question.id} class="chip">
              <span>
                {question.text} <strong>{label}</strong>
              </span>{' '}
              <button
                type="button"
                class="plain"
                aria-label={`Ändra: ${question.text}`}
                onClick={() => setAgain(question.id)}
              >
                Ändra
              </button>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
