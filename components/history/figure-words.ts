import type { ChangedText } from '../../utils/history';
import type { ComparedFigure, ComparedRate } from '../../utils/shop/before-after';
import type { Figure } from '../../utils/shop/traffic';
import { minorDigits } from '../../utils/shop/traffic-cells';
import type { Words } from '../ui/words';

/** A day's figure as it is read: money in its currency, counts with one digit where they are averages. */
export function shown(words: Words, figure: Figure, value: number, currency: string | undefined): string {
  if (figure !== 'sales') return words.number(value, value < 100 ? 1 : 0);
  const digits = minorDigits(currency);
  const money = value / 10 ** digits;
  const style = currency === undefined ? {} : { style: 'currency' as const, currency };
  return money.toLocaleString(words.language, { ...style, maximumFractionDigits: money < 100 ? digits : 0, minimumFractionDigits: 0 });
}

/** A change with its sign: +20 %, −3 %. */
export function signed(words: Words, share: number, digits = 0): string {
  return share.toLocaleString(words.language, { style: 'percent', signDisplay: 'exceptZero', maximumFractionDigits: digits });
}

/** Percentage points with their sign. */
export function points(words: Words, difference: number): string {
  const value = (difference * 100).toLocaleString(words.language, { signDisplay: 'exceptZero', maximumFractionDigits: 2 });
  return words.t('history.effect.points', { n: value });
}

/** The fields that were changed, each once. */
export function fieldsIn(words: Words, { changes }: { changes: readonly ChangedText[] }): string {
  return [...new Set(changes.map(({ place }) => words.field(place)))].join(words.language === 'en' ? ', ' : '、');
}

/** What can be said of a comparison, in a few words. */
export function verdictOf({ t }: Words, { verdict, unclear }: Pick<ComparedFigure | ComparedRate, 'verdict' | 'unclear'>): string {
  if (verdict !== 'unclear') return t(`history.effect.${verdict}`);
  if (unclear?.why === 'fewDays') return t('history.effect.fewDays');
  return unclear?.days === undefined ? t('history.effect.never') : t('history.effect.needs', { n: unclear.days });
}
