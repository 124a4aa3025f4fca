import { type Language, say } from '../locales/text';
import { lengthIn } from '../text/length';
import { OWN_AUDITS, PROPOSALS, type Proposal } from './proposals';
import { WEIGHT_REASONS } from './reasons';
import { REGISTRY } from './registry';

/** Ids of the texts every audit has: its name, the line for a problem, and why it matters. */
export const AUDIT_TEXTS = ['name', 'problem', 'why'] as const;

function line(language: Language, audit: string, part: (typeof AUDIT_TEXTS)[number]): string {
  return say(language, { id: `listing.${audit}.${part}`, values: {} }).replaceAll('|', '\\|');
}

/** A table with its columns aligned, as the formatter of this repository writes one: CJK counts 2. */
function tableOf(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => lengthIn(row[column] ?? '', 'width'))));
  const padded = (row: readonly string[]) =>
    `| ${row.map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - lengthIn(cell, 'width'))).join(' | ')} |`;
  return [padded(head), padded(widths.map((width) => '-'.repeat(width))), ...body.map(padded)].join('\n');
}

const BECAME = {
  adopted: () => 'adopted',
  merged: ({ into = [] }: Proposal) => `merged into ${into.map((id) => `\`${id}\``).join(', ')}`,
  dropped: () => 'dropped',
} as const;

const tallyOf = (verdict: Proposal['verdict']) => PROPOSALS.filter((proposal) => proposal.verdict === verdict).length;

function proposalTable(): string {
  const proposed = PROPOSALS.map((proposal) => [`\`${proposal.id}\``, BECAME[proposal.verdict](proposal), proposal.en, proposal.zh]);
  return tableOf([['proposed', 'became', 'why', '说明'], ...proposed]);
}

function ownTable(): string {
  const own = Object.entries(OWN_AUDITS).map(([id, { en, zh }]) => [`\`${id}\``, en, zh]);
  return tableOf([['audit', 'for', '说明'], ...own]);
}

/** docs/audits.md, from the registry and the texts, so that the page cannot drift from the code. */
export function auditBook(): string {
  const rows = REGISTRY.map(({ audit: { meta }, weight, counts }) => [
    `\`${meta.id}\``,
    line('en', meta.id, 'name'),
    line('zh-CN', meta.id, 'name'),
    [...(meta.marketplaces ?? []), ...(meta.writing ? [`${meta.writing} titles`] : [])].join(', ') || 'all',
    meta.reads.join(', '),
    String(weight),
    counts === 'always' ? 'always' : 'if found',
    WEIGHT_REASONS[meta.id] ?? '',
    line('en', meta.id, 'why'),
  ]);
  return `# The listing audits

Generated from utils/listing/registry.ts and the locale files; do not edit.

**Score = points earned ÷ (points of what always counts + points of the faults found), times 100**, over the audits that apply here and whose
fields were read.

An audit says how well the listing does, from 0 to 1: from .9 on it passes, below .5 it fails, between it warns. A rule known by memory only asks
for review instead. What every listing is measured by counts always: its weight is possible, its weight times what it says is earned. A fault that
most listings are free of counts if found: as much of its weight as was found is possible, nothing is earned, and without the fault it is left out.
So nobody is paid for not shouting, a fault put right never lowers the score, and more of one never raises it. Beside a problem stands what fixing
it alone would bring, by scoring again; several fixes together bring at least their sum. Law is no part of the score: it is a gate beside it.

${tableOf([['audit', 'passes when', '通过', 'where', 'reads', 'weight', 'counts', 'why this weight', 'why it matters'], ...rows])}

Rates named beside weights are shares of titles that a marketplace’s own quality staff called concise (Lazada 2017, three countries, n = 36,283)
unless another source is named: a measure of that place and year, carried over as an order, never a promise of sales.

## What was proposed and what became of it

Of ${PROPOSALS.length} audits proposed before the work began: ${tallyOf('adopted')} adopted, ${tallyOf('merged')} merged into others, ${tallyOf('dropped')} dropped.

${proposalTable()}

## Audits nobody proposed

${ownTable()}
`;
}
