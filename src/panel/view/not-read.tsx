import type { RegionKey } from '../../core/regions/keys.ts';
import type { PageState } from '../page-state.ts';
import { fieldName } from '../words.ts';
import { RoutineFold } from './routine-fold.tsx';

interface Shown {
  state: Extract<PageState, { kind: 'reload' | 'replaced' | 'no-profile' | 'unusable' }>;
  region: RegionKey;
  now: number;
  again(): void;
}

/** What the panel says where there may be a case on the page, and it cannot be read: why, and what to do. */
export function NotRead({ state, region, now, again }: Shown) {
  switch (state.kind) {
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
