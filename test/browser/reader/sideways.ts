import type { Seen } from '../../../src/reader/tree/seen.ts';

/** What stands where from side to side: every element's left and width, in the page's order. */
export const sideways = (seen: Seen): string[] =>
  seen.tag === '#text' ? [] : [`${seen.tag} ${seen.box.left} ${seen.box.width}`, ...seen.kids.flatMap(sideways)];
