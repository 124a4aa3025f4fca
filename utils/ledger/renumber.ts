import { type Block, type Column, valueAt } from './block';
import { columnFrom } from './column';
import { mergeBlocks } from './merge';
import { narrow } from './narrow';

/** The same block where entities have other numbers. Two that have become one are merged as two observations are. @param numbers by old number */
export function renumber(block: Block, numbers: Uint32Array): Block {
  if (block.entity.every((number) => numbers[number] === number)) return block;
  const order = Array.from(block.entity, (old, row) => ({ row, number: numbers[old] ?? 0 })).sort((a, b) => a.number - b.number);
  const layers: { row: number; number: number }[][] = [];
  let depth = 0;
  for (const [at, one] of order.entries()) {
    depth = order[at - 1]?.number === one.number ? depth + 1 : 0;
    const layer = layers[depth] ?? [];
    layer.push(one);
    layers[depth] = layer;
  }
  const parts = layers.map((layer) => pick(block, layer));
  return parts.slice(1).reduce((all, part) => mergeBlocks(all, part).block, parts[0] ?? block);
}

function pick(block: Block, rows: readonly { row: number; number: number }[]): Block {
  const columns = block.columns.flatMap((column): Column[] => {
    const figures = Float64Array.from(rows, ({ row }) => valueAt(column, row));
    const { seen } = column;
    const from = typeof seen === 'number' ? seen : Uint32Array.from(rows, ({ row }) => seen[row] ?? 0);
    const picked = columnFrom(column.measure, figures, from);
    return picked ? [picked] : [];
  });
  return { ...block, rows: rows.length, entity: narrow(rows.map(({ number }) => number)), columns };
}
