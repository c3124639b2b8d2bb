import type { RegionKey } from '../../core/regions/keys.ts';
import type { PageState } from '../page-state.ts';
import { useServices } from '../services.ts';
import { fieldName } from '../words.ts';
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
    case 'reload':
      return (
        <main class="state">
          <h1>Ladda om sidan</h1>
          <p>
            Kliniksidan öppnades innan tillägget startade, så panelen får inget svar från den. Spara det du skriver på
            sidan och ladda om den med F5 (på Mac Cmd+R).
          </p>
          <p class="buttons">
            <button type="button" onClick={again}>
              Försök igen
            </button>
          </p>
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
    case 'replaced':
      return (
        <main class="state">
          <h1>Öppna panelen igen</h1>
          <p>Tillägget har uppdaterats. Stäng panelen, ladda om kliniksidan och öppna panelen igen.</p>
        </main>
      );
    case 'no-profile':
      return (
        <main class="state">
          <h1>Sidan läses inte</h1>
          <p>
            Enhetens egen sidprofil kan inte användas, och med tilläggets vanliga kan sidan läsas fel. Panelen visar
            inga råd. Följ rutinen som vanligt, och läs in en rättad profil eller ta bort den i inställningarna.
          </p>
          <RoutineFold region={region} now={now} />
        </main>
      );
    case 'unusable':
      return (
        <main class="state">
          <h1>Sidan kunde inte läsas</h1>
          <p>
            Det som lästes från sidan går inte att tolka
            {state.at.length > 0 &&
              `: ${state.at.map((path) => fieldName(path.replace(/^reading\.(case|queue\.\d+)\./, ''))).join(', ')}`}
            . Panelen visar inga råd. Följ rutinen som vanligt.
          </p>
          <p class="buttons">
            <button type="button" onClick={again}>
              Försök igen
            </button>
          </p>
        </main>
      );
  }
}
