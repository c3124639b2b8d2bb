import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '../../src/core/contract/case.ts';
import { sayValue } from '../../src/panel/read/say-value.ts';
import { fieldName } from '../../src/panel/words.ts';
import type { PlainElement } from '../../src/reader/page/see.ts';
import type { Glass } from '../../src/reader/places.ts';
import { defaultProfile } from '../../src/reader/profile/default-profile.ts';
import { type Labelled, labelled } from '../../src/reader/profile/profile.ts';
import type { OwnProfile } from '../../src/reader/profile/profile-schema.ts';
import { readPage } from '../../src/reader/read-page.ts';
import { grow } from '../../src/reader/tree/grow.ts';
import { each, textOf } from '../../src/reader/tree/seen.ts';
import { type Extension, startExtension } from './harness/extension.ts';
import { nurse } from './journey.ts';
import { cases, json, now, openEye, text, url } from './reader/page.ts';
import { placesOf, point } from './reader/super-user.ts';

/** Each dialect at the clinic's address, read in the panel that is shipped: by the default, and by the profile that calibration made of it. */

const address = 'https://clinic.platform24.se';
let eye: Awaited<ReturnType<typeof openEye>>;
let extension: Extension;
let options: Page;
let clinic: Page;
let panel: Page;

beforeAll(async () => {
  eye = await openEye();
  extension = await startExtension();
  options = await extension.openExtensionPage('options.html');
  await store({ settings: nurse });
  clinic = await extension.context.newPage();
  await clinic.route(`${address}/**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const body = cases.includes(name) ? text(`${name}.html`) : '<!doctype html><p>Startsida</p>';
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  await clinic.goto(`${address}/empty`);
  panel = await extension.openPanel(clinic);
  await panel.clock.setFixedTime(now);
  await panel.reload();
  await panel.getByRole('button', { name: 'Vad panelen läser' }).click();
});
afterAll(async () => {
  await eye.browser.close();
  await extension.dispose();
});

interface Store {
  chrome: { storage: { local: { set(items: object): Promise<void>; remove(key: string): Promise<void> } } };
}
const store = (items: object): Promise<void> =>
  options.evaluate((kept) => (globalThis as unknown as Store).chrome.storage.local.set(kept), items);

/** The unit's own profile, or none. */
async function use(own: OwnProfile | null): Promise<void> {
  // Nothing that was read before stands there while the profile changes.
  await clinic.goto(`${address}/empty`);
  await panel.getByText('Panelen hittar inget ärende på sidan.').waitFor();
  if (own) await store({ pageProfile: { text: JSON.stringify(own), since: now } });
  else await options.evaluate(() => (globalThis as unknown as Store).chrome.storage.local.remove('pageProfile'));
  await panel.getByText(own ? /Sidprofil: enhetens/ : /Sidprofil: tilläggets egen/).waitFor();
}

/** What the panel lists: each field, what became of it, and what was read. */
type Row = [field: string, state: string, value: string];
const listed = (): Promise<Row[]> =>
  panel
    .getByRole('main')
    .getByRole('listitem')
    .evaluateAll((rows) =>
      rows.map((row): [string, string, string] => [
        row.querySelector('strong')?.textContent ?? '',
        row.getAttribute('data-state') ?? '',
        row.querySelector('.value')?.textContent ?? '',
      ]),
    );

/** Where a label is pointed at too (a part's that is not known by its rows, the guardian's name's own); and what can be told first after that. */
const titled: Record<string, readonly [Labelled, string]> = {
  'guardian-near': ['guardian', 'Vårdnadshavare'],
  fieldsets: ['patient.name', 'Namn'],
};
const beside: Record<string, readonly Labelled[]> = { 'guardian-near': ['patient.phone'] };
function headings({ root }: Glass, name: string): [Labelled, number][] {
  const [field, title] = titled[name] ?? [];
  let key = 0;
  each(root, (seen) => {
    if (key === 0 && seen.tag !== '#text' && textOf(seen) === title) key = seen.key;
    return key === 0;
  });
  return field ? [[field, key]] : [];
}

/** What the page's default profile reads of the dialect, as the panel lists it; and the profile made by pointing at all of it. */
async function taught(name: string): Promise<{ rows: Row[]; own: OwnProfile }> {
  await eye.show(text(`${name}.html`));
  const seen = await eye.page.evaluate(() => (globalThis as unknown as { look: () => PlainElement }).look());
  const glass: Glass = { root: grow(seen), profile: defaultProfile, here: { url, now } };
  const expected = { ...(json(name) as Case), url };
  const { case: read, fields } = readPage(glass.root, defaultProfile, glass.here);
  expect(read).toEqual(expected);
  // Nothing of what the labels are called is known at first, but that a mark is a mark.
  let own: OwnProfile = {
    labels: Object.fromEntries(labelled.filter((field) => field !== 'patient.protected').map((field) => [field, []])),
  };
  const places = [...placesOf(glass)];
  const again = places.filter(([field]) => beside[name]?.includes(field));
  for (const [field, key] of [...places, ...headings(glass, name), ...again]) {
    const outcome = point({ glass, expected }, own, field, key);
    if ('own' in outcome) own = outcome.own;
  }
  const rows = fields.map(
    ({ field, state }): Row => [fieldName(field), state, sayValue(expected, field, Date.parse(now))],
  );
  return { rows, own };
}

describe('the panel that is shipped', () => {
  it.each(cases)('%s: reads by the profile made of it at least all that it reads by the default', async (name) => {
    const { rows, own } = await taught(name);
    await use(null);
    await clinic.goto(`${address}/${name}`);
    await expect.poll(listed, { timeout: 8000 }).toEqual(rows);
    await use(own);
    await clinic.goto(`${address}/${name}`);
    await expect.poll(listed, { timeout: 8000 }).toEqual(rows);
  });
});
