import type { Labelled, Profile } from '../profile/profile.ts';
import { bare } from '../words/text.ts';

/** Everything under the heading belongs to these; to the others only what stands next. */
export const longFields = /^(anamnesis|messages|contacts|forms|images|ticket|ticket\.information|guardian)$/;
/** What is written here is somebody's words, whatever it looks like. */
export const writtenFields =
  /^(anamnesis|reason|messages|contacts|forms|images|ticket\.information|patient\.name|unit)$/;

/** What the words are a label of; "Shared record (sammanhållen journal)" says it twice. */
export function labelled(index: ReadonlyMap<string, Labelled | ''>, words: string): Labelled | '' | undefined {
  const plain = index.has(words) ? words : bare(words);
  const known = index.get(plain);
  if (known !== undefined || !plain.endsWith(')')) return known;
  const [, one = '', two = ''] = /^(.+?) ?\(([^()]+)\)$/.exec(plain) ?? [];
  const field = index.get(one);
  return field && field === index.get(two) ? field : undefined;
}

const indexes = new WeakMap<Profile, Map<string, Labelled | ''>>();
/** Label → field; '' for the labels of other things. */
export function labelIndex(profile: Profile): Map<string, Labelled | ''> {
  let index = indexes.get(profile);
  if (!index) {
    index = new Map();
    for (const label of profile.otherLabels) index.set(label, '');
    for (const field in profile.labels) {
      for (const label of profile.labels[field as Labelled]) index.set(label, field as Labelled);
    }
    indexes.set(profile, index);
  }
  return index;
}
