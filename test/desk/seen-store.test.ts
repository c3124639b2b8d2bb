import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createSeenStore } from '../../src/desk/seen-store.ts';

const a = 'https://clinic.platform24.se/patient/visit/a';
const b = 'https://clinic.platform24.se/patient/visit/b';
const practice = 'https://practice.invalid/?visit=c';
const area = fakeBrowser.storage.session;
const now = Date.parse('2026-03-02T14:05:30+01:00');
const hour = 3_600_000;
const tomorrow = now + 24 * hour;

beforeEach(() => {
  fakeBrowser.reset();
});
/** Saves are not waited for. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('the cases seen in a session', () => {
  it('are there in a panel opened again, with when they were seen', async () => {
    const store = createSeenStore(area, 0);
    store.see([{ url: a, phase: 'started' }], 'open', now);
    store.see(
      [
        { url: a, priority: 3 },
        { url: b, phase: 'waiting' },
      ],
      'row',
      now + hour,
    );
    await settled();
    const later = createSeenStore(area, 0);
    await later.load();
    expect(later.all(now + hour)).toEqual([
      {
        case: { url: a, phase: 'started', priority: 3 },
        firstAt: '2026-03-02T13:05:00.000Z',
        seenAt: '2026-03-02T14:05:00.000Z',
        openedAt: '2026-03-02T13:05:00.000Z',
      },
      {
        case: { url: b, phase: 'waiting' },
        firstAt: '2026-03-02T14:05:00.000Z',
        seenAt: '2026-03-02T14:05:00.000Z',
        openedAt: null,
      },
    ]);
  });

  it('an open case is known by its last look alone: what was read and is not any more is unread', () => {
    const store = createSeenStore(area, 0);
    store.see([{ url: a, phase: 'started', priority: 2 }], 'open', now);
    store.see([{ url: a, phase: 'started' }], 'open', now);
    expect(store.all(now)[0]?.case).toEqual({ url: a, phase: 'started' });
  });

  it('saves only what is new, to the minute', async () => {
    const set = vi.fn(async () => {});
    const store = createSeenStore({ get: async () => ({}), set, remove: async () => {} }, 0);
    for (const later of [0, 10_000, 20_000, 40_000]) store.see([{ url: a }], 'open', now + later);
    await settled();
    expect(set).toHaveBeenCalledTimes(2);
  });

  it('saves a case that changes all the time once in a while, and then as it is', async () => {
    vi.useFakeTimers();
    const set = vi.fn(async () => {});
    const store = createSeenStore({ get: async () => ({}), set, remove: async () => {} });
    for (const priority of [1, 2, 3, 4]) store.see([{ url: a, priority }], 'open', now);
    await vi.advanceTimersByTimeAsync(900);
    expect(set).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(5000);
    vi.useRealTimers();
    expect(set).toHaveBeenCalledTimes(2);
    expect(set).toHaveBeenLastCalledWith({ [`seen:${a}`]: expect.objectContaining({ case: { url: a, priority: 4 } }) });
  });

  it('what waits when the panel goes is saved at once, and once', async () => {
    const set = vi.fn(async () => {});
    const store = createSeenStore({ get: async () => ({}), set, remove: async () => {} });
    for (const priority of [1, 2]) store.see([{ url: a, priority }], 'open', now);
    store.flush();
    store.flush();
    await settled();
    expect(set).toHaveBeenCalledTimes(2);
    expect(set).toHaveBeenLastCalledWith({ [`seen:${a}`]: expect.objectContaining({ case: { url: a, priority: 2 } }) });
  });

  it('what does not fit is left out alone', async () => {
    const good = {
      case: { url: a, phase: 'started' },
      firstAt: '2026-03-02T13:05:00Z',
      seenAt: '2026-03-02T13:05:00Z',
      openedAt: null,
    };
    await area.set({
      [`seen:${a}`]: good,
      [`seen:${b}`]: { ...good, case: { url: b, patient: { name: 'Anna' } } },
      'seen:https://x/other': good,
      shift: { shift: 'night', day: '2026-03-02' },
    });
    const store = createSeenStore(area, 0);
    await store.load();
    expect(store.all(now).map(({ case: c }) => c.url)).toEqual([a]);
    expect(store.shift(now)).toBeNull();
  });

  it('are forgotten on another day, in the session too; the practice clinic’s clock is no other’s', async () => {
    const store = createSeenStore(area, 0);
    store.see([{ url: a }], 'open', now);
    store.see([{ url: practice }], 'open', tomorrow);
    expect(store.all(now).map(({ case: c }) => c.url)).toEqual([a]);
    store.see([{ url: b }], 'open', tomorrow);
    await settled();
    expect(store.all(tomorrow).map(({ case: c }) => c.url)).toEqual([practice, b]);
    expect(Object.keys(await area.get(null))).toEqual([`seen:${practice}`, `seen:${b}`]);
  });

  it('says when the session does not take them', async () => {
    let full = true;
    const set = async () => {
      if (full) throw new Error('QUOTA_BYTES');
    };
    const store = createSeenStore({ get: async () => ({}), set, remove: async () => {} }, 0);
    const heard = vi.fn();
    store.watch(heard);
    store.see([{ url: a }], 'open', now);
    await settled();
    expect(store.unsaved()).toBe(true);
    expect(heard).toHaveBeenCalledTimes(2);
    full = false;
    store.see([{ url: b }], 'open', now);
    await settled();
    expect(store.unsaved()).toBe(false);
    expect(store.all(now)).toHaveLength(2);
  });

  it('says so when the session cannot be read', async () => {
    const fail = async () => {
      throw new Error('gone');
    };
    const store = createSeenStore({ get: fail, set: fail, remove: fail });
    await store.load();
    expect(store.unsaved()).toBe(true);
  });
});

describe('the end of the shift at which the user is', () => {
  it('holds in every panel, is taken back, and does not outlive the day', async () => {
    const [one, two] = [createSeenStore(area, 0), createSeenStore(area, 0)];
    one.setShift('end', now);
    await settled();
    two.adopt({ shift: { newValue: (await area.get('shift')).shift } });
    expect(two.shift(now)).toBe('end');
    expect(two.shift(tomorrow)).toBeNull();
    two.setShift(null, now);
    await settled();
    expect(await area.get(null)).toEqual({});
    one.adopt({ shift: { newValue: undefined } });
    expect(one.shift(now)).toBeNull();
  });

  it('a case that another panel forgets is forgotten here', () => {
    const store = createSeenStore(area, 0);
    store.see([{ url: a }], 'open', now);
    store.adopt({ [`seen:${a}`]: { newValue: undefined }, other: { newValue: 1 } });
    expect(store.all(now)).toEqual([]);
  });
});
