import type { DatedLimit } from './marketplace';

type LimitSource = Pick<DatedLimit, 'cite' | 'url' | 'seen' | 'confidence'>;
type Rule = Omit<DatedLimit, keyof LimitSource>;

/**
 * Limits, each under the source it comes from. Called with a pure annotation, so that the reader in the page, which needs none of them, is built
 * without.
 */
export function dated(...groups: readonly (readonly [LimitSource, readonly Rule[]])[]): readonly DatedLimit[] {
  return groups.flatMap(([source, rules]) => rules.map((rule) => ({ ...rule, ...source })));
}
