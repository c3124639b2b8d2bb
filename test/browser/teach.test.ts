import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readAt } from '../../src/panel/hand/hand.ts';
import { areaOf, teach } from '../../src/panel/teach/teach.ts';
import { defaultProfile } from '../../src/reader/default-profile.ts';
import { standing } from '../../src/reader/found.ts';
import { overDefault } from '../../src/reader/own-profile.ts';
import type { Glass } from '../../src/reader/places.ts';
import { type Labelled, labelled } from '../../src/reader/profile.ts';
import { OwnProfile } from '../../src/reader/profile-schema.ts';
import { readPage } from '../../src/reader/read-page.ts';
import type { PlainElement } from '../../src/reader/see.ts';
import { grow, type Seen } from '../../src/reader/seen.ts';
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

describe('a profile made by pointing', () => {
  it.each(cases)('%s: each field whose labels nobody knows is read again', async (name) => {
    const glass = await dialect(name);
    const { case: expected } = readPage(glass.root, defaultProfile, glass.here);
    const missed: string[] = [];
    for (const [field, node] of placesOf(glass)) {
      const own: OwnProfile = { labels: { [field]: unknown } };
      const lost = areaOf(glass, overDefault(own)).fields.find((one) => one.field === field);
      if (lost?.state !== 'unread' || !expected) continue;
      const taught = point(glass, own, field, node, readAt(expected, field));
      if (typeof taught === 'string') missed.push(taught);
      else {
        const saved = OwnProfile.parse(JSON.parse(JSON.stringify(taught)));
        expect(readPage(glass.root, overDefault(saved), glass.here).case, field).toEqual(expected);
      }
    }
    expect(missed).toEqual([]);
  });

  it.each(cases)(
    '%s: with no label known at all, taught one after another, it reads as by the default',
    async (name) => {
      const glass = await dialect(name);
      const { case: expected } = readPage(glass.root, defaultProfile, glass.here);
      let own: OwnProfile = { labels: Object.fromEntries(labelled.map((field) => [field, unknown])) };
      let missed: string[] = [];
      for (let round = 0; round < 2; round++) {
        missed = [];
        for (const [field, node] of placesOf(glass)) {
          const state = areaOf(glass, overDefault(own)).fields.find((one) => one.field === field)?.state;
          if (state !== 'unread' || !expected) continue;
          const taught = point(glass, own, field, node, readAt(expected, field));
          if (typeof taught === 'string') missed.push(taught);
          else own = taught;
        }
      }
      expect(z.safeParse(OwnProfile, own).success).toBe(true);
      expect(missed).toEqual([]);
      expect(readPage(glass.root, overDefault(own), glass.here).case).toEqual({ ...(json(name) as object), url });
    },
  );
});
