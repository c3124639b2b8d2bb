import { cellsOf, rowsOf } from '../../reader/cells.ts';
import { filled, headingIn, type Seen, textOf } from '../../reader/seen.ts';
import { norm } from '../../reader/text.ts';
import { isName } from '../../reader/values.ts';

/** A label is words, not signs. */
const plain = /^[\p{L}\p{N} .,/&:–-]+$/u;

/** How far up from what was pointed at a label is looked for. */
const climb = 6;

/**
 * The words by which what was pointed at may be found again, the sturdiest first: its accessible name, the label in its own text, its
 * cell's or definition's label, what stands before it, and the headings that it stands under. Never a number, and nothing that
 * reads like a person's name. `written`: it is what somebody wrote, so none of its own words is a label.
 */
export function labelWords(node: Seen, written: boolean): string[] {
  const value = norm(textOf(node));
  const found = written
    ? [...ofNames(node), ...ofTitles(node), ...ofCells(node), ...ofSiblings(node)]
    : [...ofNames(node), ...ofOwnText(node), ...ofCells(node), ...ofSiblings(node), ...ofTitles(node)];
  const words = found
    .map((text) => text.trim())
    .filter((text) => !isName(text) && !/\d{3}/.test(text))
    .map(norm)
    .filter(
      (word) => word.length >= 2 && word.length <= 60 && plain.test(word) && /\p{L}/u.test(word) && word !== value,
    );
  return [...new Set(words)];
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

function ofNames(node: Seen): string[] {
  return [...upwards(node)].flatMap(({ name }) => (name ? [...beforeColon(name), name] : []));
}

/** "Label: value", in one text or in several pieces of a line; or a box whose first part is the label. */
function ofOwnText(node: Seen): string[] {
  const near = [...upwards(node)].slice(0, 2).filter((seen) => textOf(seen).length <= 200);
  const pieces = near.flatMap((seen) => textOf(seen).split(/\n| [·|•] /));
  const first = filled(node)[0];
  const heading = first && headingIn(first);
  return [
    ...pieces.flatMap(beforeColon),
    ...pieces.flatMap((piece) => /^\s*(\D{2,40}?)\s+(?:kl\.? ?|den |i ?går|i ?dag)?\s*\d/iu.exec(piece)?.[1] ?? []),
    ...(first && filled(node).length > 1 ? [textOf(heading ?? first)] : []),
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
  return [before, above].flatMap((one) => (one ? [textOf(one)] : []));
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
