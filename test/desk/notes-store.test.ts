import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createNotesStore } from '../../src/desk/notes-store.ts';

const a = 'https://clinic.platform24.se/case/a';
const b = 'https://clinic.platform24.se/case/b';
const area = fakeBrowser.storage.session;

beforeEach(() => {
  fakeBrowser.reset();
});

describe('the notes of a session', () => {
  it('keeps each case to itself and is there in another panel', async () => {
    const store = createNotesStore(area);
    store.change(a, (memory) => ({ ...memory, notes: { texts: { Bedömning: 'Snuva' } } }));
    expect(store.get(b).notes).toEqual({});
    await store.flush();

    const later = createNotesStore(area);
    await later.load();
    expect(later.get(a).notes.texts).toEqual({ Bedömning: 'Snuva' });
    expect(later.get(b).notes).toEqual({});
  });

  it('saves once after a pause in writing', async () => {
    vi.useFakeTimers();
    const set = vi.fn(async () => {});
    const store = createNotesStore({ get: async () => ({}), set }, 300);
    store.change(a, (memory) => ({ ...memory, notes: { acute: true } }));
    vi.advanceTimersByTime(200);
    store.change(a, (memory) => ({ ...memory, notes: { acute: false } }));
    vi.advanceTimersByTime(299);
    expect(set).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(set).toHaveBeenCalledExactlyOnceWith({
      [`case:${a}`]: { notes: { acute: false }, ticks: {}, picked: {}, seen: {} },
    });
    vi.useRealTimers();
  });

  it('leaves out what does not fit its schema', async () => {
    await area.set({
      [`case:${a}`]: { notes: { acute: 'kanske' }, ticks: {}, picked: {}, seen: {} },
      [`case:${b}`]: { notes: { acute: true }, ticks: {}, picked: {}, seen: {} },
      other: 1,
    });
    const store = createNotesStore(area);
    await store.load();
    expect(store.get(a).notes).toEqual({});
    expect(store.get(b).notes).toEqual({ acute: true });
  });

  it('says when the session does not take it, and keeps the words', async () => {
    let full = true;
    const kept: Record<string, unknown> = {};
    const store = createNotesStore({
      get: async () => ({}),
      set: async (items) => {
        if (full) throw new Error('QUOTA_BYTES');
        Object.assign(kept, items);
      },
    });
    store.change(a, (memory) => ({ ...memory, notes: { acute: true } }));
    await store.flush();
    expect(store.unsaved()).toBe(true);
    expect(store.get(a).notes).toEqual({ acute: true });
    full = false;
    await store.flush();
    expect(store.unsaved()).toBe(false);
    expect(Object.keys(kept)).toEqual([`case:${a}`]);
  });

  it('takes up what another panel saved, but never over words that wait to be saved', () => {
    const store = createNotesStore(area, 60_000);
    const other = { notes: { acute: true }, ticks: {}, picked: {}, seen: {} };
    const heard = vi.fn();
    store.watch(heard);
    store.adopt({ [`case:${a}`]: { newValue: other } });
    expect(store.get(a).notes).toEqual({ acute: true });
    expect(heard).toHaveBeenCalledTimes(1);
    store.change(b, (memory) => ({ ...memory, notes: { texts: { Bedömning: 'min' } } }));
    store.adopt({ [`case:${b}`]: { newValue: other } });
    expect(store.get(b).notes).toEqual({ texts: { Bedömning: 'min' } });
  });

  it('does not save a change that changes nothing over what another panel wrote', async () => {
    const [one, two] = [createNotesStore(area, 60_000), createNotesStore(area, 60_000)];
    one.change(a, (memory) => ({ ...memory, notes: { texts: { Bedömning: 'Snuva' } } }));
    two.change(a, (memory) => memory);
    await one.flush();
    await two.flush();
    const later = createNotesStore(area);
    await later.load();
    expect(later.get(a).notes.texts).toEqual({ Bedömning: 'Snuva' });
  });
});
