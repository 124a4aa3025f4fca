import { useEffect, useState } from 'react';
import { type LedgerViewRow, readRollUps } from '../../utils/history';
import { dayText } from '../../utils/ledger/day';
import { daysText } from '../ads/source-words';
import { useWords } from '../ui/words';
import { coverageOf, gapsOf, type Held, MOST_DAYS } from './coverage';

const CELL = 10;
/** Runs of missing days named one by one. */
const MOST_GAPS = 6;
const WEEK = 7;
const MOST_IN_ROW = 31;
/** 1970-01-01 was a Thursday: so many days after the Monday before it. */
const THURSDAY = 3;

/** A calendar of what is stored of a view: a column a week, a square a day; what is missing is named below it. */
export function Strip({ view }: { view: LedgerViewRow }) {
  const { t } = useWords();
  const { id, last } = view;
  const first = Math.max(view.first, last - MOST_DAYS + 1);
  const [days, setDays] = useState<readonly Held[]>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows of the same days are other days covered
  useEffect(() => {
    let gone = false;
    void readRollUps({ views: [id], from: first, to: last }).then((sums) => !gone && setDays(coverageOf(sums, first, last)));
    return () => {
      gone = true;
    };
  }, [id, first, last, view.days, view.completeDays]);
  if (!days) return null;
  // A few days stand in one row, more in weeks from Monday to Sunday.
  const rows = days.length <= MOST_IN_ROW ? 1 : WEEK;
  const shift = rows === 1 ? 0 : (first + THURSDAY) % WEEK;
  const columns = Math.ceil((days.length + shift) / rows);
  const gaps = gapsOf(days, first);
  const missing = gaps.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const partly = days.filter((held) => held === 'part').length;
  return (
    <div className="stack tight">
      <svg
        className="ledger-strip"
        viewBox={`0 0 ${columns * CELL} ${rows * CELL}`}
        width={columns * CELL}
        height={rows * CELL}
        aria-hidden="true"
        focusable="false"
      >
        {days.map((held, index) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a day is its place
            key={index}
            className={held}
            x={Math.floor((index + shift) / rows) * CELL + 1}
            y={((index + shift) % rows) * CELL + 1}
            width={CELL - 2}
            height={CELL - 2}
          >
            <title>{`${dayText(first + index)} ${t(`ledger.held.${held}`)}`}</title>
          </rect>
        ))}
      </svg>
      <p className="quiet">
        {missing === 0
          ? t('ledger.gaps.none')
          : t('ledger.gaps', {
              n: missing,
              days: gaps
                .slice(0, MOST_GAPS)
                .map(({ from, to }) => daysText(from, to))
                .join(t('costs.comma')),
            })}
        {gaps.length > MOST_GAPS && ` ${t('ledger.gaps.more', { n: gaps.length - MOST_GAPS })}`}
        {partly > 0 && ` ${t('ledger.partly', { n: partly })}`}
      </p>
    </div>
  );
}
