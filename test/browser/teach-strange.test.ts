import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '../../src/core/contract/case.ts';
import { teachSenders } from '../../src/panel/teach/senders.ts';
import { type Taught, teach } from '../../src/panel/teach/teach.ts';
import type { Topic } from '../../src/panel/teach/topics.ts';
import type { PlainElement } from '../../src/reader/page/see.ts';
import type { Glass } from '../../src/reader/places.ts';
import { defaultProfile } from '../../src/reader/profile/default-profile.ts';
import { overDefault } from '../../src/reader/profile/own-profile.ts';
import { OwnProfile } from '../../src/reader/profile/profile-schema.ts';
import { readPage } from '../../src/reader/read-page.ts';
import { raw } from '../../src/reader/tree/controls.ts';
import { grow } from '../../src/reader/tree/grow.ts';
import { each, type Seen, textOf } from '../../src/reader/tree/seen.ts';
import { now, openEye, url } from './reader/page.ts';

/** Pages that show who wrote, when, and what stands in a list's columns in words of their own: as Chromium draws them, taught by pointing. */

let eye: Awaited<ReturnType<typeof openEye>>;
beforeAll(async () => {
  eye = await openEye();
});
afterAll(() => eye.browser.close());

const file = (name: string): string =>
  readFileSync(new URL(`../reader/pages/strange/${name}`, import.meta.url), 'utf8');

async function open(name: string): Promise<{ glass: Glass; expected: Pick<Case, 'messages'> & { queue?: Case[] } }> {
  await eye.show(file(`${name}.html`));
  const seen = await eye.page.evaluate(() => (globalThis as unknown as { look: () => PlainElement }).look());
  const glass = { root: grow(seen), profile: defaultProfile, here: { url, now } };
  return { glass, expected: JSON.parse(file(`${name}.json`)) };
}

function at({ root }: Glass, text: string): Seen {
  let found: Seen | undefined;
  each(root, (seen) => {
    if (seen.tag !== '#text' && (seen.control ? raw(seen) : textOf(seen)).trim() === text) found ??= seen;
    return undefined;
  });
  if (!found) throw new Error(`${text} is not on the page`);
  return found;
}

/** As it is saved as a file and taken in again. Nothing of the patients gets into it. */
function saved(taught: Taught): OwnProfile {
  if (!taught.ok) throw new Error(taught.why);
  const text = JSON.stringify(taught.own);
  expect(text).not.toMatch(/Testberg|Provlund|Martinsson|\d{6}|"hosta"|har ont|foten|utslag|klåda/i);
  return OwnProfile.parse(JSON.parse(text));
}

const readBy = ({ root, here }: Glass, own?: OwnProfile) =>
  readPage(root, own ? overDefault(own) : defaultProfile, here);

describe('who wrote', () => {
  it.each([
    ['words-in-bubble', 'Hej, jag har ont.', 'Hej Eva.'],
    ['words-in-names', 'Hej, jag har ont.', 'Hej Eva.'],
    ['words-of-icons', 'Hej, jag har ont.', 'Hej Eva.'],
    ['words-above', 'Hej, jag har ont.', 'Var gör det ont?'],
    ['sides', 'Foten', 'Ok'],
    ['names-and-sides', 'Foten', 'Ok'],
    ['no-heading', 'Hej, jag har ont.', 'Hej Eva.'],
  ])('%s: nobody is known; a message of each is pointed at; all are read as they are', async (name, hers, theirs) => {
    const { glass, expected } = await open(name);
    const known = readBy(glass).case?.messages?.filter(({ from }) => from && from !== 'system') ?? [];
    expect(known).toEqual([]);
    const wrote = { patient: at(glass, hers), staff: at(glass, theirs) };
    const own = saved(teachSenders({ glass, own: {}, wrote }));
    expect(readBy(glass, own).case?.messages).toEqual(expected.messages);
  });

  it('the sides hold in a window of another width, and for a first message alone', async () => {
    const { glass, expected } = await open('sides');
    const wrote = { patient: at(glass, 'Foten'), staff: at(glass, 'Ok') };
    const own = saved(teachSenders({ glass, own: {}, wrote }));
    const sendersAfter = async (act: () => void) => {
      await eye.page.evaluate(act);
      const seen = await eye.page.evaluate(() => (globalThis as unknown as { look: () => PlainElement }).look());
      const read = readBy({ ...glass, root: grow(seen) }, own).case?.messages;
      return read?.map(({ from }) => from);
    };
    const widen = () => document.querySelector<HTMLElement>('.c')?.style.setProperty('width', 'auto');
    expect(await sendersAfter(widen)).toEqual(expected.messages?.map(({ from }) => from));
    const alone = () => {
      for (const row of [...document.querySelectorAll('.r,.d')].slice(2)) row.remove();
    };
    expect(await sendersAfter(alone)).toEqual(['patient']);
    // All in one column, as on a narrow window: nobody can tell.
    const narrow = () => {
      for (const bubble of document.querySelectorAll<HTMLElement>('.b')) bubble.style.width = '100%';
      for (const bubble of document.querySelectorAll<HTMLElement>('.b')) bubble.style.maxWidth = '100%';
    };
    expect(await sendersAfter(narrow)).toEqual([undefined]);
  });
});

it('when: the word before a time is pointed at', async () => {
  const { glass, expected } = await open('times');
  // Times that stand in the texts: nothing of the chat is told.
  expect(readBy(glass).case).not.toHaveProperty('messages');
  const own = saved(teach({ glass, own: {}, node: at(glass, 'Avsänt 4 mars 10.05'), field: 'messages.at' }));
  expect(readBy(glass, own).case?.messages).toEqual(expected.messages);
});

type Step = [field: Exclude<Topic, 'messages.from'>, text: string, meaning?: string];

describe('a list of cases', () => {
  it.each<[string, Step[]]>([
    [
      'list-table',
      [
        ['priority', '1'],
        ['arrivedAt', '2026-03-04 10:05'],
        ['patient.name', 'Leo Martinsson'],
        ['reason', 'Hosta'],
        ['phase', 'I gång', 'started'],
        ['phase', 'På hög', 'waiting'],
      ],
    ],
    [
      'list-names',
      [
        ['lists', 'På hög (3)', 'waiting'],
        ['priority', '3'],
        ['arrivedAt', 'Dök upp'],
        ['patient.name', 'Eva Testberg'],
        ['reason', 'Utslag'],
      ],
    ],
    [
      'list-cards',
      [
        ['priority', 'Angelägenhet: 1'],
        ['arrivedAt', 'Dök upp 2026-03-04 10:02'],
      ],
    ],
  ])('%s: is read row by row by what is pointed at in one', async (name, steps) => {
    const { glass, expected } = await open(name);
    expect(readBy(glass)).not.toMatchObject({ queue: [{ priority: expect.anything() }] });
    expect(readBy(glass).case).toBeNull();
    let own: OwnProfile = {};
    for (const [field, text, meaning] of steps)
      own = saved(teach({ glass, own, node: at(glass, text), field, ...(meaning && { meaning }) }));
    const { case: open_, queue } = readBy(glass, own);
    expect(open_).toBeNull();
    expect(queue).toEqual(expected.queue);
  });

  it('what stands in one row is no label: it is what somebody wrote there', async () => {
    const { glass } = await open('list-cards');
    for (const field of ['reason', 'priority', 'unit'] as const)
      expect(teach({ glass, own: {}, node: at(glass, 'Utslag'), field }).ok, field).toBe(false);
  });
});
