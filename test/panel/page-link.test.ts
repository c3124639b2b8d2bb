import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readMessage } from '../../src/panel/page-message.ts';
import { first, seen } from '../reader/seen-page.ts';
import { clinic, look, makeClinicTab } from './clinic-tab.ts';
import * as sample from './sample.ts';

const at = makeClinicTab();

describe('the link to the page', () => {
  it('asks the active tab of its own window and hands on what it reads', async () => {
    await at.follow();
    expect(fakeBrowser.tabs.query).toHaveBeenCalledWith({ active: true, windowId: 1 });
    expect(fakeBrowser.tabs.connect).toHaveBeenCalledWith(7, { name: 'reading', frameId: 0 });
    at.ports[0]?.say(look);
    at.ports[0]?.say(seen('case/2', first, first));
    expect(at.kinds()).toEqual(['connecting', 'reading', 'changing']);
    expect(at.states[1]).toMatchObject({ clockOffset: 0, reading: { case: { url: clinic, priority: 2 } } });
  });

  it('takes the practice clinic’s clock as an offset', async () => {
    vi.setSystemTime('2026-03-02T10:00:00Z');
    at.tab.url = 'chrome-extension://x/practice.html#/case/1';
    await at.follow();
    at.ports[0]?.say({ ...look, now: '2026-03-02T13:00:00+01:00' });
    expect(at.states.at(-1)).toMatchObject({ kind: 'reading', clockOffset: 2 * 3_600_000 });
  });

  it.each([null, 'seen', { kind: 'reading', reading: { case: sample.open, fields: [] } }, { kind: 'seen' }])(
    'takes nothing that is no look at a page: %j',
    async (raw) => {
      await at.follow();
      at.ports[0]?.say(raw);
      expect(at.kinds()).toEqual(['connecting']);
    },
  );

  it('a reading that does not fit the contract is named by its path', () => {
    const read = readMessage({ kind: 'reading', reading: { case: { ...sample.open, priority: 7 }, fields: [] } });
    expect(read).toEqual({ ok: false, at: ['reading.case.priority'] });
  });

  it('lets go of what was read when a look cannot be read, and reads on', async () => {
    await at.follow();
    at.ports[0]?.say(look);
    at.ports[0]?.say({ kind: 'seen', changes: null, whole: true, url: 'https://clinic.platform24.se/case/2' });
    expect(at.kinds()).toEqual(['connecting', 'reading', 'changing']);
    at.ports[0]?.say(look);
    await vi.advanceTimersByTimeAsync(1000);
    expect(at.states.at(-1)).toMatchObject({ kind: 'reading', reading: { case: { url: clinic } } });
  });

  it('an answer that comes late about another tab says nothing of this one', async () => {
    let answer: (may: boolean) => void = () => {};
    Object.assign(fakeBrowser.permissions, { contains: () => new Promise((resolve) => (answer = resolve)) });
    at.tab = { id: 7, windowId: 1, active: true };
    await at.follow();
    at.tab = { id: 8, windowId: 1, active: true, url: clinic };
    for (const listener of [...at.activated]) listener({ tabId: 8, windowId: 1 });
    await vi.advanceTimersByTimeAsync(0);
    at.ports[0]?.say(look);
    answer(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(at.kinds()).toEqual(['connecting', 'reading']);
  });

  it.each([
    'https://example.org/',
    'chrome-extension://x/options.html',
    'https://clinic.platform24.se.evil.example/',
    undefined,
  ])('asks no other page: %s', async (url) => {
    at.tab = url === undefined ? { id: 7, windowId: 1, active: true } : { ...at.tab, url };
    await at.follow();
    expect(at.ports).toHaveLength(0);
    expect(at.kinds()).toEqual(['elsewhere']);
  });

  it('says when the browser does not let it see the clinic page', async () => {
    at.tab = { id: 7, windowId: 1, active: true };
    Object.assign(fakeBrowser.permissions, { contains: async () => false });
    await at.follow();
    expect(at.kinds()).toEqual(['no-access']);
  });

  it('asks a silent clinic page a few times, then says to reload it; and connects when it is reloaded', async () => {
    await at.follow();
    for (const pause of [150, 400, 1000]) {
      at.ports.at(-1)?.end();
      await vi.advanceTimersByTimeAsync(pause);
    }
    expect(at.kinds()).toEqual(['connecting']);
    at.ports.at(-1)?.end();
    await vi.advanceTimersByTimeAsync(0);
    expect(at.kinds()).toEqual(['connecting', 'reload']);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(at.ports).toHaveLength(4);
    for (const listener of [...at.updated]) listener(7, { status: 'complete' });
    await vi.advanceTimersByTimeAsync(0);
    at.ports.at(-1)?.say(look);
    expect(at.states.at(-1)?.kind).toBe('reading');
  });

  it('lets go of what was read when the port ends', async () => {
    await at.follow();
    at.ports[0]?.say(look);
    at.ports[0]?.end();
    expect(at.states.at(-1)?.kind).toBe('connecting');
  });

  it('keeps the port when only the address changes, and waits while a page is loading', async () => {
    await at.follow();
    at.ports[0]?.say(look);
    for (const listener of [...at.updated]) listener(7, { status: 'complete' });
    await vi.advanceTimersByTimeAsync(0);
    expect(at.ports).toHaveLength(1);
    Object.assign(at.tab, { status: 'loading' });
    for (const pause of [150, 400, 1000, 1]) {
      at.ports.at(-1)?.end();
      await vi.advanceTimersByTimeAsync(pause);
    }
    expect(at.states.at(-1)?.kind).toBe('connecting');
  });

  it('says no case when the tab has gone to another site', async () => {
    await at.follow();
    at.ports[0]?.say(look);
    at.tab = { id: 7, windowId: 1, active: true };
    at.ports[0]?.end();
    expect(at.states.at(-1)?.kind).toBe('connecting');
    await vi.advanceTimersByTimeAsync(150);
    expect(at.states.at(-1)?.kind).toBe('elsewhere');
  });

  it('says that the extension is replaced when it is', async () => {
    await at.follow();
    Object.assign(fakeBrowser.runtime, { id: undefined });
    Object.assign(fakeBrowser.tabs, { query: async () => Promise.reject(new Error('Extension context invalidated.')) });
    at.ports[0]?.end();
    await vi.advanceTimersByTimeAsync(150);
    expect(at.states.at(-1)?.kind).toBe('replaced');
  });

  it('follows to another tab of its window, hears no more of the first, and ignores other windows', async () => {
    await at.follow();
    for (const listener of [...at.activated]) listener({ tabId: 9, windowId: 2 });
    await vi.advanceTimersByTimeAsync(0);
    expect(at.ports).toHaveLength(1);
    at.tab = { ...at.tab, id: 8 };
    for (const listener of [...at.activated]) listener({ tabId: 8, windowId: 1 });
    await vi.advanceTimersByTimeAsync(0);
    expect(at.ports).toHaveLength(2);
    expect(at.ports[0]?.disconnect).toHaveBeenCalled();
    const before = at.states.length;
    at.ports[0]?.say(look);
    expect(at.states).toHaveLength(before);
  });

  it('stops when the panel goes', async () => {
    await at.follow();
    at.stop();
    at.ports[0]?.say(look);
    expect(at.kinds()).toEqual(['connecting']);
    expect([...at.updated, ...at.activated]).toEqual([]);
  });
});
