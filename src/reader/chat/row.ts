import { hasText, isPicture, type Seen, textOf } from '../tree/seen.ts';
import { says } from '../words/text.ts';
import { isInitials, isPhoto } from './bubble.ts';

/**
 * The parts of a line that is drawn as one: elements in a row are words apart, though no comma is written between them ("Anna Berg",
 * "Sjuksköterska", "14.32"). Undefined where it is no such line, or has one part alone.
 */
export function rowOf(seen: Seen): string[] | undefined {
  const parts: Seen[] = [];
  if (!gather(seen, parts)) return undefined;
  const inOneLine = !textOf(seen).includes('\n');
  const isRow = parts.every((part, i) => {
    const last = parts[i - 1];
    return !last || inOneLine || isBeside(last, part);
  });
  if (!isRow) return undefined;
  const said = parts.flatMap((part) => textOf(part).split(/\s+[·|•]\s+|^[·|•,\s]+|[·|•,\s]+$/u)).filter(says);
  return said.length > 1 ? said : undefined;
}

/** Runs of text and named symbols; false where something stands there that is in no line. */
function gather(seen: Seen, parts: Seen[]): boolean {
  if (seen.control || seen.quiet || (seen.painted && isInitials(textOf(seen)))) return true;
  if (isPicture(seen)) return !isPhoto(seen);
  if (parts.length > 8 || seen.own === '\n') return false;
  if (seen.kids.length === 0) {
    if (hasText(seen)) parts.push(seen);
    return true;
  }
  return seen.kids.every((kid) => gather(kid, parts));
}

/** Begins where the one before it ends, or further on. */
const isBeside = ({ box: one }: Seen, { box: next }: Seen): boolean => next.left + 1 >= one.left + one.width;
