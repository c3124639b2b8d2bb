import { filled, type Seen } from './seen.ts';

/** The element that holds the node's words, and nothing else. */
export function innermost(seen: Seen): Seen {
  const [only, ...more] = filled(seen);
  return only && only.tag !== '#text' && more.length === 0 ? innermost(only) : seen;
}
