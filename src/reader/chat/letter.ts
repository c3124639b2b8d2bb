import type { ChatLook } from '../look.ts';
import { remember, type Seen, textOf } from '../tree/seen.ts';
import { norm } from '../words/text.ts';
import { pattern } from '../words/values.ts';

/**
 * What stands above a letter, label by label: "From: Anna Berg", "Sent: …", "To: …". Undefined where anything else stands there too, or not who
 * sent it.
 */
export function letterHead(seen: Seen, look: ChatLook): { from: string; at: string } | undefined {
  const { from, at, other } = look.profile.letterHead;
  const labels = `(?:${from}|${at}|${other})`;
  const text = textOf(seen);
  if (text.length > 300 || !pattern(`^${labels} ?:`).test(text)) return undefined;
  return remember(seen, 'letter', look.by, () => {
    const said = new Map<string, string>();
    let label = '';
    for (const part of partsOf(seen)) {
      const [all, word, rest = ''] = pattern(`^(${labels}) ?:\\s*(.*)$`).exec(part) ?? [];
      if (all === undefined && (label === '' || said.get(label))) return undefined;
      if (word !== undefined) label = norm(word);
      said.set(label, word === undefined ? part : rest);
    }
    const find = (words: string) => [...said].find(([key]) => pattern(words, true).test(key))?.[1];
    const who = find(from);
    return who ? { from: who, at: find(at) ?? '' } : undefined;
  });
}

/** What it says, element by element. */
function partsOf(seen: Seen): string[] {
  if (seen.control || seen.quiet) return [];
  if (seen.kids.some(({ tag, own }) => tag === '#text' && own.trim() !== '') || seen.tag === '#text')
    return textOf(seen).trim() === '' ? [] : [textOf(seen).trim()];
  return seen.kids.flatMap(partsOf);
}
