import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { areaOf } from '../../src/panel/teach/sight.ts';
import { type Taught, teach } from '../../src/panel/teach/teach.ts';
import { nodeAt } from '../../src/panel/teach/texts.ts';
import type { PlainElement } from '../../src/reader/page/see.ts';
import type { Glass } from '../../src/reader/places.ts';
import { defaultProfile } from '../../src/reader/profile/default-profile.ts';
import { overDefault } from '../../src/reader/profile/own-profile.ts';
import { OwnProfile } from '../../src/reader/profile/profile-schema.ts';
import { grow } from '../../src/reader/tree/grow.ts';
import { each, textOf } from '../../src/reader/tree/seen.ts';
import { now, openEye, url } from './reader/page.ts';

/** The guardian's mark is asked for by itself, in the words of the page. */

let eye: Awaited<ReturnType<typeof openEye>>;
beforeAll(async () => {
  eye = await openEye();
});
afterAll(() => eye.browser.close());

const page = (
  inGuardian: string,
  below = '',
) => `<h1>Eva Exempel</h1><p>Personnummer: 19850312-2387</p><p>Prioritet: 2</p>
  <section><h2>Vårdnadshavare</h2><p>Namn: Petra Exempel</p>${inGuardian}</section><section><h2>Övrigt</h2>${below}</section>`;

/** Points at the text for the guardian's mark; what was found, and what is read by it. */
async function point(html: string, text: string, meaning?: string): Promise<{ taught: Taught; read: unknown }> {
  await eye.show(html);
  const seen = await eye.page.evaluate(() => (globalThis as unknown as { look: () => PlainElement }).look());
  const glass: Glass = { root: grow(seen), profile: defaultProfile, here: { url, now } };
  let key = 0;
  each(glass.root, (one) => {
    if (one.tag !== '#text' && textOf(one) === text) key = one.key;
    return undefined;
  });
  const node = nodeAt(glass.root, key);
  if (!node) throw new Error(`${text} is not on the page`);
  expect(areaOf(glass, defaultProfile).shown.guardian).toEqual({ name: 'Petra Exempel' });
  const taught = teach({ glass, node, field: 'guardian.protected', own: {}, meaning });
  if (!taught.ok) return { taught, read: undefined };
  const own = OwnProfile.parse(JSON.parse(JSON.stringify(taught.own)));
  const { guardian, patient } = areaOf(glass, overDefault(own)).shown;
  expect(patient).toEqual({ personalIdentityNumber: '19850312-2387', name: 'Eva Exempel' });
  return { taught, read: guardian };
}

describe('the guardian’s mark', () => {
  it.each([
    ['Ja', { protected: true, name: 'Petra Exempel' }],
    ['Nej', { protected: false, name: 'Petra Exempel' }],
  ])('by its label, answered %s', async (answer, guardian) => {
    const { taught, read } = await point(page(`<div><span>Dold adress</span> <b>${answer}</b></div>`), answer);
    expect(taught).toMatchObject({ ok: true, by: 'dold adress', otherwise: [] });
    expect(read).toMatchObject({ protected: guardian.protected });
  });

  it('by a word of its own, once it is told what that means', async () => {
    const html = page('<p>HEMLIG</p>');
    expect((await point(html, 'HEMLIG', 'protected')).read).toEqual({ protected: true });
    // A word by itself that says "not protected" is not read beside the name's label: nothing is taught.
    expect((await point(html, 'HEMLIG', 'notProtected')).taught).toEqual({ ok: false, why: 'not-read' });
  });

  it('outside the guardian’s part it is not the guardian’s', async () => {
    const { taught } = await point(page('', '<p>HEMLIG</p>'), 'HEMLIG', 'protected');
    expect(taught).toMatchObject({ ok: false });
  });
});
