import type { Page } from 'playwright-core';
import type { Case } from '../../src/core/contract/case.ts';
import type { Settings } from '../../src/desk/settings.ts';
import { monday, quiet } from '../core/samples.ts';

/** A closed case whose note has nothing to fill in, in a region whose template asks for nothing that the case does not know. */
export const closed: Case = quiet({
  url: 'https://clinic.platform24.se/patient/visit/anna',
  phase: 'closed',
  patient: { personalIdentityNumber: '19800504-2380', name: 'Anna Andersson', protected: false, phone: null },
  reason: 'Hosta',
  anamnesis: 'Hosta i tre dagar\nIngen feber & <b>ingen</b> yrsel',
  closedAt: monday('10:00'),
});

export const receiver: Settings = {
  region: 'ostergotland',
  unit: { name: 'Lindens vårdcentral' },
  user: { role: 'nurse', name: 'Maja Lindqvist' },
};

/** What the two strokes put on the clipboard, to the letter. */
export const note = [
  'Kontaktorsak\nHosta',
  'Kontaktsätt\nÄrende via e-tjänst',
  'Aktuellt hälsoproblem\nHosta i tre dagar\nIngen feber & <b>ingen</b> yrsel',
].join('\n\n');

export const noteHtml =
  '<p><strong>Kontaktorsak</strong><br>Hosta</p>' +
  '<p><strong>Kontaktsätt</strong><br>Ärende via e-tjänst</p>' +
  '<p><strong>Aktuellt hälsoproblem</strong><br>Hosta i tre dagar<br>Ingen feber &amp; &lt;b&gt;ingen&lt;/b&gt; yrsel</p>';

/**
 * Presses a shortcut without a keyboard: hands it to the service worker's listener, as the browser does. What a test cannot hand on
 * is the leave to copy that goes with a real key: `real-keys.test.ts` does. Gives back when, in milliseconds since 1970.
 */
export async function strike(context: ReturnType<Page['context']>, command: string): Promise<number> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('The service worker is asleep');
  return worker.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        windows: { getLastFocused(): Promise<{ id: number }> };
        commands: { onCommand: { dispatch(command: string, tab: object): void } };
      };
    };
    const { id: windowId } = await chrome.windows.getLastFocused();
    const struck = performance.timeOrigin + performance.now();
    chrome.commands.onCommand.dispatch(name, { windowId });
    return struck;
  }, command);
}
