import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Case } from '../../src/core/contract/case.ts';
import { pageLink } from '../../src/panel/page-link.ts';
import { readMessage } from '../../src/panel/page-message.ts';
import type { PageState, Still } from '../../src/panel/page-state.ts';
import { defaultProfile } from '../../src/reader/default-profile.ts';
import { first, seen } from '../reader/seen-page.ts';
import * as sample from './sample.ts';

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

let tab: Tab;
let ports: ReturnType<typeof makePort>[];
let states: PageState[];
let updated: Updated[];
let activated: Activated[];
let stop: () => void;
let link: ReturnType<typeof pageLink>;

const clinic = 'https://clinic.platform24.se/case/1';
const look = seen('case/1', first, first);

function event<T>(into: T[]) {
  return {
    addListener: (listener: T) => into.push(listener),
    removeListener: (listener: T) => into.splice(into.indexOf(listener), 1),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  tab = { id: 7, windowId: 1, active: true, url: clinic };
  [ports, states, updated, activated] = [[], [], [], []];
  Object.assign(fakeBrowser, {
    windows: { getCurrent: async () => ({ id: 1 }) },
    permissions: { contains: async () => true },
    tabs: {
      query: vi.fn(async () => [tab]),
      get: vi.fn(async () => tab),
      connect: vi.fn(() => {
        const port = makePort();
        ports.push(port);
        return port;
      }),
      onUpdated: event(updated),
      onActivated: event(activated),
    },
  });
  Object.assign(fakeBrowser.runtime, {
    id: 'x',
    getManifest: () => ({ host_permissions: ['https://clinic.platform24.se/*'] }),
    getURL: (path: string) => `chrome-extension://x${path}`,
  });
});

afterEach(() => {
  stop?.();
  vi.useRealTimers();
});

async function follow() {
  link = pageLink();
  link.readBy(defaultProfile);
  stop = link.follow((state) => states.push(state));
  await vi.advanceTimersByTimeAsync(0);
}

const kinds = () => states.map(({ kind }) => kind);

describe('the link to the page', () => {
  it('asks the active tab of its own window and hands on what it reads', async () => {
    await follow();
    expect(fakeBrowser.tabs.query).toHaveBeenCalledWith({ active: true, windowId: 1 });
    expect(fakeBrowser.tabs.connect).toHaveBeenCalledWith(7, { name: 'reading', frameId: 0 });
    ports[0]?.say(look);
    ports[0]?.say(seen('case/2', first, first));
    expect(kinds()).toEqual(['connecting', 'reading', 'changing']);
    expect(states[1]).toMatchObject({ clockOffset: 0, reading: { case: { url: clinic, priority: 2 } } });
  });

  it('takes the practice clinic’s clock as an offset', async () => {
    vi.setSystemTime('2026-03-02T10:00:00Z');
    tab.url = 'chrome-extension://x/practice.html#/case/1';
    await follow();
    ports[0]?.say({ ...look, now: '2026-03-02T13:00:00+01:00' });
    expect(states.at(-1)).toMatchObject({ kind: 'reading', clockOffset: 2 * 3_600_000 });
  });

  it.each([null, 'seen', { kind: 'reading', reading: { case: sample.open, fields: [] } }, { kind: 'seen' }])(
    'takes nothing that is no look at a page: %j',
    async (raw) => {
      await follow();
      ports[0]?.say(raw);
      expect(kinds()).toEqual(['connecting']);
    },
  );

  it('a reading that does not fit the contract is named by its path', () => {
    const read = readMessage({ kind: 'reading', reading: { case: { ...sample.open, priority: 7 }, fields: [] } });
    expect(read).toEqual({ ok: false, at: ['reading.case.priority'] });
  });

  it('lets go of what was read when a look cannot be read, and reads on', async () => {
    await follow();
    ports[0]?.say(look);
    ports[0]?.say({ kind: 'seen', changes: null, whole: true, url: 'https://clinic.platform24.se/case/2' });
    expect(kinds()).toEqual(['connecting', 'reading', 'changing']);
    ports[0]?.say(look);
    await vi.advanceTimersByTimeAsync(1000);
    expect(states.at(-1)).toMatchObject({ kind: 'reading', reading: { case: { url: clinic } } });
  });

  it('an answer that comes late about another tab says nothing of this one', async () => {
    let answer: (may: boolean) => void = () => {};
    Object.assign(fakeBrowser.permissions, { contains: () => new Promise((resolve) => (answer = resolve)) });
    tab = { id: 7, windowId: 1, active: true };
    await follow();
    tab = { id: 8, windowId: 1, active: true, url: clinic };
    for (const listener of [...activated]) listener({ tabId: 8, windowId: 1 });
    await vi.advanceTimersByTimeAsync(0);
    ports[0]?.say(look);
    answer(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(kinds()).toEqual(['connecting', 'reading']);
  });

  it.each([
    'https://example.org/',
    'chrome-extension://x/options.html',
    'https://clinic.platform24.se.evil.example/',
    undefined,
  ])('asks no other page: %s', async (url) => {
    tab = url === undefined ? { id: 7, windowId: 1, active: true } : { ...tab, url };
    await follow();
    expect(ports).toHaveLength(0);
    expect(kinds()).toEqual(['elsewhere']);
  });

  it('says when the browser does not let it see the clinic page', async () => {
    tab = { id: 7, windowId: 1, active: true };
    Object.assign(fakeBrowser.permissions, { contains: async () => false });
    await follow();
    expect(kinds()).toEqual(['no-access']);
  });

  it('asks a silent clinic page a few times, then says to reload it; and connects when it is reloaded', async () => {
    await follow();
    for (const pause of [150, 400, 1000]) {
      ports.at(-1)?.end();
      await vi.advanceTimersByTimeAsync(pause);
    }
    expect(kinds()).toEqual(['connecting']);
    ports.at(-1)?.end();
    await vi.advanceTimersByTimeAsync(0);
    expect(kinds()).toEqual(['connecting', 'reload']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ports).toHaveLength(4);
    for (const listener of [...updated]) listener(7, { status: 'complete' });
    await vi.advanceTimersByTimeAsync(0);
    ports.at(-1)?.say(look);
    expect(states.at(-1)?.kind).toBe('reading');
  });

  it('lets go of what was read when the port ends', async () => {
    await follow();
    ports[0]?.say(look);
    ports[0]?.end();
    expect(states.at(-1)?.kind).toBe('connecting');
  });

  it('keeps the port when only the address changes, and waits while a page is loading', async () => {
    await follow();
    ports[0]?.say(look);
    for (const listener of [...updated]) listener(7, { status: 'complete' });
    await vi.advanceTimersByTimeAsync(0);
    expect(ports).toHaveLength(1);
    Object.assign(tab, { status: 'loading' });
    for (const pause of [150, 400, 1000, 1]) {
      ports.at(-1)?.end();
      await vi.advanceTimersByTimeAsync(pause);
    }
    expect(states.at(-1)?.kind).toBe('connecting');
  });

  it('says no case when the tab has gone to another site', async () => {
    await follow();
    ports[0]?.say(look);
    tab = { id: 7, windowId: 1, active: true };
    ports[0]?.end();
    expect(states.at(-1)?.kind).toBe('connecting');
    await vi.advanceTimersByTimeAsync(150);
    expect(states.at(-1)?.kind).toBe('elsewhere');
  });

  it('says that the extension is replaced when it is', async () => {
    await follow();
    Object.assign(fakeBrowser.runtime, { id: undefined });
    Object.assign(fakeBrowser.tabs, { query: async () => Promise.reject(new Error('Extension context invalidated.')) });
    ports[0]?.end();
    await vi.advanceTimersByTimeAsync(150);
    expect(states.at(-1)?.kind).toBe('replaced');
  });

  it('follows to another tab of its window, hears no more of the first, and ignores other windows', async () => {
    await follow();
    for (const listener of [...activated]) listener({ tabId: 9, windowId: 2 });
    await vi.advanceTimersByTimeAsync(0);
    expect(ports).toHaveLength(1);
    tab = { ...tab, id: 8 };
    for (const listener of [...activated]) listener({ tabId: 8, windowId: 1 });
    await vi.advanceTimersByTimeAsync(0);
    expect(ports).toHaveLength(2);
    expect(ports[0]?.disconnect).toHaveBeenCalled();
    const before = states.length;
    ports[0]?.say(look);
    expect(states).toHaveLength(before);
  });

  it('stops when the panel goes', async () => {
    await follow();
    stop();
    ports[0]?.say(look);
    expect(kinds()).toEqual(['connecting']);
    expect([...updated, ...activated]).toEqual([]);
  });
});

describe('the page profile', () => {
  const own = { ...defaultProfile, labels: { ...defaultProfile.labels, priority: ['viktighet'] } };
  const last = () => {
    const state = states.at(-1);
    return state?.kind === 'reading' ? state.reading.case : state?.kind;
  };

  it('is waited for: nothing is read by the default meanwhile', async () => {
    link = pageLink();
    stop = link.follow((state) => states.push(state));
    await vi.advanceTimersByTimeAsync(0);
    expect([ports.length, kinds()]).toEqual([0, ['connecting']]);
    link.readBy(own);
    await vi.advanceTimersByTimeAsync(0);
    ports[0]?.say(look);
    expect(last()).not.toHaveProperty('priority');
    expect(last()).toHaveProperty('url', clinic);
  });

  it('counts from when it is changed, the panel open', async () => {
    await follow();
    ports[0]?.say(look);
    expect(last()).toHaveProperty('priority', 2);
    link.readBy(own);
    await vi.advanceTimersByTimeAsync(0);
    expect(ports[0]?.disconnect).toHaveBeenCalled();
    expect(last()).toBe('connecting');
    ports[1]?.say(look);
    expect(last()).not.toHaveProperty('priority');
    link.readBy({ ...own });
    await vi.advanceTimersByTimeAsync(0);
    expect(ports).toHaveLength(2);
  });

  it('that cannot be used: the clinic page is not read at all, and is again when it is mended', async () => {
    await follow();
    ports[0]?.say(look);
    link.readBy(null);
    await vi.advanceTimersByTimeAsync(0);
    ports[0]?.say(look);
    expect(last()).toBe('no-profile');
    expect(ports).toHaveLength(1);
    link.readBy(defaultProfile);
    await vi.advanceTimersByTimeAsync(0);
    ports[1]?.say(look);
    expect(last()).toHaveProperty('priority', 2);
  });

  it('is the default’s in the practice clinic, whatever the unit’s is', async () => {
    tab.url = 'chrome-extension://x/practice.html#/case/1';
    await follow();
    link.readBy(null);
    await vi.advanceTimersByTimeAsync(0);
    ports.at(-1)?.say(look);
    expect(last()).toHaveProperty('priority', 2);
  });
});

describe('still at the case', () => {
  const shown = (): Case => {
    const state = states.at(-1);
    if (state?.kind !== 'reading' || !state.reading.case) throw new Error('no case');
    return state.reading.case;
  };
  /** Asks, and lets the page tell this before it answers. */
  async function ask(open: Case, told: unknown[] = [], answers = true): Promise<Still> {
    const still = link.still(open);
    await vi.advanceTimersByTimeAsync(0);
    for (const one of told) ports[0]?.say(one);
    if (answers) ports[0]?.say({ kind: 'looked' });
    await vi.advanceTimersByTimeAsync(600);
    return still;
  }

  it('is asked of the page, which is looked at afresh', async () => {
    await follow();
    ports[0]?.say(look);
    const open = shown();
    expect(await ask(open)).toBe('same');
    expect(ports[0]?.postMessage).toHaveBeenCalledWith({ kind: 'look' });
    expect(await ask({ ...open, priority: 3 })).toBe('changed');
    expect(await ask({ ...open, patient: { personalIdentityNumber: '20000101-2384' } })).toBe('other');
    expect(await ask(open, [], false)).toBe('silent');
    expect(await ask(open, [seen('case/2', first, first)])).toBe('other');
  });

  it('is not so at another address, in another tab, or without the tab', async () => {
    await follow();
    ports[0]?.say(look);
    const open = shown();
    expect(await ask({ ...open, url: `${clinic}2` })).toBe('other');
    tab.active = false;
    expect(await ask(open)).toBe('other');
    Object.assign(fakeBrowser.tabs, { get: async () => Promise.reject(new Error('No tab with id: 7')) });
    expect(await ask(open)).toBe('other');
  });
});
