import { useState } from 'preact/hooks';
import type { Copied } from '../copying.ts';
import { fingerprint } from '../fingerprint.ts';
import { isProtected } from '../identity.ts';
import type { Gap } from '../note-headings.ts';
import { useOpenCase } from '../open-case.ts';
import { isBlank } from '../places.ts';
import { namedIn } from './named.ts';

/** What a person has to look at before a text is copied. */
export interface Doubts {
  gaps: readonly Gap[];
  /** What stands in the text of the patient's name and number, unasked: "personnumret". */
  named: readonly string[];
  /** True where staff's own words about a protected patient have not been read through. */
  unreadThrough: boolean;
  /** True where a name or number may not be copied at all: the patient is protected. */
  strict: boolean;
}

/** What is known of a copy besides its text. */
export interface About {
  /** What is not filled in. */
  gaps?: readonly Gap[];
  /** Staff's own words in it. */
  own?: readonly string[];
  /** True where staff has asked for name and number in this copy. */
  withIdentity?: boolean;
}

/** What to look at before any of these is copied, and how to remember that staff has read its own words through, as they stand now. */
export function useDoubts(
  copies: readonly Copied[],
  { gaps = [], own = [], withIdentity = false }: About,
): [doubts: Doubts, readThrough: () => void] {
  const { open, memory } = useOpenCase();
  const [read, setRead] = useState<string | null>(null);
  const strict = isProtected(open, memory.notes) || open.guardian?.protected === true;
  const words = own.filter((one) => !isBlank(one));
  const mark = fingerprint(words.join('\n'));
  const doubts = {
    gaps,
    named: withIdentity ? [] : namedIn(copies.map(({ text }) => text).join('\n'), open),
    unreadThrough: strict && words.length > 0 && read !== mark,
    strict,
  };
  return [doubts, () => setRead(mark)];
}
