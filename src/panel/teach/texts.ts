import { keysOf } from '../../reader/places.ts';
import { raw } from '../../reader/tree/controls.ts';
import { each, hasText, type Seen, textOf } from '../../reader/tree/seen.ts';

/** One text of the page, for those who choose by keyboard instead of pointing. */
interface PageText {
  key: number;
  text: string;
}

const longest = 80;
const most = 400;

/** The page's texts in its order, each with the element that holds it; controls left out, but tabs, which name lists. */
export function textsOn(root: Seen): PageText[] {
  const texts: PageText[] = [];
  each(root, (seen) => {
    if ((seen.control && seen.role !== 'tab') || texts.length >= most) return false;
    const single =
      seen.control || seen.tag === '#text' || seen.kids.every((kid) => kid.tag === '#text' || !hasText(kid));
    if (!single) return undefined;
    const text = seen.control ? raw(seen) : seen.role === 'value' ? seen.own : textOf(seen);
    const [key] = keysOf([seen]);
    if (text.trim() !== '' && key !== undefined && texts.at(-1)?.key !== key)
      texts.push({ key, text: text.length > longest ? `${text.slice(0, longest)} …` : text });
    return false;
  });
  return texts;
}

/** The node that the page calls by this key; undefined once it is gone. */
export function nodeAt(root: Seen, key: number): Seen | undefined {
  let found: Seen | undefined;
  each(root, (seen) => {
    if (seen.key === key) found = seen;
    return found === undefined;
  });
  return found;
}
