import { browser } from 'wxt/browser';
import { defaultProfile } from '../reader/default-profile.ts';
import { follow } from '../reader/follow.ts';
import { portName } from '../reader/wire.ts';
import { isSeen, readMessage } from './page-message.ts';
import type { PageSource, PageState } from './page-state.ts';

/** Pauses before asking a page again whose script may not have started yet, in milliseconds. */
const pauses = [150, 400, 1000];

interface Tab {
  id?: number | undefined;
  url?: string | undefined;
  status?: string | undefined;
}

/** The active tab of the panel's own window, over a port. Holds no state beyond the tab and the port in use. */
export function pageLink(): PageSource {
  let tabId: number | undefined;

  return {
    follow(tell) {
      let windowId: number | undefined;
      let drop = (): void => {};
      let over = false;

      const connect = async (): Promise<void> => {
        drop();
        let dropped = over;
        drop = () => {
          dropped = true;
        };
        try {
          windowId ??= (await browser.windows.getCurrent()).id;
          const [tab] = await browser.tabs.query(windowId === undefined ? here : { active: true, windowId });
          if (dropped) return;
          tabId = tab?.id;
          if (tab?.id === undefined || !mayAnswer(tab)) {
            tell({ kind: (await seesClinic()) ? 'elsewhere' : 'no-access' });
            return;
          }
          tell({ kind: 'connecting' });
          drop = listen(tab.id, tab, tell);
        } catch {
          if (!dropped) tell({ kind: alive() ? 'elsewhere' : 'replaced' });
        }
      };

      const activated = (info: { windowId: number }): void => {
        if (info.windowId === windowId) void connect();
      };
      const updated = (id: number, change: { status?: string | undefined; url?: string | undefined }): void => {
        // A new document: the port of the old one is gone. A mere change of address is the reader's to tell.
        if (id === tabId && change.status === 'complete') void connect();
      };
      browser.tabs.onActivated.addListener(activated);
      browser.tabs.onUpdated.addListener(updated);
      void connect();

      return () => {
        over = true;
        drop();
        browser.tabs.onActivated.removeListener(activated);
        browser.tabs.onUpdated.removeListener(updated);
      };
    },

    async stillAt(url) {
      if (tabId === undefined) return false;
      try {
        const tab = await browser.tabs.get(tabId);
        return tab.active && (tab.url === undefined || tab.url === url);
      } catch {
        return false;
      }
    },

    async askAccess() {
      await browser.permissions.request({ origins: origins() });
    },
  };
}

const here = { active: true, currentWindow: true };

/** Listens to one tab until the returned function is called; asks again a few times where nothing answers. */
function listen(tabId: number, tab: Tab, tell: (state: PageState) => void, tried = 0): () => void {
  let over = false;
  let next = (): void => {};
  let heard = false;
  const port = browser.tabs.connect(tabId, { name: portName, frameId: 0 });

  const follower = follow(defaultProfile, (given) => {
    if (over) return;
    const read = readMessage(given);
    if (!read.ok) tell({ kind: 'unusable', at: read.at });
    else if (read.message.kind === 'changing') tell({ kind: 'changing' });
    else {
      const { reading, now } = read.message;
      tell({ kind: 'reading', reading, clockOffset: now === undefined ? 0 : Date.parse(now) - Date.now() });
    }
  });

  port.onMessage.addListener((raw: unknown) => {
    if (over) return;
    heard = true;
    if (isSeen(raw)) follower.take(raw);
  });

  port.onDisconnect.addListener(() => {
    follower.stop();
    // Reading the reason keeps Chrome from writing it to the extension's error log.
    void browser.runtime.lastError;
    if (over) return;
    // Nothing of what was read holds any more.
    tell({ kind: 'connecting' });
    const pause = heard ? pauses[0] : pauses[tried];
    if (pause === undefined) {
      tell({ kind: !alive() ? 'replaced' : isClinic(tab) ? 'reload' : 'elsewhere' });
      return;
    }
    const timer = setTimeout(() => {
      next = listen(tabId, tab, tell, heard ? 1 : tried + 1);
    }, pause);
    next = () => clearTimeout(timer);
  });

  return () => {
    over = true;
    follower.stop();
    next();
    port.disconnect();
  };
}

/** The browser shows the address of the clinic page and of the extension's own pages, and of no other. */
function mayAnswer(tab: Tab): boolean {
  return tab.url !== undefined && (isClinic(tab) || tab.url.startsWith(browser.runtime.getURL('/practice.html')));
}

function isClinic(tab: Tab): boolean {
  const { url } = tab;
  return url !== undefined && origins().some((origin) => url.startsWith(origin.replace(/\*$/, '')));
}

function origins(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

async function seesClinic(): Promise<boolean> {
  return browser.permissions.contains({ origins: origins() });
}

/** False once the extension has been replaced under this page. */
function alive(): boolean {
  return browser.runtime?.id !== undefined;
}
