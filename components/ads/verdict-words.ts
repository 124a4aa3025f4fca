import type { CostGap } from '../../utils/ads/cost';
import type { PageTable } from '../../utils/ads/page-rows';
import type { JudgedRow, Maturity } from '../../utils/ads/page-verdicts';
import type { NoJudgement } from '../../utils/ads/verdict';
import type { ChipTone } from '../../utils/messages/watch';
import { named, type Words } from '../ui/words';
import { chanceText } from './chance';
import { moneyText, ratio } from './money';

/** The verdict in a word, with its tone: 亏, 暂亏, 赚 … */
export function verdictWord({ t }: Words, { verdict, soFar }: JudgedRow): { tone: ChipTone; word: string } {
  return { tone: verdict.judgement, word: t(soFar ? 'ads.page.soFar' : `ads.page.verdict.${verdict.judgement}`) };
}

/** The break-even before the verdict; "约" where it is only the middle of the shop's. */
export function breakEvenText(words: Words, { verdict, costs }: JudgedRow): string {
  if (verdict.breakEven === undefined) return '';
  return words.t(costs.by === 'shop' ? 'ads.page.breakEven.about' : 'ads.page.breakEven', { value: ratio(words, verdict.breakEven) });
}

function gapNames(words: Words, missing: readonly CostGap[]): string {
  return missing.map((gap) => named(words, 'ads.page.gap', gap)).join(words.language === 'en' ? ', ' : '、');
}

/** Why there is no judgement, or none yet. */
export function reasonText(words: Words, because: NoJudgement): string {
  const { t, number } = words;
  switch (because.kind) {
    case 'cost':
      return because.missing.includes('noLine')
        ? t('ads.page.because.noLine')
        : t('ads.page.because.cost', { parts: gapNames(words, because.missing) });
    case 'figure':
      return t('ads.page.because.figure', { figure: named(words, 'ads.page.figure', because.missing) });
    case 'immature':
      return t('ads.page.because.immature', { n: because.days });
    case 'currency':
      return t('ads.page.because.currency', { figures: because.figures, costs: because.costs });
    case 'tooFew':
      return because.clicksNeeded === null
        ? t('ads.page.because.tooFew.never')
        : t('ads.page.because.tooFew', { n: number(because.clicksNeeded) });
    default:
      return t(`ads.page.because.${because.kind}`);
  }
}

/** Which costs it was judged by. */
function costsText({ t, number }: Words, { costs }: JudgedRow): string {
  if (costs.by === 'plan')
    return t('ads.page.costs.plan', { n: costs.items?.costed ?? 0, percent: number((costs.items?.share ?? 0) * 100) });
  if (costs.by === 'shop') return t('ads.page.costs.shop', { n: costs.lines ?? 0 });
  return t(costs.by === 'own' ? 'ads.page.costs.own' : 'ads.page.costs.none');
}

/** What to bear in mind with all rows: how far the figures can still change, and whose sales they count. */
export function cautions({ t }: Words, { source }: PageTable, { days, open, today, window, assumed }: Maturity): string[] {
  const lines: string[] = [];
  if (source.scope === 'organic') lines.push(t('ads.page.organic'));
  if (today) lines.push(t('ads.page.today'));
  if (days === 0) lines.push(t('ads.page.noWindow'));
  else if (open > 0) lines.push(t(assumed ? 'ads.page.open.assumed' : 'ads.page.open', { open, days, window }));
  return lines;
}

/** Figures and formula of a row, a line each, most telling first. */
export function rowLines(words: Words, judged: JudgedRow, { source }: PageTable): string[] {
  const { t, number } = words;
  const { verdict, row } = judged;
  const money = (minor: number) => moneyText(words, minor, source.currency);
  const { spend, sales, clicks, orders } = row.tally;
  const lines: string[] = [];
  if (verdict.because) lines.push(reasonText(words, verdict.because));
  if (verdict.profit !== null && spend !== null && sales !== null && verdict.breakEven !== undefined) {
    lines.push(
      t('ads.page.line.profit', {
        sales: money(sales),
        margin: number(100 / verdict.breakEven, 1),
        spend: money(spend),
        profit: money(verdict.profit),
      }),
    );
  }
  if (verdict.roas !== null) {
    const roas = ratio(words, verdict.roas);
    lines.push(
      verdict.breakEven === undefined
        ? t('ads.page.line.roas', { roas })
        : t('ads.page.line.roas.both', { roas, breakEven: ratio(words, verdict.breakEven) }),
    );
  }
  if (verdict.roasInterval) {
    const [low, high] = verdict.roasInterval;
    lines.push(t('ads.page.line.interval', { low: ratio(words, low), high: ratio(words, high) }));
  }
  if (verdict.probability !== undefined) lines.push(t('ads.page.line.probability', { percent: chanceText(words, verdict.probability) }));
  if (clicks !== null && orders !== null) lines.push(t('ads.page.line.counts', { clicks: number(clicks), orders: number(orders) }));
  lines.push(costsText(words, judged));
  return lines;
}
