import { useMemo, useState } from 'react';
import type { Judgement } from '../../utils/ads/verdict';
import { ratio, useMoney } from '../ads/money';
import { VerdictChip } from '../ads/Verdict';
import { Segments } from '../ui/Segments';
import { useWords } from '../ui/words';
import { addressOf } from '../workbench/route';
import type { PlanLine } from './judged';
import type { ListAnswer } from './protocol';

const AT_ONCE = 50;
const JUDGEMENTS = ['loses', 'cannotTell', 'earns', 'unknown'] as const satisfies readonly Judgement[];
type Shown = 'all' | Judgement;

/** Plans asked for, in the order they have. @param search part of a name, as typed */
export function shownPlans<Plan extends Pick<PlanLine, 'name' | 'verdict'>>(plans: readonly Plan[], shown: Shown, search: string): Plan[] {
  const wanted = search.trim().toLowerCase();
  return plans.filter(
    ({ name, verdict }) => (shown === 'all' || verdict.judgement === shown) && (wanted === '' || name.toLowerCase().includes(wanted)),
  );
}

/** All plans, the dearest loss first. */
export function PlanList({ answer: { plans, source }, current }: { answer: ListAnswer; current: string | undefined }) {
  const { t, number } = useWords();
  const [shown, setShown] = useState<Shown>('all');
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(AT_ONCE);
  const found = useMemo(() => shownPlans(plans, shown, search), [plans, shown, search]);
  const count = (each: Shown) => (each === 'all' ? plans.length : plans.filter(({ verdict }) => verdict.judgement === each).length);
  return (
    <section className="card stack tight plans-list" aria-label={t('plans.list')}>
      <Segments<Shown>
        label={t('ads.page.filter')}
        value={shown}
        options={(['all', ...JUDGEMENTS] as const)
          .filter((each) => each === 'all' || count(each) > 0)
          .map((each) => ({
            value: each,
            text: `${t(each === 'all' ? 'ads.page.filter.all' : `ads.page.verdict.${each}`)} ${number(count(each))}`,
          }))}
        onChange={setShown}
      />
      {plans.length > 8 && (
        <input
          className="input"
          type="search"
          aria-label={t('plans.search')}
          placeholder={t('plans.search')}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
      )}
      {found.length === 0 && <p className="quiet">{t('plans.list.none')}</p>}
      <ul>
        {found.slice(0, most).map((plan) => (
          <Line key={plan.id} plan={plan} currency={source.currency} current={plan.id === current} />
        ))}
      </ul>
      {found.length > most && (
        <button type="button" className="button" onClick={() => setMost(most + AT_ONCE)}>
          {t('ads.page.more', { n: number(found.length - most) })}
        </button>
      )}
    </section>
  );
}

function Line({ plan: { id, name, spend, verdict, costBy }, currency, current }: { plan: PlanLine; currency: string; current: boolean }) {
  const words = useWords();
  const { t } = words;
  const money = useMoney();
  const { profit, roas, breakEven, judgement } = verdict;
  return (
    <li data-line="">
      <a className="plans-line" href={addressOf('plans', id)} aria-current={current ? 'true' : undefined}>
        <span className="plans-name">{name || t('profit.noName')}</span>
        <VerdictChip tone={judgement} word={t(`ads.page.verdict.${judgement}`)} />
        <span className="quiet number">
          {[
            roas === null ? undefined : t('ads.page.line.roas', { roas: ratio(words, roas) }),
            breakEven === undefined
              ? undefined
              : t(costBy === 'shop' ? 'ads.page.breakEven.about' : 'ads.page.breakEven', { value: ratio(words, breakEven) }),
            spend === null ? undefined : t('ads.page.spend', { amount: money(spend, currency) }),
          ]
            .filter((part) => part !== undefined)
            .join(' · ')}
        </span>
        <span className={`number plans-profit ${profit === null ? '' : profit < 0 ? 'loses' : 'earns'}`}>
          {profit === null ? '–' : money(profit, currency)}
        </span>
      </a>
    </li>
  );
}
