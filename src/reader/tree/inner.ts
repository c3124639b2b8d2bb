import { isMereSign } from '../words/text.ts';
import { filled } from './filled.ts';
import { type Seen, textOf } from './seen.ts';

/** The element that holds the node's words, and nothing else but signs. */
export function innermost(seen: Seen): Seen {
  const [only, ...more] = filled(seen).filter((kid) => !isMereSign(textOf(kid)));
  return only && only.tag !== '#text' && more.length === 0 ? innermost(only) : seen;
}
