import { longFields, writtenFields } from '../../reader/facts/labels.ts';
import type { Labelled } from '../../reader/profile/profile.ts';
import { cellsOf, rowsOf } from '../../reader/tree/cells.ts';
import { filled } from '../../reader/tree/filled.ts';
import { type Seen, textOf } from '../../reader/tree/seen.ts';
import { headingIn } from '../../reader/tree/title.ts';
import { norm } from '../../reader/words/text.ts';
import { isName } from '../../reader/words/values.ts';

/** Words by which a thing may be found again. */
export interface Word {
  text: string;
  /** They stand where a label stands, whether or not they can be read by yet; else they only stand near. */
  sure: boolean;
}

/** A label is words, not signs; with a colon inside it is a label and its value. */
const plain = /^[\p{L}\p{N} .,/&()'’–-]+$/u;

const day = /^(?:i ?dag|i ?går|today|yesterday|kl\.?|den|(?:mån|tis|ons|tors|fre|lör|sön)\p{L}*)$/iu;

/** How far up from what was pointed at a label is looked for. */
const climb = 6;

/**
 * The words by which what was pointed at may be found again, the sturdiest first: its accessible name, the label in its own text, its
 * cell's or definition's label, what stands before it, and the headings that it stands under. Never a number or a day, and nothing that
 * reads like a person's name. Of what somebody wrote none of its own words is a label, but where it is one of several lines "label: value".
 */
export function labelWords(node: Seen, field: Labelled): Word[] {
  const value = norm(textOf(node));
  const long = longFields.test(field);
  const written = writtenFields.test(field) && (long || !isLineOfMany(node));
  const pairs = [...upwards(node)].flatMap(ofPair);
  const beside = [...ofCells(node), ...pairs.slice(0, 1)];
  const places: [string[], boolean][] = [
    [ofNames(node, 2), true],
    // All that stands under a heading, or beside a label, is its: the outermost is the whole of it.
    [long ? [...ofTitles(node), ...ofItself(node), ...pairs.toReversed()] : [], true],
    [[...(written ? [] : ofColon(node)), ...ofHeadingIn(node)], true],
    [beside, true],
    // "Inkom i går 10.02": but what stands beside a label is all value.
    [written ? [] : ofOwnText(node), beside.length === 0],
    [ofItself(node), true],
    [ofNames(node, climb), false],
    [ofSiblings(node), false],
    [ofTitles(node), false],
  ];
  const words = places
    .flatMap(([texts, sure]) => texts.map((text) => ({ text: asWord(text) ?? '', sure })))
    .filter(({ text }) => text !== '' && (text !== value || ofItself(node).length > 0));
  return words.filter(({ text }, i) => words.findIndex((other) => other.text === text) === i);
}

/** The text as a word of a profile; undefined where it can be none: a sentence, a number, a day, a person's name. */
export function asWord(text: string): string | undefined {
  const shown = text.trim().replace(/\s*\(\d+\)$/, '');
  const word = norm(shown);
  // "t.o.m." is no sentence.
  const isSentence = /(?<!\.\p{L})\.$/u.test(word);
  const says =
    !shown.includes('\n') &&
    word.length >= 2 &&
    word.length <= 60 &&
    plain.test(word) &&
    /\p{L}/u.test(word) &&
    !isSentence;
  return says && !isPerson(shown) && !/\d/.test(shown) && !day.test(shown) ? word : undefined;
}

/** "Berg, Anna" too. "Samtal och SMS" begins as a name does, but no person is called by an abbreviation. */
export function isPerson(text: string): boolean {
  const words = text.replace(/[\s,;.]+/g, ' ').trim();
  return isName(words) && (words === words.toUpperCase() || !/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u.test(words));
}

function* upwards(node: Seen): Generator<Seen> {
  let at: Seen | undefined = node;
  for (let level = 0; at && level <= climb; level++) {
    yield at;
    at = at.up;
  }
}

const beforeColon = (text: string): string[] => {
  const label = /^\s*([^:\n]{2,60}):/.exec(text)?.[1];
  return label ? [label] : [];
};

/** One of at least three lines of the kind "label: value", drawn alike and one below another. */
function isLineOfMany(node: Seen): boolean {
  const isLine = (seen: Seen) => /^[^:\n]{2,60}:\s+[^\n]+$/.test(textOf(seen));
  return [...upwards(node)]
    .slice(0, 3)
    .some(
      (seen) => isLine(seen) && (seen.up?.kids ?? []).filter((kid) => kid.tag === seen.tag && isLine(kid)).length > 2,
    );
}

function ofNames(node: Seen, levels: number): string[] {
  return [...upwards(node)].slice(0, levels).flatMap(({ name }) => (name ? [...beforeColon(name), name] : []));
}

/** A box that was pointed at whole, heading and all. */
function ofHeadingIn(node: Seen): string[] {
  const [first, ...more] = filled(node);
  const heading = first && more.length > 0 ? headingIn(first) : undefined;
  return heading ? [textOf(heading)] : [];
}

/** The lines of its text, and the line of what holds it that it is a part of. */
function linesOf(node: Seen): string[] {
  const own = textOf(node);
  const around = node.up && textOf(node.up).length <= 200 ? textOf(node.up).split(apart) : [];
  return [...(own.length <= 200 ? own.split(apart) : []), ...around.filter((line) => own !== '' && line.includes(own))];
}
const apart = /\n| [·|•] /;

/** "Label: value", in one text or in several pieces of a line. */
const ofColon = (node: Seen): string[] => linesOf(node).flatMap(beforeColon);

/** The label and its value in one text without a sign between; or a box whose first part is the label. */
function ofOwnText(node: Seen): string[] {
  const [first, ...more] = filled(node);
  return [
    ...linesOf(node).flatMap(
      (piece) => /^\s*(\D{2,40}?)\s+(?:kl\.? ?|den |i ?går|i ?dag)?\s*\d/iu.exec(piece)?.[1] ?? [],
    ),
    ...(first && more.length > 0 ? [textOf(first)] : []),
  ];
}

function ofCells(node: Seen): string[] {
  const cell = [...upwards(node)].find((seen) => /^(definition|cell|gridcell)$/.test(seen.role));
  const row = cell?.up;
  if (!cell || !row) return [];
  if (cell.role === 'definition') {
    const terms = row.kids.slice(0, row.kids.indexOf(cell)).filter((kid) => kid.role === 'term');
    return terms.slice(-1).map(textOf);
  }
  const at = cellsOf(row).indexOf(cell);
  let table = row.up;
  while (table && !/^(table|grid)$/.test(table.role)) table = table.up;
  const head = table ? rowsOf(table)[0] : undefined;
  const before = cellsOf(row)[at - 1];
  const above = head && head !== row ? cellsOf(head)[at] : undefined;
  // Under a heading of its own a cell has no label in the cell before it, which is another value.
  const isHeaded = above?.role === 'columnheader' && before?.role !== 'rowheader';
  return [isHeaded ? undefined : before, above].flatMap((one) => (one ? [textOf(one)] : []));
}

/** What it stands together with, the two of them alone or in a row of such pairs. */
function ofPair(value: Seen): string[] {
  const around = value.up ? filled(value.up) : [];
  const at = around.indexOf(value);
  const label = around[at - 1];
  // A row of headings is no label.
  const isRow = label?.role === 'row' || label?.tag === 'thead';
  const inPairs = around.every(({ tag }, i) => tag === around[i % 2]?.tag) && around[0]?.tag !== around[1]?.tag;
  return label && !isRow && at % 2 === 1 && (around.length === 2 || inPairs) ? [textOf(label)] : [];
}

/** The label itself was pointed at: a heading, or what stands first of two. */
function ofItself(node: Seen): string[] {
  const around = node.up ? filled(node.up) : [];
  const isFirst = around.length === 2 && around[0] === node;
  const isLabel = isFirst || /^(heading|term|columnheader|rowheader)$/.test(node.role) || node.tag === 'label';
  return isLabel ? [textOf(node)] : [];
}

/** What stands just before it, at each level. */
function ofSiblings(node: Seen): string[] {
  return [...upwards(node)].flatMap((seen) => {
    const around = seen.up ? filled(seen.up) : [];
    const before = around.slice(0, Math.max(0, around.indexOf(seen))).reverse();
    return before.slice(0, 2).flatMap((kid) => lastLine(textOf(kid)));
  });
}

const lastLine = (text: string): string[] => text.split('\n').slice(-1);

function ofTitles(node: Seen): string[] {
  const titles: string[] = [];
  for (let title = node.under; title && titles.length < 3; title = title.up) titles.push(title.text);
  return titles;
}
