import { unquoted } from './quoting';

/**
 * Rows of a file, not yet cut into strings: the fast way to read a few columns of a million rows. Valid until the next block is asked for.
 *
 * Cell k of row r is `text` from `starts[i]` to `ends[i]` where i = `heads[r] + k` and k < `heads[r + 1] - heads[r]`. A negative start, -1 - n, is a
 * quoted cell with quotes in it, from n on: `cell` resolves it.
 */
export interface Block {
  /** Row of the file of the first row here, from 0, blank ones counted. */
  first: number;
  rows: number;
  text: string;
  heads: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
}

/** Cells of a row; 0 = a blank line. */
export function widthOf(block: Block, row: number): number {
  return (block.heads[row + 1] ?? 0) - (block.heads[row] ?? 0);
}

/** A cell's text; '' beyond the end of its row. @param row from 0 in the block */
export function cellOf(block: Block, row: number, column: number): string {
  const index = (block.heads[row] ?? 0) + column;
  if (index >= (block.heads[row + 1] ?? 0)) return '';
  const start = block.starts[index] ?? 0;
  const end = block.ends[index] ?? 0;
  return start < 0 ? unquoted(block.text.slice(-1 - start, end)) : block.text.slice(start, end);
}

/** A block as rows of strings; a blank line is []. */
export function rowsOf(block: Block): string[][] {
  const rows: string[][] = new Array(block.rows);
  for (let row = 0; row < block.rows; row++) {
    const cells: string[] = [];
    const width = widthOf(block, row);
    for (let column = 0; column < width; column++) cells.push(cellOf(block, row, column));
    rows[row] = cells;
  }
  return rows;
}

/** Rows of strings as a block. @param first row of the file of the first of them, from 0 */
export function blockOf(rows: readonly (readonly string[])[], first: number): Block {
  const cells = rows.flat();
  const heads = new Int32Array(rows.length + 1);
  const starts = new Int32Array(cells.length);
  const ends = new Int32Array(cells.length);
  rows.forEach((row, index) => {
    heads[index + 1] = (heads[index] ?? 0) + row.length;
  });
  let at = 0;
  cells.forEach((cell, index) => {
    starts[index] = at;
    at += cell.length;
    ends[index] = at;
  });
  return { first, rows: rows.length, text: cells.join(''), heads, starts, ends };
}
