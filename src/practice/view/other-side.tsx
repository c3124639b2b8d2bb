import { type Action, allowed } from '../clinic.ts';
import { useClinic } from './clinic-context.ts';

/** What the other side does in the open case: the receiver of a handover, and the patient. */
export function OtherSide({ id }: { id: string | undefined }) {
  const { practice, act } = useClinic();
  const shown = practice.cases.find((kept) => kept.id === id)?.shown;
  if (id === undefined || shown === undefined) return null;
  const asked = shown.forms?.findIndex(({ state }) => state === 'sent') ?? -1;
  const buttons: [string, Action, boolean?][] = [
    ['Mottagaren: Acceptera', { kind: 'accept-handover' }],
    ['Mottagaren: Neka', { kind: 'decline-handover' }],
    ['Patienten skickar bild', { kind: 'add-image' }],
    ['Patienten besvarar formulär', { kind: 'answer-form', index: asked }, asked >= 0],
  ];
  return (
    <>
      {buttons
        .filter(([, action, possible = true]) => possible && allowed(shown, action.kind))
        .map(([label, action]) => (
          <button type="button" key={label} onClick={() => act(id, action)}>
            {label}
          </button>
        ))}
    </>
  );
}
