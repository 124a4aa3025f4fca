import type { Checker } from '../../utils/compliance';
import { type HeldProof, withLapsed } from '../../utils/compliance/held-proof';
import { type Impact, impactOf } from '../../utils/compliance/impact';
import type { RulesInForce } from '../../utils/compliance/own/stored';
import { PACKS } from '../../utils/compliance/rules';
import { CHANGES, compareVersions } from '../../utils/compliance/rules/changes';
import { type JudgedListing, type ListingRow, listingKeys, readJudged } from '../../utils/history';
import type { TextId } from '../../utils/locales/text';

/** A listing of which other rules say something else. */
export interface ListingImpact {
  listing: ListingRow;
  /** Version of the rules that judged it when it was last read. */
  rulePack: string;
  impact: Impact;
}

export interface ImpactWatch {
  /** Listings looked at so far, of how many. */
  onProgress(done: number, all: number): void;
  onFound(found: readonly ListingImpact[]): void;
  signal: AbortSignal;
}

/** Listings judged between two breaths of the page. */
const SLICE = 20;

/**
 * Judges the newest stored reading of every listing by the rules in force and compares. Nothing is written: the history keeps what was said when.
 * @returns false when it was called off
 */
export async function findImpacts(
  { checker, version }: RulesInForce,
  held: readonly HeldProof[],
  day: string,
  { onProgress, onFound, signal }: ImpactWatch,
): Promise<boolean> {
  const keys = await listingKeys();
  for (let start = 0; start < keys.length; start += SLICE) {
    if (signal.aborted) return false;
    const judged = await readJudged(keys.slice(start, start + SLICE));
    const found = judged.flatMap((one) => impactOn(one, checker, version, held, day));
    if (found.length > 0) onFound(found);
    onProgress(Math.min(keys.length, start + SLICE), keys.length);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return !signal.aborted;
}

function impactOn(
  { listing, version: seen, check }: JudgedListing,
  checker: Checker,
  version: string,
  held: readonly HeldProof[],
  day: string,
): ListingImpact[] {
  if (check.rulePack === version) return [];
  const { reading } = seen;
  const now = withLapsed(checker.checkReading(reading, { day, held }), held, reading.itemId, day);
  const impact = impactOf(check.findings, now);
  return impact ? [{ listing, rulePack: check.rulePack, impact }] : [];
}

/** Why a rule says something else than it did for the version that judged a listing before. */
export type Cause = { kind: 'own' | 'gone' | 'date' } | { kind: 'pack'; pack: string } | { kind: 'product'; says: readonly TextId[] };

export function causeOf(rule: string, checker: Checker, rulePack: string): Cause {
  const pack = checker.packs.find(({ rules }) => rules.some(({ id }) => id === rule));
  if (!pack) return { kind: rule.startsWith('own-') ? 'own' : 'gone' };
  if (pack.id.startsWith('own-')) return { kind: 'own' };
  if (!PACKS.includes(pack)) return { kind: 'pack', pack: pack.id };
  const before = rulePack.split('+')[0] ?? '';
  const since = CHANGES.filter(({ packs, version }) => packs.includes(pack.id) && compareVersions(version, before) > 0);
  return since.length > 0 ? { kind: 'product', says: since.map(({ says }) => says) } : { kind: 'date' };
}
