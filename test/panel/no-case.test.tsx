// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { open } from './opened.tsx';
import * as sample from './sample.ts';
import { makeWorld } from './world.ts';

afterEach(cleanup);

describe('what the panel says without a case', () => {
  it('asks for the region first, shows no advice, and goes on when it is chosen', async () => {
    const { user } = await open(makeWorld({}, {}));
    expect(screen.getByRole('heading', { level: 1, name: 'Välj region' })).toBeTruthy();
    expect(screen.queryByText(/Försök nå patienten/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Region Jönköpings län' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('TT ··1212');
  });

  it('says that no case is open and opens the practice clinic', async () => {
    const { world, user } = await open(makeWorld(), null);
    await act(async () => world.show({ kind: 'elsewhere' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Inget ärende öppet' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Öppna övningskliniken' }));
    expect(world.opened).toEqual(['practice']);
    await user.click(screen.getByText('Läs regionens rutin'));
    expect(screen.getByText('Barn under 1 år hanteras inte i 1177 direkt.')).toBeTruthy();
  });

  it('says the same of a page that is read but holds no case', async () => {
    const { world } = await open(makeWorld(), null);
    await act(async () => world.show({ kind: 'reading', reading: { case: null, fields: [] }, clockOffset: 0 }));
    expect(screen.getByRole('heading', { level: 1, name: 'Inget ärende öppet' })).toBeTruthy();
  });

  it('reads, and shows nothing of the earlier case meanwhile', async () => {
    const { world } = await open();
    await act(async () => world.show({ kind: 'changing' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Läser …' })).toBeTruthy();
    expect(document.body.textContent).not.toContain('1212');
    expect(document.body.textContent).not.toContain('TeleQ');
  });

  it.each([
    ['reload', 'Ladda om sidan', /F5/],
    ['replaced', 'Öppna panelen igen', /uppdaterats/],
    ['no-access', 'Inget ärende öppet', /låter inte tillägget läsa/],
  ] as const)('%s: says what to do', async (kind, heading, text) => {
    const { world } = await open(makeWorld(), null);
    await act(async () => world.show({ kind }));
    expect(screen.getByRole('heading', { level: 1, name: heading })).toBeTruthy();
    expect(screen.getByText(text)).toBeTruthy();
  });

  it('names what could not be understood of the page, and advises nothing', async () => {
    const { world } = await open(makeWorld(), null);
    await act(async () => world.show({ kind: 'unusable', at: ['reading.case.priority'] }));
    expect(screen.getByText(/går inte att tolka: prioritet\./)).toBeTruthy();
  });

  it('names settings that could not be used', async () => {
    const world = makeWorld();
    world.faults.push('Organisationens policy kunde inte användas (region).');
    await open(world);
    expect(screen.getByRole('alert').textContent).toContain('policy kunde inte användas');
  });
});

describe('the list page', () => {
  const list = { kind: 'reading', reading: { case: null, queue: sample.queue, fields: [] }, clockOffset: 0 } as const;

  it('gives the order that the routine wants, and what it says of single cases', async () => {
    const { world } = await open(makeWorld(), null);
    await act(async () => world.show({ ...list, reading: { ...list.reading, fields: [] } }));
    const [first, second] = within(screen.getAllByRole('list')[0] as HTMLElement).getAllByRole('listitem');
    expect(first?.textContent).toBe('Först i tur: AB ··2384, Prio 2, Väntar i kö, kom kl. 16.00');
    expect(second?.textContent).toBe('TT ··1212, Prio 3, Väntar i kö, kom kl. 15.00');
    expect(screen.getByText(/Skyddad identitet/)).toBeTruthy();
    expect(screen.getByText(/Ärendet togs emot före ett med högre prioritet/)).toBeTruthy();
    expect(document.body.textContent).not.toContain('Hemlig');
  });
});

describe('the list page and what staff knows', () => {
  it('names no letter of a patient whom staff found to be protected', async () => {
    const world = makeWorld();
    const [row] = sample.queue;
    if (row) world.services.notes.change(row.url, (memory) => ({ ...memory, notes: { recordCheck: 'protected' } }));
    await open(world, null);
    await act(async () =>
      world.show({ kind: 'reading', reading: { case: null, queue: sample.queue, fields: [] }, clockOffset: 0 }),
    );
    expect(document.body.textContent).not.toContain('TT ··');
    expect(screen.getByText(/^Skyddad identitet ··1212/)).toBeTruthy();
  });
});
