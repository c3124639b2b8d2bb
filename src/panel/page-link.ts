import { browser } from 'wxt/browser';
import { follow } from '../reader/follow.ts';
import { portName } from '../reader/page/wire.ts';
import { defaultProfile } from '../reader/profile/default-profile.ts';
import type { Profile } from '../reader/profile/profile.ts';
import { lineToPage } from './page-line.ts';
import { isLooked, isSeen, readMessage } from './page-message.ts';
import type { PageSource, PageState } from './page-state.ts';
import { stillOf } from './still.ts';

/** Pauses before asking a page again whose script may not have started yet, in milliseconds. */
const pauses = [150, 400, 1000];

/** Milliseconds that a page which is asked what it shows now has to answer in. */
const patience = 500;

interface Tab {
  id?: number | undefined;
  url?: string | undefined;
  status?: string | undefined;
}

/** The active tab of the panel's own window, over a port. Holds no state beyond the tab, the port and the page profile in use. */
export function pageLink(): PageSource {
  let tabId: number | undefined;
  let told: Profile | null | undefined;
  let shown: PageState = { kind: 'connecting' };
  let lookAgain: (() => Promise<boolean>) | undefined;
  const again = new Set<() => void>();
  const line = lineToPage();

  return {
    readBy(profile) {
      if (told !== undefined && JSON.stringify(told) === JSON.stringify(profile)) return;
      told = profile;
      // From the beginning: what was read by another profile is nothing to compare with.
      for (const one of again) one();
    },

    follow(given) {
      const tell = (state: PageState): void => {
        shown = state;
        given(state);
      };
      let windowId: number | undefined;
      let drop = (): void => {};
      let live = false;
      let round = 0;

      /** Asks the active tab; `tried` counts the times that this tab has not answered. */
      const connect = async (tried: number): Promise<void> => {
        drop();
        live = false;
        round += 1;
        const mine = round;
        try {
          windowId ??= (await browser.windows.getCurrent()).id;
          const [tab] = await browser.tabs.query(windowId === undefined ? here : { active: true, windowId });
          if (mine !== round) return;
          tabId = tab?.id;
          if (tab?.id === undefined || !mayAnswer(tab)) {
            const kind = (await seesClinic()) ? 'elsewhere' : 'no-access';
            if (mine === round) tell({ kind });
          } else if (tried <= pauses.length) {
            if (tried === 0) tell({ kind: 'connecting' });
            // The practice clinic is the extension's own page and is drawn in the default's words.
            const profile = isPractice(tab) ? defaultProfile : told;
            if (profile === null) tell({ kind: 'no-profile' });
            // Not told yet: the unit may have its own, so nothing is read by the default meanwhile.
            else if (profile !== undefined) {
              const heard = listen(tab.id, profile, line, hear, () => end(tried));
              drop = heard.drop;
              lookAgain = heard.look;
            }
          } else if (tab.status !== 'loading') tell({ kind: isClinic(tab) ? 'reload' : 'elsewhere' });
        } catch {
          if (mine === round) tell({ kind: alive() ? 'elsewhere' : 'replaced' });
        }
      };
      const hear = (state: PageState): void => {
        live = true;
        tell(state);
      };
      const end = (tried: number): void => {
        // Nothing of what was read holds any more.
        if (live) tell({ kind: 'connecting' });
        const next = live ? 1 : tried + 1;
        live = false;
        const timer = setTimeout(() => void connect(next), pauses[next - 1] ?? 0);
        drop = () => clearTimeout(timer);
      };

      const activated = (info: { windowId: number }): void => {
        if (info.windowId === windowId) void connect(0);
      };
      const updated = (id: number, change: { status?: string | undefined }): void => {
        // Chrome says "complete" of a mere change of address too: that is the reader's to tell, over the port that is open.
        if (id === tabId && change.status === 'complete' && !live) void connect(0);
      };
      browser.tabs.onActivated.addListener(activated);
      browser.tabs.onUpdated.addListener(updated);
      const restart = (): void => void connect(0);
      again.add(restart);
      restart();

      return () => {
        round += 1;
        again.delete(restart);
        drop();
        browser.tabs.onActivated.removeListener(activated);
        browser.tabs.onUpdated.removeListener(updated);
      };
    },

    ...line.asked,

    async still(open) {
      if (tabId === undefined) return 'other';
      try {
        const tab = await browser.tabs.get(tabId);
        if (!tab.active || (tab.url !== undefined && tab.url !== open.url)) return 'other';
      } catch {
        return 'other';
      }
      const answered = await lookAgain?.();
      return answered ? stillOf(open, shown) : 'silent';
    },

    async askAccess() {
      await browser.permissions.request({ origins: origins() });
    },
  };
}

const here = { active: true, currentWindow: true };

/** Hears one tab until it goes (`end`) or the returned function is called. */
function listen(
  tabId: number,
  profile: Profile,
  line: ReturnType<typeof lineToPage>,
  hear: (state: PageState) => void,
  end: () => void,
): { drop: () => void; look: () => Promise<boolean> } {
  let over = false;
  const waiting = new Set<(answered: boolean) => void>();
  const port = browser.tabs.connect(tabId, { name: portName, frameId: 0 });
  const follower = follow(profile, (given) => {
    if (over) return;
    const read = readMessage(given);
    if (!read.ok) hear({ kind: 'unusable', at: read.at });
    else if (read.message.kind === 'changing') hear({ kind: 'changing' });
    else {
      const { reading, now } = read.message;
      hear({ kind: 'reading', reading, clockOffset: now === undefined ? 0 : Date.parse(now) - Date.now() });
    }
  });
  const hangUp = line.open(follower.glass, (ask) => port.postMessage(ask));
  port.onMessage.addListener((raw: unknown) => {
    if (over) return;
    if (isSeen(raw)) follower.take(raw);
    line.hear(raw);
    if (!isLooked(raw)) return;
    follower.readNow();
    for (const one of waiting) one(true);
  });
  port.onDisconnect.addListener(() => {
    follower.stop();
    hangUp();
    // Reading the reason keeps Chrome from writing it to the extension's error log.
    void browser.runtime.lastError;
    if (!over) end();
  });
  const drop = (): void => {
    over = true;
    follower.stop();
    hangUp();
    port.disconnect();
  };
  const look = async (): Promise<boolean> => {
    let answer = (_answered: boolean): void => {};
    const answered = new Promise<boolean>((resolve) => {
      answer = resolve;
    });
    waiting.add(answer);
    const timer = setTimeout(() => answer(false), patience);
    try {
      port.postMessage({ kind: 'look' });
      return await answered;
    } catch {
      return false;
    } finally {
      clearTimeout(timer);
      waiting.delete(answer);
    }
  };
  return { drop, look };
}

/** The browser shows the address of the clinic page and of the extension's own pages, and of no other. */
function mayAnswer(tab: Tab): boolean {
  return isClinic(tab) || isPractice(tab);
}

/** An address of the clinic page or of the practice clinic. */
export function isReadable(url: string): boolean {
  return isClinic({ url }) || isPractice({ url });
}

function isPractice({ url }: Tab): boolean {
  return url?.startsWith(browser.runtime.getURL('/practice.html')) === true;
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
