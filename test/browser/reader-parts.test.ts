import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultProfile } from '../../src/reader/profile/default-profile.ts';
import type { Labelled } from '../../src/reader/profile/profile.ts';
import { cases, json, openEye, read, text, url } from './reader/page.ts';
import { type Part, partsNow, type Removal, removeNow, ways } from './reader/remove.ts';

let eye: Awaited<ReturnType<typeof openEye>>;
beforeAll(async () => {
  eye = await openEye();
});
afterAll(() => eye.browser.close());

/** What else is not told without it. */
const alsoGone = (parts: readonly Part[], part: string, way: string): string[] =>
  parts.flatMap((one) => (one.part === part ? [...one.takes, ...(way === 'label' ? one.unsure : [])] : []));

type Facts = Record<string, unknown>;

const dialects = cases.filter((name) => name !== 'hostile');

describe('a labelled part removed: that field is unread, nothing else changes', () => {
  it.each(dialects)('%s', { timeout: 60_000 }, async (name) => {
    await eye.show(text(`${name}.html`));
    const parts = await eye.page.evaluate(partsNow);
    expect(parts.length).toBeGreaterThan(5);
    const whole = json(name) as Facts;
    const jobs: Removal[] = [...new Set(parts.map(({ part }) => part))].flatMap((part) =>
      ways.map((way) => ({ part, way, words: defaultProfile.labels[part as Labelled] ?? [] })),
    );
    const done = await eye.many(text(`${name}.html`), removeNow, jobs);
    const wrong: unknown[] = [];
    for (const [i, { told, seen }] of done.entries()) {
      const { part, way } = jobs[i] as Removal;
      if (told === '') continue;
      const { case: shown, fields } = read(seen);
      const taken = [part, ...alsoGone(parts, part, way), ...(part === 'messages' ? toldInChat(whole) : [])];
      const rest = { ...taken.reduce(without, whole), url };
      const kept = shown && taken.reduce(without, shown as Facts);
      const state = fields.find(({ field }) => field === part)?.state;
      const [outer = '', inner] = part.split('.');
      const own = inner ? (shown?.[outer as 'patient'] as Facts | undefined)?.[inner] : shown?.[outer as 'unit'];
      const before = inner ? (whole[outer] as Facts | undefined)?.[inner] : whole[outer];
      const fits =
        isDeepStrictEqual(kept, rest) &&
        (way === 'part'
          ? state !== 'read' && own === undefined
          : own === undefined ||
            // Some facts are told without their label too; a visit's buttons tell how it stands, "Uppladdningar (2)" how many.
            ((way === 'label' || /^(phase|images)$/.test(part)) && isDeepStrictEqual(own, before)) ||
            // An empty place says that there is none.
            own === null ||
            own === 0 ||
            (Array.isArray(own) && own.length === 0));
      if (!fits)
        wrong.push({
          without: `${part}: ${way} (${told})`,
          own,
          state,
          gone: differing(rest, kept ?? {}),
          new: differing(kept ?? {}, rest),
        });
    }
    expect(wrong).toEqual([]);
  });
});

const differing = (one: Facts, other: Facts): Facts =>
  Object.fromEntries(Object.entries(one).filter(([key, value]) => !isDeepStrictEqual(value, other[key])));

function without(whole: Facts, field: string): Facts {
  const [outer = '', inner] = field.split('.');
  const { [outer]: gone, ...rest } = whole;
  if (!inner) return rest;
  const { [inner]: _, ...kept } = (gone ?? {}) as Facts;
  return Object.keys(kept).length > 0 ? { ...rest, [outer]: kept } : rest;
}

/** What only the chat tells goes with it: system lines, pictures and calls. */
const toldInChat = (whole: Facts): string[] => [
  'messagesPartial',
  ...(JSON.stringify(whole.messages).includes('Besöket startades') ? ['startedAt'] : []),
  ...(whole.images === 1 ? ['images'] : []),
  ...(JSON.stringify(whole.contacts)?.includes('09:40') ? ['contacts'] : []),
];
