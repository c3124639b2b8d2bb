import type { Case } from '../../core/contract/case.ts';
import { asked } from '../hand/asked.ts';
import { readAt } from '../hand/hand.ts';
import { sayWhen } from '../time.ts';

const senders: Record<string, string> = {
  patient: 'patienten',
  staff: 'vårdpersonal',
  guest: 'gäst',
  system: 'systemet',
};

/** What was read of the field, for a person to compare with the page; empty where nothing was. `now` in milliseconds. */
export function sayValue(open: Case, field: string, now: number): string {
  const value = readAt(open, field);
  if (value === undefined || value === null) return '';
  if (field === 'messages') return sayMessages(open, now);
  if (field === 'contacts') return `${open.contacts?.length} st`;
  if (field === 'forms') return open.forms?.map(({ title }) => title ?? 'utan namn').join(', ') || 'inga';
  if (field === 'guardian') return open.guardian?.protected ? 'skyddad identitet' : (open.guardian?.name ?? 'finns');
  const how = asked[field === 'guardian.protected' ? 'patient.protected' : field];
  if (how?.kind === 'time') return sayWhen(String(value), now);
  if (how?.kind !== 'choice') return String(value);
  const key = JSON.stringify(value);
  const same = how.choices.find(([, one]) => JSON.stringify(one) === key);
  if (same) return same[0];
  if (field === 'handover') return open.handover?.state === 'accepted' ? 'Accepterad' : 'Väntar på att accepteras';
  return 'finns';
}

function sayMessages({ messages = [], messagesPartial }: Case, now: number): string {
  const last = messages.at(-1);
  const many = `${messages.length} meddelanden${messagesPartial ? ' (en del av chatten)' : ''}`;
  if (!last) return many;
  return `${many}, det sista från ${senders[last.from ?? ''] ?? 'okänd'}${last.at ? ` ${sayWhen(last.at, now)}` : ''}`;
}
