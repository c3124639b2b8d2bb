import type { Case } from '../../../../src/core/contract/case.ts';
import { contactWords, dayAndClock, escaped, flows, handoverWords, phases, roles, senders, withDays } from './parts.ts';

/** A dialect of tables: one row a fact, sections with headings, a chat of date lines and clock times. */
export function asTables(shown: Case): string {
  const { patient, guardian, consents, ticket } = shown;
  const time = (at: string | null) => (at === null ? '–' : dayAndClock(at).join(' '));
  const row = <T>(label: string, value: T | undefined, words: (value: NonNullable<T>) => string) =>
    value === undefined
      ? ''
      : `<tr><th>${label}</th><td>${value === null ? '–' : escaped(words(value as NonNullable<T>))}</td></tr>`;
  const plain = (text: string) => text;
  const section = (title: string, inner: string | undefined) =>
    inner === undefined ? '' : `<section><h2>${title}</h2>${inner}</section>`;
  const list = <T>(items: readonly T[] | undefined, words: (item: T) => string) =>
    items && (items.length === 0 ? '<p>Inga</p>' : `<ul>${items.map((one) => `<li>${words(one)}</li>`).join('')}</ul>`);
  const answer = { given: 'Ja', denied: 'Nej' };
  return `<!doctype html><html lang="sv"><head><meta charset="utf-8"><style>th{text-align:left}.day{text-align:center}</style></head><body>
<main>${patient?.protected === true ? '<p><strong>SKYDDAD IDENTITET</strong></p>' : ''}
<table><tbody>
${row('Patientens namn', patient?.name, plain)}
${row('Personnummer', patient?.personalIdentityNumber, plain)}
${row('Skyddad identitet', patient?.protected === false ? 'Nej' : undefined, plain)}
${row('Telefon', patient?.phone, plain)}
${row('Ärendetyp', shown.flow, (flow) => flows[flow])}
${row('Ärendestatus', shown.phase, (phase) => phases[phase])}
${row('Överlämnad till', shown.handover, handoverWords)}
${row('Vårdenhet', shown.unit, plain)}
${row('Sökorsak', shown.reason, plain)}
${row('Vårdroll', shown.addressedTo, (role) => roles[role])}
${row('Handläggare', shown.owner, plain)}
${row('Skrivs av', shown.contact, (contact) => (contact === 'self' ? 'Patienten själv' : 'Vårdnadshavare'))}
${row('Prioritet', shown.priority, (priority) => `${priority} av 5`)}
${row('Samtycke till sammanhållen journal', consents?.record, (given) => answer[given])}
${row('Samtycke till läkemedelslistan', consents?.medicationList, (given) => answer[given])}
${row('Inkom', shown.arrivedAt, time)}
${row('Togs emot', shown.receivedAt, time)}
${row('Besöket startade', shown.startedAt, time)}
${row('Besöket avslutades', shown.closedAt, time)}
${row('Asynkron till', shown.asynchronousUntil, time)}
${row('Bilder', shown.images, String)}
${guardian === null ? row('Vårdnadshavare', null, plain) : ''}
${ticket === null || (ticket && !('information' in ticket)) ? row('Biljett', ticket === null ? 'Nej' : 'Ja', plain) : ''}
</tbody></table>
${section('Vårdnadshavare', guardian ? `<table><tbody>${row('Namn', guardian.name, plain)}${row('Skyddad identitet', guardian.protected === undefined ? undefined : guardian.protected ? 'Ja' : 'Nej', plain)}</tbody></table>` : undefined)}
${section(
  'Anamnes',
  shown.anamnesis === undefined
    ? undefined
    : shown.anamnesis === null
      ? '<p>–</p>'
      : `<table>${shown.anamnesis
          .split('\n')
          .map(
            (line) =>
              `<tr><td>${escaped(line.replace(/\?.*/, '?'))}</td><td>${escaped(line.replace(/.*\? /, ''))}</td></tr>`,
          )
          .join('')}</table>`,
)}
${section('Information från bokningstillfället', ticket && 'information' in ticket ? `<p>${ticket.information ? escaped(ticket.information) : '–'}</p>` : undefined)}
${section('Kontaktförsök', list(shown.contacts, contactWords))}
${section(
  'Skickade formulär',
  list(shown.forms, ({ title, state }) => `${escaped(title ?? '')}: ${state === 'sent' ? 'skickat' : 'besvarat'}`),
)}
${section(
  'Meddelanden',
  shown.messages &&
    `${shown.messagesPartial ? '<button>Visa äldre meddelanden</button>' : ''}<div role="log">${
      shown.messages.length === 0
        ? '<p>Inga meddelanden</p>'
        : withDays(
            shown.messages,
            (at) => dayAndClock(at)[0],
            ({ at = '', from, text }) =>
              `<article><header><b>${senders[from ?? 'system']}</b> <span>${dayAndClock(at)[1]}</span></header><p>${escaped(text)}</p></article>`,
          )
    }</div>`,
)}
</main></body></html>`;
}
