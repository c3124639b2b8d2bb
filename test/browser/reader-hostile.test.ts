import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '../../src/core/contract/case.ts';
import { defaultProfile } from '../../src/reader/profile/default-profile.ts';
import { clean, norm } from '../../src/reader/words/text.ts';
import { hostileTexts } from './reader/hostile-texts.ts';
import { cases, json, openEye, read, text, url } from './reader/page.ts';
import { type Plant, plantNow } from './reader/plant.ts';

/** Every text in every place of some dialects; in all of them with `HOSTILE=all`. */
const every = process.env.HOSTILE === 'all' ? 1 : 18;

let eye: Awaited<ReturnType<typeof openEye>>;
beforeAll(async () => {
  eye = await openEye();
});
afterAll(() => eye.browser.close());

type Facts = Record<string, unknown>;
interface Place {
  /** The contract's path; messages by their number. */
  path: string;
  was: string;
}

/** The patient's name where the page shows one that is not read. */
const unnamed: Record<string, string> = { 'guardian-near': 'Maja Barnsson' };

/** Where the case shows what a person has written. */
function placesOf(shown: Case): Place[] {
  const last = (from: string) =>
    (shown.messages ?? []).findLastIndex((one) => one.from === from && /^[^\n]{3,}$/.test(one.text));
  const lines = (path: string, value: string | null | undefined) =>
    (value ?? '')
      .split('\n')
      .slice(0, 1)
      .map((was) => ({ path, was }));
  return [
    ...['patient', 'staff', 'guest'].map((from) => ({
      path: `messages.${last(from)}.text`,
      was: shown.messages?.[last(from)]?.text ?? '',
    })),
    ...lines('reason', shown.reason),
    ...lines('anamnesis', shown.anamnesis?.split('? ').at(-1)),
    ...lines('ticket.information', shown.ticket?.information),
    ...lines('patient.name', shown.patient?.name),
    ...lines('unit', shown.unit),
    ...lines('forms.0.title', shown.forms?.[0]?.title),
    ...lines('handover.to', shown.handover?.to),
  ].filter(({ was }) => was.length > 1);
}

const labelWords = [
  'Anamnes',
  'Chatt',
  'Roll',
  'Biljett',
  'Status',
  'Prioritet',
  'Enhet',
  'Meddelanden',
  'Uppladdningar',
  'Orsak',
];

const isMark = (text: string): boolean =>
  [...defaultProfile.protected, ...defaultProfile.notProtected, ...defaultProfile.labels['patient.protected']].includes(
    // "Skyddad identitet: Ja" is the mark with its answer.
    norm(text).replace(/: ja$/, ''),
  );
const words = (value: unknown): string => clean(String(value)).replace(/\s+/g, ' ').trim();

/** What has come of the text, or what else has changed. */
function faultsOf(before: Case, after: Case | null, { path, was }: Place, planted: string): unknown {
  if (!after) return 'no case';
  const rest = without(after, path);
  const want = without(before, path);
  const changed: Facts = {};
  for (const key of new Set([...Object.keys(rest), ...Object.keys(want)])) {
    // A name or a unit that reads as something else may leave what hangs on it unread, never otherwise.
    const less = /^(patient|owner|unit|reason|handover|forms)/.test(path) && isLess(rest[key], want[key]);
    if (!less && !isDeepStrictEqual(rest[key], want[key])) changed[key] = [want[key], rest[key]];
  }
  const got = at(after, path);
  const shown = words(got);
  const fits =
    got === undefined ||
    // "Ingen" where the ticket's text stands says that there is none.
    (path === 'ticket.information' && got === null && defaultProfile.none.includes(norm(planted))) ||
    (/^(messages|anamnesis|ticket)/.test(path)
      ? planted.split('\n').every((line) => shown.includes(words(line)))
      : got === null || got === was || shown === words(planted) || words(planted).includes(shown));
  return Object.keys(changed).length === 0 && fits ? undefined : { path, was, planted, changed, got };
}

/** The same with parts missing. */
const isLess = (some: unknown, all: unknown): boolean =>
  some === undefined ||
  isDeepStrictEqual(some, all) ||
  (typeof some === 'object' &&
    some !== null &&
    typeof all === 'object' &&
    all !== null &&
    Object.entries(some).every(([key, value]) => isLess(value, (all as Facts)[key])));

const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, key) => (inner as Facts | undefined | null)?.[key], value);

/** The case without what stands there. */
function without(shown: Case, path: string): Facts {
  const copy = structuredClone(shown) as Facts;
  const [outer = '', ...inner] = path.split('.');
  if (inner.length === 0 || /^(handover|ticket)$/.test(outer)) delete copy[outer];
  else {
    const box = at(copy, path.split('.').slice(0, -1).join('.')) as Facts | undefined;
    if (box) delete box[inner.at(-1) ?? ''];
    if (box && Object.keys(box).length === 0) delete copy[outer];
  }
  return copy;
}

describe('what people write is text, whatever it says', () => {
  it('at least two hundred texts', () => expect(hostileTexts.length).toBeGreaterThanOrEqual(200));

  it.each(cases.filter((name) => name !== 'hostile'))('%s', { timeout: 240_000 }, async (name) => {
    const before = { ...(json(name) as object), url } as Case;
    const places = [...placesOf(before), ...(unnamed[name] ? [{ path: 'patient.name', was: unnamed[name] }] : [])];
    const jobs: (Plant & Place)[] = places.flatMap((place, p) =>
      // In the name's place the mark is the mark (so the contract).
      [...hostileTexts, ...(place.path === 'patient.name' ? labelWords : [])]
        .filter((text) => place.path !== 'patient.name' || !text.split('\n').some(isMark))
        .flatMap((text, t) =>
          (t + p + cases.indexOf(name)) % every === 0
            ? [
                {
                  ...place,
                  text,
                  last: place.path.startsWith('messages'),
                  apart: (t + p) % 2 === 0 && /^(messages|anamnesis|ticket)/.test(place.path),
                },
              ]
            : [],
        ),
    );
    const done = await eye.many(text(`${name}.html`), plantNow, jobs);
    const faults: unknown[] = [];
    const planted = new Set<string>();
    for (const [i, { told, seen }] of done.entries()) {
      const job = jobs[i];
      if (!told || !job) continue;
      planted.add(job.path);
      const fault = faultsOf(before, read(seen).case, job, job.text);
      if (fault) faults.push(fault);
    }
    expect(planted.size, [...planted].join(' ')).toBeGreaterThan(1);
    if (process.env.SHOW)
      process.stdout.write(
        `${name} ${faults.length} of ${done.length}\n${faults.map((f) => JSON.stringify(f)).join('\n')}\n`,
      );
    expect(faults).toEqual([]);
  });
});
