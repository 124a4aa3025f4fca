import type { TextContext } from '../../utils/compliance';
import type { Finding } from '../../utils/findings/finding';
import type { FieldName } from '../../utils/reading/fields';
import type { Holds, Table } from '../../utils/reports';
import { type Hit, hitsOf } from '../workbench/hits';
import { reworded } from '../workbench/reword';
import type { Kept } from '../workbench/rules';

/** What is to be checked of a table, and as what. */
export interface Plan {
  /** Columns whose cells are checked, from 0. */
  columns: readonly number[];
  /** Column that names the goods of its row; undefined = `goods` for all. */
  category: number | undefined;
  /** The goods of every row in plain words, '' = not known. */
  goods: string;
  marketplace: NonNullable<TextContext['marketplace']>;
  /** Local day YYYY-MM-DD. */
  day: string;
  /** Rules and proof of the operator's own. */
  kept: Kept;
}

/** A cell that rules had something to say about. */
export interface CellResult {
  /** Among the rows of the table, from 0. */
  row: number;
  column: number;
  text: string;
  hits: readonly Hit[];
  /** The text with every change that can be made without reading it; undefined when there is none. */
  reworded: string | undefined;
}

/** How far a check is. Characters tell the time that is left better than rows: a description is a hundred titles. */
export interface Step {
  /** Rows whose cells are all checked. */
  rows: number;
  characters: number;
  found: CellResult | undefined;
}

export type CheckText = (text: string, context: TextContext) => Finding[];

/** The longest text that is checked in one go, so that a check can be interrupted and shows its progress inside of one enormous cell. */
const PIECE = 4_000;

/** Field the wording of a column is judged as; wording of no known field is judged as a description, which every rule for texts applies to. */
function fieldOf(holds: Holds | undefined): FieldName {
  return holds === undefined || holds === 'text' || holds === 'other' || holds === 'category' ? 'description' : holds;
}

/** Checks cell by cell, in pieces; whoever asks decides when to go on and may stop at any step. */
export function* checkTable(table: Table, plan: Plan, check: CheckText): Generator<Step> {
  let characters = 0;
  for (const [row, cells] of table.rows.entries()) {
    const named = plan.category === undefined ? plan.goods : (cells[plan.category] ?? '');
    for (const column of plan.columns) {
      const text = cells[column] ?? '';
      const context: TextContext = {
        day: plan.day,
        marketplace: plan.marketplace,
        field: fieldOf(table.columns[column]?.holds),
        held: plan.kept.held,
        ...(named.trim() === '' ? {} : { goodsCategory: named }),
      };
      const hits: Hit[] = [];
      let better = '';
      for (const { from, piece } of pieces(text)) {
        const again = (changed: string) => check(changed, context);
        const findings = again(piece);
        for (const hit of hitsOf(findings, from)) join(hits, hit);
        better += reworded(piece, context.field ?? 'description', findings, again) ?? piece;
        characters += piece.length;
        if (from + piece.length < text.length) yield { rows: row, characters, found: undefined };
      }
      const found = { row, column, text, hits, reworded: better === text ? undefined : better };
      const rows = column === plan.columns.at(-1) ? row + 1 : row;
      yield { rows, characters, found: hits.length > 0 ? found : undefined };
    }
  }
}

/** A rule that speaks in several pieces of a text speaks once, of several places. */
function join(hits: Hit[], hit: Hit): void {
  const at = hits.findIndex(({ rule, outcome }) => rule === hit.rule && outcome === hit.outcome);
  const known = hits[at];
  if (known) hits[at] = { ...known, spans: [...known.spans, ...hit.spans], fixes: [...known.fixes, ...hit.fixes] };
  else hits.push(hit);
}

/** A long text in pieces that end between sentences, or failing that between characters; joined they are the text. */
export function* pieces(text: string): Generator<{ from: number; piece: string }> {
  let from = 0;
  while (text.length - from > PIECE) {
    let end = from + PIECE;
    const near = text.slice(from + PIECE / 2, end);
    const stop = Math.max(...['\n', '。', '！', '？', '；', '. ', ' '].map((sign) => near.lastIndexOf(sign)));
    if (stop >= 0) end = from + PIECE / 2 + stop + 1;
    else if (/[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end -= 1;
    yield { from, piece: text.slice(from, end) };
    from = end;
  }
  yield { from, piece: text.slice(from) };
}

/** Characters a check has before it. */
export function charactersIn(table: Table, columns: readonly number[]): number {
  return table.rows.reduce((sum, row) => sum + columns.reduce((own, column) => own + (row[column]?.length ?? 0), 0), 0);
}
