import type { Seen } from './seen.ts';

/** What the node holds: its kids but controls, blank runs and what only a screen reader hears. */
export const filled = (seen: Seen): Seen[] => seen.kids.filter(isFilled);

export const isFilled = (kid: Seen): boolean =>
  !kid.control && !kid.quiet && (kid.tag === '#text' ? kid.own.trim() !== '' : !isSpace(kid));

/** An element without anything in it, that takes no place either: it keeps others apart, or waits for what will stand in it. */
const isSpace = ({ tag, role, name, kids, painted, box }: Seen): boolean =>
  /^(div|span|i|em|b)$/.test(tag) &&
  role === '' &&
  name === '' &&
  !painted &&
  (box.width === 0 || box.height === 0) &&
  kids.every((kid) => kid.tag !== '#text' && isSpace(kid));
