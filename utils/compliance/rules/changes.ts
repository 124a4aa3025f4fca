import type { TextId } from '../../locales/text';

/** What changed in the product's rules; shown in the workbench, and named as the reason where a listing changes colour. */
export interface RuleChange {
  /** RULE_PACK_VERSION from which it holds. */
  version: string;
  /** YYYY-MM-DD */
  day: string;
  kind: 'added' | 'changed' | 'removed';
  /** Ids of the packs it is in. */
  packs: readonly string[];
  says: TextId;
}

const day = '2026-11-22';
const first = '2026.11.22';
const second = '2026.11.22.2';

/** Newest first. Every pack is in it, and its first version is RULE_PACK_VERSION: a change of the rules without a line here fails the tests. */
export const CHANGES: readonly RuleChange[] = [
  {
    version: second,
    day,
    kind: 'added',
    packs: ['zh-food', 'zh-health-food', 'zh-infant', 'zh-cosmetics', 'zh-devices', 'zh-medicine', 'zh-alcohol', 'zh-farming'],
    says: 'packs.change.regulated',
  },
  {
    version: second,
    day,
    kind: 'added',
    packs: ['zh-education', 'zh-finance', 'zh-electronics', 'zh-textiles', 'zh-jewelry', 'zh-home-and-toys', 'zh-property-and-vehicles'],
    says: 'packs.change.goods',
  },
  {
    version: second,
    day,
    kind: 'added',
    packs: ['zh-diversion', 'zh-offsite', 'zh-reviews', 'zh-fake-trade', 'zh-live', 'zh-service', 'zh-copies', 'zh-shopfront'],
    says: 'packs.change.platforms',
  },
  {
    version: second,
    day,
    kind: 'added',
    packs: ['en-pesticide', 'en-approvals', 'en-ftc', 'en-reviews', 'en-green', 'en-eu', 'en-ebay', 'en-etsy', 'en-walmart'],
    says: 'packs.change.english',
  },
  { version: second, day, kind: 'added', packs: ['en-weapons-drugs', 'en-brands', 'en-offensive'], says: 'packs.change.prohibited' },
  { version: second, day, kind: 'added', packs: ['zh-consistency', 'en-consistency', 'en-masked'], says: 'packs.change.consistency' },
  {
    version: second,
    day,
    kind: 'changed',
    packs: ['zh-absolute', 'zh-authority', 'zh-health', 'zh-body', 'zh-trade', 'zh-prohibited'],
    says: 'packs.change.situations',
  },
  { version: first, day, kind: 'added', packs: ['zh-absolute', 'zh-authority', 'zh-health', 'zh-body'], says: 'packs.change.law' },
  { version: first, day, kind: 'added', packs: ['zh-trade', 'zh-prohibited'], says: 'packs.change.trade' },
  { version: first, day, kind: 'added', packs: ['en-claims', 'en-marketplaces', 'en-amazon'], says: 'packs.change.amazon' },
];

/** Below 0 when `a` is the older version; versions are numbers between dots, the earlier ones the weightier. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  const at = Array.from({ length: Math.max(left.length, right.length) }).findIndex((_, index) => left[index] !== right[index]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}
