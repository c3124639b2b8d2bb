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
    const store = createNotesStore({ get: async () => ({}), set }, 300, 'panel');
    store.change(a, (memory) => ({ ...memory, notes: { acute: true } }));
    vi.advanceTimersByTime(200);
    store.change(a, (memory) => ({ ...memory, notes: { acute: false } }));
    vi.advanceTimersByTime(299);
    expect(set).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(set).toHaveBeenCalledExactlyOnceWith({
      [`case:${a}\nnotes\nacute`]: { by: 'panel', nr: 1, value: false },
    });
    vi.useRealTimers();
  });

  it('leaves out what does not fit its schema, and that alone', async () => {
    const leaf = (value: unknown) => ({ by: 'earlier', nr: 1, value });
    await area.set({
      [`case:${a}\nnotes\nacute`]: leaf('kanske'),
      [`case:${a}\nnotes\nwhoKnows`]: leaf(true),
      [`case:${a}\nticks\nx`]: leaf('ja'),
      [`case:${a}\nseen\nx`]: { broken: true },
      [`case:${a}\ntexts\nBedömning`]: leaf('Snuva'),
      [`case:${b}\nnotes\nacute`]: leaf(true),
      other: 1,
    });
    const store = createNotesStore(area);
    await store.load();
    expect(store.get(a)).toEqual({ notes: { texts: { Bedömning: 'Snuva' } }, ticks: {}, picked: {}, seen: {} });
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
    expect(Object.keys(kept)).toEqual([`case:${a}\nnotes\nacute`]);
  });

  it('takes up what another panel saved, but never over words that wait to be saved', () => {
    const store = createNotesStore(area, 60_000);
    const heard = vi.fn();
    store.watch(heard);
    store.adopt({ [`case:${a}\nnotes\nacute`]: { newValue: { by: 'other', nr: 1, value: true } } });
    expect(store.get(a).notes).toEqual({ acute: true });
    expect(heard).toHaveBeenCalledTimes(1);
    store.change(b, (memory) => ({ ...memory, notes: { texts: { Bedömning: 'min' } } }));
    store.adopt({ [`case:${b}\ntexts\nBedömning`]: { newValue: { by: 'other', nr: 2, value: 'din' } } });
    expect(store.get(b).notes).toEqual({ texts: { Bedömning: 'min' } });
  });

  describe('in two panels', () => {
    type Changes = Record<string, { newValue?: unknown }>;

    /** One session, and two panels that are told of every save, in order, as the browser tells them: later. */
    function twoPanels() {
      const kept: Record<string, unknown> = {};
      const news: Changes[] = [];
      const shared = {
        get: async () => kept,
        set: async (items: Record<string, unknown>) => {
          Object.assign(kept, items);
          news.push(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])));
        },
      };
      const [one, two] = [createNotesStore(shared, 60_000, 'one'), createNotesStore(shared, 60_000, 'two')];
      const tell = (): void => {
        for (const changes of news.splice(0)) for (const store of [one, two]) store.adopt(changes);
      };
      return { one, two, tell, shared };
    }
    const write = (store: ReturnType<typeof createNotesStore>, keyword: string, text: string | null): void =>
      store.change(a, (memory) => {
        const { [keyword]: _old, ...others } = memory.notes.texts ?? {};
        const texts = text === null ? others : { ...others, [keyword]: text };
        return { ...memory, notes: { ...memory.notes, texts } };
      });

    it('two keywords written at the same time are both kept', async () => {
      const { one, two, tell, shared } = twoPanels();
      write(one, 'Bedömning', 'Snuva');
      write(two, 'Åtgärd', 'Vila');
      await Promise.all([one.flush(), two.flush()]);
      tell();
      for (const store of [one, two]) expect(store.get(a).notes.texts).toEqual({ Bedömning: 'Snuva', Åtgärd: 'Vila' });
      const later = createNotesStore(shared);
      await later.load();
      expect(later.get(a).notes.texts).toEqual({ Bedömning: 'Snuva', Åtgärd: 'Vila' });
    });

    it('of one keyword the later save stands, in both panels, also where the news comes late', async () => {
      const { one, two, tell, shared } = twoPanels();
      write(one, 'Bedömning', 'ett');
      write(two, 'Bedömning', 'två');
      await one.flush();
      await two.flush();
      tell();
      const later = createNotesStore(shared);
      await later.load();
      for (const store of [one, two, later]) expect(store.get(a).notes.texts).toEqual({ Bedömning: 'två' });
    });

    it('one’s own save told late does not go over what has been written since', async () => {
      const { one, tell } = twoPanels();
      write(one, 'Bedömning', 'S');
      await one.flush();
      write(one, 'Bedömning', 'Sn');
      tell();
      expect(one.get(a).notes.texts).toEqual({ Bedömning: 'Sn' });
    });

    it('what is taken away in one is gone in the other', async () => {
      const { one, two, tell, shared } = twoPanels();
      write(one, 'Bedömning', 'Snuva');
      await one.flush();
      tell();
      write(two, 'Bedömning', null);
      await two.flush();
      tell();
      expect(one.get(a).notes.texts).toBeUndefined();
      const later = createNotesStore(shared);
      await later.load();
      expect(later.get(a).notes).toEqual({});
    });
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
