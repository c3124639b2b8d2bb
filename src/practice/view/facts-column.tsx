import type { Case } from '../../core/contract/case.ts';
import { Guardian, Times } from './guardian-and-times.tsx';
import { Icon } from './icon.tsx';
import { Fact, Region } from './parts.tsx';
import { Triage, Uploads } from './triage.tsx';

/** What the case says beside the chat. A region stands only where the case has something to say in it. */
export function FactsColumn({ shown }: { shown: Case }) {
  const { guardian, consents, ticket, images } = shown;
  return (
    <div class="facts">
      <Triage shown={shown} />
      {ticket !== undefined && (
        <Region title="Biljett">
          <Ticket ticket={ticket} />
        </Region>
      )}
      {images !== undefined && <Uploads count={images} />}
      {consents && (
        <Region title="Samtycke">
          <dl>
            <Fact
              label="Samtycke till journal"
              value={consents.record && <Consent given={consents.record === 'given'} />}
            />
            <Fact
              label="Samtycke till läkemedelslista"
              value={consents.medicationList && <Consent given={consents.medicationList === 'given'} />}
            />
          </dl>
        </Region>
      )}
      {guardian !== undefined && <Guardian guardian={guardian} />}
      <Times shown={shown} />
    </div>
  );
}

function Consent({ given }: { given: boolean }) {
  return (
    <span class={given ? 'consent given' : 'consent'}>
      <Icon name={given ? 'check' : 'book'} /> {given ? 'Samtycker' : 'Samtycker inte'}
    </span>
  );
}

/** A ticket whose text is not shown is still a ticket. */
function Ticket({ ticket }: { ticket: NonNullable<Case['ticket']> | null }) {
  if (ticket === null) return <p>Ingen</p>;
  if (ticket.information === undefined) return <p>Ja</p>;
  return (
    <dl class="stacked">
      <Fact label="Information från bokningstillfället" value={ticket.information} empty="Saknas" />
    </dl>
  );
}
