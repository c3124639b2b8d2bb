// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Case } from '../../src/core/contract/case.ts';
import type { Notes } from '../../src/core/contract/notes.ts';
import { Panel } from '../../src/panel/view/app.tsx';
import * as sample from './sample.ts';
import { core, makeWorld } from './world.ts';

afterEach(cleanup);

const other: Case = { ...sample.open, url: 'https://clinic.platform24.se/case/2', patient: { name: 'Anna Berg' } };

/** Draws the panel over a world, with the sample case on the page unless told otherwise. */
async function open(world = makeWorld(), shown: Case | null = sample.open) {
  render(<Panel services={world.services} />);
  await act(async () => {});
  if (shown) await act(async () => world.showCase(shown));
  return { world, user: userEvent.setup() };
}

async function go(user: ReturnType<typeof userEvent.setup>, tab: RegExp) {
  await user.click(screen.getByRole('tab', { name: tab }));
}

const receipt = () => screen.getByRole('status', { name: 'Kvitto' });

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
    expect(receipt().textContent).toContain('Kopierat: personnumret, för TT ··1212.');
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

describe('marks and checklists', () => {
  it('offer the marks of the phase with why, and set and undo them', async () => {
    const { world, user } = await open();
    expect(screen.queryByRole('checkbox', { name: 'Samtycke har efterfrågats' })).toBeNull();
    const mark = screen.getByRole('checkbox', { name: 'Akut' });
    expect(mark.getAttribute('aria-describedby')).toBeTruthy();
    await user.click(mark);
    expect(world.services.notes.get(sample.url).notes.acute).toBe(true);
    expect(screen.getByText('Markerat som akut')).toBeTruthy();
    await user.click(mark);
    expect('acute' in world.services.notes.get(sample.url).notes).toBe(false);
  });

  it('read steps from the page and let staff tick the others', async () => {
    const { user } = await open();
    const list = within(screen.getByRole('region', { name: /Innan du avslutar/ }));
    expect(list.getByText('Klart, läst på sidan')).toBeTruthy();
    expect(list.getByText('Inte gjort, läst på sidan')).toBeTruthy();
    expect(list.getByText('1 av 3 klara')).toBeTruthy();
    await user.click(list.getByRole('checkbox', { name: 'Egna vidimeringar är genomgångna' }));
    expect(list.getByText('2 av 3 klara')).toBeTruthy();
  });
});

describe('a fault in the rules', () => {
  const broken = () => {
    throw new Error('secret');
  };

  it('is said in plain Swedish, and the head, the routine and what is written stay up', async () => {
    const world = makeWorld({ advise: broken });
    world.services.notes.change(sample.url, (memory) => ({ ...memory, notes: { texts: { Bedömning: 'Mina ord' } } }));
    const { user } = await open(world);
    expect(screen.getByText('Råden för ärendet kunde inte tas fram.')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('TT ··1212');
    await go(user, /^Anteckna/);
    expect((screen.getByRole('textbox', { name: 'Bedömning' }) as HTMLTextAreaElement).value).toBe('Mina ord');
    await go(user, /^Rutin/);
    expect(screen.getByText('Barn under 1 år hanteras inte i 1177 direkt.')).toBeTruthy();
    expect(document.body.textContent).not.toContain('secret');
  });

  it('in the words of a countdown, the routine or the age leaves the cards', async () => {
    await open(makeWorld({ viewCountdown: broken, routineOf: broken, ageAt: broken }));
    expect(screen.getByText('Nedräkningen kunde inte tas fram.')).toBeTruthy();
    expect(screen.getByText('Ålder kunde inte räknas ut')).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(2);
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

describe('settings', () => {
  it('that change are followed at once', async () => {
    const regions: string[] = [];
    const world = makeWorld({
      advise: (shown, desk, notes) => {
        regions.push(desk.region);
        return core.advise(shown, desk, notes);
      },
    });
    await open(world);
    await act(async () => world.set({ region: 'skane' }));
    expect([regions[0], regions.at(-1)]).toEqual(['jonkoping', 'skane']);
  });

  it('that cannot be read are said, and nothing is advised', async () => {
    const world = makeWorld();
    world.services.settings.load = async () => Promise.reject(new Error('Extension context invalidated.'));
    await open(world);
    expect(screen.getByRole('alert').textContent).toContain('Inställningarna kunde inte läsas.');
    expect(screen.getByRole('heading', { level: 1, name: 'Välj region' })).toBeTruthy();
  });
});

describe('time', () => {
  it('goes to the core as ISO, shifted by the practice clinic’s own clock', async () => {
    const seen: string[] = [];
    const world = makeWorld({
      advise: (shown, desk, notes) => {
        seen.push(desk.now);
        return core.advise(shown, desk, notes);
      },
    });
    await open(world, null);
    await act(async () =>
      world.show({
        kind: 'reading',
        reading: { case: sample.open, fields: [] },
        clockOffset: 2 * 3_600_000,
      }),
    );
    expect(seen.at(-1)).toBe('2026-03-02T17:50:00.000Z');
  });

  it('passes in the panel while it is seen', async () => {
    vi.useFakeTimers();
    const world = makeWorld();
    const seen: string[] = [];
    world.services.core = {
      ...core,
      advise: (shown, desk, notes) => {
        seen.push(desk.now);
        return core.advise(shown, desk, notes);
      },
    };
    render(<Panel services={world.services} />);
    await act(async () => {
      await vi.advanceTimersByTimeAsync(0);
      world.showCase(sample.open);
    });
    world.time += 15_000;
    await act(async () => {
      await vi.advanceTimersByTimeAsync(15_000);
    });
    expect(seen.at(-1)).toBe('2026-03-02T15:50:15.000Z');
    vi.useRealTimers();
  });
});

describe('another case', () => {
  it('shows nothing of the first, and the first is as it was when one returns', async () => {
    const { world, user } = await open();
    await user.click(screen.getByRole('button', { name: 'Ringde – inget svar' }));
    await go(user, /^Anteckna/);
    await user.type(screen.getByRole('textbox', { name: 'Bedömning' }), 'Virusinfektion');
    await act(async () => world.showCase(other));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('AB nr ej läst');
    expect(screen.getByRole('tab', { name: /^Nu/ }).getAttribute('aria-selected')).toBe('true');
    await go(user, /^Anteckna/);
    expect((screen.getByRole('textbox', { name: 'Bedömning' }) as HTMLTextAreaElement).value).toBe('');
    expect(document.body.textContent).not.toMatch(/Virusinfektion|TT ··1212/);
    await act(async () => world.showCase(sample.open));
    await go(user, /^Anteckna/);
    expect((screen.getByRole('textbox', { name: 'Bedömning' }) as HTMLTextAreaElement).value).toBe('Virusinfektion');
    const kept: Notes = world.services.notes.get(sample.url).notes;
    expect(kept.attempts).toHaveLength(1);
    expect(world.services.notes.get(other.url).notes).toEqual({});
  });
});
