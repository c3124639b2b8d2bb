import { useState } from 'preact/hooks';
import type { Case } from '../../core/contract/case.ts';
import { allowed } from '../clinic.ts';
import { useClinic } from './clinic-context.ts';

/** Above the chat box while the receiver has not answered. */
export function PendingHandover({ id, shown }: { id: string; shown: Case }) {
  const { act } = useClinic();
  if (!allowed(shown, 'cancel-handover')) return null;
  return (
    <p class="pending">
      <span>Mottagaren har inte svarat än.</span>
      <button type="button" onClick={() => act(id, { kind: 'cancel-handover' })}>
        Avbryt överlämning
      </button>
    </p>
  );
}

const hourMs = 60 * 60_000;

/** While the asynchronous phase goes on: how much is left of it. */
export function TimeLeft({ shown }: { shown: Case }) {
  const { now } = useClinic();
  if (shown.phase !== 'asynchronous' || !shown.asynchronousUntil) return null;
  const left = Date.parse(shown.asynchronousUntil) - Date.parse(now);
  return left <= 0 ? null : <p class="hint">{timeText(Math.floor(left / hourMs))} kvar av uppföljningen</p>;
}

function timeText(hours: number): string {
  if (hours === 0) return 'Mindre än en timme';
  const days = Math.floor(hours / 24);
  const rest = hours % 24;
  const hourText = rest === 1 ? '1 timme' : `${rest} timmar`;
  return [days > 0 ? `${days} dygn` : '', rest > 0 ? hourText : ''].filter(Boolean).join(' och ');
}

/** Above a chat of which only a part is shown. The practice has no more of it to show. */
export function OlderMessages() {
  const [pressed, press] = useState(false);
  return (
    <p class="chat-start">
      <button type="button" class="plain" onClick={() => press(true)}>
        Visa äldre meddelanden
      </button>
      <span role="status">{pressed && 'Ingår inte i övningen'}</span>
    </p>
  );
}
