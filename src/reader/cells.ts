import { each, type Seen } from './seen.ts';

/** The cells of a table's row, headings included. */
export const cellsOf = (row: Seen): Seen[] =>
  row.kids.filter((kid) => /^(cell|gridcell|columnheader|rowheader)$/.test(kid.role));

export function rowsOf(table: Seen): Seen[] {
  const rows: Seen[] = [];
  each(table, (seen) => {
    if (seen.role === 'row') rows.push(seen);
    return seen.role !== 'row';
  });
  return rows;
}
