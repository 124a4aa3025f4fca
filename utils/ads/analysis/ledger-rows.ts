import type { Block } from '../../ledger/block';
import { dayText } from '../../ledger/day';
import type { Entities, Groups } from '../../ledger/entities';
import { type Grouped, groupBlocks } from '../../ledger/group';
import { type Dimension, FIELDS_OF } from '../../ledger/view';
import { breakEvenOf } from '../break-even';
import type { CostLine } from '../cost';
import { type CostBasis, costedItems, costsOf, lineOf, linesOn, type PlanItem } from '../page-costs';
import type { Entity, Source } from '../source';
import { TALLY_MEASURES, type Tally } from '../tally';
import type { EarningRow } from './rows';

/** One view of the ledger over some days, as it is read. */
export interface ReadView {
  source: Source;
  rowsBy: readonly Dimension[];
  entities: Entities;
  /** One a day. */
  days: readonly Block[];
}

/** Lines of the cost sheet, each with what it weighs. */
export type CostMix = readonly { line: CostLine; weight: number }[];

/** A row of one day with what its costs rest on. */
export interface LedgerRow extends EarningRow {
  entity: Entity;
  costBy: CostBasis;
  /** What its costs are made of: its own line, the middle one of the shop, or those of its plan's goods; empty where they are unknown. */
  mix: CostMix;
}

/** What rows are told apart by for costs: a plan sells several goods, each with its own. */
const GOODS = ['item', 'sku'] as const satisfies readonly Dimension[];

/** Figures of a group; what one of its rows does not know, the sum does not know. */
export function tallyAt({ sums, unknown }: Grouped, group: number): Tally {
  const figure = (measure: keyof Tally) => {
    const sum = sums[measure]?.[group] ?? Number.NaN;
    return unknown[measure]?.[group] === 0 && Number.isFinite(sum) ? sum : null;
  };
  const tally = Object.fromEntries(TALLY_MEASURES.map((measure) => [measure, figure(measure)]));
  return tally as unknown as Tally;
}

/** Names of groups by one dimension; two of one name are told apart by their ids. */
export function namesOf(groups: Groups, by: Dimension): string[] {
  const [id, name] = FIELDS_OF[by].length > 1 ? FIELDS_OF[by] : [undefined, ...FIELDS_OF[by]];
  const ids = new Map<string, Set<string>>();
  const parts = groups.names.map((entity) => {
    const own = { id: id ? (entity[id] ?? '') : '', name: (name ? entity[name] : undefined) ?? (id ? entity[id] : undefined) ?? '' };
    const known = ids.get(own.name);
    if (known) known.add(own.id);
    else ids.set(own.name, new Set([own.id]));
    return own;
  });
  return parts.map((own) => ((ids.get(own.name)?.size ?? 0) > 1 && own.id !== '' ? `${own.name} (${own.id})` : own.name));
}

/** The goods known of a plan (utils/ads/plan-items.ts); a plan without any is judged by the middle of the shop. */
export type ItemsOf = (entity: Entity) => readonly PlanItem[];

const NO_ITEMS: readonly PlanItem[] = [];

type Costs = Pick<LedgerRow, 'breakEven' | 'costBy' | 'mix'>;

const NO_LINE: Costs = { breakEven: { known: false, missing: ['noLine'] }, costBy: 'none', mix: [] };

/** The lines that hold from one day on, and what was worked out of them. */
interface Held {
  lines: ReadonlyMap<string, CostLine>;
  /** By the goods of a plan: fifty thousand terms of forty plans have forty costs. */
  plans: Map<readonly PlanItem[], Costs>;
}

/** Costs that hold for the shop of a source, by day: lines of other shops are none of its. */
export class ShopCosts {
  readonly #own: readonly CostLine[];
  readonly #currency: string;
  readonly #starts: readonly string[];
  readonly #itemsOf: ItemsOf;
  readonly #held = new Map<string, Held>();

  constructor(lines: readonly CostLine[], { shop, currency }: Source, itemsOf: ItemsOf = () => NO_ITEMS) {
    this.#itemsOf = itemsOf;
    this.#own = lines.filter((line) => line.shop === shop || line.shop === '');
    this.#currency = currency;
    this.#starts = [...new Set(this.#own.map(({ from }) => from))].sort();
  }

  /** @param day YYYY-MM-DD */
  of(entity: Entity, day: string): Costs {
    const { lines, plans } = this.#on(day);
    const found = this.#itemsOf(entity);
    const items = found.length === 0 ? NO_ITEMS : found;
    if (namesGoods(entity)) return this.#reckoned(entity, items, lines);
    const known = plans.get(items);
    if (known) return known;
    const costs = this.#reckoned(entity, items, lines);
    plans.set(items, costs);
    return costs;
  }

  #reckoned(entity: Entity, items: readonly PlanItem[], lines: Held['lines']): Costs {
    const { breakEven, by } = costsOf(entity, items, lines, this.#currency);
    // Goods without a line of their own are unknown: other goods' margin in a sum of profit would be money nobody earned.
    if (by === 'shop' && namesGoods(entity)) return NO_LINE;
    if (by === 'plan') return { breakEven, costBy: by, mix: costedItems(items, lines, this.#currency) };
    const line = by === 'own' ? lineOf(entity, lines) : by === 'shop' ? this.#middle(lines, breakEven) : undefined;
    return { breakEven, costBy: by, mix: line ? [{ line, weight: 1 }] : [] };
  }

  /** Lines change on the days they begin on only: between those one map does for all. */
  #on(day: string): Held {
    const start = this.#starts.findLast((from) => from <= day) ?? '';
    const known = this.#held.get(start);
    if (known) return known;
    const held = { lines: linesOn(this.#own, start), plans: new Map() };
    this.#held.set(start, held);
    return held;
  }

  #middle(lines: Held['lines'], breakEven: LedgerRow['breakEven']): CostLine | undefined {
    if (!breakEven.known) return undefined;
    return [...lines.values()].find((line) => {
      const own = breakEvenOf(line, this.#currency);
      return own.known && own.margin === breakEven.margin && own.placed === breakEven.placed;
    });
  }
}

function namesGoods({ sku, itemId, item }: Entity): boolean {
  return [sku, itemId, item].some((name) => name !== undefined);
}

/** Rows by day and `by`, with the costs of the goods they are of. Days come as they are; no day is made up. */
export function dailyRows(view: ReadView, by: Dimension, lines: readonly CostLine[], itemsOf?: ItemsOf): LedgerRow[] {
  const { entities, rowsBy, source } = view;
  const groups = entities.groups([by, ...GOODS.filter((dimension) => dimension !== by && rowsBy.includes(dimension))]);
  const names = namesOf(groups, by);
  const costs = new ShopCosts(lines, source, itemsOf);
  const measures = TALLY_MEASURES.map((measure) => measure as string);
  return view.days.flatMap((block) => {
    const grouped = groupBlocks([block], groups.of, measures);
    const day = dayText(block.from);
    const rows: LedgerRow[] = [];
    for (let group = 0; group < grouped.groups; group += 1) {
      if (!grouped.rows[group]) continue;
      const entity = groups.names[group] ?? {};
      rows.push({ who: names[group] ?? '', day: block.from, tally: tallyAt(grouped, group), entity, ...costs.of(entity, day) });
    }
    return rows;
  });
}
