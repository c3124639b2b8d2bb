import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultProfile } from '../../src/reader/default-profile.ts';
import { follow } from '../../src/reader/follow.ts';
import type { PageMessage } from '../../src/reader/wire.ts';
import { el, first, second, seen } from './seen-page.ts';

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
