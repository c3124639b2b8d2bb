import { useMemo, useState } from 'preact/hooks';
import { placesIn } from '../../reader/places.ts';
import type { Reading } from '../../reader/reading.ts';
import { attempt } from '../core.ts';
import { useServices } from '../services.ts';
import { fieldName } from '../words.ts';
import { supportReport } from './support-report.ts';

/**
 * Where on the page each field of this reading stands, and what can be done with it: show its place, copy the report for support.
 * `profile` is the page profile in use, in words; `said` tells how the last of it went.
 */
export function usePlaces(reading: Reading, profile: string) {
  const { page, clipboard, version } = useServices();
  const [said, setSaid] = useState('');
  const placesNow = (): Map<string, number[]> => {
    const glass = page.glass();
    const found = attempt(() => (glass ? placesIn(glass) : new Map<string, number[]>()));
    return found.ok ? found.value : new Map();
  };
  // The page is asked anew with each reading.
  const places = useMemo(placesNow, [reading]);
  const show = (field: string): void => {
    const keys = placesNow().get(field);
    if (keys) page.show(keys);
    setSaid(keys ? `Visas på sidan: ${fieldName(field)}.` : `${fieldName(field)} finns inte på sidan längre.`);
  };
  const report = async (): Promise<void> => {
    const text = supportReport(reading.fields, page.glass(), { extension: version(), profile });
    const done = await clipboard.text(text).then(
      () => true,
      () => false,
    );
    setSaid(done ? 'Rapporten är kopierad.' : 'Rapporten kunde inte kopieras.');
  };
  return { said, places, show, report };
}
