import type { OwnRule } from '../../utils/compliance/own/own-rule';
import type { OwnRuleRow, PackRow, ProofRow } from '../../utils/history/rows';

/** One of each thing an operator teaches the rules. */

export const PROOF: ProofRow = {
  id: 'p1',
  rule: 'absolute-first',
  claim: '销量第一',
  kind: 'certificate',
  number: '证-1',
  until: '2027-01-01',
  at: 2,
};

export const PACK: PackRow = { id: 'shop-pack', version: '2026.11.01', file: 'pack.json', text: '{}', enabled: 1, at: 3 };

const rule: OwnRule = {
  id: 'own-abc123',
  title: '不写“云朵价”',
  why: '店里不做云朵价',
  outcome: 'warn',
  words: ['云朵价'],
  disguised: false,
  marketplaces: [],
  goods: [],
  denied: true,
  inside: [],
  before: [],
  after: [],
  bad: ['今天⟦云朵价⟧'],
  good: ['正价新品'],
};
export const OWN_RULE: OwnRuleRow = { id: rule.id, rule, enabled: 1, at: 4 };

/** A rule page as read; `digit` makes its hash. */
export const rulePage = (text: string, at: number, digit: string) => ({
  url: 'https://rules.example/a?id=1',
  title: '规则',
  text,
  at,
  hash: digit.repeat(64),
});
