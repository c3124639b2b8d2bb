import type { Journal } from '../core/contract/advice.ts';
import { isBlank, unfilled } from './places.ts';

/** A place that is not filled in: what it is called, and how to go there. */
export interface Gap {
  name: string;
  go(): void;
}

/** A keyword with the text that stands under it now, and the rule that asks for it. */
export interface Written {
  keyword: string;
  text: string;
  rule: string | null;
  /** True where staff has written over what the case gave. */
  own: boolean;
  /** Where it is written, if that is not in the note. */
  writtenIn?: string;
}

/**
 * The keywords of the note with staff's own text over the case's; without a note, what staff has written. `elsewhere` tells the rules
 * whose keyword is written in another place than the note.
 */
export function headingsOf(
  journal: Journal | null,
  texts: Readonly<Record<string, string>>,
  elsewhere: ReadonlyMap<string, string> = new Map(),
): Written[] {
  const given = !journal
    ? Object.keys(texts).map((keyword) => ({ keyword, text: '', rule: null }))
    : journal.headings.length > 0
      ? journal.headings
      : [{ keyword: journal.template, text: journal.text, rule: journal.rule }];
  return given.map(({ keyword, text, rule }) => {
    const own = texts[keyword];
    const writtenIn = rule === null ? undefined : elsewhere.get(rule);
    return { keyword, text: own ?? text, rule, own: own !== undefined, ...(writtenIn !== undefined && { writtenIn }) };
  });
}

/** What staff has written under keywords that the note does not have now, after another answer say: shown, never lost. */
export function straysOf(journal: Journal | null, texts: Readonly<Record<string, string>>): Written[] {
  const shown = headingsOf(journal, texts).map(({ keyword }) => keyword);
  return Object.entries(texts)
    .filter(([keyword, text]) => !shown.includes(keyword) && !isBlank(text))
    .map(([keyword, text]) => ({ keyword, text, rule: null, own: false }));
}

/** What is not filled in under a keyword, and how to go there. */
export function gapsOf({ keyword, text }: Written, at: number): Gap[] {
  const go = (start: number, end: number) => () => {
    const field = document.getElementById(textId(at));
    if (!(field instanceof HTMLTextAreaElement)) return;
    field.focus();
    field.setSelectionRange(start, end);
  };
  if (isBlank(text)) return [{ name: keyword, go: go(0, 0) }];
  return unfilled(text).map(({ start, end, asks }) => ({ name: `${keyword}: ${asks}`, go: go(start, end) }));
}

/** The id of the editor at this place of the note. */
export const textId = (at: number): string => `text-${at}`;
