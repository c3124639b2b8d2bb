// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { open } from './opened.tsx';
import * as sample from './sample.ts';
import { makeWorld } from './world.ts';

afterEach(cleanup);

describe('the countdown', () => {
  it('says since when, how much has gone in which hours, attempts, what is missing, and when', async () => {
    await open();
    const box = screen.getByRole('region', { name: 'Får ärendet avslutas utan svar?' });
    expect(within(box).getByText('Tidigast tis 3 mars kl. 08.30')).toBeTruthy();
    const progress = within(box).getByRole('progressbar');
    expect([progress.getAttribute('value'), progress.getAttribute('max')]).toEqual(['80', '120']);
    expect(box.textContent).toContain('1 tim 20 min av 2 arbetstimmar har gått sedan kl. 15.30, 40 min kvar.');
    expect(box.textContent).toContain('Räknas: mån–fre 08.00–17.00, inte helgdagar.');
    expect(box.textContent).toContain('1 av 2 kontaktförsök (senast kl. 15.30)');
    const missing = within(box).getByText('Kvar innan ärendet får avslutas enligt rutinen:')
      .nextElementSibling as HTMLElement;
    expect(
      within(missing)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(sample.view.missing);
    expect(box.textContent).toContain('Så läser vi rutinen: Rutinen säger inte från vilket');
  });

  it('is one line that opens while it has not begun', async () => {
    const [countdown] = sample.advice.countdowns;
    const countdowns = countdown
      ? [{ ...countdown, state: 'not-started' as const, startedAt: null, deadline: null }]
      : [];
    await open(makeWorld({ advise: () => ({ ...sample.advice, countdowns }) }));
    const line = screen.getByText('Får ärendet avslutas utan svar? – tiden har inte börjat räknas');
    expect(line.closest('details')?.open).toBe(false);
    expect(screen.queryByRole('button', { name: 'Sms' })).toBeNull();
  });

  it('records attempts with the time now, and takes them back', async () => {
    const { world, user } = await open();
    const attempts = () => world.services.notes.get(sample.url).notes.attempts;
    await user.click(screen.getByRole('button', { name: 'Ringde – inget svar' }));
    world.time += 60_000;
    await user.click(screen.getByRole('button', { name: 'Ringde – svar' }));
    await user.click(screen.getByRole('button', { name: 'Sms' }));
    const at = new Date(Date.parse(sample.now)).toISOString();
    expect(attempts()?.map(({ kind, answered }) => [kind, answered])).toEqual([
      ['phone', false],
      ['phone', true],
      ['sms', false],
    ]);
    expect(attempts()?.[0]?.at).toBe(at);
    const [first] = screen.getAllByRole('button', { name: /^Ta bort: Samtal, inget svar/ });
    if (first) await user.click(first);
    expect(attempts()).toHaveLength(2);
  });

  it('says that the conditions are met, never to close', async () => {
    const [countdown] = sample.advice.countdowns;
    await open(
      makeWorld({
        advise: () => ({
          ...sample.advice,
          countdowns: countdown ? [{ ...countdown, state: 'due', missing: [], mayClose: true }] : [],
        }),
        viewCountdown: () => ({ ...sample.view, missing: [], elapsedMinutes: 200 }),
      }),
    );
    expect(screen.getByText('Rutinens villkor för att avsluta är uppfyllda.')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/\bstäng\b/i);
  });

  it('says what was not read beside the conditions that are met', async () => {
    const [countdown] = sample.advice.countdowns;
    const unseen = ['Sms och samtal är inte lästa: se efter att patienten inte har svarat i ett samtal.'];
    await open(
      makeWorld({
        advise: () => ({
          ...sample.advice,
          countdowns: countdown ? [{ ...countdown, state: 'due', missing: [], mayClose: true }] : [],
        }),
        viewCountdown: () => ({ ...sample.view, missing: [], elapsedMinutes: 200, unseen }),
      }),
    );
    expect(screen.queryByText('Rutinens villkor för att avsluta är uppfyllda.')).toBeNull();
    const met = 'Rutinens villkor för att avsluta är uppfyllda, men allt är inte läst: se efter först.';
    expect(screen.getByText(met)).toBeTruthy();
    expect(screen.getByText(unseen[0] ?? '')).toBeTruthy();
  });

  it('says aloud once when its state changes', async () => {
    const [countdown] = sample.advice.countdowns;
    let countdowns = sample.advice.countdowns;
    const world = makeWorld({ advise: () => ({ ...sample.advice, countdowns }) });
    await open(world);
    const said = screen.getByRole('status', { name: 'Ändringar' });
    expect(said.textContent).toMatch(/^Kritiskt: Försök nå patienten/);
    countdowns = countdown ? [{ ...countdown, state: 'stopped' }] : [];
    const spoken = vi.fn();
    new MutationObserver(spoken).observe(said, { childList: true, characterData: true, subtree: true });
    await act(async () => world.showCase({ ...sample.open }));
    expect(said.textContent).toBe('Patienten har svarat.');
    await act(async () => world.showCase({ ...sample.open }));
    expect(spoken).toHaveBeenCalledTimes(1);
  });

  it('says the same anew when it happens anew', async () => {
    let { cards } = sample.advice;
    const world = makeWorld({ advise: () => ({ ...sample.advice, cards }) });
    await open(world);
    const said = screen.getByRole('status', { name: 'Ändringar' });
    cards = [];
    await act(async () => world.showCase({ ...sample.open }));
    const spoken = vi.fn();
    new MutationObserver(spoken).observe(said, { childList: true, characterData: true, subtree: true });
    cards = sample.advice.cards;
    await act(async () => world.showCase({ ...sample.open }));
    expect(said.textContent).toMatch(/^Kritiskt: Försök nå patienten/);
    expect(spoken).toHaveBeenCalledTimes(1);
  });

  it('does not say again what was said before the case was left', async () => {
    const [countdown] = sample.advice.countdowns;
    let countdowns = sample.advice.countdowns;
    const world = makeWorld({ advise: () => ({ ...sample.advice, cards: [], countdowns }) });
    await open(world);
    countdowns = countdown ? [{ ...countdown, state: 'stopped' }] : [];
    await act(async () => world.showCase({ ...sample.open }));
    const said = screen.getByRole('status', { name: 'Ändringar' });
    expect(said.textContent).toBe('Patienten har svarat.');
    await act(async () => world.show({ kind: 'connecting' }));
    const spoken = vi.fn();
    new MutationObserver(spoken).observe(said, { childList: true, characterData: true, subtree: true });
    await act(async () => world.showCase(sample.open));
    expect(said.textContent).toBe('');
    expect(spoken).not.toHaveBeenCalled();
  });
});
