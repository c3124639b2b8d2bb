import type { Case } from '../../core/contract/case.ts';
import { protectedName } from '../words.ts';
import { CopyButton } from './copy-button.tsx';
import { Icon } from './icon.tsx';
import { Fact, Region, TimeFact } from './parts.tsx';

/** What the case says beside the chat. A region stands only where the case has something to say in it. */
export function FactsColumn({ shown }: { shown: Case }) {
  const { guardian, consents, ticket, images } = shown;
  return (
    <div class="facts">
      <Triage shown={shown} />
      {ticket !== undefined && (
        <Region title="Biljett">
          {ticket === null ? (
            <p>Ingen</p>
          ) : (
            <dl class="stacked">
              <Fact label="Information från bokningstillfället" value={ticket.information} empty="Saknas" />
            </dl>
          )}
        </Region>
      )}
      {images !== undefined && <Uploads count={images} />}
      {consents && (
        <Region title="Samtycke">
          <dl>
            <Fact
              label="Journalinformation"
              value={consents.record && <Consent given={consents.record === 'given'} />}
            />
            <Fact
              label="Läkemedelslista"
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

function Triage({ shown }: { shown: Case }) {
  const { reason, priority, anamnesis } = shown;
  if (reason === undefined && priority === undefined && anamnesis === undefined) return null;
  const badge = typeof priority === 'number' ? <span class={`prio prio-${priority}`}>Prio {priority}</span> : priority;
  return (
    <Region title="Triage resultat och prioritet">
      <dl>
        <Fact label="Sökorsak" value={reason} />
        <Fact label="Prioritet" value={badge} />
      </dl>
      {anamnesis !== undefined && (
        <Region title="Anamnes" level={3}>
          <p class="prose">{anamnesis === null ? 'Saknas' : anamnesis}</p>
          {anamnesis !== null && <CopyButton text={anamnesis} />}
        </Region>
      )}
    </Region>
  );
}

/** More pictures than this are told by their number alone. */
const mostPictures = 24;

function Uploads({ count }: { count: number }) {
  if (count === 0) return <Region title="Uppladdningar">Inga</Region>;
  return (
    <Region title="Uppladdningar">
      <p>{count === 1 ? '1 bild' : `${count} bilder`}</p>
      {count <= mostPictures && (
        <ul class="pictures">
          {Array.from({ length: count }, (_, i) => (
            <li key={i}>
              <Icon name="picture" label={`Uppladdad bild ${i + 1}`} />
            </li>
          ))}
        </ul>
      )}
    </Region>
  );
}

function Consent({ given }: { given: boolean }) {
  return (
    <span class={given ? 'consent given' : 'consent'}>
      <Icon name={given ? 'check' : 'book'} /> {given ? 'Samtycker' : 'Samtycker inte'}
    </span>
  );
}

function Guardian({ guardian }: { guardian: NonNullable<Case['guardian']> | null }) {
  if (guardian === null) return <Region title="Vårdnadshavare">Ingen</Region>;
  const name = guardian.protected ? <strong class="mark">{protectedName}</strong> : guardian.name;
  return (
    <Region title="Vårdnadshavare">
      <dl>
        <Fact label="Namn" value={name} />
        <Fact label="Skyddad identitet" value={guardian.protected === false ? 'Nej' : undefined} />
      </dl>
    </Region>
  );
}

function Times({ shown }: { shown: Case }) {
  const rows = [
    ['Inkom', shown.arrivedAt],
    ['Mottagen', shown.receivedAt],
    ['Startad', shown.startedAt],
    ['Avslutad', shown.closedAt],
    ['Asynkron fas till', shown.asynchronousUntil],
  ] as const;
  if (rows.every(([, at]) => at === undefined)) return null;
  return (
    <Region title="Tider">
      <dl>
        {rows.map(([label, at]) => (
          <TimeFact key={label} label={label} at={at} />
        ))}
      </dl>
    </Region>
  );
}
