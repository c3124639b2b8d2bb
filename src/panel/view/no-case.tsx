import type { Desk } from '../../core/contract/desk.ts';
import type { Loaded } from '../../desk/settings.ts';
import type { PageState } from '../page-state.ts';
import { AskRegion } from './ask-region.tsx';
import { Queue } from './queue.tsx';
import { NoAdvice } from './states.tsx';

interface Shown {
  /** Null until the settings are read. */
  loaded: Loaded | null;
  /** Null until a region is chosen. */
  desk: Desk | null;
  page: PageState;
  now: number;
  again(): void;
}

/** What the panel shows while no case is open to advise on: the list, or why there is nothing. */
export function NoCase({ loaded, desk, page, now, again }: Shown) {
  if (loaded === null)
    return (
      <main class="state" aria-busy="true">
        <h1>Läser inställningar …</h1>
      </main>
    );
  if (desk === null) return <AskRegion own={loaded.own} />;
  if (page.kind !== 'reading') return <NoAdvice region={desk.region} now={now} state={page} again={again} />;
  if (page.reading.queue) return <Queue queue={page.reading.queue} desk={desk} now={now} />;
  return <NoAdvice region={desk.region} now={now} state={{ kind: 'no-case' }} again={again} />;
}
