import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { faultsIn, keepFile, loadFiles, profileIn } from '../../../src/desk/files/kept.ts';
import { loadSettings } from '../../../src/desk/settings.ts';
import { defaultProfile } from '../../../src/reader/profile/default-profile.ts';
import { routine, text } from './samples.ts';

const { local, managed } = fakeBrowser.storage;
const since = '2026-11-21T12:00:00.000Z';
const own = text();
const profile = '{"labels": {"priority": ["viktighet"]}}';

beforeEach(() => {
  fakeBrowser.reset();
});

const load = () => loadFiles(local, managed, 'jonkoping');

describe('the unit’s files', () => {
  it('are none at first; a missing policy is no fault, and the page is read by the default', async () => {
    const noPolicy = { get: async () => Promise.reject(new Error('Managed storage manifest not found')) };
    const files = await loadFiles(local, noPolicy, undefined);
    expect(files).toEqual({ localRoutine: null, pageProfile: null });
    expect(profileIn(files)).toBe(defaultProfile);
  });

  it('come back as they were kept, letter for letter, and are gone when taken away', async () => {
    const spaced = JSON.stringify(routine, null, 4);
    await keepFile(local, 'localRoutine', { text: spaced, since });
    await keepFile(local, 'pageProfile', { text: profile, since });
    const files = await load();
    expect(files.localRoutine).toMatchObject({ from: 'file', text: spaced, since, checked: { ok: true } });
    expect(profileIn(files)?.labels.priority).toEqual(['viktighet']);
    await keepFile(local, 'localRoutine', null);
    expect((await load()).localRoutine).toBeNull();
    expect((await load()).pageProfile).not.toBeNull();
  });

  it('by policy go before the person’s own, and leave it where it is', async () => {
    await keepFile(local, 'localRoutine', { text: own, since });
    await managed.set({ localRoutine: text({ name: 'Regionens primärvård' }) });
    expect((await load()).localRoutine).toMatchObject({
      from: 'policy',
      since: null,
      checked: { ok: true, value: { name: 'Regionens primärvård' } },
    });
    await managed.clear();
    expect((await load()).localRoutine).toMatchObject({ from: 'file', text: own });
  });

  it('by policy with a fault are named, and the person’s own does not come in their place', async () => {
    await keepFile(local, 'localRoutine', { text: own, since });
    await keepFile(local, 'pageProfile', { text: profile, since });
    await managed.set({ localRoutine: text({ name: '' }), pageProfile: { labels: {} } });
    const files = await load();
    expect(files.localRoutine?.checked).toEqual({ ok: false, faults: ['name: får inte vara tom'] });
    expect(files.pageProfile?.checked).toEqual({
      ok: false,
      faults: ['(hela): ska vara filens innehåll som en text'],
    });
    expect(profileIn(files)).toBeNull();
  });

  it('do not trouble the settings by the same policy', async () => {
    await managed.set({ region: 'skane', localRoutine: 'x', pageProfile: 4 });
    const loaded = await loadSettings(local, managed);
    expect(loaded.settings).toEqual({ region: 'skane' });
    expect(loaded.faults).toEqual([]);
  });

  it('of another region than the one in force are not used, and come back with their region', async () => {
    await keepFile(local, 'localRoutine', { text: own, since });
    const other = await loadFiles(local, managed, 'skane');
    expect(other.localRoutine?.checked).toEqual({
      ok: false,
      faults: ['region: filen hör till Region Jönköpings län, men inställningarna säger Region Skåne'],
    });
    expect((await load()).localRoutine?.checked.ok).toBe(true);
  });

  it.each([['x'], [4], [{ text: 4, since }], [{ text: '{}' }], [{ text: 'x', since }]])(
    'damaged in storage, %j: not used, never taken for none',
    async (damaged) => {
      await local.set({ pageProfile: damaged, localRoutine: damaged });
      const files = await load();
      expect(files.localRoutine?.checked.ok).toBe(false);
      expect(profileIn(files)).toBeNull();
    },
  );

  it('in storage that cannot be read may be there: the page is not read by the default', async () => {
    const broken = { get: async () => Promise.reject(new Error('IO error')) };
    expect(profileIn(await loadFiles(broken, managed, 'jonkoping'))).toBeNull();
  });

  it('are looked at before they are kept', () => {
    expect(faultsIn('localRoutine', own, 'jonkoping')).toEqual([]);
    expect(faultsIn('localRoutine', own, 'skane')).toHaveLength(1);
    expect(faultsIn('pageProfile', profile, undefined)).toEqual([]);
    expect(faultsIn('pageProfile', own, undefined).length).toBeGreaterThan(1);
  });
});
