import { useMemo } from 'react';
import type { Problem } from '../../utils/findings/outcome';
import { isProven } from '../../utils/findings/proven';
import { AcceptedList } from '../finding/Accepted';
import { FindingRow } from '../finding/FindingRow';
import { Found } from '../finding/Found';
import { ProofFold } from '../finding/Proofs';
import { UpdatedLine } from '../rules/UpdatedLine';
import { type Checkup, type Law, lawItems } from '../shell/checkup';
import { usePanel } from '../shell/context';
import { type Item, isOpen } from '../shell/items';
import { OutcomeMark } from '../ui/outcome';
import { useWords } from '../ui/words';
import { Quiet } from '../welcome/Quiet';
import { BatchCard, BatchOffer } from './Batch';
import { CoveredList } from './Covered';
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
  const covered = items.filter((item) => !item.accepted && isProven(item.finding));
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
      <section className="card stack">
        <div className="row apart">
          <h2>{open.length === 0 ? t('compliance.none') : t('compliance.title', { n: open.length })}</h2>
          {state.rulePack && <span className="quiet number">{t('panel.pack', { version: state.rulePack })}</span>}
        </div>
        {open.length === 0 ? <p className="quiet">{t('compliance.none.note')}</p> : <Counts open={open} />}
        <UpdatedLine />
        <BatchOffer />
      </section>
      <BatchCard />
      {/* While the preview is open it stands alone: the same words twice would have to be compared. */}
      {state.batch && state.batch.phase !== 'done' ? null : state.query.trim() === '' ? (
        <Groups open={open} />
      ) : (
        <Found items={items} spread />
      )}
      {covered.length > 0 && (
        <section className="card" aria-labelledby="group-covered">
          <h2 id="group-covered">{t('compliance.covered', { n: covered.length })}</h2>
          <p className="quiet">{t('compliance.covered.note')}</p>
          <CoveredList items={covered} />
        </section>
      )}
      {accepted.length > 0 && (
        <section className="card" aria-labelledby="group-accepted">
          <h2 id="group-accepted">{t('compliance.accepted', { n: accepted.length })}</h2>
          <p className="quiet">{t('compliance.accepted.note')}</p>
          <AcceptedList items={accepted} />
        </section>
      )}
      {!state.example && state.proofs.length > 0 && (
        <section className="card">
          <ProofFold />
        </section>
      )}
      <Footer checkup={checkup} />
    </div>
  );
}

/** How many of each kind, told in one look; pressed, the first of them is shown. */
function Counts({ open }: { open: readonly Item[] }) {
  const { t } = useWords();
  return (
    <ul className="counts">
      {GRAVEST_FIRST.map((outcome) => {
        const n = open.filter((item) => item.finding.outcome === outcome).length;
        const group = t(`finding.outcome.${outcome}`);
        return (
          <li key={outcome} className={n > 0 ? '' : 'zero'}>
            <button
              type="button"
              className="count-button"
              disabled={n === 0}
              title={n > 0 ? t('compliance.jump', { group, n }) : undefined}
              onClick={() => jump(outcome)}
            >
              <OutcomeMark outcome={outcome} word />
              <strong className="number">{n}</strong>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function jump(outcome: Problem): void {
  const group = document.getElementById(`group-${outcome}`);
  group?.scrollIntoView({ block: 'start' });
  group?.parentElement?.querySelector<HTMLElement>('.finding-open')?.focus({ preventScroll: true });
}

function Groups({ open }: { open: readonly Item[] }) {
  const { t } = useWords();
  return GRAVEST_FIRST.map((outcome) => {
    const items = open.filter((item) => item.finding.outcome === outcome);
    if (items.length === 0) return null;
    return (
      <section key={outcome} className={`card hits ${outcome}-edge`} aria-labelledby={`group-${outcome}`}>
        <div className="group-head" id={`group-${outcome}`}>
          <h2>
            {t(`finding.outcome.${outcome}`)} <span className="number">{items.length}</span>
          </h2>
          <p className="quiet">{t(`compliance.group.${outcome}`)}</p>
        </div>
        <ul className="findings">
          {items.map((item) => (
            <FindingRow key={item.key} item={item} first={item === open[0]} spread grouped />
          ))}
        </ul>
      </section>
    );
  });
}

function Footer({ checkup }: { checkup: Checkup }) {
  const words = useWords();
  const { t } = words;
  const { session, state } = usePanel();
  const save = async (): Promise<void> => {
    await saveEvidence({ checkup, proofs: state.proofs, rulePack: state.rulePack ?? '', product: session.version, words });
    session.say(t('compliance.evidence.saved'));
  };
  return (
    <footer className="card stack">
      {!state.example && (
        <div className="row apart">
          <p>
            {t('compliance.evidence')} <span className="quiet">{t('compliance.evidence.note')}</span>
          </p>
          <button type="button" className="button" data-action="evidence" onClick={() => void save()}>
            {t('compliance.evidence.export')}
          </button>
        </div>
      )}
      <p className="quiet">{t('compliance.disclaimer')}</p>
    </footer>
  );
}
