import type { Source } from '../../utils/ads/source';
import { dayText } from '../../utils/ledger/day';
import { named, type Words } from '../ui/words';

/** A source as the operator knows it: "淘宝 · 关键词推广 · 计划". */
export function sourceName(words: Words, { shop, marketplace, level, product }: Source): string {
  return [shop, named(words, 'panel.market', marketplace), product, words.t(`ads.level.${level}`)]
    .filter((part) => part !== '')
    .join(' · ');
}

/** How its sales count: "15 天转化 · 按点击日 · 付款 · 直接成交"; what the report does not say is said to be so. */
export function countingText(words: Words, { window, basis, state, scope }: Pick<Source, 'window' | 'basis' | 'state' | 'scope'>): string {
  const { t } = words;
  return [
    window === null ? t('ads.window.unknown') : t('ads.window', { n: window }),
    basis === null ? undefined : t(`ads.basis.${basis}`),
    state === null ? undefined : t(`ads.state.${state}`),
    scope === null ? undefined : t(`ads.scope.${scope}`),
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** Days of the ledger, both included: "2026-08-01 – 2026-08-07". */
export function daysText(from: number, to: number): string {
  return from === to ? dayText(from) : `${dayText(from)} – ${dayText(to)}`;
}
