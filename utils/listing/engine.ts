import type { Finding, Message } from '../findings/finding';
import { isProblem, type Outcome } from '../findings/outcome';
import { tally, withGains } from '../findings/score';
import type { FieldName } from '../reading/fields';
import type { NotReadReason, Reading } from '../reading/reading';
import { type Audit, type AuditMeta, type ListingContext, NOT_APPLICABLE, type Verdict } from './audit';
import { ListingFacts, MOST_TEXT } from './facts';
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

/** Fields that every marketplace's listing has. */
const EVERYWHERE: ReadonlySet<FieldName> = new Set(['title', 'description', 'images', 'attributes']);

/**
 * Whether listings of this marketplace have the field at all: bullets are nothing that a 淘宝 page could lack, and where the description is made of
 * pictures alone no text is missing.
 */
function hasField(field: FieldName, facts: ListingFacts, { marketplace }: ListingContext): boolean {
  if (facts.wasRead(field) || facts.reading.notRead.some((entry) => entry.field === field)) return true;
  const known = (name: FieldName) => marketplace?.fields.some((entry) => entry.field === name) ?? false;
  if (field === 'description' && !known(field) && known('description_images')) return false;
  return EVERYWHERE.has(field) || known(field);
}

/** Why an audit cannot judge: the first field it lacks, with the reader's reason. */
function missing(meta: AuditMeta, facts: ListingFacts): { field: FieldName; reason: NotReadReason | 'notOnPage' } | undefined {
  const field = meta.reads.find((name) => !facts.wasRead(name));
  if (field === undefined) return undefined;
  return { field, reason: facts.reading.notRead.find((entry) => entry.field === field)?.reason ?? 'notOnPage' };
}

function judge({ audit }: Entry, facts: ListingFacts, context: ListingContext): Said {
  const { meta } = audit;
  const fits = applies(meta, facts) && meta.reads.every((field) => hasField(field, facts, context));
  if (!fits) return NOT_APPLICABLE;
  const lacks = missing(meta, facts);
  if (lacks) {
    const reasons = [{ id: `listing.notRead.${lacks.reason}`, values: {} }];
    return { outcome: 'notRead', score: null, place: { field: lacks.field }, reasons };
  }
  if (!meta.judgesEmpty && isEmpty(meta, facts)) return NOT_APPLICABLE;
  try {
    const verdict = audit.audit(facts, context);
    const cut = meta.reads.some((field) => facts.texts(field).some((text) => text.text.length > text.head.length));
    return cut ? { ...verdict, reasons: [...(verdict.reasons ?? []), { id: 'listing.headOnly', values: { count: MOST_TEXT } }] } : verdict;
  } catch (error) {
    // A broken audit is a bug of ours: it is shown as one, and the other audits still speak.
    const what = error instanceof Error ? error.message : String(error);
    return { outcome: 'error', score: null, reasons: [{ id: 'listing.error', values: { what: what.slice(0, 200) } }] };
  }
}

const isEvidence = ({ id }: Message) => !id.endsWith('.why');

/** Says one fault once: what another finding of the report tells already names that one, and hands it its evidence, each line once. */
function toldOnce(findings: readonly Finding[], verdicts: readonly Said[]): Finding[] {
  const problems = new Set(findings.filter(({ outcome }) => isProblem(outcome)).map(({ rule }) => rule));
  const told = findings.map((finding, at) => {
    const teller = isProblem(finding.outcome) ? verdicts[at]?.toldBy?.find((rule) => problems.has(rule)) : undefined;
    return teller === undefined ? finding : { ...finding, told: teller };
  });
  return told.map((finding) => {
    const known = new Set(finding.reasons.map(({ id }) => id));
    const handed = told
      .filter((other) => other.told === finding.rule)
      .flatMap(({ reasons }) => reasons.filter((reason) => isEvidence(reason) && !known.has(reason.id)));
    return handed.length === 0 ? finding : { ...finding, reasons: [...finding.reasons, ...handed] };
  });
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
  if (entry.counts === 'found') finding.fault = true;
  if (said.source) finding.source = said.source;
  return finding;
}

/** Fields that this audit did without: the one it lacked, and what was read only in part because there was too much of it. */
function unreadOf({ meta }: Audit, { outcome, score, place }: Finding, facts: ListingFacts): readonly string[] {
  // A picture whose pixels may not be looked at was read all the same.
  if (outcome === 'notRead') return facts.reading.fields.some((read) => read.field === place?.field) || !place ? [] : [place.field];
  if (score === null) return [];
  return meta.reads.filter((field) => facts.reading.notRead.some((entry) => entry.field === field && entry.reason === 'tooLarge'));
}

function groupScores(findings: readonly Finding[], registry: readonly Entry[], facts: ListingFacts): GroupScore[] {
  const groups = [...new Set(findings.map((finding) => finding.group))];
  const unread = findings.map((finding, at) => (registry[at] ? unreadOf(registry[at].audit, finding, facts) : []));
  return groups.map((group) => {
    const own = findings.filter((finding) => finding.group === group);
    const without = [...new Set(findings.flatMap((finding, at) => (finding.group === group ? (unread[at] ?? []) : [])))];
    const silent = own.some((finding) => finding.outcome === 'notRead' || finding.outcome === 'error');
    return { group, ...tally(own), partial: silent || without.length > 0, unread: without };
  });
}

/**
 * Judges a reading: pure, no clock, and never throws for what a page holds.
 *
 * @param registry the audits to run; the whole registry unless a test hands in its own
 */
export function auditListing(reading: Reading, context: ListingContext, registry: readonly Entry[] = REGISTRY): ListingReport {
  const facts = new ListingFacts(reading);
  const verdicts = registry.map((entry) => judge(entry, facts, context));
  const findings = withGains(
    toldOnce(
      registry.map((entry, at) => findingOf(entry, verdicts[at] ?? NOT_APPLICABLE)),
      verdicts,
    ),
  );
  const judged = findings.filter((finding) => finding.score !== null).length;
  const silent = findings.filter((finding) => finding.outcome === 'notRead' || finding.outcome === 'error').length;
  return {
    score: tally(findings).score,
    coverage: { read: judged, expected: judged + silent },
    groups: groupScores(findings, registry, facts),
    findings,
    best: findings
      .filter((finding) => isProblem(finding.outcome) && finding.told === undefined && finding.gain > 0)
      .toSorted((a, b) => b.gain - a.gain)
      .slice(0, 3),
  };
}
