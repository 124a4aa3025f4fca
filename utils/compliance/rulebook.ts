import { type Language, say } from '../locales/text';
import type { Rule } from './rule';
import { PACKS } from './rules';
import { SOURCES } from './rules/sources';

/**
 * The rule book as Markdown in one language, made from the packs: every rule with its reason, outcome, risk, goods, sources and examples. Written to
 * docs/rules.md by the build scripts.
 */
export function ruleBook(language: Language): string {
  const heading = `# ${say(language, { id: 'compliance.rulebook', values: {} })}`;
  const chapters = PACKS.map((pack) => [`## ${pack.id}`, ...pack.rules.map((rule) => chapter(rule, language))].join('\n\n'));
  return `${[heading, ...chapters].join('\n\n')}\n`;
}

function chapter(rule: Rule, language: Language): string {
  const cite = rule.sources
    .map((id) => SOURCES[id])
    .flatMap((source) => (source ? [`${source.cite} [${source.confidence}, ${source.seen}]`] : []));
  const part = (of: 'title' | 'why') => say(language, { id: `compliance.${rule.id}.${of}`, values: { cite: cite[0] ?? '' } });
  const goods = rule.goods ? [...(rule.goods.only ?? []), ...(rule.goods.except ?? []).map((one) => `−${one}`)].join(', ') : '*';
  return [
    `### ${part('title')} \`${rule.id}\``,
    part('why'),
    [
      `- \`${rule.category}\` · ${rule.outcome} · ${rule.risk} · ${goods}`,
      ...cite.map((line) => `- ${line}`),
      ...rule.bad.map((line) => `- ✗ ${line.replaceAll('⟦', '**').replaceAll('⟧', '**')}`),
      ...rule.good.map((line) => `- ✓ ${line}`),
    ].join('\n'),
  ].join('\n\n');
}
