import { standing } from '../../reader/found.ts';
import { writtenFields } from '../../reader/labels.ts';
import { overDefault } from '../../reader/own-profile.ts';
import type { Glass } from '../../reader/places.ts';
import type { Labelled, Profile } from '../../reader/profile.ts';
import type { OwnProfile } from '../../reader/profile-schema.ts';
import { type Area, readArea } from '../../reader/read-case.ts';
import { lookAt } from '../../reader/read-page.ts';
import { holds, type Seen, textOf } from '../../reader/seen.ts';
import { norm } from '../../reader/text.ts';
import { readAt } from '../hand/hand.ts';
import { labelWords } from './label-words.ts';
import { wordPatch } from './meaning.ts';

/** What came of pointing at one fact. */
export type Taught =
  /** The field reads there with this profile, and nothing else reads otherwise than before. */
  | { ok: true; own: OwnProfile; by: string }
  /** There is no word to find it by; its word is unknown; or each way would read something else otherwise. */
  | { ok: false; why: 'no-word' | 'not-read' | 'disturbs' };

export interface Lesson {
  glass: Glass;
  node: Seen;
  field: Labelled;
  /** What has been taught so far. */
  own: OwnProfile;
  /** What the word that was pointed at means, where the field has a choice of values. */
  meaning?: string | undefined;
  /** Ways already turned down. */
  not?: readonly string[];
}

/**
 * The first way in which the field is read where the person pointed. Each is tried on the page as it is: it counts only if the field's
 * value comes from there, and all that was read before is read as before.
 */
export function teach({ glass, node, field, own, meaning, not = [] }: Lesson): Taught {
  const profile = overDefault(own);
  const before = areaOf(glass, profile);
  const { people, lines } = valuesOf(before);
  const isSaid = (word: string): boolean => lines.has(word) || people.some((person) => person.includes(word));
  const words = labelWords(node, writtenFields.test(field)).filter((word) => !not.includes(word) && !isSaid(word));
  const named = meaning === undefined ? {} : wordPatch(profile, field, meaning, norm(textOf(node)));
  let disturbed = false;
  for (const word of ['', ...words]) {
    if (word === '' && (meaning === undefined || not.includes(word))) continue;
    const next = join(join(own, named), word === '' ? {} : labelPatch(profile, field, word));
    const after = areaOf(glass, overDefault(next));
    if (!readsThere(after, field, node)) continue;
    if (isWorse(before, after, field)) disturbed = true;
    else return { ok: true, own: next, by: word };
  }
  if (disturbed) return { ok: false, why: 'disturbs' };
  return { ok: false, why: words.length === 0 ? 'no-word' : 'not-read' };
}

/** What the page says of a case by this profile, were it one or not. */
export const areaOf = ({ root, here }: Glass, profile: Profile): Area =>
  readArea(root, lookAt(root, profile, here).look);

/** Both, the later before the earlier; tables part by part. */
function join(own: OwnProfile, more: OwnProfile): OwnProfile {
  const parts = Object.entries(more).map(([key, value]) => {
    const had: unknown = Reflect.get(own, key);
    return [key, typeof value === 'object' && !Array.isArray(value) ? { ...Object(had), ...value } : value];
  });
  // The border of the type: each part keeps its own.
  return { ...own, ...(Object.fromEntries(parts) as OwnProfile) };
}

/** The word becomes a label of the field, and of no other. */
function labelPatch(profile: Profile, field: Labelled, word: string): OwnProfile {
  const labels: OwnProfile['labels'] = {};
  for (const [other, words] of Object.entries(profile.labels)) {
    const key = other as Labelled;
    if (key === field) labels[key] = [...words.filter((one) => one !== word), word];
    else if (words.includes(word)) labels[key] = words.filter((one) => one !== word);
  }
  const otherLabels = profile.otherLabels.filter((one) => one !== word);
  return { labels, ...(otherLabels.length < profile.otherLabels.length && { otherLabels }) };
}

/** The field's value, or that there is none, is told there: by what was pointed at, in it or around it. */
function readsThere({ found, fields }: Area, field: string, node: Seen): boolean {
  const state = fields.find((one) => one.field === field)?.state;
  if (state !== 'read' && state !== 'absent') return false;
  return standing(found, field).some((at) => holds(at, node) || holds(node, at));
}

/** Something else that was read is not read any more, or otherwise. */
function isWorse(before: Area, after: Area, taught: string): boolean {
  return before.fields.some(({ field, state }) => {
    if (field === taught || state === 'unread') return false;
    const [then, now] = [before, after].map(({ shown }) => JSON.stringify(readAt({ ...shown, url: '-' }, field)));
    return then !== now;
  });
}

/** Who the case is about and what they wrote, line by line, small: none of it may get into a profile. */
function valuesOf({ shown }: Area): { people: string[]; lines: Set<string> } {
  const { patient, reason, anamnesis, owner, guardian, ticket, messages = [] } = shown;
  const small = (text: string | null | undefined): string[] => (text ? [norm(text)] : []);
  const said = [reason, anamnesis, ticket?.information, ...messages.map(({ text }) => text)];
  return {
    people: [patient?.name, patient?.personalIdentityNumber, patient?.phone, owner, guardian?.name].flatMap(small),
    lines: new Set(said.flatMap((text) => (text ?? '').split('\n').flatMap(small))),
  };
}
