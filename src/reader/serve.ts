import { type Browser, browser } from 'wxt/browser';
import { see } from './see.ts';
import { watch } from './watch.ts';
import { portName, type SeenMessage } from './wire.ts';

export interface Served {
  document: Document;
  /** The page's address; by default the document's own. */
  url?: () => string;
  /** A clock of the page's own (ISO): the practice clinic's, which can be moved. Sent along with every look. */
  clock?: () => string;
}

/**
 * Shows the page to the panels that connect to it, at once and whenever it has changed; without a panel nothing is looked at.
 * Returns the stop, for when the extension is reloaded under the page.
 */
export function servePage({ document, url, clock }: Served): () => void {
  const ports = new Set<Browser.runtime.Port>();
  let unwatch: (() => void) | undefined;

  function look(): void {
    const message: SeenMessage = {
      kind: 'seen',
      page: see(document),
      url: url?.() ?? document.location.href,
      ...(clock && { now: clock() }),
    };
    for (const port of ports) {
      try {
        port.postMessage(message);
      } catch {
        // The panel is gone, or the extension was reloaded under the page: there is no one left to tell.
        leave(port);
      }
    }
  }

  function leave(port: Browser.runtime.Port): void {
    ports.delete(port);
    if (ports.size === 0) unwatch?.();
  }

  function connected(port: Browser.runtime.Port): void {
    if (port.name !== portName) return;
    ports.add(port);
    port.onDisconnect.addListener(() => leave(port));
    unwatch?.();
    unwatch = watch(document, look);
  }

  browser.runtime.onConnect.addListener(connected);
  return () => {
    unwatch?.();
    ports.clear();
    try {
      browser.runtime.onConnect.removeListener(connected);
    } catch {
      // The runtime went with the extension.
    }
  };
}
