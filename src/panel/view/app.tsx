import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { profileIn } from '../../desk/files/kept.ts';
import { toDesk } from '../../desk/settings.ts';
import type { Command } from '../../desk/wish.ts';
import { useSaid } from '../announce.ts';
import { clearedAfter, clearsSafely, useClearing } from '../clearing.ts';
import { useReceipts } from '../copying.ts';
import { useFiles, usePage, useSettings, useTurn } from '../hooks.ts';
import { fileFaults, LocalProvider, localIn } from '../local.ts';
import { createEdits, EditsProvider } from '../note/edits.ts';
import { type Services, WorldProvider } from '../services.ts';
import { Shift } from '../shift/shift.tsx';
import { useShift } from '../shift/use-shift.ts';
import { useNow } from '../time.ts';
import { AskRegion } from './ask-region.tsx';
import { CaseView } from './case-view.tsx';
import { FaultLine } from './fault-line.tsx';
import { Queue } from './queue.tsx';
import { ReceiptBar } from './receipt-bar.tsx';
import { NoAdvice } from './states.tsx';
import type { TabId } from './tabs.tsx';

/** The whole panel over its services. */
export function Panel({ services }: { services: Services }) {
  const edits = useRef(createEdits());
  return (
    <WorldProvider value={services}>
      <EditsProvider value={edits.current}>
        <Beside services={services} />
      </EditsProvider>
    </WorldProvider>
  );
}

function Beside({ services }: { services: Services }) {
  const [page, again] = usePage(services.page);
  const loaded = useSettings(services.settings);
  const files = useFiles(services.files, loaded);
  useEffect(() => {
    if (files) services.page.readBy(profileIn(files));
  }, [files, services.page]);
  const clock = useNow(services.clock, page);
  const [tab, setTab] = useState<{ url: string; id: TabId }>({ url: '', id: 'now' });
  const offset = page.kind === 'reading' ? page.clockOffset : 0;
  const now = clock + offset;
  const set = useMemo(() => loaded && toDesk(loaded.settings, new Date(now).toISOString()), [loaded, now]);
  const shift = useShift(services, page, set, now);
  const { desk } = shift;
  const open = page.kind === 'reading' ? page.reading.case : null;

  const url = open?.url ?? '';
  const turn = useTurn(open);
  const copying = loaded?.settings.copying ?? {};
  const onCopied = useClearing(
    services.clipboard,
    copying.clearAfterSeconds ?? (clearsSafely(services.clipboard) ? clearedAfter : 0),
  );
  const [wish, setWish] = useState<Command | null>(null);
  useEffect(() => services.wishes(setWish), [services]);
  // A shortcut that opened the panel waits for the case to be read.
  useEffect(() => {
    if (wish !== null && url !== '') setTab({ url, id: 'note' });
  }, [wish, url]);
  const { receipt, onReceipt, close, forget } = useReceipts(url);
  const [said, say] = useSaid(url);
  const leave = useCallback(() => {
    say('', '');
    forget();
  }, [say, forget]);

  return (
    <LocalProvider value={localIn(files, desk?.region)}>
      <FaultLine faults={[...(loaded?.faults ?? []), ...(files ? fileFaults(files) : [])]} />
      {desk && <Shift shift={shift} desk={desk} now={now} />}
      {loaded === null ? (
        <main class="state" aria-busy="true">
          <h1>Läser inställningar …</h1>
        </main>
      ) : desk === null ? (
        <AskRegion own={loaded.own} />
      ) : page.kind !== 'reading' ? (
        <NoAdvice region={desk.region} now={now} state={page} again={again} />
      ) : open ? (
        <CaseView
          // Nothing of one case is drawn over another: another address, or another patient at it, is another tree.
          key={`${open.url} ${turn}`}
          open={open}
          fields={page.reading.fields}
          desk={desk}
          lineEnds={copying.lineEnds ?? 'lf'}
          onCopied={onCopied}
          wish={tab.url === open.url && tab.id === 'note' ? wish : null}
          onWished={() => setWish(null)}
          now={now}
          tab={tab.url === open.url ? tab.id : 'now'}
          onTab={(id) => setTab({ url: open.url, id })}
          onSay={say}
          onReceipt={onReceipt}
          onLeave={leave}
        />
      ) : page.reading.queue ? (
        <Queue queue={page.reading.queue} desk={desk} now={now} />
      ) : (
        <NoAdvice region={desk.region} now={now} state={{ kind: 'no-case' }} again={again} />
      )}
      <p class="unseen" role="status" aria-label="Ändringar">
        {said && <span key={said.nr}>{said.text}</span>}
      </p>
      <ReceiptBar receipt={receipt} onClose={close} />
    </LocalProvider>
  );
}
