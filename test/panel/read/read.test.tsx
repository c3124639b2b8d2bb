// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '../../../src/panel/view/app.tsx';
import { type Glass, placesIn } from '../../../src/reader/places.ts';
import { defaultProfile } from '../../../src/reader/profile/default-profile.ts';
import { readPage } from '../../../src/reader/read-page.ts';
import { grow } from '../../../src/reader/tree/grow.ts';
import { el } from '../../reader/seen-page.ts';
import * as sample from '../sample.ts';
import { core, makeWorld } from '../world.ts';

afterEach(cleanup);
// Roles are looked for in lists that are long, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 });

const pair = (label: string, value: string) => [
  el('dt', [label], { role: 'term' }),
  el('dd', [value], { role: 'definition' }),
];

/** A page with a control, and facts that the panel reads; a label that it does not know. */
function glassOf(facts: [string, string][]): Glass {
  const page = el('html', [
    el(
      'dl',
      facts.flatMap(([label, value]) => pair(label, value)),
    ),
    el('button', ['Avsluta besök'], { role: 'button' }),
    el('ul', [el('li', ['Hej'], { role: 'listitem' })], { role: 'log' }),
  ]);
  return { root: grow(page), profile: defaultProfile, here: { url: sample.url, now: sample.now } };
}
const facts: [string, string][] = [
  ['Personnummer', '19121212-1212'],
  ['Status', 'Startat besök'],
  ['Angelägenhetsgrad', '2'],
];

async function open(steps: string[] = []) {
  const checklists = [{ rule: 'JKP-X', title: 'Steg', steps: steps.map((text) => ({ text, done: null })) }];
  const asked: unknown[] = [];
  const world = makeWorld({
    advise: (...given) => {
      asked.push(given[0]);
      return { ...core.advise(...given), checklists };
    },
  });
  world.glass = glassOf(facts);
  render(<Panel services={world.services} />);
  const show = async (glass: Glass) => {
    world.glass = glass;
    await act(async () =>
      world.show({ kind: 'reading', reading: readPage(glass.root, glass.profile, glass.here), clockOffset: 0 }),
    );
  };
  await act(async () => {});
  await show(world.glass);
  return { world, user: userEvent.setup(), show, asked };
}

const press = (name: string | RegExp) => screen.getByRole('button', { name });
/** What stands of the field in the list. */
const row = (name: string) => within(screen.getByRole('main')).getByText(name).closest('li')?.textContent;

describe('what the panel reads', () => {
  it('lists every field with state, value and place, and shows the place on the page', async () => {
    const { world, user } = await open();
    await user.click(press('Vad panelen läser'));
    expect(screen.getByRole('heading', { level: 1, name: 'Vad panelen läser' })).toBe(document.activeElement);
    expect(row('status')).toMatch(/läst.*Startat besök.*intill etiketten/);
    expect(row('prioritet')).toContain('ej läst');
    expect(screen.queryByRole('button', { name: 'Visa på sidan: prioritet' })).toBeNull();
    await user.click(press('Visa på sidan: status'));
    const keys = world.glass ? placesIn(world.glass).get('phase') : undefined;
    expect(keys?.length).toBeGreaterThan(0);
    expect(world.shownKeys).toEqual([keys]);
    expect(screen.getByRole('status', { name: 'På sidan' }).textContent).toBe('Visas på sidan: status.');
    await user.click(press('Tillbaka'));
    expect(screen.getByRole('tab', { name: /^Nu/ })).toBeTruthy();
  });

  it('is reached on a page without a case too', async () => {
    const { world, user } = await open();
    await act(async () => world.show({ kind: 'reading', reading: { case: null, fields: [] }, clockOffset: 0 }));
    await user.click(press('Vad panelen läser'));
    expect(screen.getByText('Panelen hittar inget ärende på sidan.')).toBeTruthy();
  });

  it('gives support states and structure, and no word of the page', async () => {
    const { world, user } = await open();
    await user.click(press('Vad panelen läser'));
    await user.click(press('Kopiera rapport till support'));
    const [{ text } = { text: '' }] = world.clipboard;
    expect(text).toContain('1177 direkt-kollegan 1.2.3');
    expect(text).toContain('phase: läst (intill etiketten)');
    expect(text).toContain('priority: ej läst');
    expect(text).toContain('dd[definition]');
    for (const word of ['1912', 'Startat besök', 'Personnummer', 'Angelägenhet', 'Hej', 'Avsluta', 'http'])
      expect(text).not.toContain(word);
  });

  it('axe finds nothing, with a form open', async () => {
    const { user } = await open();
    await user.click(press('Vad panelen läser'));
    await user.click(press('Ange för hand: prioritet'));
    expect(
      (await axe.run(document.body, { rules: { region: { enabled: false } } })).violations.map(({ id }) => id),
    ).toEqual([]);
  });
});

describe('by hand', () => {
  it('is used and marked, and gives way with a notice when the page says otherwise', async () => {
    const { user, show, asked, world } = await open();
    await user.click(press('Vad panelen läser'));
    await user.click(press('Ange för hand: prioritet'));
    await user.click(press('Använd i det här ärendet'));
    expect(screen.getByRole('alert').textContent).toBe('Fyll i ett värde.');
    await user.selectOptions(screen.getByLabelText('Ange prioritet'), '3');
    await user.click(press('Använd i det här ärendet'));
    expect(row('prioritet')).toMatch(/angivet för hand.*3/);
    await user.click(press('Tillbaka'));
    expect(asked.at(-1)).toMatchObject({ priority: 3 });
    expect(screen.getByText('Prio 3 (för hand)')).toBeTruthy();
    expect(screen.getByText(/Angivet för hand, inte läst på sidan/).closest('p')?.textContent).toContain('prioritet');
    expect(JSON.stringify(world.kept)).not.toContain('priority');
    await show(glassOf([...facts.slice(0, 2), ['Prioritet', '1']]));
    expect(asked.at(-1)).toMatchObject({ priority: 1 });
    expect(screen.getByText('Prio 1')).toBeTruthy();
    expect(screen.getByRole('status', { name: 'För hand' }).textContent).toContain('Sidan visar nu prioritet');
  });

  it('never stands over another patient at the same address', async () => {
    const { user, show, asked } = await open();
    await user.click(press('Vad panelen läser'));
    await user.click(press('Ange för hand: prioritet'));
    await user.selectOptions(screen.getByLabelText('Ange prioritet'), '3');
    await user.click(press('Använd i det här ärendet'));
    await show(glassOf([['Personnummer', '19850312-2387'], ...facts.slice(1)]));
    expect(asked.at(-1)).not.toHaveProperty('priority');
    await show(glassOf(facts));
    expect(asked.at(-1)).not.toHaveProperty('priority');
  });

  it('a number typed is not stored, and is no proof of whose page it is', async () => {
    const { user, show, world } = await open();
    await show(glassOf(facts.slice(1)));
    await user.click(press('Vad panelen läser'));
    await user.click(press('Ange för hand: personnummer'));
    await user.type(screen.getByLabelText('Ange personnummer'), '19850312-2387');
    await user.click(press('Använd i det här ärendet'));
    await user.click(press('Tillbaka'));
    await user.click(screen.getByText(/^Rätt patient/));
    expect(screen.getByText(/personnummer är angivet för hand/)).toBeTruthy();
    await world.services.notes.flush();
    expect(JSON.stringify(world.kept)).not.toMatch(/2387|850312/);
  });
});

describe('show me', () => {
  it('points at the control that a step names, and says when it is gone', async () => {
    const { user, world } = await open([
      'Klicka på pilen jämte ”Avsluta besök” och välj ”Lämna över besök”',
      'Ring patienten',
    ]);
    const list = screen.getByRole('heading', { name: /^Steg/ }).closest('section');
    const shown = within(list ?? document.body).getAllByRole('button', { name: /^Visa/ });
    expect(shown.map(({ textContent }) => textContent)).toEqual(['Visa ”Avsluta besök”']);
    await user.click(press('Visa ”Avsluta besök”'));
    expect(world.shownKeys).toHaveLength(1);
    if (world.glass) world.glass.root.kids = [];
    await user.click(press('Visa ”Avsluta besök”'));
    expect(world.shownKeys).toHaveLength(1);
    expect(screen.getByText('”Avsluta besök” finns inte på sidan just nu.')).toBeTruthy();
  });
});

describe('learning the page', () => {
  it('by keyboard: a text is chosen, what is read is shown, and the profile is saved as a file', async () => {
    const { user, world } = await open();
    await user.click(press('Vad panelen läser'));
    await user.click(press('Lär in sidan'));
    await user.selectOptions(screen.getByLabelText('Uppgift'), 'priority');
    await user.click(press('Välj bland sidans texter'));
    await user.selectOptions(screen.getByLabelText('Sidans texter'), '2');
    await user.click(press('Välj texten'));
    expect(screen.getByRole('status', { name: 'Förslag' }).textContent).toContain('Här läses: 2');
    await user.click(press('Stämmer'));
    await user.click(press('Spara sidprofilen som fil'));
    const { labels } = JSON.parse(world.saved[0]?.text ?? '{}');
    expect(labels.priority).toContain('angelägenhetsgrad');
    expect(world.saved[0]?.text).not.toMatch(/1212/);
    expect(world.readBy.at(-1)).toBe(defaultProfile);
  });

  it('by pointing; Esc stops on either side', async () => {
    const { user, world } = await open();
    await user.click(press('Vad panelen läser'));
    await user.click(press('Lär in sidan'));
    await user.selectOptions(screen.getByLabelText('Uppgift'), 'priority');
    await user.click(press('Peka på sidan'));
    await vi.waitFor(() => expect(world.pointed).not.toBeNull());
    await act(async () => world.pointed?.(null));
    expect(press('Peka på sidan')).toBeTruthy();
    await user.click(press('Peka på sidan'));
    await vi.waitFor(() => expect(world.pointed).not.toBeNull());
    await user.keyboard('{Escape}');
    await vi.waitFor(() => expect(world.pointed).toBeNull());
    await user.click(press('Peka på sidan'));
    await vi.waitFor(() => expect(world.pointed).not.toBeNull());
    const value = world.glass?.root.kids[0]?.kids.at(-1);
    await act(async () => world.pointed?.({ key: value?.key ?? 0, chosen: true }));
    expect(screen.getByRole('status', { name: 'Förslag' }).textContent).toContain('Här läses: 2');
    expect(
      (await axe.run(document.body, { rules: { region: { enabled: false } } })).violations.map(({ id }) => id),
    ).toEqual([]);
  });
});
