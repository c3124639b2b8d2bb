import { describe, expect, it, vi } from 'vitest';
import { defaultProfile } from '../../src/reader/profile/default-profile.ts';
import { clinic, look, makeClinicTab } from './clinic-tab.ts';

const at = makeClinicTab();

describe('the page profile', () => {
  const own = { ...defaultProfile, labels: { ...defaultProfile.labels, priority: ['viktighet'] } };
  const last = () => {
    const state = at.states.at(-1);
    return state?.kind === 'reading' ? state.reading.case : state?.kind;
  };

  it('is waited for: nothing is read by the default meanwhile', async () => {
    await at.followUntold();
    expect([at.ports.length, at.kinds()]).toEqual([0, ['connecting']]);
    at.link.readBy(own);
    await vi.advanceTimersByTimeAsync(0);
    at.ports[0]?.say(look);
    expect(last()).not.toHaveProperty('priority');
    expect(last()).toHaveProperty('url', clinic);
  });

  it('counts from when it is changed, the panel open', async () => {
    await at.follow();
    at.ports[0]?.say(look);
    expect(last()).toHaveProperty('priority', 2);
    at.link.readBy(own);
    await vi.advanceTimersByTimeAsync(0);
    expect(at.ports[0]?.disconnect).toHaveBeenCalled();
    expect(last()).toBe('connecting');
    at.ports[1]?.say(look);
    expect(last()).not.toHaveProperty('priority');
    at.link.readBy({ ...own });
    await vi.advanceTimersByTimeAsync(0);
    expect(at.ports).toHaveLength(2);
  });

  it('that cannot be used: the clinic page is not read at all, and is again when it is mended', async () => {
    await at.follow();
    at.ports[0]?.say(look);
    at.link.readBy(null);
    await vi.advanceTimersByTimeAsync(0);
    at.ports[0]?.say(look);
    expect(last()).toBe('no-profile');
    expect(at.ports).toHaveLength(1);
    at.link.readBy(defaultProfile);
    await vi.advanceTimersByTimeAsync(0);
    at.ports[1]?.say(look);
    expect(last()).toHaveProperty('priority', 2);
  });

  it('is the default’s in the practice clinic, whatever the unit’s is', async () => {
    at.tab.url = 'chrome-extension://x/practice.html#/case/1';
    await at.follow();
    at.link.readBy(null);
    await vi.advanceTimersByTimeAsync(0);
    at.ports.at(-1)?.say(look);
    expect(last()).toHaveProperty('priority', 2);
  });
});
