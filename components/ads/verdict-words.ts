import type { PageTable } from '../../utils/ads/page-rows';
import type { JudgedRow, Maturity } from '../../utils/ads/page-verdicts';
import type { ChipTone } from '../../utils/messages/watch';
import type { Words } from '../ui/words';
import { chanceText } from './chance';
import { moneyText, ratio } from './money';
import { reasonText } from './no-judgement';

/** The verdict in a word, with its tone: 亏, 暂亏, 赚 … */
export function verdictWord({ t }: Words, { verdict, soFar }: JudgedRow): { tone: ChipTone; word: string } {
  return { tone: verdict.judgement, word: t(soFar ? 'ads.page.soFar' : `ads.page.verdict.${verdict.judgement}`) };
}

/** The break-even before the verdict; "约" where it is only the middle of the shop's. */
export function breakEvenText(words: Words, { verdict, costs }: JudgedRow): string {
  if (verdict.breakEven === undefined) return '';
  return words.t(costs.by === 'shop' ? 'ads.page.breakEven.about' : 'ads.page.breakEven', { value: ratio(words, verdict.breakEven) });
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
  if (verdict.because) lines.push(reasonText(words, verdict.because, 'ads.page'));
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
