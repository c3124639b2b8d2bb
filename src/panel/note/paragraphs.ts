import { laidIn, type Step } from './history.ts';

/** The chosen paragraphs as one text, as they stand. */
export function joined(paragraphs: readonly string[]): string {
  return paragraphs.join('').trim();
}

/**
 * The text with the chosen paragraphs of the anamnesis: in the place of those that stand in it already, in their order, else where
 * the caret stands. What else is written is left as it is.
 */
export function withParagraphs(step: Step, all: readonly string[], chosen: readonly string[]): Step {
  let { text } = step;
  let first = -1;
  for (const paragraph of all) {
    const words = paragraph.trim();
    const at = text.indexOf(words, Math.max(first, 0));
    if (at < 0) continue;
    if (first < 0) first = at;
    text = text.slice(0, at) + text.slice(at + words.length).replace(/^\n+/, '');
  }
  const laid = joined(chosen);
  if (first < 0) return laidIn(step, laid);
  const [before, after] = [text.slice(0, first), text.slice(first)];
  const put = laid === '' || after === '' || after.startsWith('\n') ? laid : `${laid}\n`;
  const caret = before.length + put.length;
  return { text: before + put + after, start: caret, end: caret };
}
