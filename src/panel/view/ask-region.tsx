import { useState } from 'preact/hooks';
import type { RegionKey } from '../../core/regions/keys.ts';
import type { Own } from '../../desk/settings.ts';
import { attempt } from '../core.ts';
import { useServices } from '../services.ts';

/** Asked first of all: without a region there is no routine, and no advice is shown. */
export function AskRegion({ own }: { own: Own }) {
  const { core, settings, openOptions } = useServices();
  const [failed, setFailed] = useState(false);
  const regions = attempt(() => core.availableRegions());
  const choose = (region: RegionKey): void => {
    settings.save({ ...own, region }).catch(() => setFailed(true));
  };
  return (
    <main class="state">
      <h1>Välj region</h1>
      <p>Panelen följer din egen regions rutin och visar inga råd innan du har valt.</p>
      <p class="buttons column">
        {(regions.ok ? regions.value : []).map(({ key, name }) => (
          <button type="button" key={key} onClick={() => choose(key)}>
            {name}
          </button>
        ))}
      </p>
      {failed && <p role="alert">Valet kunde inte sparas. Försök igen, eller välj i inställningarna.</p>}
      <p>
        <button type="button" class="plain" onClick={openOptions}>
          Öppna inställningarna
        </button>
      </p>
    </main>
  );
}
