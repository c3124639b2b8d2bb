import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { type Practice, reduce } from '../practice.ts';
import { addressOf, type Route } from '../router.ts';
import { CasePage } from './case-page.tsx';
import { type Clinic, ClinicContext } from './clinic-context.ts';
import { anyone } from './global-filter.tsx';
import { AsynchronousPage, DropInPage } from './list-page.tsx';
import { Menu } from './menu.tsx';
import { ScheduledPage, SettingsPage, SignedOutPage, StartPage, UnknownCasePage } from './other-pages.tsx';
import { Tools } from './tools.tsx';
import { useNow } from './use-now.ts';
import { useRoute } from './use-route.ts';

/** The whole page: the clinic, and apart from it the practice tools. `onClock` is told whenever the clock is moved. */
export function App({ start, onClock }: { start: Practice; onClock?: (clock: Practice['clock']) => void }) {
  const [practice, send] = useReducer(reduce, start);
  const [route, go] = useRoute();
  const now = useNow(practice.clock);
  useEffect(() => onClock?.(practice.clock), [practice.clock]);
  const clinic = useMemo<Clinic>(
    () => ({
      practice,
      route,
      now,
      send,
      go,
      act: (id, action) => send({ kind: 'act', id, action, real: Date.now() }),
      address: (to) => addressOf(to, location.href),
    }),
    [practice, route, now],
  );
  return (
    <ClinicContext.Provider value={clinic}>
      <Tools />
      <div class="clinic">
        {route.page !== 'signed-out' && <Menu />}
        <div class="page">
          <Page route={route} practice={practice} />
        </div>
      </div>
    </ClinicContext.Provider>
  );
}

function Page({ route, practice }: { route: Route; practice: Practice }) {
  const [filter, setFilter] = useState(anyone);
  switch (route.page) {
    case 'visit': {
      const kept = practice.cases.find(({ id }) => id === route.id);
      return kept ? <CasePage key={kept.id} {...kept} /> : <UnknownCasePage />;
    }
    case 'drop-in':
      return <DropInPage filter={filter} onFilter={setFilter} />;
    case 'asynchronous':
      return <AsynchronousPage filter={filter} onFilter={setFilter} />;
    case 'scheduled':
      return <ScheduledPage />;
    case 'settings':
      return <SettingsPage />;
    case 'signed-out':
      return <SignedOutPage />;
    case 'start':
      return <StartPage />;
  }
}
