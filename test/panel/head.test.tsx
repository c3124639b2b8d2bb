// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { go, open, receipt } from './opened.tsx';
import * as sample from './sample.ts';
import { makeWorld } from './world.ts';

afterEach(cleanup);

describe('the head', () => {
  it('says which case, age, priority, phase and region', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('TT ··1212');
    const head = within(screen.getByRole('banner'));
    for (const text of ['113 år', 'Prio 3', 'Startat besök', 'Region Jönköpings län'])
      expect(head.getByText(text)).toBeTruthy();
  });

  it.each([
    [undefined, 'Prio: ej läst'],
    [null, 'Ingen prio'],
    [2, 'Prio 2'],
  ])('priority %s is "%s"', async (priority, words) => {
    const { priority: _read, ...rest } = sample.open;
    await open(makeWorld(), priority === undefined ? rest : { ...rest, priority });
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('says why there is no age', async () => {
    await open(makeWorld({ ageAt: () => ({ unknown: 'check-digit' }) }));
    expect(screen.getByText('Ålder okänd: kontrollsiffran stämmer inte')).toBeTruthy();
  });

  it('copies the number as the page shows it', async () => {
    const { world, user } = await open();
    await user.click(screen.getByRole('button', { name: 'Kopiera personnr' }));
    expect(world.clipboard).toEqual([{ text: '19121212-1212' }]);
    expect(receipt()).toContain('Kopierat: personnumret, för TT ··1212.');
  });

  it('shows no letter of the name, no telephone and no unit of a protected patient', async () => {
    const patient = {
      personalIdentityNumber: '19121212-1212',
      name: 'Tolvan T',
      phone: '070-1740605',
      protected: true,
    };
    const { user } = await open(makeWorld(), { ...sample.open, patient, unit: 'Lindens vårdcentral' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Skyddad identitet ··1212');
    for (const tab of [/^Nu/, /^Registrera/, /^Anteckna/, /^Rutin/]) {
      await go(user, tab);
      expect(document.body.textContent).not.toMatch(/Tolvan|TT ··|070|Linden/);
    }
  });

  it('does so too when staff found the protection in the record system', async () => {
    const world = makeWorld();
    world.services.notes.change(sample.url, (memory) => ({ ...memory, notes: { recordCheck: 'protected' } }));
    await open(world);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Skyddad identitet ··1212');
  });

  it('names what was not read, once, with where and with what hangs on it', async () => {
    await open();
    const summary = screen.getByText('Inte läst:');
    expect(summary.closest('summary')?.textContent).toBe('Inte läst: samtycke till journal och 1 till');
    const list = within(summary.closest('details') as HTMLElement);
    expect(list.getByText('samtycke till journal').closest('li')?.textContent).toBe(
      'samtycke till journal: ingen symbol eller text om samtycke hittades Regler som inte kan bedömas: JKP-CONS-1',
    );
    expect(list.getByText('om samtal besvarades')).toBeTruthy();
  });
});
