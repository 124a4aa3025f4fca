import { type Finding, findingKey } from '../../findings/finding';
import { isProblem, type Outcome } from '../../findings/outcome';
import { scoreWithFixed } from '../../findings/score';
import type { Marketplace } from '../../marketplaces/marketplace';
import type { Reading } from '../../reading/reading';
import { auditListing } from '../engine';
import type { ListingReport } from '../report';
import { type Carried, carried } from './fields';
import { fieldOf, type Repair, repairsFor, withChanges } from './repair';
import { type Plan, shortest } from './shortest';

export type { Repair } from './repair';

/** What moving needs beside the listing. */
export interface MoveContext {
  /** Data of the marketplace the listing stands on; undefined where it is not known. */
  source: Marketplace | undefined;
  target: Marketplace;
  /** Local day YYYY-MM-DD. */
  day: string;
  /** The law and platform rules, handed in by who may know them. */
  check(reading: Reading): readonly Finding[];
}

/** A finding there, and what the same rule said here; undefined where it said nothing. */
interface Difference {
  finding: Finding;
  here: Outcome | undefined;
}

/** The listing there after some repairs. */
export interface Repaired {
  reading: Reading;
  /** 0 to 100 there; what is settled by hand counts as settled. */
  score: number | null;
  /** What still fails there: audits, law and platform rules. */
  failing: readonly Finding[];
}

export interface Move extends Carried {
  here: ListingReport;
  there: ListingReport;
  /** What fails here: audits, law and platform rules. */
  failingHere: readonly Finding[];
  /** What fails there, with what was said of it here. */
  failing: readonly Difference[];
  /** The words are not in the language written there: a person has to translate them, and every figure there is about the words as they are. */
  translate: boolean;
  /** After these nothing fails there any more; limits of the marketplace first. */
  needed: Plan;
  /** After these the listing scores there what it scores here. */
  catchUp: Plan;
  /** Any set of repairs of the two plans, tried. */
  after(repairs: readonly Repair[]): Repaired;
}

/** What a listing would be on another marketplace: which field goes where, what fails there, and the shortest ways to put it right. Pure; no clock. */
export function moving(reading: Reading, context: MoveContext): Move {
  const { source, target, day } = context;
  const here = auditListing(reading, { marketplace: source, day });
  const lawHere = context.check(reading);
  const moved = carried(reading, source, target);
  const there = auditListing(moved.reading, { marketplace: target, day });
  const law = context.check(moved.reading).filter(({ outcome }) => isProblem(outcome));
  const after = trying(moved.reading, context);
  const translate = isForeign(moved.reading, target);

  const fails = [...there.findings, ...law].filter(isFailing);
  const failing = fails.map((finding) => ({
    finding,
    here: [...here.findings, ...lawHere].find(({ rule }) => rule === finding.rule)?.outcome,
  }));
  const repairing = (findings: readonly Finding[]) => repairsFor(findings, moved.reading, { marketplace: target, day });
  const repairs = repairing(fails.toSorted((a, b) => rank(a) - rank(b)));
  const offered = repairs.filter(({ changes }) => changes !== undefined);
  // a change on offer may bring out what was hidden: a shorter title says less of what the description says
  const brought = offered.flatMap((repair) => after([repair]).failing.filter((one) => fails.every(({ rule }) => rule !== one.rule)));
  // By hand only what no change on offer settles: the same thing done by hand would bring out the same.
  const settledBy = new Set(
    offered.filter((repair) => !after([repair]).failing.some((left) => left.rule === repair.rule && fieldOf(left) === repair.field)),
  );
  const isOffered = ({ rule, finding }: Repair) => [...settledBy].some((one) => one.rule === rule && one.finding === finding);
  const hands = [...repairs, ...repairing(brought)].filter(
    (repair, at, all) => repair.changes === undefined && !isOffered(repair) && all.findIndex(({ id }) => id === repair.id) === at,
  );
  const needed = shortest([...offered, ...hands], (set) => after(set).failing.length);
  const language: Repair[] = translate
    ? [
        {
          id: 'translate',
          rule: 'translate',
          finding: '',
          kind: 'language',
          field: 'listing',
          message: { id: 'moving.translate', values: {} },
        },
      ]
    : [];
  const gains = there.findings
    .filter(({ outcome, gain, told }) => isProblem(outcome) && told === undefined && gain > 0)
    .toSorted((a, b) => b.gain - a.gain);
  const aim = here.score ?? 0;
  const catchUp = shortest(repairing(gains.slice(0, MOST_GAINS)), (set) => aim - (after(set).score ?? 0));
  return {
    ...moved,
    here,
    there,
    failingHere: [...here.findings, ...lawHere].filter(isFailing),
    failing,
    translate,
    needed: { ...needed, repairs: [...language, ...needed.repairs.toSorted((a, b) => order(a) - order(b))] },
    catchUp,
    after,
  };
}

/** What is told by another finding is mended with it. */
function isFailing({ outcome, told }: Finding): boolean {
  return outcome === 'fail' && told === undefined;
}

/** Findings whose repair is tried for the score; the rest brings less. */
const MOST_GAINS = 8;

/** Limits the form refuses to save, before what is judged: the law, then the rest. */
const HARD = /-over-limit$|^title-under-minimum$|^terms-bytes$|^attributes-required$|^title-present$/;

function rank({ rule, kind }: Pick<Finding, 'rule' | 'kind'>): number {
  return HARD.test(rule) ? 0 : kind === 'quality' ? 2 : 1;
}

function order({ rule, kind }: Repair): number {
  return kind === 'language' ? -1 : HARD.test(rule) ? 0 : kind === 'quality' ? 2 : 1;
}

/** Judges the listing with repairs made; what the same changes gave before is known. */
function trying(reading: Reading, { target, day, check }: MoveContext): Move['after'] {
  const known = new Map<string, { reading: Reading; report: ListingReport; law: readonly Finding[] }>();
  return (repairs) => {
    const made = repairs.filter(({ changes }) => changes !== undefined);
    const key = made.map(({ id }) => id).join('\n');
    let judged = known.get(key);
    if (!judged) {
      const repaired = withChanges(
        reading,
        made.flatMap(({ changes }) => changes ?? []),
      );
      judged = { reading: repaired, report: auditListing(repaired, { marketplace: target, day }), law: check(repaired) };
      known.set(key, judged);
    }
    const { report, law } = judged;
    const byHand = repairs.filter(({ changes }) => changes === undefined);
    const settled = (finding: Finding) =>
      byHand.some(({ rule, finding: of }) => rule === finding.rule && (finding.kind === 'quality' || of === findingKey(finding)));
    return {
      reading: judged.reading,
      score: scoreWithFixed(report.findings, new Set(report.findings.filter(settled))),
      failing: [...report.findings, ...law].filter((finding) => isFailing(finding) && !settled(finding)),
    };
  };
}

/**
 * Whether the title and the selling points are in another language than listings there. Chinese is told by its writing, brand names and model
 * numbers apart; the others by what the page says, and marketplaces of many countries take any of them.
 */
function isForeign({ fields, language }: Reading, target: Marketplace): boolean {
  const text = fields
    .filter(({ field }) => field === 'title' || field === 'bullet')
    .map((field) => field.text)
    .join('');
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/\p{Script=Han}|[\p{Script=Latin}\p{Script=Cyrillic}]{2,}/gu)?.length ?? 0;
  if (words === 0) return false;
  const isChinese = han > 0 && han * 2 >= words;
  if (isChinese || target.language === 'zh') return isChinese !== (target.language === 'zh');
  return target.language !== 'en' && !language.startsWith(target.language);
}
