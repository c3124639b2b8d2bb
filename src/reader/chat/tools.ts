import { labelIndex } from '../facts/labels.ts';
import type { ChatLook } from '../look.ts';
import { holdsField } from '../tree/controls.ts';
import { isPicture, type Seen } from '../tree/seen.ts';
import { norm } from '../words/text.ts';
import { isName } from '../words/values.ts';
import { isActions, isAvatar, isPhoto, isUnit } from './bubble.ts';

/** No entry: the chat's own title or field, a picture of who wrote, or, below the first entry, what can be done with it. */
export const isTool = (kid: Seen, text: string, named: boolean, isFirst: boolean, look: ChatLook): boolean =>
  isTitleOrField(kid, text, look) || isPortrait(kid, named) || isAvatar(kid) || (!isFirst && isActions(kid, look));

/** A small picture of somebody, beside what they wrote. */
const isPortrait = (kid: Seen, named: boolean): boolean =>
  isPicture(kid) && !isPhoto(kid) && (named || isName(kid.name));

function isTitleOrField(kid: Seen, text: string, { profile }: ChatLook): boolean {
  if (isUnit(kid)) return false;
  if (kid.role === 'heading') return labelIndex(profile).has(norm(text));
  return holdsField(kid) && !text.includes('\n');
}
