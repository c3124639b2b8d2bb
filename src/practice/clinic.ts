import type { Case, Contact, Message } from '../core/contract/case.ts';
import { clockText, dayText, stockholm } from './time.ts';

/** What a person can do with a case in the clinic (and, in practice only, what the other side does). */
export type Action =
  | { kind: 'receive'; by: string }
  | { kind: 'start' }
  | { kind: 'close' }
  | { kind: 'go-asynchronous'; until: string }
  | { kind: 'mark-done' }
  | { kind: 'hand-over'; to: string; priority: number | null }
  | { kind: 'cancel-handover' }
  | { kind: 'accept-handover' }
  | { kind: 'decline-handover' }
  | { kind: 'say'; from: 'patient' | 'staff' | 'guest'; text: string }
  | { kind: 'invite'; name: string }
  | { kind: 'contact'; by: Contact['kind']; answered?: boolean }
  | { kind: 'send-form'; title: string }
  | { kind: 'answer-form'; index: number }
  | { kind: 'add-image' };

/** True when the page would offer the action for the case as it stands. A case whose phase is not shown offers no change of phase. */
export function allowed(shown: Case, kind: Action['kind']): boolean {
  const open = shown.phase !== 'closed';
  const pending = shown.handover?.state === 'pending';
  switch (kind) {
    case 'receive':
      return shown.phase === 'waiting';
    case 'start':
      return shown.phase === 'received';
    case 'close':
    case 'go-asynchronous':
      return shown.phase === 'started' && !pending;
    case 'mark-done':
      return shown.phase === 'asynchronous';
    case 'hand-over':
      return 'handover' in shown && !pending && (shown.phase === 'received' || shown.phase === 'started');
    case 'cancel-handover':
    case 'accept-handover':
    case 'decline-handover':
      return pending;
    case 'say':
    case 'invite':
      return shown.messages !== undefined && open;
    case 'contact':
      return shown.contacts !== undefined && open;
    case 'send-form':
      return shown.forms !== undefined && open;
    case 'answer-form':
      return shown.forms !== undefined;
    case 'add-image':
      return shown.images !== undefined && open;
  }
}

/**
 * The case after the action at `now` (ISO). What the page has no place for stays without a place: no key is added or taken away.
 * An action that is not allowed gives the very same case back.
 */
export function act(shown: Case, action: Action, now: string): Case {
  if (!allowed(shown, action.kind)) return shown;
  const at = stockholm(Date.parse(now));
  switch (action.kind) {
    case 'receive':
      return line(
        {
          ...shown,
          phase: 'received',
          ...stamp(shown, 'receivedAt', at),
          ...('owner' in shown && { owner: action.by }),
        },
        at,
        `Ärendet är mottaget av ${action.by}.`,
      );
    case 'start':
      return line({ ...shown, phase: 'started', ...stamp(shown, 'startedAt', at) }, at, 'Besöket har startat.');
    case 'close':
    case 'mark-done':
      return line({ ...shown, phase: 'closed', ...stamp(shown, 'closedAt', at) }, at, 'Besöket är avslutat.');
    case 'go-asynchronous':
      return line(
        { ...shown, phase: 'asynchronous', ...stamp(shown, 'asynchronousUntil', stockholm(Date.parse(action.until))) },
        at,
        `Ärendet har gått över i asynkron fas till ${dayText(action.until)} ${clockText(action.until)}.`,
      );
    case 'hand-over':
      return line(
        {
          ...shown,
          handover: { to: action.to, state: 'pending' },
          ...('priority' in shown && action.priority !== null && { priority: action.priority }),
        },
        at,
        `Överlämning till ${action.to} väntar på svar.`,
      );
    case 'cancel-handover':
      return line({ ...shown, handover: null }, at, 'Överlämningen är avbruten.');
    case 'decline-handover':
      return line({ ...shown, handover: null }, at, 'Mottagaren har nekat överlämningen.');
    case 'accept-handover':
      return line({ ...shown, handover: { ...shown.handover, state: 'accepted' } }, at, 'Överlämningen är accepterad.');
    case 'say':
      return say(shown, { at, from: action.from, text: action.text });
    case 'invite':
      return line(shown, at, `${action.name} har bjudits in som gäst.`);
    case 'contact':
      return { ...shown, contacts: [...(shown.contacts ?? []), contact(action, at)] };
    case 'send-form':
      return { ...shown, forms: [...(shown.forms ?? []), { title: action.title, state: 'sent' }] };
    case 'answer-form':
      return {
        ...shown,
        forms: (shown.forms ?? []).map((form, i) => (i === action.index ? { ...form, state: 'answered' } : form)),
      };
    case 'add-image':
      return { ...shown, images: (shown.images ?? 0) + 1 };
  }
}

type Stamp = 'receivedAt' | 'startedAt' | 'closedAt' | 'asynchronousUntil';

/** The time under its key, where the page has a place for it. */
function stamp(shown: Case, key: Stamp, at: string): Partial<Pick<Case, Stamp>> {
  return key in shown ? { [key]: at } : {};
}

function contact(action: { by: Contact['kind']; answered?: boolean }, at: string): Contact {
  return { at, kind: action.by, ...(action.answered !== undefined && { answered: action.answered }) };
}

function line(shown: Case, at: string, text: string): Case {
  return say(shown, { at, from: 'system', text });
}

/** A chat that is not on the page stays off it: one known message would read as the whole chat. */
function say(shown: Case, message: Message): Case {
  return shown.messages === undefined ? shown : { ...shown, messages: [...shown.messages, message] };
}
