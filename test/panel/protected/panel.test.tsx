// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import fc from 'fast-check';
import { act } from 'preact/test-utils';
import { afterAll, afterEach, expect, test } from 'vitest';
import { regionKeys } from '../../../src/core/regions/keys.ts';
import { realCore } from '../../../src/panel/core.ts';
import { Panel } from '../../../src/panel/view/app.tsx';
import { makeWorld } from '../world.ts';
import { anyHidden, type Hidden, secrets } from './hidden.ts';

afterEach(cleanup);
// Preact's timer after a drawing must not outlive the document that it draws in.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 100)));

/** Everything on the screen and for the ear: text, names, titles, values, in every state of the panel. */
function drawn(): string {
  const all = [...document.querySelectorAll('*')];
  return [
    document.title,
    document.body.textContent,
    ...all.flatMap((one) => one.getAttributeNames().map((name) => `${name}="${one.getAttribute(name)}"`)),
    ...all.map((one) => ('value' in one ? String(one.value) : '')),
  ].join('\n');
}

const found = (said: string): string | null => {
  const secret = secrets.exec(said);
  return secret && said.slice(Math.max(0, secret.index - 100), secret.index + 60);
};

async function leaksOf({ case: c, desk, notes }: Hidden): Promise<string[]> {
  const { now: _now, shift: _shift, ...settings } = desk;
  const world = makeWorld(realCore, settings);
  world.time = Date.parse(desk.now);
  const said: string[] = [];
  world.services.notes.change(c.url, (memory) => ({ ...memory, notes }));
  render(<Panel services={world.services} />);
  await act(async () => {});
  await act(async () => world.showCase(c, []));
  const press = async (button: HTMLElement): Promise<void> => {
    await act(async () => button.click());
    said.push(drawn());
  };
  const named = (words: RegExp) =>
    [...document.querySelectorAll<HTMLButtonElement>('button:not([disabled])')].filter((button) =>
      words.test(button.getAttribute('aria-label') ?? button.textContent ?? ''),
    );
  for (const tab of screen.getAllByRole('tab')) {
    await press(tab);
    for (const nr of named(/^Kopiera/).keys()) {
      const button = named(/^Kopiera/)[nr];
      if (!button || /personnr/.test(button.textContent ?? '')) continue;
      await press(button);
      const anyway = named(/^Kopiera ändå$|^Jag har läst igenom/)[0];
      if (anyway) await press(anyway);
    }
  }
  const [shift] = named(/^Jag slutar snart$/);
  if (shift) await press(shift);
  await act(async () =>
    world.show({ kind: 'reading', reading: { case: null, queue: [c], fields: [] }, clockOffset: 0 }),
  );
  said.push(drawn());
  await world.services.notes.flush();
  return [...said, JSON.stringify(world.clipboard), JSON.stringify(world.kept)].flatMap((one) => found(one) ?? []);
}

test.each(regionKeys)(
  '%s: the panel shows, says, copies and keeps nothing that tells who or where a protected patient is',
  { timeout: 120_000 },
  async (region) => {
    for (const hidden of fc.sample(anyHidden(region), { numRuns: 4, seed: 1177 })) {
      expect(await leaksOf(hidden), JSON.stringify(hidden)).toEqual([]);
      cleanup();
    }
  },
);

test('what is looked for is found where nobody is protected', async () => {
  const [hidden] = fc.sample(anyHidden('jonkoping'), { numRuns: 1, seed: 1177 });
  const { recordCheck: _check, ...notes } = hidden?.notes ?? {};
  if (!hidden) throw new Error('no case');
  const { protected: _mark, ...patient } = hidden.case.patient ?? {};
  const leaks = await leaksOf({ ...hidden, notes, case: { ...hidden.case, patient, guardian: null } });
  expect(leaks.length).toBeGreaterThan(0);
});
