import type { Message, Source } from '../findings/finding';
import type { DatedLimit } from '../marketplaces/marketplace';
import type { FieldName } from '../reading/fields';
import type { ShownLimit } from '../reading/reading';
import type { LengthUnit } from '../text/length';
import type { ListingContext } from './audit';
import type { ListingFacts } from './facts';

/** The limit that holds for one field today: the page's own where it shows one, our dated table elsewhere and for what the page does not show. */
export interface HeldLimit {
  min?: number;
  ideal?: readonly [number, number];
  max?: number;
  unit: LengthUnit;
  /** The maximum stands on the page itself. */
  shown: boolean;
  /** Of what comes from the table; absent where the page alone knows a limit. */
  source?: Source;
  /** Another limit of the same field holds for other goods, and the reading does not say which goods these are. */
  goodsUnknown: boolean;
}

function sourceOf(limit: DatedLimit): Source {
  const source: Source = { cite: limit.cite, seen: limit.seen, confidence: limit.confidence };
  if (limit.url !== undefined) source.url = limit.url;
  return source;
}

function goodsOf(facts: ListingFacts): string {
  const names: FieldName[] = ['category', 'product_type', 'item_type'];
  return names.flatMap((field) => facts.texts(field).map((text) => text.head.toLowerCase())).join('\n');
}

function forGoods({ only, except }: DatedLimit, goods: string): boolean {
  if (only && !only.some((name) => goods.includes(name))) return false;
  return !except?.some((name) => goods.includes(name));
}

/** Host of the page, lower case; '' where the address is none of the web (a pasted listing). */
function hostOf(address: string): string {
  return /^https?:\/\/([^/:?#]{1,253})/i.exec(address)?.[1]?.toLowerCase() ?? '';
}

function onHost({ hosts, exceptHosts }: DatedLimit, host: string): boolean {
  const below = (name: string) => host === name || host.endsWith(`.${name}`);
  return (hosts?.some(below) ?? true) && !exceptHosts?.some(below);
}

/** The page's own maximum, unless it is only what the field takes where the rule allows less. */
function shownBy(facts: ListingFacts, field: FieldName, table: DatedLimit | undefined): ShownLimit | undefined {
  const shown = facts.fields(field).find((read) => read.limit)?.limit;
  const idle = table?.takesMore && shown?.from === 'maxlength' && shown.max > (table.max ?? 0);
  return idle ? undefined : shown;
}

/** @returns undefined where neither the page nor the table knows a limit. */
export function limitFor(
  facts: ListingFacts,
  context: ListingContext,
  field: FieldName,
  of: DatedLimit['of'] = 'length',
): HeldLimit | undefined {
  const host = hostOf(facts.reading.url);
  const today = (context.marketplace?.limits ?? []).filter(
    (limit) =>
      limit.field === field &&
      limit.of === of &&
      (limit.from === undefined || limit.from <= context.day) &&
      (limit.to === undefined || context.day < limit.to) &&
      onHost(limit, host),
  );
  const goods = goodsOf(facts);
  const fitting = today.filter((limit) => forGoods(limit, goods));
  // The entry for named goods is closer to the listing than the one for all.
  const table = fitting.find((limit) => limit.only) ?? fitting[0];
  const shown = of === 'length' ? shownBy(facts, field, table) : undefined;
  if (!table && !shown) return undefined;

  const held: HeldLimit = {
    unit: shown?.unit ?? table?.unit ?? 'characters',
    shown: shown !== undefined,
    goodsUnknown: goods.trim() === '' && today.some((limit) => limit.only || limit.except),
  };
  if (table) held.source = sourceOf(table);
  if (table?.min !== undefined) held.min = table.min;
  if (table?.ideal) held.ideal = table.ideal;
  const max = shown?.max ?? table?.max;
  if (max !== undefined) held.max = max;
  return held;
}

/** Source and reason to print with a verdict on a limit: the maximum may be the page's own, the rest is the table's. */
export function evidence(limit: HeldLimit, about: 'max' | 'table'): { source?: Source; reasons: Message[] } {
  if (about === 'max' && limit.shown) return { reasons: [{ id: 'listing.limit.page', values: {} }] };
  const reasons: Message[] = limit.goodsUnknown ? [{ id: 'listing.limit.goodsUnknown', values: {} }] : [];
  return limit.source ? { source: limit.source, reasons } : { reasons };
}
