import type { Source } from '../contract/advice.ts';
import type { Case } from '../contract/case.ts';
import type { Desk } from '../contract/desk.ts';
import type { Notes } from '../contract/notes.ts';
import { factsOf } from '../facts/derive.ts';
import { inputsOf } from '../facts/inputs.ts';
import { Unread } from '../facts/unread.ts';
import { regionOf } from '../regions/index.ts';
import type { Hit } from './find.ts';

/** A place in a draft that the routine has something to say of: characters `from` up to, not including, `to`. */
export interface Finding {
  rule: string;
  from: number;
  to: number;
  says: string;
  suggestion?: string;
  source: Source;
  /** How an unclear place of the routine is read, or empty. */
  note: string;
}

export interface DraftCheck {
  /** In the order of the text. */
  findings: Finding[];
  /** The routine says how one writes in the chat. */
  hasGuide: boolean;
  /**
   * What is looked for of a protected patient's details: "protected"; "unread" where it is not known whether the patient is
   * protected, and the draft is checked as if so; "not-protected"; "silent" where the routine says nothing of it.
   */
  protection: 'protected' | 'unread' | 'not-protected' | 'silent';
}

/** What the desk's routine says of a chat message before it is sent. It suggests and changes nothing. Pure. */
export function checkDraft(text: string, c: Case, desk: Desk, notes: Notes = {}): DraftCheck {
  const region = regionOf(desk.region);
  const rules = region.words.draft;
  const inputs = inputsOf(c, desk, notes, region);
  const isProtected = factsOf(inputs)('protected');
  const protection = !rules.some(({ protectedOnly }) => protectedOnly)
    ? 'silent'
    : isProtected instanceof Unread
      ? 'unread'
      : isProtected
        ? 'protected'
        : 'not-protected';
  const { label, version } = region.source;
  const findings = rules
    .filter(({ protectedOnly }) => !protectedOnly || isProtected !== false)
    .flatMap(({ id, section, note = '', find }) =>
      apart(find.flatMap((finder) => finder(text, inputs.now))).map((hit) => ({
        rule: id,
        ...hit,
        source: { label, version, section },
        note,
      })),
    )
    .sort((a, b) => a.from - b.from || b.to - a.to);
  return { findings, hasGuide: rules.some(({ protectedOnly }) => !protectedOnly), protection };
}

/** One thing is said of one place: of hits that overlap the longest stands. */
function apart(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of [...hits].sort((a, b) => b.to - b.from - (a.to - a.from)))
    if (!kept.some(({ from, to }) => hit.from < to && from < hit.to)) kept.push(hit);
  return kept;
}
