import { writers } from './senders.ts';
import { messageOf } from './use-examples.ts';
import type { useLesson } from './use-lesson.ts';

/** The two messages that are asked for, one after the other; either may be passed over. */
export function SenderSteps({ lesson }: { lesson: ReturnType<typeof useLesson> }) {
  const { step, wrote } = lesson.senders;
  if (lesson.topic !== 'messages.from') return null;
  const done = writers.map((who) =>
    who === step ? undefined : wrote[who] !== undefined ? `Utpekat: ${messageOf[who]}.` : undefined,
  );
  return (
    <div class="hand-form">
      <p role="status" aria-label="Steg">
        {step === 'patient' && `Steg 1 av 2: peka på ${messageOf.patient}.`}
        {step === 'staff' && `Steg 2 av 2: peka på ${messageOf.staff}.`}
        {step === 'done' && Object.keys(wrote).length === 0 && 'Inget meddelande är utpekat.'}
        {done.map(
          (text) =>
            text && (
              <span key={text} class="small">
                {text}
              </span>
            ),
        )}
      </p>
      <button type="button" onClick={step === 'done' ? lesson.senders.again : lesson.senders.skip}>
        {step === 'done' ? 'Peka ut dem på nytt' : 'Hoppa över'}
      </button>
    </div>
  );
}
