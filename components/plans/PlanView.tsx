import { WINDOW_UNSAID } from '../../utils/ads/settled';
import { Formula } from '../ads/Formula';
import { useMoney } from '../ads/money';
import { reasonText } from '../ads/no-judgement';
import { VerdictChip } from '../ads/Verdict';
import { useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import { addressOf } from '../workbench/route';
import { BidDraft } from './BidDraft';
import { Budget } from './Budget';
import { CourseCard } from './CourseCard';
import { Followed } from './Followed';
import type { PlanAnswer } from './protocol';
import { Returns } from './Returns';
import { SilentCard } from './SilentCard';
import { sentenceOf, stepsOf } from './words';

/** One plan: the verdict in a sentence, then what there is to do about it, then what it rests on. */
export function PlanView({ answer, name }: { answer: PlanAnswer; name: string }) {
  const { course, source, judged } = answer;
  const { currency } = source;
  return (
    <>
      <VerdictCard answer={answer} name={name} />
      <SilentCard lists={answer.silent} currency={currency} />
      <BidDraft answer={answer} />
      <Budget answer={answer} />
      <CourseCard course={course} currency={currency} />
      <Followed followed={course.followed} currency={currency} />
      <Returns course={course} currency={currency} known={judged.breakEven.known} />
    </>
  );
}

function VerdictCard({ answer, name }: { answer: PlanAnswer; name: string }) {
  const words = useWords();
  const { t } = words;
  const money = useMoney();
  const { copy } = useBench();
  const { judged, source } = answer;
  const { verdict, tally } = judged;
  const { judgement, because, profit, profitInterval } = verdict;
  const sentence = sentenceOf(words, judged);
  const amount = (value: number) => money(value, source.currency);
  const lines = [
    ...(profit === null
      ? []
      : [
          profitInterval
            ? t('plans.profit.between', { amount: amount(profit), low: amount(profitInterval[0]), high: amount(profitInterval[1]) })
            : t('plans.profit', { amount: amount(profit) }),
        ]),
    ...(because?.kind === 'tooFew' ? [reasonText(words, because, 'plans')] : []),
  ];
  return (
    <section className="card stack tight" aria-labelledby="plan-name">
      <p className="plans-back">
        <a href={addressOf('plans')}>{t('plans.back')}</a>
      </p>
      <h3 id="plan-name" className="row apart">
        <span>{name || t('profit.noName')}</span>
        <VerdictChip tone={judgement} word={t(`ads.page.verdict.${judgement}`)} />
      </h3>
      <Formula steps={stepsOf(judged)} currency={source.currency}>
        <strong className={`plans-sentence ${judgement}`}>{sentence}</strong>
      </Formula>
      {lines.map((line) => (
        <p key={line} className="number">
          {line}
        </p>
      ))}
      {tally.spend !== null && tally.sales !== null && (
        <p className="quiet number">{t('ads.page.sums', { spend: amount(tally.spend), sales: amount(tally.sales) })}</p>
      )}
      <Ground answer={answer} />
      <div className="row">
        <button type="button" className="button" onClick={() => void copy([name, sentence, ...lines].join('\n'))}>
          {t('ads.page.copy')}
        </button>
      </div>
    </section>
  );
}

/** Which days and which costs it rests on, and what to do where they are thin. */
function Ground({ answer: { judged, source, today, period } }: { answer: PlanAnswer }) {
  const { t, number } = useWords();
  const { verdict, costBy, unknownShare } = judged;
  const window = source.window ?? WINDOW_UNSAID;
  const days = [
    ...(period ? [] : [t('plans.days', { days: verdict.days, open: verdict.immatureDays, window })]),
    ...(today ? [t('plans.days.today')] : []),
    ...(source.window === null ? [t('plans.days.assumed', { n: WINDOW_UNSAID })] : []),
    ...(costBy === 'own' || costBy === 'plan' ? [t(`plans.costs.${costBy}`)] : []),
  ];
  return (
    <>
      <p className="quiet">{days.join(' ')}</p>
      {(costBy === 'shop' || costBy === 'none' || unknownShare > 0) && (
        <p className="ads-note">
          {costBy === 'shop' || costBy === 'none'
            ? t(`plans.costs.${costBy}`)
            : t('plans.costs.part', { share: number(unknownShare * 100, 1) })}{' '}
          <a href={addressOf('costs')}>{t('profit.goCosts')}</a>
        </p>
      )}
    </>
  );
}
