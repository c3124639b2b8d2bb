import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '../../src/core/contract/case.ts';
import { readAt } from '../../src/panel/hand/hand.ts';
import { areaOf } from '../../src/panel/teach/sight.ts';
import { teach } from '../../src/panel/teach/teach.ts';
import { nodeAt } from '../../src/panel/teach/texts.ts';
import type { Topic } from '../../src/panel/teach/topics.ts';
import type { PlainElement } from '../../src/reader/page/see.ts';
import type { Glass } from '../../src/reader/places.ts';
import { defaultProfile } from '../../src/reader/profile/default-profile.ts';
import { overDefault } from '../../src/reader/profile/own-profile.ts';
import type { Labelled } from '../../src/reader/profile/profile.ts';
import { OwnProfile } from '../../src/reader/profile/profile-schema.ts';
import { readPage } from '../../src/reader/read-page.ts';
import { grow } from '../../src/reader/tree/grow.ts';
import { each, textOf } from '../../src/reader/tree/seen.ts';
import { invent } from './reader/invent.ts';
import { cases, json, now, openEye, text, url } from './reader/page.ts';
import { fits, placesOf, point, readOf } from './reader/super-user.ts';

let eye: Awaited<ReturnType<typeof openEye>>;
beforeAll(async () => {
  eye = await openEye();
});
afterAll(() => eye.browser.close());

const here = { url, now };

/** The dialect as the page's script sees it, as it is and in invented words; and what stands on it. */
async function dialect(name: string): Promise<{ glass: Glass; strange: Glass; expected: Case }> {
  await eye.show(text(`${name}.html`));
  const seen = await eye.page.evaluate(() => (globalThis as unknown as { look: () => PlainElement }).look());
  const glass = (plain: PlainElement): Glass => ({ root: grow(plain), profile: defaultProfile, here });
  return { glass: glass(seen), strange: glass(invent(seen, here)), expected: { ...(json(name) as Case), url } };
}

/** As it is saved as a file and taken in again. Nothing of the patient gets into it. */
function saved(own: OwnProfile, expected: Case): OwnProfile {
  const file = JSON.stringify(own);
  for (const words of [expected.patient?.name, expected.patient?.personalIdentityNumber, expected.reason])
    if (words) expect(file.toLowerCase()).not.toContain(`"${words.toLowerCase()}"`);
  return OwnProfile.parse(JSON.parse(file));
}

/** Every field that is read is read as it stands there, and these alone are not read. */
function expectRead(glass: Glass, profile: OwnProfile, expected: Case, unread: readonly string[]): void {
  const { case: read, fields } = readPage(glass.root, overDefault(profile), here);
  const lost = fields.filter(({ field, state }) => state === 'unread' && readAt(expected, field) !== undefined);
  expect(lost.map(({ field }) => field)).toEqual(unread);
  for (const { field, state } of fields)
    if (state !== 'unread') expect(fits(readAt(read ?? { url }, field), readAt(expected, field)), field).toBe(true);
}

/** Fields that are not read where they are pointed at, and what the panel says of it. */
const refused: Record<string, Partial<Record<Labelled, string>>> = {
  'shadow-protected': { 'patient.name': 'hidden' },
};
const waiting: Record<string, Partial<Record<Labelled, string>>> = {
  'guardian-lines': { closedAt: 'i en text med etiketten: datumet finns inte' },
  hostile: {
    'patient.personalIdentityNumber': 'intill etiketten: kontrollsiffran eller datumet stämmer inte',
    priority: 'intill etiketten: prioriteten är inte 1 till 5',
    arrivedAt: 'intill etiketten: datumet finns inte',
  },
};

describe('a profile made by pointing', () => {
  it.each(cases)('%s: each field whose labels nobody knows is read again, and nothing is read wrong', async (name) => {
    const { glass, expected } = await dialect(name);
    const told: Record<string, string> = {};
    const waits: Record<string, string> = {};
    for (const [field, key] of placesOf(glass)) {
      const own: OwnProfile = { labels: { [field]: [] } };
      if (readOf(areaOf(glass, overDefault(own)), field) !== undefined) continue;
      const taught = point({ glass, expected }, own, field, key);
      if ('why' in taught) {
        told[field] = taught.why;
        continue;
      }
      if (taught.waits !== undefined) waits[field] = taught.waits;
      const { case: read, fields } = readPage(glass.root, overDefault(saved(taught.own, expected)), here);
      if (taught.waits === undefined)
        expect(fits(readAt(read ?? { url }, field), readAt(expected, field)), field).toBe(true);
      for (const { field: other, state } of fields)
        if (state !== 'unread')
          expect(fits(readAt(read ?? { url }, other), readAt(expected, other)), `${other} after ${field}`).toBe(true);
    }
    expect(told).toEqual(refused[name] ?? {});
    expect(waits).toEqual(waiting[name] ?? {});
  });

  it.each(cases)('%s: pointed at all through, all is read that the default reads', async (name) => {
    const { glass, expected } = await dialect(name);
    let own: OwnProfile = {};
    for (const [field, key] of placesOf(glass)) {
      const taught = point({ glass, expected }, own, field, key);
      if ('own' in taught) own = taught.own;
    }
    const profile = Object.keys(own).length > 0 ? overDefault(saved(own, expected)) : defaultProfile;
    expect(readPage(glass.root, profile, here).case).toEqual(expected);
  });
});

/** What is not read of a dialect whose labels are all strange, when all has been pointed at once. */
const beyond: Record<string, readonly string[]> = {
  // Whose number and telephone it is, the patient's or the guardian's, tells the guardian's heading alone.
  'guardian-near': ['patient.personalIdentityNumber', 'patient.name', 'patient.phone'],
};

/** Each field pointed at once, in the order in which the panel asks. */
function fromNothing({ glass, strange, expected }: Awaited<ReturnType<typeof dialect>>): OwnProfile {
  let own: OwnProfile = {};
  for (const [field, key] of placesOf(glass)) {
    const taught = point({ glass: strange, expected }, own, field, key);
    if ('own' in taught) own = taught.own;
  }
  return own;
}

/** What stands on the page as `text`, in words that nobody knows; and how it is taught by pointing at it. */
function labelTaught(
  { glass, strange }: Awaited<ReturnType<typeof dialect>>,
  own: OwnProfile,
  field: Exclude<Topic, 'messages.from'>,
  text: string,
) {
  let key = 0;
  each(glass.root, (seen) => {
    if (key === 0 && seen.tag !== '#text' && textOf(seen) === text) key = seen.key;
    return undefined;
  });
  const node = nodeAt(strange.root, key);
  if (!node) throw new Error(`${text} is not on the page`);
  return teach({ glass: strange, node, field, own });
}

/** Its form's card says by a label's word what it is: with that word strange it is part of the title. */
const isTaught = (name: string): boolean => name !== 'writes-below';

describe('a page whose labels are all strange', () => {
  it.each(cases.filter(isTaught))(
    '%s: is taught from nothing, by pointing at one thing after the other',
    async (name) => {
      const page = await dialect(name);
      const { strange, expected } = page;
      const known = areaOf(strange, defaultProfile).fields.filter(({ state }) => state !== 'unread');
      const own = fromNothing(page);
      expectRead(strange, saved(own, expected), expected, beyond[name] ?? []);
      expect(Object.keys(own.labels ?? {}).length).toBeGreaterThan(0);
      // Little of it was known: free-standing marks, the chat, the number at its head.
      expect(known.length).toBeLessThanOrEqual(7);
    },
  );

  it('the label itself can be pointed at: by the heading of the guardian’s part the number and the telephone are known to be the patient’s', async () => {
    const page = await dialect('guardian-near');
    const heading = labelTaught(page, fromNothing(page), 'guardian', 'Vårdnadshavare');
    if (!heading.ok) throw new Error(heading.why);
    expectRead(page.strange, saved(heading.own, page.expected), page.expected, []);
  });

  it('the label of something that is no fact ends what stands above it', async () => {
    const page = await dialect('english-grid');
    const age = labelTaught(page, fromNothing(page), 'otherLabels', 'Age');
    if (!age.ok) throw new Error(age.why);
    expectRead(page.strange, saved(age.own, page.expected), page.expected, []);
  });

  it('nothing is a fact of the case under a heading that is said to be another thing’s', async () => {
    const page = await dialect('definition-lists');
    const { strange, expected } = page;
    const part = labelTaught(page, fromNothing(page), 'leaveOut', 'Anamnes');
    if (!part.ok) throw new Error(part.why);
    expect(part.otherwise.map(({ field }) => field)).toContain('anamnesis');
    expect(readOf(areaOf(strange, overDefault(part.own)), 'anamnesis')).toBeUndefined();
    expectRead(strange, saved(part.own, expected), expected, ['anamnesis']);
  });
});
