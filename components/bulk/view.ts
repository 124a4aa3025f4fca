import type { Message } from '../../utils/findings/finding';
import { gravity, type Problem } from '../../utils/findings/outcome';
import type { Hit } from '../workbench/hits';
import type { CellResult } from './checking';
import type { Note } from './protocol';

export const GRAVEST_FIRST: readonly Problem[] = ['fail', 'warn', 'review'];
export const ORDERS = ['gravest', 'row', 'most'] as const;

/** What of the results is shown, and how. */
export interface Shown {
  query: string;
  outcome: Problem | undefined;
  rule: string | undefined;
  order: (typeof ORDERS)[number];
}

export const ALL_SHOWN: Shown = { query: '', outcome: undefined, rule: undefined, order: 'gravest' };

/** Places hit in a cell, by how grave. */
export function countOf({ hits }: Pick<CellResult, 'hits'>, outcome: Problem): number {
  return hits.reduce((sum, hit) => sum + (hit.outcome === outcome ? Math.max(1, hit.spans.length) : 0), 0);
}

/** Cells by how grave their gravest hit is. */
export function tallyOf(results: readonly CellResult[]): Record<Problem, number> {
  const tally = { fail: 0, warn: 0, review: 0 };
  for (const { hits } of results) if (hits[0]) tally[hits[0].outcome] += 1;
  return tally;
}

/** A rule and the cells it speaks in. */
interface RuleCount {
  rule: string;
  message: Message;
  outcome: Problem;
  cells: number;
}

/** Rules by the number of cells they speak in, most first: where one change of habit mends most. */
export function rulesIn(results: readonly CellResult[]): RuleCount[] {
  const rules = new Map<string, RuleCount & { last: CellResult }>();
  for (const result of results) {
    for (const { rule, message, outcome } of result.hits) {
      const known = rules.get(rule);
      if (!known) {
        rules.set(rule, { rule, message, outcome, cells: 1, last: result });
        continue;
      }
      if (known.last !== result) known.cells += 1;
      known.last = result;
      if (gravity(outcome) < gravity(known.outcome)) known.outcome = outcome;
    }
  }
  return [...rules.values()].sort((a, b) => b.cells - a.cells);
}

export function shownOf(results: readonly CellResult[], { query, outcome, rule, order }: Shown): CellResult[] {
  const wanted = query.trim().toLocaleLowerCase();
  const found = results.filter(
    ({ hits, text }) =>
      (outcome === undefined || hits.some((hit) => hit.outcome === outcome)) &&
      (rule === undefined || hits.some((hit) => hit.rule === rule)) &&
      (wanted === '' || text.toLocaleLowerCase().includes(wanted)),
  );
  if (order === 'row') return found;
  // Found in the order of the table, and the sort is stable: equals stay so. Each is weighed once, not at every comparison.
  const weigh = order === 'most' ? places : rank;
  const weighed = found.map((result) => ({ result, weight: weigh(result) }));
  return weighed.sort((a, b) => b.weight - a.weight).map(({ result }) => result);
}

function places(result: CellResult): number {
  return GRAVEST_FIRST.reduce((sum, outcome) => sum + countOf(result, outcome), 0);
}

/** One place more that must be fixed outranks any number of lesser ones. */
function rank(result: CellResult): number {
  return GRAVEST_FIRST.reduce((sum, outcome) => sum * 1_000 + Math.min(999, countOf(result, outcome)), 0);
}

/** Texts of the export that depend on the language. */
export interface ExportWords {
  outcome(outcome: Problem): string;
  say(hit: Hit): string;
  comma: string;
}

/**
 * What is written behind the rows with hits: how grave, three counts, the words, the rules with their articles, then the reworded text of each
 * checked column.
 */
export function notesOf(results: readonly CellResult[], columns: readonly number[], words: ExportWords): Note[] {
  const rows = Map.groupBy(results, ({ row }) => row);
  return [...rows].map(([row, cells]): Note => {
    const hits = cells.flatMap((cell) => cell.hits).sort((a, b) => gravity(a.outcome) - gravity(b.outcome));
    const all = { hits };
    const hit = cells.flatMap(({ text, hits: own }) => own.flatMap(({ spans }) => spans.map(({ start, end }) => text.slice(start, end))));
    const rules = new Set(hits.map((one) => (one.cite === '' ? words.say(one) : `${words.say(one)}〔${one.cite}〕`)));
    return [
      row,
      [
        hits[0] ? words.outcome(hits[0].outcome) : '',
        ...GRAVEST_FIRST.map((outcome) => String(countOf(all, outcome))),
        [...new Set(hit)].join(words.comma),
        [...rules].join(words.comma),
        ...columns.map((column) =>
          cells
            .filter((cell) => cell.column === column)
            .map((cell) => cell.reworded ?? '')
            .join(''),
        ),
      ],
    ];
  });
}
