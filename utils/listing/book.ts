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
  const rows = REGISTRY.map(({ audit: { meta }, weight }) => [
    `\`${meta.id}\``,
    line('en', meta.id, 'name'),
    line('zh-CN', meta.id, 'name'),
    [...(meta.marketplaces ?? []), ...(meta.writing ? [`${meta.writing} titles`] : [])].join(', ') || 'all',
    meta.reads.join(', '),
    String(weight),
    line('en', meta.id, 'why'),
  ]);
  return `# The listing audits

Generated from utils/listing/registry.ts and the locale files; do not edit.

Score = points earned of points possible, over the audits that apply here and whose fields were read, times 100. An audit earns its weight times
a score between 0 and 1: from .9 on it passes, below .5 it fails, between it warns. A rule known by memory only asks for review instead. Beside a
problem stands what fixing it alone would bring, by scoring again. Law is no part of the score: it is a gate beside it.

${tableOf([['audit', 'passes when', '通过', 'where', 'reads', 'weight', 'why'], ...rows])}
`;
}
