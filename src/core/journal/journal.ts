import type { Heading, Journal } from '../contract/advice.ts';
import type { FactReader, Inputs } from '../facts/facts.ts';
import type { Region } from '../regions/region.ts';
import type { HeadingRule } from '../rules/row.ts';
import { plainText, withoutIdentity } from './text.ts';

interface Missed {
  add(fields: readonly string[], rule: string): void;
}

/**
 * The note of one case: keywords in the template's order with what the case and staff give them, and the whole as
 * running text. An unfilled place is an empty text or stands as "[Fyll i: …]".
 */
export function journalOf(region: Region, inputs: Inputs, read: FactReader, missed: Missed): Journal {
  const { rule, template, headings, running } = region.journal;
  // What the page gave goes through the filter where patient or guardian is protected; what staff wrote themselves stands.
  const clean = (text: string): string => {
    const plain = plainText(text);
    const hidden = read('knownProtected') === true || inputs.case.guardian?.protected === true;
    return hidden ? withoutIdentity(plain, inputs.case) : plain;
  };

  const textOf = (heading: HeadingRule): string | null => {
    const verdict = heading.judge(read);
    const written = inputs.notes.texts?.[heading.keyword];
    if (verdict.kind === 'cannot-tell') missed.add(verdict.missing, heading.id);
    if (written !== undefined) return verdict.kind === 'silent' ? null : written;
    if (verdict.kind === 'speaks') return clean(verdict.says);
    return verdict.kind === 'silent' ? null : '';
  };

  const filled: Heading[] = [];
  for (const heading of headings) {
    const text = textOf(heading);
    if (text !== null) filled.push({ keyword: heading.keyword, text, rule: heading.id });
  }
  return {
    rule,
    template,
    headings: filled,
    text: running ? (textOf(running) ?? '') : filled.map(({ keyword, text }) => `${keyword}\n${text}`).join('\n\n'),
  };
}
