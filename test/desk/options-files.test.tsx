// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { faultsIn, keepFile, loadFiles } from '../../src/desk/files/kept.ts';
import type { FileDesk } from '../../src/desk/options/file-desk.ts';
import { FileSections } from '../../src/desk/options/file-sections.tsx';
import { text } from './files/samples.ts';

afterEach(cleanup);
const { local, managed } = fakeBrowser.storage;

/** The options' files over a storage in memory, in the region Jönköping. */
async function open(before: object = {}, policy: object = {}) {
  fakeBrowser.reset();
  await local.set({ ...before });
  await managed.set({ ...policy });
  const world = { saved: [] as [string, string][], fails: false };
  let changed = (): void => {};
  const desk: FileDesk = {
    load: () => loadFiles(local, managed, 'jonkoping'),
    faultsIn: async (key, raw) => faultsIn(key, raw, 'jonkoping'),
    keep: async (key, file) => {
      if (world.fails) throw new Error('QUOTA');
      await keepFile(local, key, file);
    },
    save: (name, raw) => void world.saved.push([name, raw]),
    watch: (listener) => {
      changed = listener;
      return () => {};
    },
    now: () => '2026-11-21T12:00:00.000Z',
  };
  render(
    <main>
      <h1>Inställningar</h1>
      <FileSections desk={desk} />
    </main>,
  );
  await screen.findByRole('region', { name: 'Lokal rutin' });
  return { world, user: userEvent.setup(), change: () => changed() };
}

const part = (name = 'Lokal rutin') => within(screen.getByRole('region', { name }));
const said = (name?: string) => part(name).getByRole('status').textContent;
const input = (name = 'Läs in fil: lokal rutin') => screen.getByLabelText(name);
const file = (raw: string | Uint8Array<ArrayBuffer>, name = 'linden.json') => new File([raw], name);
const kept = { text: text(), since: '2026-10-01T08:00:00.000Z' };
const faults = () =>
  part()
    .queryAllByRole('listitem')
    .map((item) => item.textContent);
const axeFaults = async () =>
  (await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })).violations.map(({ id }) => id);

describe('the local routine in the options', () => {
  it('is taken in, and what is in force is shown: name, counts, since when', async () => {
    const { user } = await open();
    expect(part().getByText('Ingen fil är inläst.')).toBeTruthy();
    await user.upload(input(), file(text()));
    await waitFor(() => expect(said()).toBe('Inläst: linden.json.'));
    expect(part().getByText(/Inläst från fil 21 november 2026\./)).toBeTruthy();
    expect(faults()).toEqual([
      'Lindens vårdcentral',
      '1 anteckning till en regel, 1 steg i checklista, 1 fras, 1 kontakt, 2 koder',
      'Genomgången av enheten 2026-03-01',
    ]);
    expect(await axeFaults()).toEqual([]);
  });

  it('with faults is not taken in: each named with its path, the old one stands, and a mended one is taken', async () => {
    const { user } = await open({ localRoutine: kept });
    await user.upload(input(), file(text({ name: '', codes: [{ code: 'x', text: 'y', system: 'kva' }] })));
    await waitFor(() => expect(said()).toBe('linden.json lästes inte in. Den tidigare gäller fortfarande.'));
    const alert = part().getByRole('alert').textContent;
    expect(alert).toContain('2 fel i filen:');
    expect(alert).toContain('name: får inte vara tom');
    expect(alert).toContain('codes.0.code: har inte formen av en KVÅ-kod');
    expect(input().getAttribute('aria-describedby')).toBe('localRoutine-faults');
    expect(part().getByText('Lindens vårdcentral')).toBeTruthy();
    expect(await local.get('localRoutine')).toEqual({ localRoutine: kept });
    expect(await axeFaults()).toEqual([]);
    await user.upload(input(), file(text({ name: 'Eken' })));
    await part().findByText('Eken');
    expect(part().getByRole('alert').textContent).toBe('');
  });

  it('that is no JSON, no UTF-8 or too large is said to be so', async () => {
    const { user } = await open();
    for (const [raw, fault] of [
      ['{\n  "version": 1,\n}', 'rad 3, tecken 1: är inte JSON'],
      [new Uint8Array([0x7b, 0xe5, 0x7d]), '(hela): filen kunde inte läsas som text i UTF-8'],
      [' '.repeat(1_000_001), '(hela): filen är för stor'],
    ] as const) {
      await user.upload(input(), file(raw));
      await part().findByText(fault);
    }
    expect(said()).toBe('linden.json lästes inte in. Inget har ändrats.');
  });

  it('is taken away with a way back, by keyboard', async () => {
    const { user } = await open({ localRoutine: kept });
    part().getByRole('button', { name: 'Ta bort: lokal rutin' }).focus();
    await user.keyboard('{Enter}');
    await part().findByText('Ingen fil är inläst.');
    expect(document.activeElement?.textContent).toBe('Lokal rutin');
    const undo = part().getByRole('button', { name: 'Ångra: lokal rutin' });
    undo.focus();
    await user.keyboard('{Enter}');
    await part().findByText('Lindens vårdcentral');
    expect(await local.get('localRoutine')).toEqual({ localRoutine: kept });
    expect(said()).toBe('Ångrat: allt är som förut.');
    expect(part().queryByRole('button', { name: /Ångra/ })).toBeNull();
  });

  it('taken in over another can be undone', async () => {
    const { user } = await open({ localRoutine: kept });
    await user.upload(input(), file(text({ name: 'Eken' })));
    await part().findByText('Eken');
    await user.click(part().getByRole('button', { name: 'Ångra: lokal rutin' }));
    await part().findByText('Lindens vårdcentral');
  });

  it('is given back as a file, letter for letter', async () => {
    const { world, user } = await open({ localRoutine: kept });
    await user.click(part().getByRole('button', { name: 'Spara som fil: lokal rutin' }));
    expect(world.saved).toEqual([['lokal-rutin.json', kept.text]]);
  });

  it('by policy is shown as such and cannot be changed, but saved', async () => {
    await open({ localRoutine: kept }, { localRoutine: text({ name: 'Regionens primärvård' }) });
    expect(part().getByText(/Bestämd av din organisation/)).toBeTruthy();
    expect(part().getByText('Regionens primärvård')).toBeTruthy();
    expect(screen.queryByLabelText('Läs in fil: lokal rutin')).toBeNull();
    expect(
      part()
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(['Spara som fil: lokal rutin']);
  });

  it('that stands but cannot be used says why, and can be taken away', async () => {
    const { user } = await open({ localRoutine: { ...kept, text: text({ region: 'skane' }) } });
    expect(part().getByText(/region: filen hör till Region Skåne/)).toBeTruthy();
    expect(part().getByText('Används inte.')).toBeTruthy();
    expect(await axeFaults()).toEqual([]);
    await user.click(part().getByRole('button', { name: 'Ta bort: lokal rutin' }));
    await part().findByText('Ingen fil är inläst.');
  });

  it('says when the browser does not take it, and loses nothing', async () => {
    const { world, user } = await open({ localRoutine: kept });
    world.fails = true;
    await user.upload(input(), file(text({ name: 'Eken' })));
    await waitFor(() => expect(said()).toContain('Webbläsaren tog inte emot ändringen.'));
    expect(part().getByText('Lindens vårdcentral')).toBeTruthy();
  });

  it('follows what is changed elsewhere', async () => {
    const { change } = await open();
    await keepFile(local, 'localRoutine', kept);
    change();
    await part().findByText('Lindens vårdcentral');
  });

  it('is text whatever it holds', async () => {
    await open({ localRoutine: { ...kept, text: text({ name: '<img src=x onerror=alert(1)>' }) } });
    expect(part().getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
    expect(document.querySelector('img')).toBeNull();
  });
});

it('the page profile is taken in and says what it changes; a faulty one is refused', async () => {
  const { user } = await open();
  await user.upload(input('Läs in fil: sidprofil'), file('{"labels": {"priority": ["viktighet"]}}', 'p.json'));
  await part('Sidprofil').findByText('Säger annat om: labels');
  expect(said('Sidprofil')).toBe('Inläst: p.json.');
  await user.upload(input('Läs in fil: sidprofil'), file('{"labels": {"prio": []}}', 'q.json'));
  await part('Sidprofil').findByText('labels.prio: okänd nyckel');
  expect(said('Sidprofil')).toBe('q.json lästes inte in. Den tidigare gäller fortfarande.');
});
