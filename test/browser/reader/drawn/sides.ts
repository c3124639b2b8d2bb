import type { Case, Message } from '../../../../src/core/contract/case.ts';
import {
  contactWords,
  dayAndClock,
  escaped,
  flows,
  handoverWords,
  namedDay,
  phases,
  roles,
  senders,
  withDays,
} from './parts.ts';

const style = `.row{display:flex;gap:8px}.k{width:150px}.dot{display:inline-block;width:18px;height:18px;border-radius:9px;background:teal}
.chat{width:640px}.line{display:flex;margin:4px}.line>div{background:#eef;border-radius:8px;padding:6px;max-width:50%}
.right{justify-content:flex-end}.middle{justify-content:center}.day{text-align:center}`;

/** A dialect of nothing but div: labels that point at their values, icons with titles, and a chat in which the side tells most of the senders. */
export function asSides(shown: Case): string {
  const { patient, guardian, consents, ticket } = shown;
  let ids = 0;
  const words = (text: string | null) => (text === null ? 'Saknas' : escaped(text));
  const row = (label: string, value: string | null | undefined) => {
    if (value === undefined) return '';
    ids++;
    return `<div class="row"><div class="k" id="k${ids}">${label}</div><div><div aria-labelledby="k${ids}">${words(value)}</div></div></div>`;
  };
  const time = (at: string | null | undefined) => at && `${namedDay(at)} kl. ${dayAndClock(at)[1].replace(':', '.')}`;
  const part = (title: string, inner: string | undefined) =>
    inner === undefined ? '' : `<div><div role="heading" aria-level="3">${title}</div><div>${inner}</div></div>`;
  const lines = (list: readonly string[] | undefined) =>
    list && (list.length === 0 ? '<div>Inga</div>' : list.map((line) => `<div>${escaped(line)}</div>`).join(''));
  const icon = (title: string) => `<span class="dot" title="${title}"></span>`;
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><style>${style}</style></head><body><div>
<div>${patient?.protected ? '<div class="row"><div>SKYDDAD IDENTITET</div></div>' : ''}
${row('Namn', patient?.name)}${row('Pnr', patient?.personalIdentityNumber)}
${patient?.protected === false ? '<div class="row"><div>Ej skyddad identitet</div></div>' : ''}${row('Mobil', patient?.phone)}</div>
<div>${row('Flöde', shown.flow && flows[shown.flow])}${row('Läge', shown.phase && phases[shown.phase])}
${shown.priority === null ? row('Brådskegrad', null) : shown.priority ? `<div>${icon(`Prioritet ${shown.priority}`)}</div>` : ''}
<div>${consents?.record ? icon(`Patienten har ${consents.record === 'given' ? 'gett' : 'nekat'} samtycke till sammanhållen journalföring`) : ''}
${consents?.medicationList ? icon(`Patienten har ${consents.medicationList === 'given' ? 'gett' : 'inte gett'} samtycke till läkemedelslistan`) : ''}</div>
${row('Mottagning', shown.unit)}${row('Söker för', shown.reason)}${row('Riktat till', shown.addressedTo && roles[shown.addressedTo])}
${row('Ansvarig', shown.owner)}${row('Kontaktas av', shown.contact && (shown.contact === 'self' ? 'Själv' : 'Förälder'))}
${row('Överlämning', shown.handover && handoverWords(shown.handover))}${guardian === null ? row('Förälder', null) : ''}
${row('Ankomst', time(shown.arrivedAt))}${row('Mottaget', time(shown.receivedAt))}${row('Starttid', time(shown.startedAt))}
${row('Sluttid', time(shown.closedAt))}${row('Uppföljning till', time(shown.asynchronousUntil))}
${row('Bilder', shown.images === undefined ? undefined : shown.images === 0 ? 'Inga bilder' : `${shown.images} st`)}
${ticket === null || (ticket && !('information' in ticket)) ? row('Biljett', ticket === null ? null : 'Ja') : ''}</div>
${part('Förälder', guardian ? `${row('Namn', guardian.name)}${guardian.protected === undefined ? '' : row('Skyddad identitet', guardian.protected ? 'Ja' : 'Nej')}` : undefined)}
${part(
  'Anamnes',
  shown.anamnesis === undefined
    ? undefined
    : (shown.anamnesis
        ?.split('\n')
        .map((line) => `<div>${escaped(line)}</div>`)
        .join('') ?? '<div>Saknas</div>'),
)}
${part('Biljettinformation', ticket && 'information' in ticket ? `<div>${words(ticket.information ?? null)}</div>` : undefined)}
${part('Samtal och SMS', lines(shown.contacts?.map(contactWords)))}
${part('Formulär', lines(shown.forms?.map(({ title, state }) => `${title} – ${state === 'sent' ? 'skickat' : 'besvarat'}`)))}
${part('Konversation', shown.messages && `<div class="chat"${shown.messagesPartial ? ' aria-setsize="-1"' : ''}>${chat(shown.messages)}</div>`)}
</div></body></html>`;
}

/** The patient to the left, staff to the right, the system in the middle. Named once on each side; all of them where a side alone does not tell. */
function chat(messages: readonly Message[]): string {
  if (messages.length === 0) return '<div>Inga meddelanden än</div>';
  const of = (from: Message['from']) => messages.filter((message) => message.from === from);
  const tells = of('patient').length > 0 && of('staff').length > 0 && of('guest').length === 0;
  const side = { patient: '', staff: ' right', guest: ' right', system: ' middle' };
  return withDays(messages, namedDay, (message) => {
    const { at = '', from = 'system', text } = message;
    const isNamed = !tells || from === 'system' || of(from)[0] === message;
    const name = isNamed ? `<div><b>${senders[from]}</b></div>` : '';
    return `<div class="line${side[from]}"><div>${name}<div>${escaped(text)}</div><small>${dayAndClock(at)[1]}</small></div></div>`;
  });
}
