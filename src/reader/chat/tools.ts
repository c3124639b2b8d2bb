import { labelIndex } from '../facts/labels.ts';
import type { ChatLook } from '../look.ts';
import { holdsField } from '../tree/controls.ts';
import { isPicture, type Seen, textOf } from '../tree/seen.ts';
import { norm, says } from '../words/text.ts';
import { isName, pattern } from '../words/values.ts';
import { bubbleOf, isActions, isAvatar, isPhoto, isUnit, reaction } from './bubble.ts';
import { isDrawn } from './side.ts';

/** No entry: the chat's own title, words or field, a picture of who wrote, or, below the first entry, what can be done with it. */
export const isTool = (kid: Seen, text: string, named: boolean, isFirst: boolean, look: ChatLook): boolean =>
  isOwn(kid, text, look) ||
  (isFirst && isColumnHead(kid, look)) ||
  isPortrait(kid, named) ||
  isAvatar(kid) ||
  (!isFirst && (isActions(kid, look) || isChip(kid, text)));

/** "Tid", "Avsändare", "Text" side by side above the rows. */
function isColumnHead(kid: Seen, { profile }: ChatLook): boolean {
  const isHead = ({ name, tag }: Seen, text: string): boolean =>
    name === '' && tag === kid.tag && profile.chatHeads.includes(norm(text));
  return isHead(kid, textOf(kid)) && (kid.up?.kids.filter((one) => isHead(one, textOf(one))).length ?? 0) > 2;
}

/** A sign with a number, on a small ground of its own beside what somebody wrote. */
const isChip = ({ painted, box, up }: Seen, text: string): boolean =>
  painted &&
  box.width <= 80 &&
  reaction.test(text) &&
  (up?.kids.some((kid) => isDrawn(kid) && says(textOf(kid)) && !reaction.test(textOf(kid))) ?? false);

/** A small picture of somebody, beside what they wrote. */
const isPortrait = (kid: Seen, named: boolean): boolean =>
  isPicture(kid) && !isPhoto(kid) && (named || isName(kid.name));

function isOwn(kid: Seen, text: string, { profile }: ChatLook): boolean {
  const isBare = kid.painted ? isAcross(kid) : !isUnit(kid) && !bubbleOf(kid);
  if (isBare && pattern(profile.chatWords).test(norm(text))) return true;
  if (isUnit(kid)) return false;
  if (kid.role === 'heading') return labelIndex(profile).has(norm(text));
  return (holdsField(kid) && !text.includes('\n')) || isLabelAlone(kid, text);
}

/** As wide as what it stands in. */
const isAcross = ({ box, up }: Seen): boolean => up !== undefined && box.width > up.box.width * 0.9;

/** All that it says is a field's label. */
const isLabelAlone = (seen: Seen, text: string): boolean =>
  (seen.attrs.labels !== undefined && textOf(seen) === text) || seen.kids.some((kid) => isLabelAlone(kid, text));
