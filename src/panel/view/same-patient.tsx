import { useRef, useState } from 'preact/hooks';
import { attempt } from '../core.ts';
import { useOpenCase } from '../open-case.ts';
import { useServices } from '../services.ts';
import { CompareForm } from './compare-form.tsx';

const answers = {
  same: 'Samma patient.',
  other: 'Inte samma patient: numret i journalen är ett annat än ärendets. Kopiering är stoppad.',
  'cannot-tell': 'Kan inte avgöra om det är samma patient: numret går inte att tolka. Jämför med ögonen.',
} as const;

/** Compares the number of the record system with the case's. What is pasted is kept nowhere, and the field is emptied at once. */
export function SamePatient() {
  const { core } = useServices();
  const { open, byHand, memory, now, patch, stopped, stopCopying } = useOpenCase();
  const [answer, setAnswer] = useState<keyof typeof answers | null>(null);
  const [shown, setShown] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // A number that a person has typed says nothing of whose page it is.
  const typed = byHand.has('patient.personalIdentityNumber');
  const number = typed ? undefined : open.patient?.personalIdentityNumber;
  const compare = (): void => {
    const pasted = field.current?.value.trim() ?? '';
    if (!field.current || pasted === '') return;
    field.current.value = '';
    const asked = attempt(() =>
      number === undefined ? 'cannot-tell' : core.sameNumber(number, pasted, new Date(now).toISOString()),
    );
    const found = asked.ok ? asked.value : 'cannot-tell';
    setAnswer(found);
    patch({ samePatient: found === 'same' ? true : undefined });
    // A number that tells nothing lets no stop go.
    if (found !== 'cannot-tell') stopCopying(found === 'other');
  };
  const letGo = (): void => {
    stopCopying(false);
    setAnswer(null);
    field.current?.focus();
  };
  return (
    <details class="group same-patient" open={shown} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>Rätt patient{memory.notes.samePatient === true && ': samma patient'}</summary>
      {!shown ? null : number === undefined ? (
        <p class="small">
          Ärendets personnummer är {typed ? 'angivet för hand' : 'ej läst'}. Då går det inte att jämföra här.
        </p>
      ) : (
        <CompareForm field={field} onCompare={compare} />
      )}
      <p role="status" aria-label="Jämförelse">
        {answer === 'same' && <strong>{answers.same}</strong>}
      </p>
      {answer !== null && answer !== 'same' && (
        <p role="alert" class="fault">
          {answers[answer]}
        </p>
      )}
      {stopped && (
        <button type="button" onClick={letGo}>
          Fel nummer inklistrat: släpp stoppet
        </button>
      )}
    </details>
  );
}
