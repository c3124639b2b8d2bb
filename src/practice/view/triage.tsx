import type { Case } from '../../core/contract/case.ts';
import { CopyButton } from './copy-button.tsx';
import { Icon } from './icon.tsx';
import { Fact, Region } from './parts.tsx';

/** What the patient sought for, how urgent it was judged, and what the patient told. */
export function Triage({ shown }: { shown: Case }) {
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

/** The pictures that came with the case. */
export function Uploads({ count }: { count: number }) {
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
