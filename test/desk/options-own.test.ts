import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkDraft, toDraft } from '../../src/desk/options/draft.ts';
import { ownOf } from '../../src/desk/options/own.ts';
import { loadSettings, type Own, type Policy, Settings, saveSettings } from '../../src/desk/settings.ts';

const { local, managed } = fakeBrowser.storage;

describe('what is saved beside a policy', () => {
  it('is what the person had, in every field that the policy has set', () => {
    const before: Own = { region: 'jonkoping', unit: { name: 'Linden', helping: true }, user: { role: 'nurse' } };
    const policy: Policy = { region: 'skane', unit: { name: 'Eken', hours: { mon: '08:00-17:00' } } };
    const saved: Settings = {
      region: 'skane',
      unit: { name: 'Eken', hours: { mon: '08:00-17:00' }, closedDays: ['2026-12-23'] },
      user: { role: 'physician' },
    };
    expect(ownOf(saved, before, policy)).toEqual({
      region: 'jonkoping',
      unit: { name: 'Linden', closedDays: ['2026-12-23'] },
      user: { role: 'physician' },
    });
  });

  it('is nothing of the policy’s where the person had nothing', () => {
    const policy: Policy = { region: 'skane', unit: { name: 'Eken' }, user: { role: 'nurse' } };
    expect(ownOf({ region: 'skane', unit: { name: 'Eken' }, user: { role: 'nurse' } }, {}, policy)).toEqual({});
  });

  it('leaves no trace of a policy that is taken back, and keeps what the person filled in under its unit', async () => {
    fakeBrowser.reset();
    await saveSettings(local, { region: 'jonkoping' });
    await managed.set({ region: 'skane', unit: { name: 'Eken' } });
    const { settings, own, policy } = await loadSettings(local, managed);
    const checked = checkDraft({ ...toDraft(settings), closedDays: '2026-12-23' });
    expect(checked.ok).toBe(true);
    if (checked.ok) await saveSettings(local, ownOf(checked.settings, own, policy));
    expect((await loadSettings(local, managed)).settings).toMatchObject({
      region: 'skane',
      unit: { name: 'Eken', closedDays: ['2026-12-23'] },
    });
    await managed.clear();
    const after = await loadSettings(local, managed);
    expect(after.settings).toEqual({ region: 'jonkoping' });
    expect(after.own.unit).toEqual({ closedDays: ['2026-12-23'] });
    expect(after.faults).toEqual(['Enheten saknar namn.']);
  });

  it('of any settings under any policy gives the same settings again, and the person’s own untouched where nothing was changed', () => {
    const unit = fc.record(
      { name: fc.constantFrom('A', 'B'), helping: fc.boolean(), attemptSpacingHours: fc.constantFrom(1, 2.5) },
      { requiredKeys: [] },
    );
    const user = fc.record(
      { role: fc.constantFrom('nurse' as const, 'physician' as const), name: fc.constantFrom('Eva', 'Bo') },
      { requiredKeys: [] },
    );
    const some = fc.record(
      { region: fc.constantFrom('skane' as const, 'kalmar' as const), unit, user },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(some, some, (before, policy) => {
        const laid = Settings.safeParse({
          ...before,
          ...policy,
          unit: { ...before.unit, ...policy.unit },
          user: { ...before.user, ...policy.user },
        });
        if (!laid.success) return;
        const own = ownOf(laid.data, before, policy);
        // An empty unit or user is none.
        const full = ({ region, unit, user }: Own) => ({ region, unit: { ...unit }, user: { ...user } });
        expect(full(own)).toEqual(full(before));
      }),
    );
  });
});
