import type { Message, Source } from '../../findings/finding';
import { graded, type Verdict } from '../audit';
import type { ListingFacts } from '../facts';
import { countsOf } from './counts';
import { bestOf, estimate, printedFor, type Scorecard, type Trait } from './scorecard';

const LABELS: Source = {
  cite: 'Lazada product title quality labels (CIKM AnalytiCup 2017), three countries, n = 36,283; scorecard set by hand after the measured rates',
  seen: '2026-11-22',
  confidence: 'B',
};

/** Most reasons an estimate gives. */
const MOST_REASONS = 3;

const percent = (share: number) => `${Math.round(share * 100)}%`;

/** A printed range as it is read: "2", "80–89", "≥ 150". */
function written({ from, to }: { from: number; to: number }): string {
  if (!Number.isFinite(to)) return `≥ ${from}`;
  return from === to ? String(from) : `${from}–${to}`;
}

/** The audits that name the fault itself, by what took most from the estimate: the estimate is their evidence. */
const TELLERS: Readonly<Partial<Record<Trait, readonly string[]>>> = {
  length: ['title-over-limit', 'title-length-band', 'title-under-minimum'],
  repeats: ['title-repeat-word'],
  promotion: ['title-promo-words'],
  style: ['title-stuffing-adjectives', 'title-superlatives'],
  audience: ['title-stuffing-adjectives'],
};

/** What an estimate says of a title. */
export interface Opinion {
  /** Estimated share of titles like this that bear the label, as it is read: "45%". */
  share: string;
  /** The share of the highest the scorecard gives any title. */
  score: number;
  /** What took most, each with the measured rate of titles like that; the worst first. */
  reasons: readonly Message[];
  /** Audits that speak of what took most, where they find it. */
  toldBy: readonly string[];
}

/**
 * @param about names the texts of the reasons: `listing.<about>.length` and so on
 * @returns undefined where the title is not in English or there is none
 */
export function opinionOf(card: Scorecard, about: string, facts: ListingFacts): Opinion | undefined {
  const counts = countsOf(facts);
  if (!counts) return undefined;
  const { share, parts } = estimate(card, counts);
  const reasons: Message[] = [];
  const harmful = parts.filter(({ points }) => points < 0);
  for (const part of harmful.slice(0, MOST_REASONS)) {
    const range = printedFor(card, part);
    if (range) reasons.push({ id: `listing.${about}.${part.trait}`, values: { range: written(range), share: percent(range.share) } });
  }
  return { share: percent(share), score: share / bestOf(card), reasons, toldBy: harmful.flatMap(({ trait }) => TELLERS[trait] ?? []) };
}

/** An estimate warns and never fails a title: it is what staff said of titles in one marketplace in one year, not a rule. */
export function told({ score, reasons, toldBy }: Opinion, said: Pick<Verdict, 'values'>): Verdict {
  const verdict = graded(score, { ...said, reasons, toldBy, source: LABELS });
  return verdict.outcome === 'fail' ? { ...verdict, outcome: 'warn' } : verdict;
}
