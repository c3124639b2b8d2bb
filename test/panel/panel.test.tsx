// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Case } from '../../src/core/contract/case.ts';
import type { Notes } from '../../src/core/contract/notes.ts';
import { Panel } from '../../src/panel/view/app.tsx';
import { go, open, openTab } from './opened.tsx';
import * as sample from './sample.ts';
import { core, makeWorld } from './world.ts';

afterEach(cleanup);

const other: Case = { ...sample.open, url: 'https://clinic.platform24.se/case/2', patient: { name: 'Anna Berg' } };

describe('the tabs', () => {
  it('are one stop, and arrows, Home and End move and choose', async () => {
    const { user } = await openTab(/^Nu/);
    const chosen = () => screen.getByRole('tab', { selected: true }).textContent?.trim();
    screen.getByRole('tab', { selected: true }).focus();
    await user.keyboard('{ArrowRight}');
    expect(chosen()).toBe('Registrera 1 fråga');
    expect(document.activeElement?.textContent).toBe('Registrera 1 fråga');
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(chosen()).toBe('Rutin');
    await user.keyboard('{ArrowRight}');
    expect(chosen()).toBe('Nu 2 viktiga kort');
    await user.keyboard('{End}');
    expect(chosen()).toBe('Rutin');
    await user.keyboard('{Home}');
    expect(chosen()).toBe('Nu 2 viktiga kort');
    expect(screen.getAllByRole('tab').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
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
