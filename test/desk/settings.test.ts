import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadSettings, saveSettings, toDesk } from '../../src/desk/settings.ts';

const { local, managed } = fakeBrowser.storage;
const noPolicy = { get: async () => Promise.reject(new Error('Managed storage manifest not found')) };

beforeEach(() => {
  fakeBrowser.reset();
});

describe('settings', () => {
  it('are empty at first, and a missing policy is no fault', async () => {
    expect(await loadSettings(local, noPolicy)).toEqual({ settings: {}, own: {}, policy: {}, faults: [] });
  });

  it('come back as they were saved, with the policy over them', async () => {
    await saveSettings(local, { region: 'jonkoping', unit: { name: 'Lindens vårdcentral', helping: true } });
    await managed.set({ region: 'skane', unit: { hours: { mon: '08:00-17:00' } } });
    const loaded = await loadSettings(local, managed);
    expect(loaded.settings).toEqual({
      region: 'skane',
      unit: { name: 'Lindens vårdcentral', helping: true, hours: { mon: '08:00-17:00' } },
    });
    expect(loaded.own.region).toBe('jonkoping');
    expect(loaded.faults).toEqual([]);
  });

  it('that do not fit are named and not half taken', async () => {
    await local.set({ settings: { region: 'jonkoping', unit: { name: 'A', hours: { mon: '17:00-08:00' } } } });
    const loaded = await loadSettings(local, noPolicy);
    expect(loaded.settings).toEqual({});
    expect(loaded.faults).toEqual(['Inställningarna kunde inte användas (unit.hours.mon).']);
  });

  it('name a policy that does not fit and go on with the person’s own', async () => {
    await saveSettings(local, { region: 'jonkoping' });
    const loaded = await loadSettings(local, { get: async () => ({ region: 'atlantis' }) });
    expect(loaded.settings).toEqual({ region: 'jonkoping' });
    expect(loaded.faults).toEqual(['Organisationens policy kunde inte användas (region).']);
  });

  it('name a policy that leaves a unit without a name', async () => {
    await saveSettings(local, { region: 'jonkoping' });
    const loaded = await loadSettings(local, { get: async () => ({ unit: { helping: true } }) });
    expect(loaded.settings).toEqual({ region: 'jonkoping' });
    expect(loaded.faults).toEqual(['Organisationens policy ger en enhet utan namn.']);
  });

  it('give no desk without a region', () => {
    const now = '2026-11-21T10:00:00.000Z';
    expect(toDesk({ unit: { name: 'A' } }, now)).toBeNull();
    expect(toDesk({ region: 'skane', user: { role: 'nurse' } }, now)).toEqual({
      region: 'skane',
      user: { role: 'nurse' },
      now,
    });
  });
});
