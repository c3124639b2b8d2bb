import { cellsOf, rowsOf, tableOf } from '../tree/cells.ts';
import { filled } from '../tree/filled.ts';
import { innermost } from '../tree/inner.ts';
import { hasText, isPicture, type Seen, textOf, wordsOf } from '../tree/seen.ts';
import { headingIn, levelOf } from '../tree/title.ts';
import { bare, isFolded, isMereSign } from '../words/text.ts';
import { tell } from '../words/times.ts';
import { isBar, isOverGap } from './between.ts';
import { isBelow, isGroup, isListed, isNextHead, onlyLabel } from './built-alike.ts';
import { closed } from './find-labels.ts';
import { picturesIn } from './images.ts';
import { longFields, writtenFields } from './labels.ts';
import { besideTerm } from './terms.ts';

/** What stands beside the label, up to what `ends` it; undefined: nothing does. An empty place is a node without text. */
export function beside(
  label: Seen,
  field: string,
  labels: Map<Seen, unknown>,
  holders: Set<Seen>,
  ends: (seen: Seen) => boolean,
  index: ReadonlyMap<string, unknown>,
): Seen[] | undefined {
  if (isFolded(textOf(label))) return undefined;
  const all = longFields.test(field);
  const isWords = all && writtenFields.test(field);
  const kind = cellOf(label);
  const isNoValue = (kid: Seen) =>
    (field === 'images' && picturesIn([kid]) > 0 ? false : isUnseen(kid) || isButtons(kid)) ||
    (/^(anamnesis|ticket\.info)/.test(field) && isLink(kid));
  const siblings = (of: Seen) => filled(of.up ?? of).filter((kid) => kid === of || !isNoValue(kid));
  if (kind?.role === 'term') {
    const values = besideTerm(kind, all, isNoValue);
    return values && !all ? once(values) : values;
  }
  if (kind) return besideCell(kind, labels, holders, index);
  if (isRowWithout(label, labels)) return undefined;
  const heading = headingIn(label);
  let node = label;
  for (let climbed = 0; climbed < 5 && node.up; climbed++) {
    const around = siblings(node);
    // A label that stands there twice is one.
    const before = around.slice(0, around.indexOf(node)).filter((kid) => textOf(kid) !== textOf(node));
    const at = before.length;
    // The rows beside hold their values themselves: this one's is gone, and what stands in the next row is not its.
    const isRow = climbed > 0 || (!all && node === label && holdsLabelAlone(label));
    if (isRow && around.some((kid) => kid !== node && holders.has(kid) && !onlyLabel(kid, labels))) return undefined;
    const below = around.slice(around.indexOf(node) + 1);
    const rest = holdsTools(node) || (heading && all && isBar(node, below)) ? [] : below;
    if (!all && rest[0] && isOverGap(node, rest[0])) return undefined;
    if (isBetweenLines(node, rest)) return undefined;
    // All that a section holds beside its heading is the heading's, whatever stands in it.
    const one = rest.every((kid) => textOf(kid) === textOf(rest[0] ?? kid));
    if (all && at === 0 && one && rest[0] && !headingIn(rest[0]) && !labels.has(rest[0])) return rest;
    // A box of labels and values below a heading, as other headings have theirs: all of it is the heading's.
    if (field === 'guardian' && rest[0] && isGroup(node, rest))
      return rest.slice(0, rest.findIndex((kid) => kid.tag === node.tag) >>> 0);
    // Values and labels by turns, a label last: each label is that of what stands before it, or nobody can tell.
    if (!all && isTurnedRun(around, labels)) return undefined;
    const after: Seen[] = [];
    let stopped = false;
    for (const kid of rest) {
      const title = headingIn(kid) ?? (heading || climbed > 0 ? openingOf(kid) : undefined);
      if (ends(kid) || isRowLike(kid, node, labels) || (isListed(field) && isNextHead(kid, node, rest))) stopped = true;
      else if (title && (!heading || levelOf(title) <= levelOf(heading)) && !(field === 'messages' && isDay(title)))
        stopped = true;
      // What is under a heading of people's words is theirs, though it reads like the page's own labels; so is all of a chat.
      else if (
        labels.has(kid) ? !(heading && all) : holders.has(kid) && !(isWords && (heading || field === 'messages'))
      )
        stopped = true;
      if (stopped) break;
      after.push(kid);
    }
    if (after.length > 0) return all ? withBreaks(after) : once(nextOf(after));
    if (at === 1 && before[0] && rest.length === 0 && isBelow(node, before[0], labels)) {
      if (!all || field === 'images') return [before[0]];
    }
    if (stopped || at > 0 || closed.test(node.up.tag)) return undefined;
    node = node.up;
  }
  return undefined;
}

/** After it stand buttons, and an empty element or two that push them to the end of the line: a bar, in which no value is missing. */
function holdsTools(node: Seen): boolean {
  const kids = node.up?.kids ?? [];
  const after = kids.slice(kids.indexOf(node) + 1);
  const isEmpty = (kid: Seen) => kid.role !== 'value' && kid.kids.length === 0 && !isPicture(kid) && !hasText(kid);
  const isSpace = (kid: Seen) => !kid.control && kid.tag !== '#text' && isEmpty(kid);
  return after.some(isSpace) && after.at(-1)?.control === true && after.every((kid) => kid.control || isEmpty(kid));
}

/** Alone between two lines, or with a sign by which it unfolds above one: what it holds is not shown. */
function isBetweenLines(node: Seen, [next]: readonly Seen[]): boolean {
  const isLine = (seen: Seen | undefined) => seen?.tag === 'hr' || seen?.role === 'separator';
  const around = filled(node.up ?? node);
  return isLine(next) && (isLine(around[around.indexOf(node) - 1]) || bare(wordsOf(node)) !== wordsOf(node));
}

/** The parts with the line breaks that stand between them. */
function withBreaks(parts: Seen[]): Seen[] {
  const [first] = parts;
  const last = parts.at(-1);
  const around = first?.up?.kids ?? [];
  if (!first || !last || first.up !== last.up) return parts;
  const between = around.slice(around.indexOf(first), around.indexOf(last) + 1);
  return between.filter((kid) => parts.includes(kid) || kid.own === '\n');
}

const isTurnedRun = (around: readonly Seen[], labels: Map<Seen, unknown>): boolean =>
  around.length > 3 &&
  around.length % 2 === 0 &&
  around.every((kid, i) => (i % 2 === 1) === (labels.has(kid) || onlyLabel(kid, labels)));

/** The days of a chat are parts of it. */
const isDay = (title: Seen): boolean => tell(textOf(title), { now: 0 }) !== undefined;

/** Several parts without a word: not an empty place, but one that is not shown. */
const isUnseen = (seen: Seen): boolean => !hasText(seen) && leaves(seen) > 1;
const leaves = (seen: Seen): number =>
  seen.tag === '#text' || isPicture(seen) || seen.quiet || seen.control
    ? -9
    : Math.max(
        1,
        seen.kids.filter((kid) => kid.tag !== '#text').reduce((sum, kid) => sum + leaves(kid), 0),
      );

/** A box of buttons is no place for a value; where one writes is a part of the chat. */
const isButtons = (seen: Seen): boolean =>
  !hasText(seen) &&
  !isPicture(seen) &&
  (seen.control
    ? seen.role !== 'textbox'
    : seen.kids.length > 0 &&
      seen.kids.filter((kid) => kid.tag !== '#text').length > 0 &&
      seen.kids.every((kid) => kid.tag === '#text' || isButtons(kid)));

/** "Kopiera" beside a heading: something to do with the text, not the text. */
const isLink = (seen: Seen): boolean => {
  const [only, ...more] = filled(seen);
  return seen.tag === 'a' || seen.role === 'link' || (only !== undefined && more.length === 0 && isLink(only));
};

/** Alone in its row, where another label drawn alike has something beside it in its own: the value is gone, and what follows is another row. */
function isRowWithout(label: Seen, labels: Map<Seen, unknown>): boolean {
  const inner = innermost(label);
  if (inner === label || inner.tag === 'div') return false;
  return [...labels.keys()].map(innermost).some(({ tag, up }) => {
    const isAlike = up !== undefined && tag === inner.tag && up.tag === inner.up?.tag;
    const row = isAlike ? filled(up).filter((kid) => !isMereSign(textOf(kid))) : [];
    return row.length === 2 && row[0]?.tag === tag;
  });
}

/** A row built as the label's own is, with a label and more: the value of the row above is gone. */
function isRowLike(seen: Seen, row: Seen, labels: Map<Seen, unknown>): boolean {
  const [own] = row.kids.filter(hasText);
  const [first, second] = seen.kids.filter(hasText);
  return (
    seen.tag === row.tag &&
    own !== undefined &&
    own.tag !== '#text' &&
    first?.tag === own.tag &&
    second !== undefined &&
    labels.has(first)
  );
}

/** A row of which the label is all that is left: its words stand in an element of their own. */
const holdsLabelAlone = (label: Seen): boolean =>
  label.block &&
  label.role !== 'heading' &&
  filled(label).every((kid) => kid.tag !== '#text' && kid.role !== 'heading');

/** The heading that a part begins with. */
function openingOf(seen: Seen): Seen | undefined {
  if (seen.role === 'heading') return seen;
  const [first] = seen.kids.filter((kid) => hasText(kid) || kid.role === 'heading');
  return first && openingOf(first);
}

/** A value that stands there twice is one. */
export function once(nodes: Seen[]): Seen[] {
  const shown = nodes.filter((node) => hasText(node));
  const [first] = shown;
  if (!first) return nodes;
  if (shown.length > 1) return shown.every((node) => textOf(node) === textOf(first)) ? [first] : nodes;
  const inner = once(first.kids);
  return inner === first.kids ? nodes : inner;
}

/** One value: the block that stands next, or the run of inline parts. */
function nextOf(after: Seen[]): Seen[] {
  const end = after.findIndex((kid) => kid.block);
  return end < 0 ? after : after.slice(0, Math.max(1, end));
}

function cellOf(label: Seen): Seen | undefined {
  let node: Seen | undefined = label;
  while (node && !/^(term|cell|gridcell|columnheader|rowheader)$/.test(node.role)) {
    if (node.up && filled(node.up).length > 1) return undefined;
    node = node.up;
  }
  return node;
}

/** The next cell of the row; under a column's heading the only cell of the column. */
function besideCell(
  cell: Seen,
  labels: Map<Seen, unknown>,
  holders: Set<Seen>,
  index: ReadonlyMap<string, unknown>,
): Seen[] | undefined {
  const row = cell.up;
  if (!row) return undefined;
  const cells = cellsOf(row);
  const at = cells.indexOf(cell);
  const isHead = cells.length > 1 && cells.every((one) => /header$/.test(one.role));
  const isAllLabels = cells.length > 2 && cells.every((one) => labels.has(one));
  if (isHead || isAllLabels) {
    const table = tableOf(row);
    const rows = table ? rowsOf(table).filter((one) => one !== row) : [];
    const values = rows.length === 1 && rows[0] ? cellsOf(rows[0]) : [];
    // A cell more or less, a heading that stands there twice, or a second row of headings, and no one knows which column is whose.
    const clear =
      values.length === cells.length &&
      new Set(cells.map(textOf)).size === cells.length &&
      !values.every((one) => /header$/.test(one.role));
    // A row without a word is no row of values: one in which the list below is sought.
    const value = clear && values.some(hasText) ? values[at] : undefined;
    return value ? [value] : undefined;
  }
  // Two labels side by side: a row of heads of which one is gone, or a value is. Which cell is whose nobody can tell.
  const isLabel = cells.map((one) => index.has(wordsOf(one)));
  const looks = cells.map((one) => `${one.role} ${wordsOf(one)}`);
  const isTwice = (i: number) => /^\w+header /.test(looks[i] ?? '') && looks[i] === looks[i + 1];
  // Headings and values by turns tell it themselves.
  const isByTurns = cells.length % 2 === 0 && cells.every(({ role }, i) => /header$/.test(role) === (i % 2 === 0));
  if (!isByTurns && cells.length > 2 && isLabel.some((is, i) => is && isLabel[i + 1] && !isTwice(i))) return undefined;
  const next = cells[at + 1];
  return next && !labels.has(next) && !(holders.has(next) && /header$/.test(next.role)) ? [next] : undefined;
}
