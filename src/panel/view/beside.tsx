import { useMemo, useState } from 'preact/hooks';
import { toDesk } from '../../desk/settings.ts';
import { useClearing } from '../clearing.ts';
import { useHand } from '../hand/use-hand.ts';
import { useFiles, usePage, useSettings, useTurn } from '../hooks.ts';
import { fileFaults, LocalProvider, localIn } from '../local.ts';
import { type BesideView, Reads } from '../read/reads.tsx';
import type { Services } from '../services.ts';
import { Shift } from '../shift/shift.tsx';
import { useShift } from '../shift/use-shift.ts';
import { useNow } from '../time.ts';
import { useTab } from '../use-tab.ts';
import { CaseView } from './case-view.tsx';
import { FaultLine } from './fault-line.tsx';
import { NoCase } from './no-case.tsx';
import { Told, useTold } from './told.tsx';

/** What stands beside the page: the case that it shows, or what there is without one. */
export function Beside({ services }: { services: Services }) {
  const [page, again] = usePage(services.page);
  const loaded = useSettings(services.settings);
  const files = useFiles(services, loaded);
  const now = useNow(services.clock, page) + (page.kind === 'reading' ? page.clockOffset : 0);
  const set = useMemo(() => loaded && toDesk(loaded.settings, new Date(now).toISOString()), [loaded, now]);
  const shift = useShift(services, page, set, now);
  const { desk } = shift;
  const shown = page.kind === 'reading' ? page.reading.case : null;
  const hand = useHand(page);
  const [view, setView] = useState<BesideView>('case');

  const url = hand.open?.url ?? '';
  const turn = useTurn(services.notes, shown);
  const copying = loaded?.settings.copying ?? {};
  const onCopied = useClearing(services.clipboard, copying.clearAfterSeconds);
  const tabs = useTab(services, url);
  const told = useTold(url);

  return (
    <LocalProvider value={localIn(files, desk?.region)}>
      <FaultLine faults={[...(loaded?.faults ?? []), ...(files ? fileFaults(files) : [])]} />
      <div hidden={desk !== null && (view === 'teach' || (view === 'reads' && page.kind === 'reading'))}>
        {desk && <Shift shift={shift} desk={desk} now={now} />}
        {hand.open && shown && desk ? (
          <CaseView
            // Nothing of one case is drawn over another: another address, or another patient at it, is another tree.
            key={`${url} ${turn}`}
            open={hand.open}
            shown={shown}
            hand={hand}
            onReads={() => setView('reads')}
            fields={page.kind === 'reading' ? page.reading.fields : []}
            desk={desk}
            now={now}
            lineEnds={copying.lineEnds ?? 'lf'}
            onCopied={onCopied}
            onSay={told.say}
            onReceipt={told.onReceipt}
            onLeave={told.leave}
            {...tabs}
          />
        ) : (
          <NoCase loaded={loaded} desk={desk} page={page} now={now} again={again} />
        )}
      </div>
      {desk !== null && (
        <Reads
          view={view}
          onView={setView}
          reading={page.kind === 'reading' ? page.reading : null}
          hand={hand}
          now={now}
          files={files}
        />
      )}
      <Told told={told} />
    </LocalProvider>
  );
}
