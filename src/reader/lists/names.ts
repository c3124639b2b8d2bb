import { hasText, type Seen, textOf } from '../tree/seen.ts';
import { isName } from '../words/values.ts';

/** Short rows that each begin with another person's name, right below a list's name (`named`) or of which one is chosen: cases, or conversations, one of which is open. */
export function isOfNames(rows: readonly Seen[], named: boolean): boolean {
  if (rows.length < 2 || !(named || rows.some(({ attrs }) => attrs.on))) return false;
  if (rows.some((row) => textOf(row).length > 200)) return false;
  const names = rows.map(firstName);
  return new Set(names).size === names.length && names.every((name) => name !== undefined);
}

/** The name that the row begins with, after initials at most. */
function firstName(row: Seen): string | undefined {
  const texts: string[] = [];
  const take = (seen: Seen): void => {
    if (seen.control && seen !== row) return;
    if (seen.tag === '#text' && hasText(seen)) texts.push(seen.own.trim());
    for (const kid of seen.kids) if (texts.length < 2) take(kid);
  };
  take(row);
  const first = texts.find((text) => !/^\p{L}{1,3}$/u.test(text));
  return first !== undefined && isName(first) ? first : undefined;
}
