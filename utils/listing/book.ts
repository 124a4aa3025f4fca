import { type Language, say } from '../locales/text';
import { REGISTRY } from './registry';

/** Ids of the texts every audit has: its name, the line for a problem, and why it matters. */
export const AUDIT_TEXTS = ['name', 'problem', 'why'] as const;

function line(language: Language, audit: string, part: (typeof AUDIT_TEXTS)[number]): string {
  return say(language, { id: `listing.${audit}.${part}`, values: {} }).replaceAll('|', '\\|');
}

/** docs/audits.md, from the registry and the texts, so that the page cannot drift from the code. */
export function auditBook(): string {
  const rows = REGISTRY.map(({ audit: { meta }, weight }) => {
    const where = [...(meta.marketplaces ?? []), ...(meta.writing ? [`${meta.writing} titles`] : [])].join(', ') || 'all';
    return `| \`${meta.id}\` | ${line('en', meta.id, 'name')} | ${line('zh-CN', meta.id, 'name')} | ${where} | ${meta.reads.join(', ')} | ${weight} | ${line('en', meta.id, 'why')} |`;
  });
  return `# The listing audits

Generated from utils/listing/registry.ts and the locale files; do not edit.

Score = points earned of points possible, over the audits that apply here and whose fields were read, times 100. An audit earns its weight times
a score between 0 and 1: from .9 on it passes, below .5 it fails, between it warns. A rule known by memory only asks for review instead. Beside a
problem stands what fixing it alone would bring, by scoring again. Law is no part of the score: it is a gate beside it.

| audit | passes when | 通过 | where | reads | weight | why |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}
