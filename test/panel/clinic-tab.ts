import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pageLink } from '../../src/panel/page-link.ts';
import type { PageState } from '../../src/panel/page-state.ts';
import { defaultProfile } from '../../src/reader/profile/default-profile.ts';
import { first, seen } from '../reader/seen-page.ts';

export const clinic = 'https://clinic.platform24.se/case/1';
export const look = seen('case/1', first, first);

type Heard<T> = (value: T) => void;

/** A port of which the test is the other end. */
function makePort() {
  const messages: Heard<unknown>[] = [];
  const ends: Heard<void>[] = [];
  return {
    onMessage: { addListener: (listener: Heard<unknown>) => messages.push(listener) },
    onDisconnect: { addListener: (listener: Heard<void>) => ends.push(listener) },
    disconnect: vi.fn(),
    postMessage: vi.fn(),
    say: (message: unknown) => {
      for (const listener of messages) listener(message);
    },
    end: () => {
      for (const listener of ends) listener();
    },
  };
}

type Tab = { id: number; windowId: number; active: boolean; url?: string };
type Updated = (id: number, change: { status?: string }) => void;
type Activated = (info: { tabId: number; windowId: number }) => void;

/** A browser made anew for each test, with the clinic page in its one tab; the link to it, and what it has told. */
export function makeClinicTab() {
  const at = {
    tab: {} as Tab,
    ports: [] as ReturnType<typeof makePort>[],
    states: [] as PageState[],
    updated: [] as Updated[],
    activated: [] as Activated[],
    link: undefined as unknown as ReturnType<typeof pageLink>,
    stop: (): void => {},
    kinds: () => at.states.map(({ kind }) => kind),
    /** A link that nobody has told what profile to read by. */
    async followUntold(): Promise<void> {
      at.link = pageLink();
      at.stop = at.link.follow((state) => at.states.push(state));
      await vi.advanceTimersByTimeAsync(0);
    },
    async follow(): Promise<void> {
      at.link = pageLink();
      at.link.readBy(defaultProfile);
      at.stop = at.link.follow((state) => at.states.push(state));
      await vi.advanceTimersByTimeAsync(0);
    },
  };
  beforeEach(() => {
    vi.useFakeTimers();
    fakeBrowser.reset();
    at.tab = { id: 7, windowId: 1, active: true, url: clinic };
    [at.ports, at.states, at.updated, at.activated] = [[], [], [], []];
    Object.assign(fakeBrowser, {
      windows: { getCurrent: async () => ({ id: 1 }) },
      permissions: { contains: async () => true },
      tabs: {
        query: vi.fn(async () => [at.tab]),
        get: vi.fn(async () => at.tab),
        connect: vi.fn(() => {
          const port = makePort();
          at.ports.push(port);
          return port;
        }),
        onUpdated: event(at.updated),
        onActivated: event(at.activated),
      },
    });
    Object.assign(fakeBrowser.runtime, {
      id: 'x',
      getManifest: () => ({ host_permissions: ['https://clinic.platform24.se/*'] }),
      getURL: (path: string) => `chrome-extension://x${path}`,
    });
  });
  afterEach(() => {
    at.stop();
    vi.useRealTimers();
  });
  return at;
}

function event<T>(into: T[]) {
  return {
    addListener: (listener: T) => into.push(listener),
    removeListener: (listener: T) => into.splice(into.indexOf(listener), 1),
  };
}
