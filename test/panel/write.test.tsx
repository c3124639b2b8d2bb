// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../src/panel/view/app.tsx';
import * as sample from './sample.ts';
import { makeWorld } from './world.ts';

afterEach(cleanup);

const elsewhere = { ...sample.open, url: 'https://clinic.platform24.se/case/2' };

async function open(tab: RegExp = /^Skriv/, world = makeWorld()) {
  render(<Panel services={world.services} />);
  await act(async () => {});
  await act(async () => world.showCase(sample.open));
  const user = userEvent.setup();
  await user.click(screen.getByRole('tab', { name: tab }));
  return { world, user, memory: () => world.services.notes.get(sample.url) };
}

const press = (name: string | RegExp) => screen.getByRole('button', { name });
const draft = () => screen.getByRole('textbox', { name: 'Utkast till chatten' }) as HTMLTextAreaElement;
const selected = () => draft().value.slice(draft().selectionStart, draft().selectionEnd);
const receipt = () => screen.getByRole('status', { name: 'Kvitto' }).textContent;
const unfold = () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
};

describe('the phrases', () => {
  it('are copied with their exact text, and the receipt says for whom', async () => {
    const { world, user } = await open();
    await user.click(press('Kopiera: Kontaktförsök: patienten svarar inte'));
    expect(world.clipboard).toEqual([{ text: sample.phrases[0]?.text }]);
    expect(receipt()).toContain('Kopierat: frasen ”Kontaktförsök: patienten svarar inte”, för TT ··1212.');
  });

  it('with places say so before copying, and the first is filled in in the draft', async () => {
    const { world, user } = await open();
    unfold();
    await user.click(press('Kopiera: Patientavgift'));
    expect(world.clipboard).toEqual([]);
    expect(screen.getByRole('group', { name: 'Inget kopierat än. Inte ifyllt: avgift, dag' })).toBeTruthy();
    await user.click(press('Gå till första'));
    await waitFor(() => expect(selected()).toBe('[Fyll i: avgift]'));
    await user.keyboard('300');
    expect(draft().value).toBe('Besöket kostar 300 kronor, [Fyll i: dag].');
    await user.click(press('Kopiera utkastet'));
    expect(screen.getByRole('group', { name: 'Inget kopierat än. Inte ifyllt: dag' })).toBeTruthy();
    await user.click(press('Kopiera ändå'));
    expect(world.clipboard).toEqual([{ text: 'Besöket kostar 300 kronor, [Fyll i: dag].' }]);
  });

  it('go after what stands in the draft, and can be taken back', async () => {
    const { user } = await open();
    await user.type(draft(), 'Hej!');
    await user.click(press('Till utkastet: Kontaktförsök: patienten svarar inte'));
    expect(draft().value).toBe(`Hej!\n\n${sample.phrases[0]?.text}`);
    await user.click(press('Ångra ändringen'));
    expect(draft().value).toBe('Hej!');
  });

  it('are not copied for a case that the page has left', async () => {
    const { world, user } = await open();
    world.at = elsewhere.url;
    await user.click(press('Kopiera: Kontaktförsök: patienten svarar inte'));
    expect(world.clipboard).toEqual([]);
    expect(receipt()).toContain('Inget kopierades');
  });

  it('a routine that wants none says so, for support too', async () => {
    await open(/^Skriv/, makeWorld({ phrasesFor: () => [], supportTextsFor: () => [] }));
    expect(screen.getByText(/rutinen begär inget meddelande till patienten/)).toBeTruthy();
    expect(screen.getByText(/rutinen säger inte hur avvikelser och fel anmäls/)).toBeTruthy();
  });

  it('that cannot be had leave the draft', async () => {
    const broken = () => {
      throw new Error('broken');
    };
    const { user } = await open(/^Skriv/, makeWorld({ phrasesFor: broken, checkDraft: broken }));
    expect(screen.getByText('Fraserna kunde inte tas fram.')).toBeTruthy();
    expect(screen.getByText('Genomgången av utkastet kunde inte tas fram.')).toBeTruthy();
    await user.type(draft(), 'Hej');
    expect(draft().value).toBe('Hej');
  });
});

describe('the draft', () => {
  it('lists what is found; each is gone to, replaced and taken back', async () => {
    const { user } = await open();
    await user.type(draft(), 'Vi har tyvärr stängt kl 14.');
    await user.click(press('Visa i utkastet: ”tyvärr”'));
    await waitFor(() => expect(selected()).toBe('tyvärr'));
    await user.click(press('Byt till ”kl. 14.00” i stället för ”kl 14”'));
    expect(draft().value).toBe('Vi har tyvärr stängt kl. 14.00.');
    await waitFor(() => expect(selected()).toBe('kl. 14.00'));
    await user.click(press('Ångra ändringen'));
    expect(draft().value).toBe('Vi har tyvärr stängt kl 14.');
    expect(screen.queryByRole('button', { name: 'Ångra ändringen' })).toBeNull();
  });

  it('says how many once, when the person rests', async () => {
    const { user } = await open();
    const said: string[] = [];
    const status = screen.getByRole('status', { name: 'Granskning' });
    new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await user.type(draft(), 'tyvärr och tyvärr igen');
    await waitFor(() => expect(status.textContent).toBe('2 saker att se över.'), { timeout: 3000 });
    expect(said).toEqual(['2 saker att se över.']);
  });

  it('says what it is looked through for', async () => {
    await open();
    expect(draft().getAttribute('aria-describedby')).toBe('draft-about');
    expect(document.getElementById('draft-about')?.textContent).toMatch(
      /inte klart om patienten har skyddade.*Panelen skickar inget/,
    );
    cleanup();
    const checkDraft = () => ({ findings: [], hasGuide: false, protection: 'silent' as const });
    const { user } = await open(/^Skriv/, makeWorld({ checkDraft }));
    await user.type(draft(), 'tyvärr');
    expect(screen.getByText(/Rutinen har inga råd om språket i chatten/)).toBeTruthy();
    expect(screen.queryByText(/Inget att anmärka/)).toBeNull();
  });

  it('is with its case and no other, and in the session', async () => {
    const { world, user, memory } = await open();
    await user.type(draft(), 'Till Tolvan');
    await act(async () => world.showCase(elsewhere));
    await user.click(screen.getByRole('tab', { name: /^Skriv/ }));
    expect(draft().value).toBe('');
    await act(async () => world.showCase(sample.open));
    await user.click(screen.getByRole('tab', { name: /^Skriv/ }));
    expect(draft().value).toBe('Till Tolvan');
    expect(memory().draft).toBe('Till Tolvan');
    await world.services.notes.flush();
    const kept = Object.entries(world.kept).filter(([, value]) => JSON.stringify(value).includes('Till Tolvan'));
    expect(kept.map(([key]) => key.split('\n')[0])).toEqual([`case:${sample.url}`]);
    await user.click(press('Töm'));
    expect(draft().value).toBe('');
    await user.click(press('Ångra ändringen'));
    expect(draft().value).toBe('Till Tolvan');
  });

  it('is drawn as text, whatever is written', async () => {
    const { user } = await open();
    await user.click(draft());
    await user.paste('<img src=x onerror=alert(1)> tyvärr');
    expect(document.querySelector('img')).toBeNull();
  });
});

it('a text for support is copied with its places to fill in', async () => {
  const { world, user } = await open();
  unfold();
  await user.click(press('Kopiera: Misstänkt avvikelse, till Synergi'));
  expect(world.clipboard).toEqual([{ text: sample.supportTexts[0]?.text }]);
});

describe('a condition that staff may set aside', () => {
  const setAside = (reason: string | null) => [{ rule: 'JKP-REPLY-2', asks: 'Varför skickas inget sms?', reason }];
  const viewOf = (reason: string | null) => ({ viewCountdown: () => ({ ...sample.view, setAside: setAside(reason) }) });

  it('asks why, and keeps the reason beside the others', async () => {
    const { user, memory } = await open(/^Nu/, makeWorld(viewOf(null)));
    await user.click(press(/^Klart: Patienten har fyllt 13/));
    await user.click(press('Varför skickas inget sms? …'));
    const why = screen.getByRole('textbox', { name: 'Varför skickas inget sms? (utan patientens namn)' });
    expect(document.activeElement).toBe(why);
    await user.type(why, 'Saknar mobil{Enter}');
    expect(memory().notes.acknowledged).toEqual({
      'JKP-CHILD-2': { reason: 'Klart' },
      'JKP-REPLY-2': { reason: 'Saknar mobil' },
    });
  });

  it('shows the reason, and takes it away', async () => {
    const { user, memory, world } = await open(/^Nu/, makeWorld(viewOf('Saknar mobil')));
    await act(async () =>
      world.services.notes.change(sample.url, (old) => ({
        ...old,
        notes: { acknowledged: { 'JKP-REPLY-2': { reason: 'Saknar mobil' }, 'JKP-CHILD-2': { reason: 'Klart' } } },
      })),
    );
    const countdown = within(screen.getByRole('region', { name: 'Får ärendet avslutas utan svar?' }));
    expect(countdown.getByText('Saknar mobil')).toBeTruthy();
    await user.click(press('Ta bort skälet: Varför skickas inget sms?'));
    expect(memory().notes.acknowledged).toEqual({ 'JKP-CHILD-2': { reason: 'Klart' } });
  });
});
