import type { Standing } from '../files/kept.ts';

const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

/** Which file is in force, since when and from where; or that there is none; or why it is not used. */
export function InForce({ standing, holds }: { standing: Standing<unknown> | null; holds: readonly string[] }) {
  if (standing === null) return <p class="quiet">Ingen fil är inläst.</p>;
  const from =
    standing.from === 'policy'
      ? 'Bestämd av din organisation'
      : `Inläst från fil${standing.since ? ` ${format.format(Date.parse(standing.since))}` : ''}`;
  if (!standing.checked.ok)
    return (
      <div class="fault">
        <p>
          <strong>Används inte.</strong> {from}, men går inte att använda:
        </p>
        <FaultList faults={standing.checked.faults} />
      </div>
    );
  return (
    <div>
      <p>
        <strong>Används nu.</strong> {from}.
      </p>
      <ul class="holds">
        {holds.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** What is wrong with a file that was not taken in, each fault with its place in the file. */
export function FileFaults({ id, faults }: { id: string; faults: readonly string[] }) {
  return (
    <div role="alert" id={id}>
      {faults.length > 0 && (
        <div class="fault">
          <p>{faults.length === 1 ? 'Ett fel i filen:' : `${faults.length} fel i filen:`}</p>
          <FaultList faults={faults} />
        </div>
      )}
    </div>
  );
}

/** So many that they can be mended in one go, not so many that nobody reads them. */
const most = 20;

function FaultList({ faults }: { faults: readonly string[] }) {
  return (
    <ul class="faults">
      {faults.slice(0, most).map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
      {faults.length > most && <li>och {faults.length - most} till</li>}
    </ul>
  );
}
