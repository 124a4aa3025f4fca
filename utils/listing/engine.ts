import type { Finding } from '../findings/finding';
import { isProblem, type Outcome } from '../findings/outcome';
import { tally, withGains } from '../findings/score';
import type { NotReadReason, Reading } from '../reading/reading';
import type { AuditMeta, ListingContext, Verdict } from './audit';
import { ListingFacts } from './facts';
import { type Entry, REGISTRY } from './registry';
import type { GroupScore, ListingReport } from './report';

type Said = Omit<Verdict, 'outcome'> & { outcome: Outcome };

function applies(meta: AuditMeta, facts: ListingFacts): boolean {
  const { marketplace } = facts.reading;
  if (meta.marketplaces && (marketplace === 'unknown' || !meta.marketplaces.includes(marketplace))) return false;
  return meta.writing === undefined || meta.writing === facts.writing;
}

function isEmpty(meta: AuditMeta, facts: ListingFacts): boolean {
  return facts.fields(meta.reads[0]).every((read) => read.text.trim() === '' && !read.images?.length);
}

/** The field that keeps an audit from judging, with the reader's reason. */
function missing(meta: AuditMeta, facts: ListingFacts): { field: string; reason: NotReadReason | 'notOnPage' } | undefined {
  for (const field of meta.reads) {
    const notRead = facts.reading.notRead.find((entry) => entry.field === field);
    if (!facts.wasRead(field)) return { field, reason: notRead?.reason ?? 'notOnPage' };
  }
  return undefined;
}

function judge({ audit }: Entry, facts: ListingFacts, context: ListingContext): Said {
  const { meta } = audit;
  if (!applies(meta, facts)) return { outcome: 'notApplicable', score: null };
  const lacking = missing(meta, facts);
  if (lacking) return { outcome: 'notRead', score: null, reasons: [{ id: `listing.notRead.${lacking.reason}`, values: {} }] };
  if (!meta.judgesEmpty && isEmpty(meta, facts)) return { outcome: 'notApplicable', score: null };
  try {
    return audit.audit(facts, context);
  } catch (error) {
    // A broken audit is a bug of ours: it is shown as one, and the other audits still speak.
    const what = error instanceof Error ? error.message : String(error);
    return { outcome: 'error', score: null, reasons: [{ id: 'listing.error', values: { what: what.slice(0, 200) } }] };
  }
}

function findingOf(entry: Entry, said: Said): Finding {
  const { id, group, reads } = entry.audit.meta;
  const problem = isProblem(said.outcome);
  const finding: Finding = {
    rule: id,
    kind: 'quality',
    group,
    outcome: said.outcome,
    score: said.score,
    weight: entry.weight,
    gain: 0,
    place: said.place ?? said.marks?.[0]?.place ?? { field: reads[0] },
    marks: said.marks ?? [],
    message: { id: `listing.${id}.${problem ? 'problem' : 'name'}`, values: said.values ?? {} },
    reasons: problem ? [...(said.reasons ?? []), { id: `listing.${id}.why`, values: {} }] : (said.reasons ?? []),
    fixes: said.fixes ?? [],
  };
  if (said.source) finding.source = said.source;
  return finding;
}

function groupScores(findings: readonly Finding[]): GroupScore[] {
  const groups = [...new Set(findings.map((finding) => finding.group))];
  return groups.map((group) => {
    const own = findings.filter((finding) => finding.group === group);
    const partial = own.some((finding) => finding.outcome === 'notRead' || finding.outcome === 'error');
    return { group, ...tally(own), partial };
  });
}

/**
 * Judges a reading: pure, no clock, and never throws for what a page holds.
 *
 * @param registry the audits to run; the whole registry unless a test hands in its own
 */
export function auditListing(reading: Reading, context: ListingContext, registry: readonly Entry[] = REGISTRY): ListingReport {
  const facts = new ListingFacts(reading);
  const findings = withGains(registry.map((entry) => findingOf(entry, judge(entry, facts, context))));
  const judged = findings.filter((finding) => finding.score !== null).length;
  const silent = findings.filter((finding) => finding.outcome === 'notRead' || finding.outcome === 'error').length;
  return {
    score: tally(findings).score,
    coverage: { read: judged, expected: judged + silent },
    groups: groupScores(findings),
    findings,
    best: findings
      .filter((finding) => isProblem(finding.outcome) && finding.gain > 0)
      .toSorted((a, b) => b.gain - a.gain)
      .slice(0, 3),
  };
}
