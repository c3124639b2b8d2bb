import type { ShiftEntry } from '../../core/index.ts';
import type { Seen } from '../../desk/seen-store.ts';
import { isProtected, rowIdentity } from '../identity.ts';
import { useServices } from '../services.ts';
import { sayTime } from '../time.ts';
import { priority } from '../view/head.tsx';
import { toldOf } from '../whose.ts';
import { phaseNames } from '../words.ts';
import { Needs } from './needs.tsx';
import type { ShiftState } from './use-shift.ts';

/** One case that is left, what the routine asks of it, and when it was seen. */
export function Entry({ entry, shift, now, age }: { entry: ShiftEntry; shift: ShiftState; now: number; age: string }) {
  const seen = shift.seen.find(({ case: c }) => c.url === entry.url);
  if (!seen) return null;
  const { arrivedAt, phase } = seen.case;
  return (
    <li class="entry" data-state={entry.state}>
      <h3>
        <CaseLink url={entry.url} who={useName(entry.url, shift)} />
      </h3>
      <p class="small">
        {[
          priority(seen.case),
          phase ? phaseNames[phase] : 'Status: ej läst',
          arrivedAt && `kom ${sayTime(arrivedAt, now)}`,
          whenSeen(seen, now),
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
      <Needs entry={entry} now={now} age={age} />
    </li>
  );
}

/** Initials and last digits while this panel is open; after that the page has to tell who it is. */
function useName(url: string, { who }: ShiftState): string {
  const { notes } = useServices();
  const known = who(url);
  const told = toldOf(notes.get, { url, ...known });
  if (known) return rowIdentity({ url, ...known }, told);
  return isProtected({ url }, told) ? 'Skyddad identitet' : '';
}

/**
 * Opens the case in a tab of its own, by the user's own click: in the clinic's tab a message half written would be lost, and
 * the panel changes nothing there. Only addresses of the clinic are remembered. The panel follows to the new tab.
 */
function CaseLink({ url, who }: { url: string; who: string }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {who && `${who}, `}
      {who ? 'ärende' : 'Ärende'} {lastPart(url)}
      <span class="unseen"> (öppnas i ny flik)</span>
    </a>
  );
}

/** What tells one address from another at a glance. */
function lastPart(url: string): string {
  const { pathname, searchParams } = new URL(url);
  return searchParams.get('visit') ?? pathname.split('/').filter(Boolean).at(-1) ?? url;
}

function whenSeen({ seenAt, openedAt }: Seen, now: number): string {
  if (openedAt === seenAt) return `sedd ${sayTime(seenAt, now)}`;
  return openedAt
    ? `öppen ${sayTime(openedAt, now)}, sedd i listan ${sayTime(seenAt, now)}`
    : `bara sedd i listan, ${sayTime(seenAt, now)}`;
}
