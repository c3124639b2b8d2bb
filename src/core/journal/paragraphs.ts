import { plainText } from './text.ts';

/**
 * The paragraphs of an anamnesis, each to be ticked: what stands between blank lines, or every line where the text has
 * no blank line. Together they are the whole text, tidied by `plainText` and not reworded: joining all gives exactly that.
 */
export function paragraphsOf(text: string): string[] {
  const plain = plainText(text);
  if (plain === '') return [];
  return plain.split(plain.includes('\n\n') ? /(?<=\n\n)/ : /(?<=\n)/);
}
