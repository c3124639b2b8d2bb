import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { DraftCheck, Finding } from '../core/index.ts';
import { useOpenCase } from './open-case.ts';
import { isBlank, unfilled } from './places.ts';

/** The chat message that staff is writing about the open case, and what may be done with it. */
export interface Draft {
  text: string;
  field: RefObject<HTMLTextAreaElement | null>;
  write(text: string): void;
  /** Selects a part of the draft. */
  show(from: number, to: number): void;
  /** Puts a text after what stands there, and goes to its first unfilled place. */
  put(text: string): void;
  /** Puts a suggestion in its place. */
  replace(finding: Finding): void;
  empty(): void;
  /** Takes the latest change back that a button made; null where there is none, or the person has written since. */
  undo: (() => void) | null;
}

export function useDraft(): Draft {
  const { memory, change } = useOpenCase();
  const field = useRef<HTMLTextAreaElement>(null);
  const [before, setBefore] = useState<string | null>(null);
  const text = memory.draft ?? '';
  const set = (draft: string): void => change((old) => ({ ...old, draft }));
  // Once it is drawn: the place may be in a text that does not stand there yet.
  const show = (from: number, to: number): void =>
    void setTimeout(() => {
      field.current?.focus();
      field.current?.setSelectionRange(from, to);
    });
  const swap = (next: string, from: number, to: number): void => {
    setBefore(text);
    set(next);
    show(from, to);
  };
  return {
    text,
    field,
    show,
    write: (written) => {
      setBefore(null);
      set(written);
    },
    put: (added) => {
      const start = isBlank(text) ? '' : `${text.trimEnd()}\n\n`;
      const next = start + added;
      const place = unfilled(next).find((one) => one.start >= start.length);
      swap(next, place?.start ?? next.length, place?.end ?? next.length);
    },
    replace: ({ from, to, suggestion = '' }) =>
      swap(text.slice(0, from) + suggestion + text.slice(to), from, from + suggestion.length),
    empty: () => swap('', 0, 0),
    undo:
      before === null
        ? null
        : () => {
            set(before);
            setBefore(null);
            show(before.length, before.length);
          },
  };
}

const protections: Record<DraftCheck['protection'], string> = {
  protected: 'Skyddade personuppgifter: frågor om namn, kontaktuppgifter och plats markeras.',
  unread:
    'Det är inte klart om patienten har skyddade personuppgifter: frågor om namn, kontaktuppgifter och plats markeras för säkerhets skull.',
  'not-protected': '',
  silent: 'Rutinen säger inget om skyddade personuppgifter: frågor om namn och plats granskas inte.',
};

/** What the draft is looked through for, and what not, in words. */
export function aboutCheck({ hasGuide, protection }: DraftCheck): string {
  const guide = hasGuide
    ? 'Granskas mot rutinens råd om chatten.'
    : 'Rutinen har inga råd om språket i chatten: ord, datum och klockslag granskas inte.';
  return `${guide} ${protections[protection]}`.trim();
}
