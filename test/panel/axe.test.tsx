// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Options } from '../../src/desk/options/options.tsx';
import type { PageState } from '../../src/panel/page-state.ts';
import { Panel } from '../../src/panel/view/app.tsx';
import * as sample from './sample.ts';
import { makeWorld } from './world.ts';

beforeEach(() => {
  document.title = '1177 direkt-kollegan';
  document.documentElement.lang = 'sv';
});
afterEach(cleanup);

/** What axe finds, without contrast: jsdom draws nothing (test/panel/look and the browser tests look at that). */
async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

async function draw(state: PageState, world = makeWorld()) {
  render(<Panel services={world.services} />);
  await act(async () => {});
  await act(async () => world.show(state));
}

const reading = { kind: 'reading', reading: { case: sample.open, fields: sample.fields }, clockOffset: 0 } as const;

it.each(['Nu 2 viktiga kort', 'Registrera 1 fråga', 'Anteckna', 'Skriv', 'Rutin'])(
  'axe finds nothing under %s',
  async (name) => {
    await draw({ ...reading, reading: { ...reading.reading, fields: sample.fields } });
    await userEvent.click(screen.getByRole('tab', { name }));
    for (const details of document.querySelectorAll('details')) details.open = true;
    const whole = screen.queryByRole('button', { name: 'Kopiera allt' });
    if (whole) await userEvent.click(whole);
    expect(await faults()).toEqual([]);
  },
);

it.each(['connecting', 'elsewhere', 'reload', 'no-access', 'replaced', 'changing'] as const)(
  'axe finds nothing in the state %s',
  async (kind) => {
    await draw({ kind });
    expect(await faults()).toEqual([]);
  },
);

it('axe finds nothing in the list or in the question for the region', async () => {
  await draw({ kind: 'reading', reading: { case: null, queue: sample.queue, fields: [] }, clockOffset: 0 });
  expect(await faults()).toEqual([]);
  cleanup();
  await draw({ kind: 'elsewhere' }, makeWorld({}, {}));
  expect(await faults()).toEqual([]);
});

it('axe finds nothing in the options, with faults shown', async () => {
  const loaded = { settings: {}, own: {}, policy: {}, faults: ['Något kunde inte användas.'] };
  render(<Options loaded={loaded} regions={[{ key: 'skane', name: 'Region Skåne' }]} save={async () => {}} />);
  await userEvent.click(screen.getByRole('button', { name: 'Spara' }));
  expect(await faults()).toEqual([]);
});
