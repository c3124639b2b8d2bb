// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { open } from './opened.tsx';
import * as sample from './sample.ts';
import { makeWorld } from './world.ts';

afterEach(cleanup);

describe('the cards', () => {
  it('show critical and warning open with word and source, the rest in one group', async () => {
    await open();
    const cards = within(screen.getByRole('region', { name: 'Rutinen säger nu' }));
    expect(cards.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent?.trim())).toEqual([
      'Kritiskt Försök nå patienten via TeleQ innan ärendet avslutas.',
      'Varning Patienten har fyllt 13: vårdnadshavaren kan inte söka vård åt barnet.',
    ]);
    const source = cards.getByText('Källa: Barn').closest('details') as HTMLElement;
    for (const text of ['1177 direkt för vårdcentral och filial, rekommendation', '6.0', 'JKP-CHILD-2'])
      expect(within(source).getByText(text)).toBeTruthy();
    expect(screen.getByText('4 upplysningar')).toBeTruthy();
    expect(screen.getByRole('tab', { name: 'Nu 2 viktiga kort' })).toBeTruthy();
  });

  it('keep how the routine is read with the source', async () => {
    const [card] = sample.advice.cards;
    const cards = card ? [{ ...card, detail: 'Gör så.\n\nSå läser vi rutinen: Prio 1 räknas.\nOch 2.' }] : [];
    await open(makeWorld({ advise: () => ({ ...sample.advice, cards }) }));
    expect(screen.getByText('Gör så.')).toBeTruthy();
    const source = screen.getByText(/^Så läser vi rutinen: Prio 1 räknas\.\s+Och 2\.$/).closest('details');
    expect(source?.querySelector('summary')?.textContent).toBe('Källa: Ärendehantering vid uteblivet svar');
  });

  it('move to "Avklarade" when done, and come back by "Ångra"', async () => {
    const { world, user } = await open();
    await user.click(screen.getByRole('button', { name: /^Klart: Patienten har fyllt 13/ }));
    expect(screen.getByText('Avklarade (1)')).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(1);
    expect(world.services.notes.get(sample.url).notes.acknowledged).toEqual({ 'JKP-CHILD-2': { reason: 'Klart' } });
    expect(document.activeElement?.textContent).toBe('Rutinen säger nu');
    await user.click(screen.getByText('Avklarade (1)'));
    await user.click(screen.getByRole('button', { name: /^Ångra: Patienten har fyllt 13/ }));
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(2);
    expect(screen.queryByText('Avklarade (1)')).toBeNull();
  });

  it('ask for a reason when not relevant', async () => {
    const { world, user } = await open();
    await user.click(screen.getByRole('button', { name: /^Inte aktuellt: Försök nå/ }));
    await user.click(screen.getByRole('button', { name: 'Markera inte aktuellt' }));
    expect(world.services.notes.get(sample.url).notes.acknowledged).toBeUndefined();
    await user.type(screen.getByRole('textbox', { name: /^Varför är det inte aktuellt/ }), 'Kollegan ringer{Enter}');
    expect(world.services.notes.get(sample.url).notes.acknowledged).toEqual({
      'JKP-REPLY-3': { reason: 'Inte aktuellt: Kollegan ringer' },
    });
    expect(screen.getByText('Inte aktuellt: Kollegan ringer')).toBeTruthy();
  });

  it('show again when the indicator has risen or the summary is another since', async () => {
    let cards = sample.advice.cards;
    const world = makeWorld({ advise: () => ({ ...sample.advice, cards }) });
    const { user } = await open(world);
    await user.click(screen.getByRole('button', { name: /^Klart: Patienten har fyllt 13/ }));
    expect(screen.queryByRole('button', { name: /^Klart: Patienten har fyllt 13/ })).toBeNull();
    cards = cards.map((card) => (card.rule === 'JKP-CHILD-2' ? { ...card, indicator: 'critical' } : card));
    await act(async () => world.showCase({ ...sample.open }));
    expect(screen.getByRole('button', { name: /^Klart: Patienten har fyllt 13/ })).toBeTruthy();
  });

  it('keep no words of a card beside the reason', async () => {
    const { world, user } = await open();
    await user.click(screen.getByRole('button', { name: /^Klart: Patienten har fyllt 13/ }));
    await world.services.notes.flush();
    expect(JSON.stringify(world.kept)).not.toMatch(/fyllt 13|Tolvan|1212/);
  });
});
