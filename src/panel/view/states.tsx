import type { RegionKey } from '../../core/regions/keys.ts';
import type { PageState } from '../page-state.ts';
import { useServices } from '../services.ts';
import { NotRead } from './not-read.tsx';
import { RoutineFold } from './routine-fold.tsx';

type Waiting = Exclude<PageState, { kind: 'reading' }> | { kind: 'no-case' };

interface Shown {
  state: Waiting;
  region: RegionKey;
  now: number;
  again(): void;
}

/** What the panel says while there is no case to advise on. */
export function NoAdvice({ state, region, now, again }: Shown) {
  const { page, openPractice } = useServices();
  switch (state.kind) {
    case 'connecting':
    case 'changing':
      return (
        <main class="state" aria-busy="true">
          <h1>Läser …</h1>
          <p>
            {state.kind === 'changing'
              ? 'Sidan är på väg till ett annat ärende. Visas det redan: ladda om sidan med F5 (på Mac Cmd+R).'
              : 'Panelen frågar sidan.'}
          </p>
        </main>
      );
    case 'elsewhere':
    case 'no-case':
      return (
        <main class="state">
          <h1>Inget ärende öppet</h1>
          <p>Öppna ett ärende i kliniksidan så visas rutinens råd här.</p>
          <p class="buttons">
            <button type="button" onClick={openPractice}>
              Öppna övningskliniken
            </button>
          </p>
          <RoutineFold region={region} now={now} />
        </main>
      );
    case 'no-access':
      return (
        <main class="state">
          <h1>Inget ärende öppet</h1>
          <p>Webbläsaren låter inte tillägget läsa kliniksidan. Utan det kan panelen inte visa några råd.</p>
          <p class="buttons">
            <button type="button" onClick={() => void page.askAccess().then(again, again)}>
              Tillåt kliniksidan
            </button>
            <button type="button" onClick={openPractice}>
              Öppna övningskliniken
            </button>
          </p>
        </main>
      );
    default:
      return <NotRead state={state} region={region} now={now} again={again} />;
  }
}
