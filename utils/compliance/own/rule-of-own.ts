import { fold } from '../../text/fold';
import type { Pack, Rule } from '../rule';
import { GOODS_WORDS } from '../rules/goods-words';
import type { OwnRule } from './own-rule';

/** Words that keep their sense with a little space between them and the hit. */
const GAP = '\\s{0,3}';

/** The entry of the rule language a form stands for. */
export function ruleOfOwn(own: OwnRule): Rule {
  const words = own.words.join('|');
  const goods = own.goods[0];
  const example = goods === undefined ? undefined : GOODS_WORDS.find(([name]) => name === goods)?.[1][0];
  return {
    id: own.id,
    category: 'own',
    outcome: own.outcome,
    risk: 'medium',
    match: hasNumber(own) ? { numbers: words } : { terms: words },
    sources: ['own'],
    ...(own.marketplaces.length > 0 ? { marketplaces: own.marketplaces } : {}),
    ...(own.goods.length > 0 ? { goods: { only: own.goods } } : {}),
    ...(own.disguised && !hasNumber(own) ? { disguised: true } : {}),
    ...(own.inside.length > 0 ? { inside: own.inside.join('|') } : {}),
    ...(own.before.length > 0 ? { before: `(?:${own.before.map(literal).join('|')})${GAP}` } : {}),
    ...(own.after.length > 0 ? { after: `${GAP}(?:${own.after.map(literal).join('|')})` } : {}),
    ...(own.denied ? { situations: ['negated', 'quoted'] } : {}),
    bad: own.bad,
    good: own.good,
    ...(example === undefined ? {} : { goodsOfExamples: example }),
    says: { title: own.title, why: own.why },
  };
}

/** Whether the words are claims with a number: then all of them are. */
export function hasNumber({ words }: Pick<OwnRule, 'words'>): boolean {
  return words.some((phrase) => phrase.includes('{n}'));
}

/** As the phrase stands in a folded text, with nothing in it a sign of an expression. */
function literal(phrase: string): string {
  return fold(phrase).plain.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

const HAN = /[\u3400-\u9fff]/;

/**
 * Own rules as packs, one a language. Words without a Chinese character are looked for in texts of both: "best seller" stands in Chinese titles
 * too. The id of the second is the rule's with `-en`.
 */
export function packsOfOwn(rules: readonly OwnRule[], version: string): Pack[] {
  const made = rules.map(ruleOfOwn);
  const both = made.filter((_, at) => !rules[at]?.words.some((phrase) => HAN.test(phrase)));
  const pack = (language: Pack['language'], entries: readonly Rule[]): Pack[] =>
    entries.length === 0 ? [] : [{ id: `own-${language}`, language, kind: 'platform', version, rules: entries }];
  return [
    ...pack('zh', made),
    ...pack(
      'en',
      both.map((rule) => ({ ...rule, id: `${rule.id}-en` })),
    ),
  ];
}
