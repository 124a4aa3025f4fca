import { useMemo } from 'react';
import type { Problem } from '../../utils/findings/outcome';
import { AcceptedList } from '../finding/Accepted';
import { FindingRow } from '../finding/FindingRow';
import { Found } from '../finding/Found';
import { type Checkup, type Law, lawItems } from '../shell/checkup';
import { usePanel } from '../shell/context';
import { type Item, isOpen } from '../shell/items';
import { OutcomeMark } from '../ui/outcome';
import { useWords } from '../ui/words';
import { Quiet } from '../welcome/Quiet';
import { saveEvidence } from './evidence';
import './compliance.css';

const GRAVEST_FIRST: readonly Problem[] = ['fail', 'warn', 'review'];

/** The exact words that break a rule, what the rule is and what could stand there instead. It never says that a page is in order. */
export default function ComplianceView() {
  const { state } = usePanel();
  if (!state.checkup) return <Quiet />;
  return <Hits checkup={state.checkup} law={state.checkup.law} />;
}

function Hits({ checkup, law }: { checkup: Checkup; law: Law }) {
  const { t } = useWords();
  const { state } = usePanel();
  const items = lawItems(checkup);
  const open = useMemo(() => items.filter(isOpen), [items]);
  const accepted = items.filter((item) => item.accepted);
  if (law.state === 'loading') return <p className="card">{t('compliance.loading')}</p>;
  if (law.state === 'failed') {
    return (
      <p className="card row">
        <OutcomeMark outcome="error" /> {t('panel.gate.failure')}
      </p>
    );
  }
  return (
    <div className="compliance stack">
      <section className="card">
        <div className="row apart">
          <h2>{open.length === 0 ? t('compliance.none') : t('compliance.title', { n: open.length })}</h2>
          {state.rulePack && <span className="quiet number">{t('panel.pack', { version: state.rulePack })}</span>}
        </div>
        {open.length === 0 ? (
          <p className="quiet">{t('compliance.none.note')}</p>
        ) : (
          <ul className="counts">
            {GRAVEST_FIRST.map((outcome) => (
              <li key={outcome} className={open.some((item) => item.finding.outcome === outcome) ? '' : 'zero'}>
                <OutcomeMark outcome={outcome} word />
                <strong className="number">{open.filter((item) => item.finding.outcome === outcome).length}</strong>
              </li>
            ))}
          </ul>
        )}
      </section>
      {state.query.trim() === '' ? <Sections open={open} /> : <Found items={items} spread />}
      {accepted.length > 0 && (
        <section className="card">
          <h2>{t('compliance.accepted', { n: accepted.length })}</h2>
          <p className="quiet">{t('compliance.accepted.note')}</p>
          <AcceptedList items={accepted} />
        </section>
      )}
      <footer className="card stack">
        {!state.example && (
          <div className="row apart">
            <p>
              {t('compliance.evidence')} <span className="quiet">{t('compliance.evidence.note')}</span>
            </p>
            <button type="button" className="button" onClick={() => saveEvidence(checkup, state.rulePack ?? '')}>
              {t('compliance.evidence.export')}
            </button>
          </div>
        )}
        <p className="quiet">{t('compliance.disclaimer')}</p>
      </footer>
    </div>
  );
}

function Sections({ open }: { open: readonly Item[] }) {
  const { t } = useWords();
  return GRAVEST_FIRST.map((outcome) => {
    const items = open.filter((item) => item.finding.outcome === outcome);
    if (items.length === 0) return null;
    return (
      <section key={outcome} className={`card hits ${outcome}-edge`}>
        <h2 className="unseen">{t(`finding.outcome.${outcome}`)}</h2>
        <ul className="findings">
          {items.map((item) => (
            <FindingRow key={item.key} item={item} first={item === open[0]} spread />
          ))}
        </ul>
      </section>
    );
  });
}
