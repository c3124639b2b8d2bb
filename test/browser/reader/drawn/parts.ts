import type { Case, Contact, Message } from '../../../../src/core/contract/case.ts';

/** What dialects drawn from a case have in common: words, times as a Swedish page writes them, and text that is text. */
export const phases = {
  waiting: 'Väntar i kö',
  received: 'Mottagen',
  started: 'Pågående besök',
  asynchronous: 'Asynkron fas',
  closed: 'Avslutat besök',
};
export const flows = { 'seek-care': 'Sök vård', administrative: 'Administrativ fråga' };
export const roles = {
  nurse: 'Distriktssköterska',
  physician: 'Läkare',
  physiotherapist: 'Sjukgymnast',
  counsellor: 'Kurator',
  'medical-admin': 'Medicinsk administratör',
  administrator: 'Administratör',
};
export const senders = { patient: 'Patienten', staff: 'Vårdpersonal', guest: 'Gäst', system: 'System' };
const kinds = { sms: 'SMS', phone: 'Telefonsamtal', voice: 'Röstsamtal', video: 'Videosamtal' };

export const escaped = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\n/g, '<br>');

const stockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});
const named = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'long' });

/** "2026-03-02" and "10:15" of the instant. */
export function dayAndClock(at: string): [day: string, clock: string] {
  const [day = '', clock = ''] = stockholm.format(Date.parse(at)).split(' ');
  return [day, clock];
}
/** "2 mars 2026" */
export const namedDay = (at: string): string => named.format(Date.parse(at));

export const handoverWords = (handover: NonNullable<Case['handover']>): string => {
  const state = handover.state === 'pending' ? 'väntar på svar' : 'accepterad';
  return handover.to ? `${handover.to} (${state})` : state;
};

/** "Telefonsamtal 2026-03-02 10:15, ej svar" */
export function contactWords({ at = '', kind, answered }: Contact): string {
  const answer = answered === undefined ? '' : answered ? ', besvarat' : ', ej svar';
  return `${kinds[kind]} ${dayAndClock(at).join(' ')}${answer}`;
}

/** A chat's messages with a line before the first of each day. */
export const withDays = (
  messages: readonly Message[],
  day: (at: string) => string,
  draw: (message: Message, index: number) => string,
): string =>
  messages
    .map((message, i) => {
      const own = day(message.at ?? '');
      const line = i > 0 && own === day(messages[i - 1]?.at ?? '') ? '' : `<div class="day">${own}</div>`;
      return line + draw(message, i);
    })
    .join('');
