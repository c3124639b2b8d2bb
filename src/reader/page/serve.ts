import { type Browser, browser } from 'wxt/browser';
import { showElements } from './outline.ts';
import { point, windowsOf } from './point.ts';
import { type Sight, sightOf } from './sight.ts';
import { type Watch, watch } from './watch.ts';
import { type Ask, type LookedMessage, type PointedMessage, portName, type SeenMessage } from './wire.ts';

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
  let sight: Sight | undefined;
  let unpoint: ReturnType<typeof point> | undefined;

  function send(message: SeenMessage | LookedMessage | PointedMessage): void {
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
      open(meet) {
        sight = sightOf(document, meet);
        return sight;
      },
      tell(seen, whole) {
        const changes = seen.changes();
        const url = document.location.href;
        // A clock of the page's own may have been moved, which changes nothing that is seen.
        if (changes.length === 0 && url === address && !clock) return;
        send({ kind: 'seen', changes, whole, url, ...(first && { first }), ...(clock && { now: clock() }) });
        first = false;
        // Half a look is owed its end, though nothing more has changed: the panel reads no page that is not whole.
        address = whole ? url : '';
      },
    });
  }

  function leave(port: Browser.runtime.Port): void {
    ports.delete(port);
    // Whoever asked to point may be the one who left: the page is not to stay deaf.
    unpoint?.();
    if (ports.size === 0) watching?.stop();
  }

  function letPoint(): void {
    unpoint?.();
    unpoint = point(windowsOf(document), (pointed) => {
      if (pointed === 'stopped') {
        unpoint?.();
        return send({ kind: 'pointed', on: false });
      }
      const key = sight?.keyOf(pointed.el);
      if (key !== undefined) send({ kind: 'pointed', on: true, key, chosen: pointed.chosen });
    });
    send({ kind: 'pointed', on: true });
  }

  function asked(raw: unknown): void {
    const ask = raw as Ask;
    if (ask.kind === 'show') showElements(sight?.find(ask.keys) ?? []);
    else if (ask.kind === 'point') ask.on ? letPoint() : unpoint?.('gently');
    else {
      watching?.look();
      send({ kind: 'looked' });
    }
  }

  function connected(port: Browser.runtime.Port): void {
    if (port.name !== portName) return;
    ports.add(port);
    port.onMessage.addListener(asked);
    port.onDisconnect.addListener(() => leave(port));
    watching?.stop();
    begin();
  }

  browser.runtime.onConnect.addListener(connected);
  return () => {
    watching?.stop();
    unpoint?.();
    ports.clear();
    try {
      browser.runtime.onConnect.removeListener(connected);
    } catch {
      // The runtime went with the extension.
    }
  };
}
