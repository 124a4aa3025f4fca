import { useObservable } from 'dexie-react-hooks';
import { liveDismissals } from '../../utils/history';
import { useRuleName } from '../rules/rule-name';
import { usePanel } from '../shell/context';
import { useWords } from '../ui/words';

/** Every decision to leave a finding as it is, on any product, with the way back. */
export function Decisions() {
  const words = useWords();
  const { t } = words;
  const { session } = usePanel();
  const nameOf = useRuleName();
  const rows = useObservable(() => liveDismissals(), []);
  if (!rows) return null;
  return (
    <details className="fold">
      <summary>{t('settings.decisions', { n: rows.length })}</summary>
      {rows.length === 0 && <p className="quiet">{t('settings.decisions.none')}</p>}
      <ul className="findings">
        {rows.map((row) => {
          const rule = nameOf(row.findingRule);
          return (
            <li key={row.id} className="finding">
              <div className="finding-line">
                <span className="finding-said">
                  <span className="finding-text">
                    {rule}
                    <span className="quiet accepted-facts">
                      {t(`finding.dismiss.${row.level}`)} · {t('finding.since', { day: words.day(row.at) })}
                      {row.until !== undefined && ` · ${t('finding.until', { day: words.day(row.until) })}`}
                      {row.reason !== '' && ` · ${row.reason}`}
                    </span>
                  </span>
                </span>
                <button
                  type="button"
                  className="button"
                  aria-label={`${t('finding.revoke')}: ${rule}`}
                  onClick={() => void session.deciding.restore(row)}
                >
                  {t('finding.revoke')}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
