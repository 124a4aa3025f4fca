import type { DifferenceRow } from '../../utils/history';
import { request } from '../../utils/messages/client';
import { usePanel } from '../shell/context';
import { OutcomeMark } from '../ui/outcome';
import { useWords } from '../ui/words';
import { Changes } from './Changes';

/** What stands on the page otherwise than it was left: shown first, with the two answers an operator can give. */
export function Differences({ differences }: { differences: readonly DifferenceRow[] }) {
  const words = useWords();
  const { t } = words;
  const { session } = usePanel();
  const open = differences.filter((difference) => difference.state === 'open');
  if (open.length === 0) return <p className="quiet">{t('history.differs.none')}</p>;
  const decide = (id: string, state: 'mine' | 'notMine'): void =>
    void request('difference.decide', { id, state }).then((answer) => {
      if (!answer.ok) session.complain(t(`panel.store.${answer.error}`));
    });
  return (
    <div className="stack differs">
      <div>
        <h3 className="row">
          <OutcomeMark outcome="warn" /> {t('history.differs')}
        </h3>
        <p className="quiet">{t('history.differs.note')}</p>
      </div>
      {open.map((difference) => (
        <div key={difference.id} className="stack">
          <p className="quiet number">{words.moment(difference.at)}</p>
          <Changes changes={difference.changes} />
          <div className="row">
            <button type="button" className="button" onClick={() => decide(difference.id, 'mine')}>
              {t('history.differs.mine')}
            </button>
            <button type="button" className="button main" onClick={() => decide(difference.id, 'notMine')}>
              {t('history.differs.notmine')}
            </button>
          </div>
        </div>
      ))}
    </div>
  );
}
