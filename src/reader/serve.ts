import { type Browser, browser } from 'wxt/browser';
import { sightOf } from './sight.ts';
import { type Watch, watch } from './watch.ts';
import { type LookedMessage, portName, type SeenMessage } from './wire.ts';

export interface Served {
  document: Document;
  /** A clock of the page's own (ISO): the practice clinic's, which can be moved. Sent along with every look. */
  clock?: () => string;
}

/**
 * Shows the page to the panels that connect to it, at once and whenever it has changed; without a panel nothing is looked at.
 * Returns the stop, for when the extension is reloaded under the page.
 */
export function servePage({ document, clock }: Served): () => void {
  const ports = new Set<Browser.runtime.Port>();
  let watching: Watch | undefined;

  function send(message: SeenMessage | LookedMessage): void {
    for (const port of ports) {
      try {
        port.postMessage(message);
      } catch {
        // The panel is gone, or the extension was reloaded under the page: there is no one left to tell.
        leave(port);
      }
    }
  }

  /** Shows all of the page to whoever is there, and then what changes. */
  function begin(): void {
    let address = '';
    let first = true;
    watching = watch(document, {
      open: (meet) => sightOf(document, meet),
      tell(sight, whole) {
        const changes = sight.changes();
        const url = document.location.href;
        if (changes.length === 0 && url === address && !first) return;
        send({ kind: 'seen', changes, whole, url, ...(first && { first }), ...(clock && { now: clock() }) });
        first = false;
        if (whole) address = url;
      },
    });
  }

  function leave(port: Browser.runtime.Port): void {
    ports.delete(port);
    if (ports.size === 0) watching?.stop();
  }

  function connected(port: Browser.runtime.Port): void {
    if (port.name !== portName) return;
    ports.add(port);
    port.onDisconnect.addListener(() => leave(port));
    // All that a panel ever says is that it wants to know what the page shows now.
    port.onMessage.addListener(() => {
      watching?.look();
      send({ kind: 'looked' });
    });
    watching?.stop();
    begin();
  }

  browser.runtime.onConnect.addListener(connected);
  return () => {
    watching?.stop();
    ports.clear();
    try {
      browser.runtime.onConnect.removeListener(connected);
    } catch {
      // The runtime went with the extension.
    }
  };
}
