import type { Heading, Journal } from '../contract/advice.ts';
import type { FactReader, Inputs } from '../facts/facts.ts';
import type { Region } from '../regions/region.ts';
import type { HeadingRule } from '../rules/row.ts';
import { cleanerOf } from './clean.ts';

const none: readonly HeadingRule[] = [];

interface Missed {
  add(fields: readonly string[], rule: string): void;
}

/**
 * The note of one case: keywords in the template's order with what the case and staff give them, and the whole as
 * running text, without the keywords that are written elsewhere. An unfilled place is an empty text or stands as
 * "[Fyll i: …]".
 */
export function journalOf(region: Region, inputs: Inputs, read: FactReader, missed: Missed): Journal {
  const { rule, template, headings, running = none } = region.journal;
  const clean = cleanerOf(inputs, read);
  const own = inputs.notes.texts ?? {};
  // What staff wrote themselves stands as it is.
  const textOf = ({ keyword, text }: Filled): string => own[keyword] ?? clean(text);

  const fill = (rows: readonly HeadingRule[]): Filled[] => {
    const filled: Filled[] = [];
    for (const parts of byKeyword(rows)) {
      const place = filledOf(parts, read, missed);
      if (place) filled.push(place);
    }
    return filled;
  };

  const places = fill(headings);
  const paragraphs = fill(running).map(textOf);
  const filledHeadings: Heading[] = [];
  for (const place of places) {
    const text = textOf(place);
    filledHeadings.push({ keyword: place.keyword, text, rule: place.rule });
    if (place.writtenIn === undefined) paragraphs.push(`${place.keyword}\n${text}`);
  }
  return { rule, template, headings: filledHeadings, text: paragraphs.join('\n\n') };
}

interface Filled extends Heading {
  writtenIn: string | undefined;
}

/** Rows never change: each region's are grouped once. */
const grouped = new WeakMap<readonly HeadingRule[], HeadingRule[][]>();

/** Rows of one keyword follow each other; several that speak are paragraphs of its text. */
function byKeyword(rows: readonly HeadingRule[]): HeadingRule[][] {
  const known = grouped.get(rows);
  if (known) return known;
  const groups: HeadingRule[][] = [];
  grouped.set(rows, groups);
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.[0]?.keyword === row.keyword) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** What a place asks for where the fact was not read. */
const names: Readonly<Record<string, string>> = { anamnesis: 'anamnes', reason: 'sökorsak' };

/** The text of one keyword, or null where the case has no use for it. */
function filledOf(rows: readonly HeadingRule[], read: FactReader, missed: Missed): Filled | null {
  let rule: HeadingRule | undefined;
  let text = '';
  let told = false;
  const add = (paragraph: string): void => {
    text = text === '' ? paragraph : `${text}\n\n${paragraph}`;
  };
  for (const row of rows) {
    const verdict = row.judge(read);
    if (verdict.kind === 'silent') continue;
    rule ??= row;
    if (verdict.kind === 'speaks') {
      if (verdict.says === '') continue;
      told = true;
      add(verdict.says);
    } else if (verdict.kind === 'cannot-tell') {
      missed.add(verdict.missing, row.id);
      add(`[Fyll i: ${verdict.missing.map((field) => names[field] ?? 'uppgift som inte är läst').join(', ')}]`);
    }
  }
  if (!rule) return null;
  // Alone, what was not read is an empty keyword: that is a place too.
  return { keyword: rule.keyword, text: told ? text : '', rule: rule.id, writtenIn: rule.writtenIn };
}
