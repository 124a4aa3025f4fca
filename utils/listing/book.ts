import { type Language, say } from '../locales/text';
import { lengthIn } from '../text/length';
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

${tableOf([['audit', 'passes when', '通过', 'where', 'reads', 'weight', 'counts', 'why'], ...rows])}
`;
}
