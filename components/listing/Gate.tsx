import { FindingRow } from '../finding/FindingRow';
import { type Checkup, lawItems } from '../shell/checkup';
import { usePanel } from '../shell/context';
import { isOpen } from '../shell/items';
import { OutcomeMark } from '../ui/outcome';
import { useWords } from '../ui/words';

const MOST_SHOWN = 2;

/** Law and platform rules: a gate beside the score. It is never green: no hit is not an all-clear. */
export function Gate({ checkup }: { checkup: Checkup }) {
  const { t } = useWords();
  const { session } = usePanel();
  const { law } = checkup;
  if (law.state === 'loading') return <p className="gate quiet">{t('panel.gate.loading')}</p>;
  if (law.state === 'failed') {
    return (
      <p className="gate">
        <OutcomeMark outcome="error" /> {t('panel.gate.failure')}
      </p>
    );
  }
  const items = lawItems(checkup);
  const open = items.filter(isOpen);
  const failed = open.filter((item) => item.finding.outcome === 'fail');
  const accepted = items.filter((item) => item.accepted).length;
  const line =
    failed.length > 0
      ? t('panel.gate.failed', { n: failed.length })
      : open.length > 0
        ? t('panel.gate.warned', { n: open.length })
        : t('panel.gate.none');
  return (
    <div className={failed.length > 0 ? 'gate shut' : 'gate'}>
      <div className="row apart">
        <p className="gate-line">
          {open[0] ? <OutcomeMark outcome={open[0].finding.outcome} /> : <OutcomeMark outcome="notApplicable" hollow={accepted > 0} />}
          <span>
            <strong>{line}</strong>
            {accepted > 0 && <span className="quiet"> · {t('panel.gate.accepted', { n: accepted })}</span>}
            <span className="quiet gate-apart">{t('panel.gate.apart')}</span>
          </span>
        </p>
        {items.length > 0 && (
          <button type="button" className="button" onClick={() => session.set({ view: 'compliance' })}>
            {t('panel.gate.open')}
          </button>
        )}
      </div>
      {failed.length > 0 && (
        <ul className="findings">
          {failed.slice(0, MOST_SHOWN).map((item) => (
            <FindingRow key={item.key} item={item} />
          ))}
        </ul>
      )}
    </div>
  );
}
