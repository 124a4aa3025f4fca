import { useState } from 'react';
import { adviseBid, type BidQuestion } from '../../utils/ads/bid';
import { editedValue } from '../../utils/ads/editing';
import { explainBid } from '../../utils/ads/explain';
import { marginOn } from '../../utils/ads/margin';
import { WINDOW_UNSAID } from '../../utils/ads/settled';
import { dayNumber } from '../../utils/ledger/day';
import { decimalsOf } from '../../utils/numbers/minor';
import { Formula } from '../ads/Formula';
import { useMoney } from '../ads/money';
import { useWords, type Words } from '../ui/words';
import { useBench } from '../workbench/context';
import { addressOf } from '../workbench/route';
import type { PlanAnswer } from './protocol';

/** Money as one types it: 123 minor units of CNY are "1.23". */
export function typedMoney(minor: number, currency: string): string {
  const digits = decimalsOf(currency);
  return (minor / 10 ** digits).toFixed(digits);
}

/** A bid as a draft: what a click is worth, held to a quarter up or down. It is copied, never filled in. */
export function BidDraft({ answer: { bid, judged, source } }: { answer: PlanAnswer }) {
  const words = useWords();
  const { t } = words;
  const money = useMoney();
  const { day, copy } = useBench();
  const { currency } = source;
  const [typed, setTyped] = useState(bid.bid === undefined ? '' : typedMoney(bid.bid, currency));
  const { breakEven } = judged;
  const share = breakEven.known ? marginOn(breakEven, source.state) : 0;
  const now = editedValue('bid', typed, currency);
  const maturity = source.window ?? WINDOW_UNSAID;
  const question: BidQuestion = {
    bid: now ?? 0,
    tally: bid.tally,
    plan: bid.all,
    share,
    maturity,
    ...(bid.changed === undefined ? {} : { daysSinceChange: Math.max(0, dayNumber(day) - bid.changed) }),
  };
  // What a click is worth does not depend on the bid of today: it can be told before one is typed.
  const worth = adviseBid({ ...question, bid: 1, daysSinceChange: maturity });
  const advice = adviseBid(question);
  return (
    <section className="card stack tight" aria-labelledby="bid-name">
      <h3 id="bid-name">{t('plans.bid')}</h3>
      {!breakEven.known && (
        <p>
          {t('plans.bid.noCosts')} <a href={addressOf('costs')}>{t('profit.goCosts')}</a>
        </p>
      )}
      {breakEven.known && share <= 0 && <p>{t('ads.page.because.noMargin')}</p>}
      {share > 0 && worth.kind === 'none' && <p>{t('plans.bid.thin', { figure: missingText(words, worth.why) })}</p>}
      {share > 0 && worth.kind !== 'none' && worth.kind !== 'wait' && (
        <>
          <p className="number">{t('plans.bid.most', { amount: money(worth.target, currency) })}</p>
          <label className="row">
            {t('plans.bid.now')}
            <input
              className="input number plans-money"
              inputMode="decimal"
              autoComplete="off"
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
          </label>
          {advice.kind === 'none' && <p className="quiet">{t('plans.bid.type')}</p>}
          {advice.kind === 'wait' && <p>{t('ads.page.bid.wait', { n: advice.days })}</p>}
          {advice.kind === 'keep' && <p>{t('ads.page.bid.keep')}</p>}
          {advice.kind === 'set' && (
            <>
              <Formula steps={explainBid(question)} currency={currency}>
                <span className="ads-draft">{t('ads.page.draft')}</span>{' '}
                <strong className="number">
                  {t('plans.bid.set', { from: money(question.bid, currency), to: money(advice.bid, currency) })}
                </strong>
                {advice.heldBy === 'step' && ` ${t('plans.bid.held')}`}
              </Formula>
              <div className="row">
                <button type="button" className="button" onClick={() => void copy(typedMoney(advice.bid, currency))}>
                  {t('ads.page.bid.copy')}
                </button>
              </div>
            </>
          )}
          <p className="quiet">{t('plans.bid.note')}</p>
        </>
      )}
    </section>
  );
}

function missingText({ t }: Words, why: 'bid' | 'share' | 'clicks' | 'orders' | 'sales' | 'ordersAboveClicks'): string {
  return t(why === 'sales' || why === 'clicks' ? `ads.page.figure.${why}` : 'ads.page.figure.orders');
}
