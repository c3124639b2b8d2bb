import { each, type Seen, textOf, wordsOf } from './seen.ts';

/** The cells of a table's row, headings included. */
export const cellsOf = (row: Seen): Seen[] =>
  row.kids.filter((kid) => /^(cell|gridcell|columnheader|rowheader)$/.test(kid.role));

/** In a table's row that is shorter than all others: a cell of it may be gone, and what stands beside may be of that one. */
export function isInShortRow(seen: Seen): boolean {
  let cell: Seen | undefined = seen;
  while (cell && !/^(cell|gridcell|rowheader)$/.test(cell.role)) cell = cell.up;
  const row = cell?.up;
  const others = row ? rowsOf(tableOf(row) ?? row).filter((one) => one !== row) : [];
  return row !== undefined && others.length > 0 && others.every((one) => cellsOf(one).length > cellsOf(row).length);
}

/** The table that a row stands in. */
export function tableOf(row: Seen): Seen | undefined {
  let table = row.up;
  while (table && !/^(table|grid|treegrid)$/.test(table.role)) table = table.up;
  return table;
}

export function rowsOf(table: Seen): Seen[] {
  const rows: Seen[] = [];
  each(table, (seen) => {
    if (seen.role === 'row') rows.push(seen);
    return seen.role !== 'row';
  });
  return rows;
}

/** A row of cells that are marked as column headings. */
export function isMarkedHead(row: Seen): boolean {
  const cells = cellsOf(row);
  return cells.length > 0 && cells.every((cell) => cell.role === 'columnheader');
}

/** A row of column headings: marked as such, or three labels or more and nothing else. */
export function isHead(row: Seen, labels: ReadonlyMap<string, unknown>): boolean {
  const cells = cellsOf(row);
  return isMarkedHead(row) || (cells.length > 2 && cells.every((cell) => labels.has(wordsOf(cell))));
}

/** Two other labels side by side in its row: headings, though not all of them are known. */
export const isAmongHeads = (cell: Seen, labels: ReadonlyMap<string, unknown>): boolean =>
  cell.up !== undefined &&
  cellsOf(cell.up).some((one, i, cells) => {
    const next = cells[i + 1];
    // "Status: | Avslutat" is a label and its value.
    const isOther = one !== cell && next !== undefined && next !== cell && !/:\s*$/.test(textOf(one));
    return isOther && labels.has(wordsOf(one)) && labels.has(wordsOf(next));
  });

/** Heads a column of several rows: what stands there is of several things. */
export function headsMany(cell: Seen, labels: ReadonlyMap<string, unknown>): boolean {
  const row = cell.up;
  const table = row && tableOf(row);
  return (
    row !== undefined &&
    table !== undefined &&
    cellsOf(row).length > 1 &&
    isHead(row, labels) &&
    rowsOf(table).length > 2
  );
}

/** The rows of the table that the heading's row begins. */
export function rowsBelow(cell: Seen): Seen[] {
  const table = cell.up && tableOf(cell.up);
  return table ? rowsOf(table).filter((row) => row !== cell.up) : [];
}
