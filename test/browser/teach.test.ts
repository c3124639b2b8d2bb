import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '../../src/core/contract/case.ts';
import { readAt } from '../../src/panel/hand/hand.ts';
import { areaOf, teach } from '../../src/panel/teach/teach.ts';
import { defaultProfile } from '../../src/reader/default-profile.ts';
import { standing } from '../../src/reader/found.ts';
import { grow } from '../../src/reader/grow.ts';
import { overDefault } from '../../src/reader/own-profile.ts';
import type { Glass } from '../../src/reader/places.ts';
import { type Labelled, labelled } from '../../src/reader/profile.ts';
import { OwnProfile } from '../../src/reader/profile-schema.ts';
import { readPage } from '../../src/reader/read-page.ts';
import type { PlainElement } from '../../src/reader/see.ts';
import type { Seen } from '../../src/reader/seen.ts';
import { json, now, openEye, text, url } from './reader/page.ts';

let eye: Awaited<ReturnType<typeof openEye>>;
beforeAll(async () => {
  eye = await openEye();
});
afterAll(() => eye.browser.close());

const cases = readdirSync(new URL('../reader/pages/', import.meta.url))
  .filter((name) => name.endsWith('.html') && !/^(list|no-case)/.test(name))
  .map((name) => name.slice(0, -5));

/** The dialect as the page's script sees it. */
async function dialect(name: string): Promise<Glass> {
  await eye.show(text(`${name}.html`));
  const seen = await eye.page.evaluate(() => (globalThis as unknown as { look: () => PlainElement }).look());
  return { root: grow(seen), profile: defaultProfile, here: { url, now } };
}

/** Where a person would point at each field: at its value. */
function placesOf(glass: Glass): Map<Labelled, Seen> {
  const { found } = areaOf(glass, defaultProfile);
  const places = new Map<Labelled, Seen>();
  for (const field of labelled) {
    const [value] = standing(found, field);
    if (value) places.set(field, value);
  }
  return places;
}

/** A label that stands on no page. */
const unknown = ['qxqx'];

/** As a person does: shown another value than the one on the page, the next way is asked for. */
function point(glass: Glass, own: OwnProfile, field: Labelled, node: Seen, wanted: unknown): OwnProfile | string {
  const not: string[] = [];
  for (;;) {
    const taught = teach({ glass, node, field, own, not });
    if (!taught.ok) return `${field}: ${taught.why}${not.length > 0 ? ` (not ${not.join(', ')})` : ''}`;
    const { shown } = areaOf(glass, overDefault(taught.own));
    if (JSON.stringify(readAt({ ...shown, url }, field)) === JSON.stringify(wanted)) return taught.own;
    not.push(taught.by);
  }
}

/** Fields that are not taught on a dialect: the word is another thing's there, or stands nowhere. Then the panel says so, and reads nothing. */
const refused: Record<string, readonly string[]> = {
  'bullet-lines': ['unit', 'reason'],
  fieldsets: ['contacts'],
  'guardian-lines': ['unit', 'closedAt'],
  hostile: ['patient.personalIdentityNumber', 'priority', 'arrivedAt'],
  'name-headers': ['unit'],
  'shadow-protected': ['patient.name'],
  'tables-english': ['images'],
};

describe('a profile made by pointing', () => {
  it.each(cases)('%s: each field whose labels nobody knows is read again, and nothing is read wrong', async (name) => {
    const glass = await dialect(name);
    const expected = { ...(json(name) as Case), url };
    const missed: string[] = [];
    for (const [field, node] of placesOf(glass)) {
      const own: OwnProfile = { labels: { [field]: unknown } };
      const lost = areaOf(glass, overDefault(own)).fields.find((one) => one.field === field);
      if (lost?.state !== 'unread') continue;
      const taught = point(glass, own, field, node, readAt(expected, field));
      if (typeof taught === 'string') {
        missed.push(taught);
        continue;
      }
      const saved = OwnProfile.parse(JSON.parse(JSON.stringify(taught)));
      const { case: read, fields } = readPage(glass.root, overDefault(saved), glass.here);
      expect(readAt(read ?? { url }, field), field).toEqual(readAt(expected, field));
      for (const { field: other, state } of fields)
        if (state !== 'unread')
          expect(readAt(read ?? { url }, other), `${other} after ${field}`).toEqual(readAt(expected, other));
      // Nothing of the patient gets into the file.
      for (const text of [expected.patient?.name, expected.patient?.personalIdentityNumber, expected.reason])
        if (text) expect(JSON.stringify(taught).toLowerCase()).not.toContain(`"${text.toLowerCase()}"`);
    }
    expect(missed.map((text) => text.split(':')[0])).toEqual(refused[name] ?? []);
  });

  it.each(cases)('%s: pointed at all through, the default is no worse for it', async (name) => {
    const glass = await dialect(name);
    let own: OwnProfile = {};
    for (const [field, node] of placesOf(glass)) {
      const taught = teach({ glass, node, field, own });
      if (taught.ok) own = taught.own;
    }
    const saved = OwnProfile.safeParse(own);
    const profile = saved.success ? overDefault(saved.data) : defaultProfile;
    expect(readPage(glass.root, profile, glass.here).case).toEqual({ ...(json(name) as object), url });
  });
});
