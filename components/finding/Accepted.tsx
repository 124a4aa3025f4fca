import { usePanel } from '../shell/context';
import type { Item } from '../shell/items';
import { OutcomeMark } from '../ui/outcome';
import { useWords } from '../ui/words';

/** What the operator decided to leave: hollow marks with reach, reason and end, and the way back. Never green. */
export function AcceptedList({ items }: { items: readonly Item[] }) {
  const words = useWords();
  const { t } = words;
  const { session } = usePanel();
  return (
    <ul className="findings">
      {items.map((item) => {
        const { accepted, finding } = item;
        if (!accepted) return null;
        const { until } = accepted;
        return (
          <li key={item.key} className="finding" data-finding={item.key}>
            <div className="finding-line">
              <span className="finding-said">
                <OutcomeMark outcome={finding.outcome} hollow />
                <span className="finding-text">
                  {words.say(finding.message)}
                  <span className="quiet accepted-facts">
                    {t(`finding.dismiss.${accepted.level}`)} · {t('finding.since', { day: words.day(accepted.at) })}
                    {until !== undefined && ` · ${t('finding.until', { day: words.day(until) })}`}
                    {accepted.reason !== '' && ` · ${accepted.reason}`}
                  </span>
                </span>
              </span>
              <button
                type="button"
                className="button"
                aria-label={`${t('finding.revoke')}: ${words.say(finding.message)}`}
                onClick={() => void session.deciding.restore(accepted, item)}
              >
                {t('finding.revoke')}
              </button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
