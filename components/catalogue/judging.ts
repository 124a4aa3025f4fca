import { isProblem } from '../../utils/findings/outcome';
import { readShopFacts } from '../../utils/history';
import { auditListing, type ListingReport } from '../../utils/listing';
import { marketplaceById } from '../../utils/marketplaces';
import type { Reading } from '../../utils/reading/reading';
import { knowing } from '../../utils/shop/knowing';
import type { ShopFor, Sibling } from '../../utils/shop/knowledge';
import type { Fault, Judged } from './protocol';

/** A listing to be judged, with the key it goes by among the listings of its marketplace. */
export interface Candidate {
  key: string;
  reading: Reading;
  row?: number;
  stored?: string;
}

export const titleOf = ({ fields }: Reading): string => fields.find(({ field }) => field === 'title')?.text ?? '';

/** Longest title sent to the page; a longer one is no title but a mistaken column. */
const MOST_TITLE = 300;

/** What the own shop adds, by marketplace: the store's listings, and those of the table, which stand in for the ones kept of the same key. */
export class Shops {
  readonly #known = new Map<string, ShopFor>();
  readonly #siblings: ReadonlyMap<string, readonly Sibling[]>;

  /** @param siblings titles of the table by marketplace; the store's own are read when they are asked for */
  constructor(siblings: ReadonlyMap<string, readonly Sibling[]>) {
    this.#siblings = siblings;
  }

  async of({ marketplace }: Reading): Promise<ShopFor> {
    const known = this.#known.get(marketplace);
    if (known) return known;
    const facts = await readShopFacts(marketplace);
    const here = this.#siblings.get(marketplace) ?? [];
    const keys = new Set(here.map(({ key }) => key));
    const made = knowing({ ...facts, siblings: [...here, ...facts.siblings.filter(({ key }) => !keys.has(key))] });
    this.#known.set(marketplace, made);
    return made;
  }
}

export function judge({ key, reading }: Candidate, shopFor: ShopFor | undefined, day: string): ListingReport {
  const shop = shopFor && { ...shopFor(reading), own: key };
  return auditListing(reading, {
    marketplace: marketplaceById(reading.marketplace),
    day,
    ...(shop ? { shop } : {}),
  });
}

export function judgedOf(at: number, { reading, row, stored }: Candidate, { score, findings }: ListingReport): Judged {
  const { marketplace, itemId } = reading;
  const faults = findings.flatMap(({ rule, outcome, gain, told }): Fault[] =>
    isProblem(outcome) && told === undefined ? [{ rule, outcome, gain }] : [],
  );
  return {
    at,
    marketplace,
    title: titleOf(reading).slice(0, MOST_TITLE),
    score,
    faults: faults.sort((a, b) => b.gain - a.gain),
    ...(row === undefined ? {} : { row }),
    ...(stored === undefined ? {} : { stored }),
    ...(itemId === undefined ? {} : { itemId }),
  };
}
