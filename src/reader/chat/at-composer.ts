import { labelIndex } from '../facts/labels.ts';
import { listName } from '../lists/areas.ts';
import type { Look } from '../look.ts';
import { numberOf, type Profile } from '../profile/profile.ts';
import { controlNodes, raw } from '../tree/controls.ts';
import { heldIn, seekBy } from '../tree/seek.ts';
import { hasText, holding, holds, memoryOf, remember, type Seen, textOf, write } from '../tree/seen.ts';
import { norm } from '../words/text.ts';
import { tell } from '../words/times.ts';
import { pattern } from '../words/values.ts';

/** A clock time, or a node that gives one in its own terms. */
export const holdsTime = heldIn(
  ({ tag, own, attrs, control }) =>
    !control &&
    ((tag === '#text' && /(?<![\d:.])\d{1,2}[:.]\d\d(?![\d:])/.test(own)) ||
      attrs.datetime !== undefined ||
      /\d[:.]\d\d/.test(attrs.title ?? '')),
);

/** A field, a button that sends, or a short text that asks one to write: what stands beside it tells whether one writes to somebody there. */
function mayBeComposer(seen: Seen, { compose, send }: Profile): boolean {
  if (seen.role === 'textbox') return true;
  if (seen.control) return pattern(send).test(norm(raw(seen)));
  return seen.tag === '#text' && seen.own.length <= 60 && pattern(compose).test(norm(seen.own));
}
const eachComposer = seekBy(mayBeComposer);

const isHiddenTab = ({ role, attrs }: Seen): boolean => role === 'tab' && !attrs.on;
const eachChatTab = seekBy(
  (seen, profile) => isHiddenTab(seen) && profile.labels.messages.includes(listName(norm(raw(seen)))),
);

/**
 * The places where one writes to somebody: what was said, row by row with times, right above or below the field that one writes in. Whether it
 * is the patient that one writes to cannot be seen of the place alone. None where the page has its chat in a tab that is not chosen.
 */
export function chatsAtComposers(root: Seen, look: Look): Seen[] {
  const found = new Map<Seen, Seen>();
  let isElsewhere = false;
  eachComposer(root, look.profile, (seen) => {
    if (seen !== root && look.skip(seen)) return false;
    if (!mayBeComposer(seen, look.profile)) return seen.control ? false : undefined;
    const place = placeBeside(seen, root, look);
    if (place && !found.has(place.box)) found.set(place.box, place.chat);
    return false;
  });
  if (found.size > 0)
    eachChatTab(root, look.profile, (seen) => {
      isElsewhere ||= isHiddenTab(seen);
      return !isElsewhere;
    });
  return isElsewhere ? [] : [...found.values()];
}

/** The nearest part that holds times beside the field: it is the chat, or nothing is. */
function placeBeside(composer: Seen, root: Seen, look: Look): { box: Seen; chat: Seen } | undefined {
  const isField = composer.tag !== '#text';
  let branch = composer;
  for (let box = composer.up; box && branch !== root; branch = box, box = box.up) {
    const others = box.kids.filter((kid) => kid !== branch && isTimed(kid, look));
    if (others.length === 0) continue;
    // The field of one row, or one with a time of its own.
    if (holdsTime(branch)) return undefined;
    const [only, ...more] = others;
    const run = runIn(box, branch, look) ?? (more.length === 0 && only && only.tag !== '#text' ? only : undefined);
    // Among the rows a text that asks one to write is one of them.
    if (!run || (run === box && !isField) || !isAcross(isField ? composer : branch, run)) return undefined;
    return { box: run, chat: chatOf(run, branch, look) };
  }
  return undefined;
}

const isTimed = (kid: Seen, look: Look): boolean =>
  kid.tag !== '#text' && !kid.control && holdsTime(kid) && !look.skip(kid) && !isCard(kid, look.profile);

/** In one column with it. */
const isAcross = ({ box: one }: Seen, { box: other }: Seen): boolean =>
  Math.min(one.left + one.width, other.left + other.width) - Math.max(one.left, other.left) >= one.width / 2;

/** What holds rows of one kind with times; undefined where that is nothing, or where some of the rows would be left out. */
function runIn(box: Seen, but: Seen | undefined, look: Look): Seen | undefined {
  if (isCard(box, look.profile)) return undefined;
  const timed = box.kids.filter((kid) => kid !== but && isTimed(kid, look));
  const isLike = (one: Seen, other: Seen) => one !== other && one.tag === other.tag && one.role === other.role;
  const rows = timed.filter((kid) => timed.some((other) => isLike(kid, other)));
  // Of many rows, most are the same as the first ones.
  if (rows.length > few) return box;
  const runs = timed.flatMap((kid) => runIn(kid, undefined, look) ?? []);
  const [run, ...more] = runs;
  if (rows.length < 2) return more.length === 0 ? run : undefined;
  if (!run || more.length > 0) return box;
  const isInside = (kid: Seen) => holds(kid, run);
  const isInRow = rows.some(isInside);
  if (!isInRow) return undefined;
  // A bar above the chat, with its buttons and a time, may be built as the chat's own box is.
  const isBar = rows.every((kid) => isInside(kid) || controlNodes(kid).length > 0);
  const inRun = run.kids.filter((kid) => isTimed(kid, look)).length;
  return isBar && inRun > rows.length ? run : inRun > rows.length ? undefined : box;
}
const few = 6;

/** A card of facts: as many labels stand there by themselves as there are times. In a chat somebody may write such a word too. */
function isCard(seen: Seen, profile: Profile): boolean {
  const { labels, times } = countIn(seen, profile);
  return labels > 0 && labels >= times;
}

interface Count {
  labels: number;
  times: number;
}

const countIn = (seen: Seen, profile: Profile): Count =>
  remember(seen, 'labels', numberOf(profile), () => {
    if (seen.tag === '#text') {
      const field = seen.own.length <= 40 ? labelIndex(profile).get(norm(seen.own)) : undefined;
      const isLabel = field !== undefined && /^(patient\.(personal|phone)|priority|phase|.+At$)/.test(field);
      return { labels: isLabel ? 1 : 0, times: holdsTime(seen) ? 1 : 0 };
    }
    const sum = { labels: 0, times: 0 };
    for (const kid of seen.kids) {
      const { labels, times } = countIn(kid, profile);
      sum.labels += labels;
      sum.times += times;
    }
    if (sum.times === 0 && holdsTime(seen)) sum.times = 1;
    return sum;
  });

/** The run without the field, and without what is no row before the first or below the field. */
function chatOf(run: Seen, field: Seen, look: Look): Seen {
  const rows = run.kids.filter((kid) => isTimed(kid, look));
  const isRow = (kid: Seen): boolean =>
    (!isCard(kid, look.profile) && rows.some((row) => row.tag === kid.tag && row.role === kid.role)) ||
    isDay(kid, look);
  const at = run.kids.indexOf(field);
  const above = run.kids.findIndex(isRow) < at ? run.kids.slice(0, at) : run.kids.filter((kid) => kid !== field);
  // What stands below the rows may be the last of them, whatever it looks like.
  const nodes = above.slice(Math.max(above.findIndex(isRow), 0));
  if (nodes.length === run.kids.length) return run;
  const chat = holding(run, nodes);
  memoryOf(chat).text = write(nodes, false);
  return chat;
}

const isDay = (kid: Seen, { now }: Look): boolean => {
  const told = hasText(kid) ? tell(textOf(kid), { now }) : undefined;
  return told !== undefined && 'day' in told;
};
