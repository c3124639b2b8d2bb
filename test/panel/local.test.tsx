// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { routineOf } from '../../src/core/index.ts';
import { useLocal } from '../../src/panel/local.ts';
import { Panel } from '../../src/panel/view/app.tsx';
import { defaultProfile } from '../../src/reader/profile/default-profile.ts';
import { filesWith, routine, text } from '../desk/files/samples.ts';
import * as sample from './sample.ts';
import { makeWorld } from './world.ts';

afterEach(cleanup);

async function draw(localRoutine: string | null, pageProfile: string | null = null, world = makeWorld()) {
  world.files = await filesWith(localRoutine, pageProfile);
  render(<Panel services={world.services} />);
  await act(async () => {});
  await act(async () => world.showCase(sample.open));
  return { world, user: userEvent.setup() };
}

const name = 'Lokal rutin, Lindens vårdcentral';
const box = (words: string) => screen.getByText(words, { exact: false, selector: '.local p' }).closest('.local');

describe('the unit’s own routine in the panel', () => {
  it('stands under the card of its rule, marked as the unit’s, and under no other', async () => {
    await draw(text());
    const card = screen.getByRole('heading', { name: /Patienten har fyllt 13/ }).closest('li');
    expect(card?.querySelector('.local')?.textContent).toBe(`${name}Ring barnmottagningen,\nanknytning 12.`);
    expect(document.querySelectorAll('.card .local')).toHaveLength(1);
  });

  it('shows on a folded line that there is more inside', async () => {
    await draw(text({ notes: { 'JKP-CONS-1': 'Blanketten ligger i receptionen.' } }));
    const line = screen.getByText(/^Samtycket i 1177 direkt gäller inte/);
    expect(line.textContent).toContain('+ lokal rutin');
    expect(box('Blanketten ligger')?.textContent).toContain(name);
    expect(document.querySelectorAll('summary .local-name')).toHaveLength(1);
  });

  it.each([
    ['the countdown', 'JKP-REPLY-1', 'Nu'],
    ['the checklist', 'JKP-ROLE-4', 'Nu'],
    ['the registration', 'JKP-REG-2', 'Registrera'],
    ['the question', 'JKP-QUAL-1', 'Registrera'],
    ['the note’s template', 'JKP-JRN-2', 'Anteckna'],
    ['the note’s keyword', 'JKP-JRN-4', 'Anteckna'],
  ])('stands with %s', async (_what, rule, tab) => {
    // The sample's rules are not all rows of the region's.
    const notes = new Map([[rule, 'Så gör vi här.']]);
    const world = makeWorld();
    const files = await filesWith(text({ notes: {} }));
    const checked = files.localRoutine?.checked;
    if (checked?.ok) Object.assign(checked.value, { notes });
    world.files = files;
    render(<Panel services={world.services} />);
    await act(async () => {});
    await act(async () => world.showCase(sample.open));
    await userEvent.click(screen.getByRole('tab', { name: new RegExp(`^${tab}`) }));
    const [shown] = screen.getAllByText('Så gör vi här.');
    expect(shown?.closest('.local')?.textContent).toContain(name);
  });

  it('stands with the mark, where the rule is a mark’s and no card’s', async () => {
    const world = makeWorld({ advise: () => ({ ...sample.advice, cards: [], countdowns: [], checklists: [] }) });
    await draw(text({ notes: { 'JKP-REPLY-3': 'Så gör vi här.' } }), null, world);
    expect(document.querySelector('.marks .local')?.textContent).toBe(`${name}Så gör vi här.`);
  });

  it('adds its steps to the checklist, tickable like the others and kept with the case', async () => {
    const { user, world } = await draw(text());
    expect(screen.getByRole('heading', { name: /Innan du avslutar/ }).textContent).toContain('1 av 4 klara');
    const step = screen.getByRole('checkbox', { name: `Lägg lappen i facket ${name}` }) as HTMLInputElement;
    await user.click(step);
    expect(screen.getByRole('heading', { name: /Innan du avslutar/ }).textContent).toContain('2 av 4 klara');
    await act(async () => world.services.notes.flush());
    expect(Object.keys(world.kept).filter((key) => key.startsWith(`case:${sample.url}\nticks\n`))).toHaveLength(1);
    expect(JSON.stringify(world.kept)).not.toContain('lappen');
    await user.click(step);
    expect(step.checked).toBe(false);
  });

  it('is found in the routine view with its contacts, beside the region’s lines', async () => {
    const { user } = await draw(text({ notes: { 'JKP-CHILD-1': 'Ring barnmottagningen.' } }));
    await user.click(screen.getByRole('tab', { name: 'Rutin' }));
    expect(screen.getByText(`${name}, visas med egen ram. Genomgången 1 mars 2026.`)).toBeTruthy();
    const contacts = screen.getByRole('heading', { name: 'Enhetens kontakter' }).parentElement;
    expect(contacts?.textContent).toContain(`${name}JourläkareAnknytning 4711vardagar 8–17`);
    const search = screen.getByRole('searchbox', { name: 'Sök i rutinen' });
    await user.type(search, 'barnmottagningen');
    expect(screen.getByText('1 av 3 rader')).toBeTruthy();
    expect(screen.getByText('Barn under 1 år hanteras inte i 1177 direkt.')).toBeTruthy();
    expect(screen.queryByText('Jourläkare')).toBeNull();
    await user.clear(search);
    await user.type(search, '4711');
    expect(screen.getByText('0 av 3 rader och 1 av enhetens kontakter')).toBeTruthy();
    await user.clear(search);
    await user.type(search, 'finns inte alls');
    expect(screen.getByText('Inget i rutinen har de orden.')).toBeTruthy();
  });

  it('is text, whatever it holds', async () => {
    const hostile = '<img src=x onerror=alert(1)><b>Regionens rutin</b>';
    await draw(
      text({ notes: { 'JKP-CHILD-2': hostile }, contacts: [{ title: hostile, text: hostile }], name: '<i>x</i>' }),
    );
    expect(box(hostile)?.textContent).toBe(`Lokal rutin, <i>x</i>${hostile}`);
    await userEvent.click(screen.getByRole('tab', { name: 'Rutin' }));
    expect(document.querySelector('img, b, i')).toBeNull();
  });

  it('of another region is not shown, and is named', async () => {
    const files = await filesWith(text());
    const world = makeWorld({}, { region: 'skane' });
    world.files = files;
    render(<Panel services={world.services} />);
    await act(async () => {});
    await act(async () => world.showCase(sample.open));
    expect(document.querySelector('.local')).toBeNull();
    cleanup();
    await draw(text({ region: 'kalmar' }));
    expect(document.querySelector('.local')).toBeNull();
    expect(screen.getByRole('alert').textContent).toMatch(
      /^Den lokala rutinen används inte \(region: filen hör till Region Kalmar län/,
    );
  });

  it('changes while the panel is open', async () => {
    const { world } = await draw(null);
    expect(document.querySelector('.local')).toBeNull();
    world.files = await filesWith(text());
    await act(async () => world.set({ region: 'jonkoping' }));
    await screen.findByText(/Ring barnmottagningen/);
  });

  it('gives phrases and codes to whoever asks, and empty lists where there is none', async () => {
    let seen: ReturnType<typeof useLocal> | undefined;
    const Ask = () => {
      seen = useLocal();
      return null;
    };
    render(<Ask />);
    expect([seen?.phrases, seen?.codes, seen?.contacts]).toEqual([[], [], []]);
    const { localIn } = await import('../../src/panel/local.ts');
    const local = localIn(await filesWith(text()), 'jonkoping');
    expect([local.phrases, local.codes]).toEqual([routine.phrases, routine.codes]);
  });

  it.each(['Nu 2 viktiga kort', 'Registrera 1 fråga', 'Anteckna', 'Rutin'])(
    'axe finds nothing under %s',
    async (tab) => {
      document.title = '1177 direkt-kollegan';
      document.documentElement.lang = 'sv';
      await draw(text({ notes: { 'JKP-CHILD-2': 'a', 'JKP-CONS-1': 'b', 'JKP-CHILD-1': 'c' } }));
      await userEvent.click(screen.getByRole('tab', { name: tab }));
      for (const details of document.querySelectorAll('details')) details.open = true;
      const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
      expect(violations.map(({ id }) => id)).toEqual([]);
    },
  );
});

describe('the unit’s page profile in the panel', () => {
  it('is the one that the page is read by, and the default where there is none', async () => {
    const { world } = await draw(null, '{"labels": {"priority": ["viktighet"]}}');
    expect(world.readBy.map((profile) => profile?.labels.priority)).toEqual([['viktighet']]);
    cleanup();
    expect((await draw(null)).world.readBy).toEqual([defaultProfile]);
  });

  it('that cannot be used is named with its place, and no advice is shown', async () => {
    const { world } = await draw(null, '{"labels": {"prio": []}}');
    expect(world.readBy).toEqual([null]);
    await act(async () => world.show({ kind: 'no-profile' }));
    expect(screen.getByRole('heading', { name: 'Sidan läses inte', level: 1 })).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('(labels.prio: okänd nyckel)');
    expect(screen.queryByText(/^Källa/)).toBeNull();
  });
});

describe('the age of the routine', () => {
  const source = { label: 'Rutinen', version: '6.0', validFrom: '2025-01-15' };
  const aged = (over: object) =>
    makeWorld({ routineOf: () => ({ ...sample.routine, source: { ...source, ...over } }) });
  const past = 'rutinen är från jan 2025, skulle ha setts över jan 2026';

  it('past its review is said on every source line', async () => {
    const { user } = await draw(null, null, aged({}));
    const lines = [...document.querySelectorAll('.source > summary')].map((line) => line.textContent);
    // Six cards and a countdown.
    expect(lines).toHaveLength(7);
    expect(lines.filter((line) => !line?.endsWith(`; ${past}`))).toEqual([]);
    for (const tab of ['Registrera 1 fråga', 'Anteckna']) {
      await user.click(screen.getByRole('tab', { name: tab }));
      for (const line of screen.getAllByText(/^Källa:/)) expect(line.textContent).toContain(past);
    }
    await user.click(screen.getByRole('tab', { name: 'Rutin' }));
    expect(screen.getAllByText(new RegExp(`avsnitt .*; ${past}$`))).toHaveLength(3);
    expect(screen.getByText(/^Versionen är 1 år och 1 månad gammal och skulle ha setts över senast/)).toBeTruthy();
  });

  it('past its review is said in the list too', async () => {
    const world = aged({});
    render(<Panel services={world.services} />);
    await act(async () => {});
    await act(async () =>
      world.show({ kind: 'reading', reading: { case: null, queue: sample.queue, fields: [] }, clockOffset: 0 }),
    );
    const [line] = within(screen.getByRole('main')).getAllByText(/^Källa:/);
    expect(line?.textContent).toContain(past);
  });

  it('within its review is told in the routine view, and troubles no source line', async () => {
    const { user } = await draw(null, null, aged({ validFrom: '2025-12-01' }));
    expect(document.body.textContent).not.toContain('setts över');
    await user.click(screen.getByRole('tab', { name: 'Rutin' }));
    expect(screen.getByText('Versionen är 3 månader gammal. Ses över senast 1 dec 2026.')).toBeTruthy();
  });

  it('that the routine does not tell is said to be unknown', async () => {
    const { user } = await draw(null, null, aged({ validFrom: null }));
    const lines = [...document.querySelectorAll('.source > summary')].map((line) => line.textContent);
    expect(lines.filter((line) => !line?.endsWith('; rutinens ålder är okänd'))).toEqual([]);
    await user.click(screen.getByRole('tab', { name: 'Rutin' }));
    expect(screen.getByText(/^Rutinen säger inte från när den gäller/)).toBeTruthy();
  });
});

it('the sample’s rules with notes are rows of the region’s', () => {
  const ids = routineOf('jonkoping').rows.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['JKP-CHILD-1', 'JKP-CHILD-2', 'JKP-CONS-1']));
});
