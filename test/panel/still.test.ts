import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Case } from '../../src/core/contract/case.ts';
import type { Still } from '../../src/panel/page-state.ts';
import { first, seen } from '../reader/seen-page.ts';
import { clinic, look, makeClinicTab } from './clinic-tab.ts';

const at = makeClinicTab();

describe('still at the case', () => {
  const shown = (): Case => {
    const state = at.states.at(-1);
    if (state?.kind !== 'reading' || !state.reading.case) throw new Error('no case');
    return state.reading.case;
  };
  /** Asks, and lets the page tell this before it answers. */
  async function ask(open: Case, told: unknown[] = [], answers = true): Promise<Still> {
    const still = at.link.still(open);
    await vi.advanceTimersByTimeAsync(0);
    for (const one of told) at.ports[0]?.say(one);
    if (answers) at.ports[0]?.say({ kind: 'looked' });
    await vi.advanceTimersByTimeAsync(600);
    return still;
  }

  it('is asked of the page, which is looked at afresh', async () => {
    await at.follow();
    at.ports[0]?.say(look);
    const open = shown();
    expect(await ask(open)).toBe('same');
    expect(at.ports[0]?.postMessage).toHaveBeenCalledWith({ kind: 'look' });
    expect(await ask({ ...open, priority: 3 })).toBe('changed');
    expect(await ask({ ...open, patient: { personalIdentityNumber: '20000101-2384' } })).toBe('other');
    expect(await ask(open, [], false)).toBe('silent');
    expect(await ask(open, [seen('case/2', first, first)])).toBe('other');
  });

  it('is not so at another address, in another tab, or without the tab', async () => {
    await at.follow();
    at.ports[0]?.say(look);
    const open = shown();
    expect(await ask({ ...open, url: `${clinic}2` })).toBe('other');
    at.tab.active = false;
    expect(await ask(open)).toBe('other');
    Object.assign(fakeBrowser.tabs, { get: async () => Promise.reject(new Error('No tab with id: 7')) });
    expect(await ask(open)).toBe('other');
  });
});
