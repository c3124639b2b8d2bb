import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { follow } from '../../src/reader/follow.ts';
import type { PlainElement } from '../../src/reader/page/see.ts';
import type { PageMessage } from '../../src/reader/page/wire.ts';
import { defaultProfile } from '../../src/reader/profile/default-profile.ts';
import { bubble, el, first, second, seen } from './seen-page.ts';

let told: PageMessage[];
let follower: ReturnType<typeof follow>;
beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-03-04T15:00:00+01:00') });
  told = [];
  follower = follow(defaultProfile, (message) => told.push(message));
});
afterEach(() => {
  follower.stop();
  vi.useRealTimers();
});

/** A follower whose profile counts how often its senders are asked for. */
function counted() {
  let asks = 0;
  const { senders } = defaultProfile;
  const profile = Object.defineProperty({ ...defaultProfile }, 'senders', {
    get: () => {
      asks++;
      return senders;
    },
  });
  const told: PageMessage[] = [];
  return { asked: () => asks, told, follower: follow(profile, (message) => told.push(message)) };
}

const kinds = () => told.map(({ kind }) => kind);
const lastCase = () => {
  const last = told.at(-1);
  return last?.kind === 'reading' ? last.reading.case : undefined;
};

describe('follow', () => {
  it('delivers a reading once, and again when something has changed', () => {
    follower.take(seen('1', first, first));
    follower.take(seen('1', first, first));
    expect(kinds()).toEqual(['reading']);
    follower.take(seen('1', first, first, ['Är du där?']));
    expect(kinds()).toEqual(['reading', 'reading']);
    expect(lastCase()?.messages).toHaveLength(2);
  });

  it.each([
    ['address first', [seen('2', first, first), seen('2', second, first), seen('2', second, second)]],
    ['head first', [seen('1', second, first), seen('1', second, second), seen('2', second, second)]],
    ['chat first', [seen('2', first, second), seen('2', second, second)]],
  ])('another case in steps (%s) is never a mixture', (_, steps) => {
    follower.take(seen('1', first, first));
    for (const step of steps) {
      follower.take(step);
      vi.advanceTimersByTime(200);
    }
    expect(kinds()).toEqual(['reading', 'changing']);
    vi.advanceTimersByTime(400);
    expect(kinds()).toEqual(['reading', 'changing', 'reading']);
    expect(lastCase()?.patient?.personalIdentityNumber).toBe(second.number);
    expect(lastCase()?.messages?.map(({ text }) => text)).toEqual([second.text]);
  });

  it('an old chat under a new head is kept back for as long as it stands', () => {
    follower.take(seen('1', first, first));
    follower.take(seen('2', second, first));
    vi.advanceTimersByTime(60_000);
    expect(kinds()).toEqual(['reading', 'changing']);
    follower.take(seen('2', second, first, ['Ny rad']));
    vi.advanceTimersByTime(60_000);
    expect(kinds()).toEqual(['reading', 'changing']);
  });

  it('back to the first case delivers it again', () => {
    follower.take(seen('1', first, first));
    follower.take(seen('2', second, first));
    follower.take(seen('1', first, first));
    vi.advanceTimersByTime(400);
    expect(kinds()).toEqual(['reading', 'changing', 'reading']);
    expect(lastCase()?.patient?.personalIdentityNumber).toBe(first.number);
  });

  it('shows no earlier case while another comes in piece by piece', () => {
    follower.take(seen('1', first, first));
    const { changes, ...rest } = seen('2', second, second);
    follower.take({ ...rest, changes, whole: false });
    expect(kinds()).toEqual(['reading', 'changing']);
    follower.take({ ...rest, first: false, changes: [], whole: true });
    vi.advanceTimersByTime(400);
    expect(kinds()).toEqual(['reading', 'changing', 'reading']);
    expect(lastCase()?.patient?.personalIdentityNumber).toBe(second.number);
  });

  it('a long chat is read in stretches, and each message once', () => {
    const { told: all, follower: slow } = counted();
    const many = Array.from({ length: 60 }, (_, nr) => `Meddelande ${nr}`);
    let time = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (time += 5));
    const page = seen('1', first, first, many);
    slow.take(page);
    expect(all).toEqual([]);
    vi.advanceTimersByTime(60_000);
    vi.restoreAllMocks();
    expect(all).toHaveLength(1);
    const [message] = all;
    const fresh: PageMessage[] = [];
    const other = follow(defaultProfile, (one) => fresh.push(one));
    other.take(structuredClone(page));
    other.readNow();
    expect(message).toEqual(fresh[0]);
    slow.stop();
    other.stop();
  });

  describe('a page that never rests', () => {
    const many = Array.from({ length: 120 }, (_, nr) => `Meddelande ${nr}`);

    /** Changes it each millisecond until something is delivered; the most that a senders' profile was asked for in one of them. */
    function disturb() {
      const { asked, told: all, follower: restless } = counted();
      let time = 0;
      vi.spyOn(performance, 'now').mockImplementation(() => (time += 5));
      const page = seen('1', first, first, many);
      const html = page.changes[0]?.kids[0];
      const [list, chat] = typeof html === 'object' ? [html.kids[0], html.kids.at(-1)] : [];
      if (typeof list !== 'object' || typeof chat !== 'object') throw new Error('no list of facts, or no chat');
      restless.take(page);
      const change = (key: number, head: number, kid: PlainElement) =>
        restless.take({ ...page, first: false, changes: [{ key, head, kids: [kid], tail: 0 }] });
      let most = 0;
      for (let nr = 0; nr < 5000 && all.length === 0; nr++) {
        const before = asked();
        change(list.key, 4, el('p', [`Klockan ${nr}`]));
        vi.advanceTimersByTime(1);
        most = Math.max(most, asked() - before);
      }
      return {
        all,
        most,
        asked,
        restless,
        add: () => change(chat.key, 121, bubble('En till', '2026-03-04T12:00:00+01:00')),
      };
    }
    const countIn = (message: PageMessage | undefined) =>
      message?.kind === 'reading' && message.reading.case?.messages?.length;
    afterEach(() => void vi.restoreAllMocks());

    it('is read all the same, in stretches, and what came meanwhile after it', () => {
      const { all, most, asked, restless, add } = disturb();
      expect(countIn(all[0])).toBe(121);
      expect(most).toBeLessThan(asked() / 4);
      add();
      vi.advanceTimersByTime(60_000);
      expect(countIn(all.at(-1))).toBe(122);
      restless.stop();
    });

    it('shows no earlier case when another comes in meanwhile', () => {
      const { all, restless } = disturb();
      restless.take({ ...seen('2', second, second), whole: false });
      expect(all.at(-1)).toEqual({ kind: 'changing' });
      restless.stop();
    });
  });

  it('one more message is told alone, however long the chat is', () => {
    const asksFor = (length: number): number => {
      const { asked, told: all, follower: grown } = counted();
      const many = Array.from({ length }, (_, nr) => `Meddelande ${nr}`);
      const page = seen('1', first, first, many);
      grown.take(page);
      grown.readNow();
      const before = asked();
      expect(before).toBeGreaterThan(length);
      const body = page.changes[0]?.kids[0];
      const chat = typeof body === 'object' ? body.kids.at(-1) : undefined;
      if (typeof chat !== 'object') throw new Error('no chat');
      const more = bubble('En till', '2026-03-04T12:00:00+01:00');
      grown.take({ ...page, first: false, changes: [{ key: chat.key, head: length + 1, kids: [more], tail: 0 }] });
      grown.readNow();
      const last = all.at(-1);
      expect(last?.kind === 'reading' && last.reading.case?.messages).toHaveLength(length + 2);
      grown.stop();
      return asked() - before;
    };
    // The senders' words are looked up when a sender is told.
    expect(asksFor(120)).toBe(asksFor(20));
  });

  it('waits while the page says that it loads', () => {
    follower.take(seen('1', first, first));
    const loading = seen('2', second, second);
    const busy = { key: 0, head: 1, kids: [el('div', [], { attrs: { busy: 'true' } })], tail: 0 };
    follower.take({ ...loading, changes: [...loading.changes, busy] });
    vi.advanceTimersByTime(5000);
    expect(kinds()).toEqual(['reading', 'changing']);
  });

  it('reads what is on the page by the new profile', () => {
    follower.take(seen('1', first, first));
    follower.useProfile({ ...defaultProfile, labels: { ...defaultProfile.labels, priority: ['viktighet'] } });
    expect(lastCase()).not.toHaveProperty('priority');
  });

  it('sends the practice clock along', () => {
    follower.take({ ...seen('1', first, first), now: '2026-03-04T15:00:00+01:00' });
    expect(told[0]).toHaveProperty('now', '2026-03-04T15:00:00+01:00');
    follower.take({ ...seen('1', first, first), now: '2026-03-04T15:15:00+01:00' });
    expect(kinds()).toEqual(['reading', 'reading']);
  });
});
