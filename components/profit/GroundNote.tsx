import type { Ground } from '../../utils/ads/analysis/ground';
import { daysText } from '../ads/source-words';
import { useWords } from '../ui/words';
import { addressOf } from '../workbench/route';

/** Stretches of missing days that are named. */
const NAMED = 3;

type Figure = Ground['unknown'][number]['measure'];

/** What has to be known about the days behind figures, each with what to do about it. @param figures shown by the desk; @param sums whether days read in part are left out of them */
export function GroundNote({ ground, figures, sums }: { ground: Ground; figures: readonly Figure[]; sums: boolean }) {
  const { t, number } = useWords();
  const { missing, part, rows, older, unknown } = ground;
  const days = missing.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const named = missing
    .slice(-NAMED)
    .map(({ from, to }) => daysText(from, to))
    .join(t('costs.comma'));
  const reports = <a href={addressOf('reports')}>{t('profit.goReports')}</a>;
  return (
    <>
      {part > 0 && (
        <p className="ads-note">
          {t(sums ? 'profit.ground.part' : 'profit.ground.part.rows', { n: number(part) })} {reports}
        </p>
      )}
      {older > 0 && (
        <p className="ads-note">
          {t('profit.ground.older', { n: number(older), all: number(rows) })} <a href={addressOf('ledger')}>{t('profit.goLedger')}</a>
        </p>
      )}
      {unknown
        .filter(({ measure }) => figures.includes(measure))
        .map((one) => (
          <p key={one.measure} className="ads-note">
            {t('profit.ground.unknown', { n: number(one.rows), all: number(rows), figure: t(`adTerms.column.${one.measure}`) })} {reports}
          </p>
        ))}
      {days > 0 && (
        <p className="quiet">
          {t('profit.ground.missing', {
            n: number(days),
            days: missing.length > NAMED ? t('profit.ground.more', { days: named }) : named,
          })}{' '}
          {reports}
        </p>
      )}
    </>
  );
}
