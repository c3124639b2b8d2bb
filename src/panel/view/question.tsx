import type { NotesPatch, Question } from '../../core/routine.ts';
import { LocalNote } from './local-note.tsx';

interface Asked {
  question: Question;
  chosen?: string;
  onAnswer(patch: NotesPatch): void;
}

/** One question with why it is asked and its answers; `chosen` is the answer that holds. */
export function QuestionView({ question, chosen, onAnswer }: Asked) {
  return (
    <fieldset class="question" aria-describedby={`why-${question.id}`}>
      <legend>{question.text}</legend>
      <p class="small" id={`why-${question.id}`}>
        {question.why} <span class="rule">{question.rule}</span>
      </p>
      <LocalNote rule={question.rule} />
      <div class="buttons">
        {question.answers.map(({ label, patch }) => (
          <button type="button" key={label} aria-pressed={label === chosen} onClick={() => onAnswer(patch)}>
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
