import { useState } from 'preact/hooks';
import { fingerprint } from '../fingerprint.ts';
import { isProtected } from '../identity.ts';
import type { Gap } from '../note-headings.ts';
import { useOpenCase } from '../open-case.ts';
import { isBlank } from '../places.ts';
import type { Doubts } from '../view/unfilled-guard.tsx';
import { namedIn } from './named.ts';

interface Asked {
  text: string;
  gaps: readonly Gap[];
  /** Staff's own words in the text. */
  own: readonly string[];
  /** True where staff has asked for name and number in this copy. */
  withIdentity?: boolean;
}

/** What to look at before this text is copied, and how to remember that staff has read its own words through, as they stand now. */
export function useDoubts({ text, gaps, own, withIdentity }: Asked): { doubts: Doubts; readThrough(): void } {
  const { open, memory } = useOpenCase();
  const [read, setRead] = useState<string | null>(null);
  const hidden = isProtected(open, memory.notes) || open.guardian?.protected === true;
  const words = own.filter((one) => !isBlank(one));
  const mark = fingerprint(words.join('\n'));
  const doubts: Doubts = {
    gaps,
    named: withIdentity ? [] : namedIn(text, open),
    unreadThrough: hidden && words.length > 0 && read !== mark,
    strict: hidden,
  };
  return { doubts, readThrough: () => setRead(mark) };
}
