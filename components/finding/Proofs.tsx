import { useState } from 'react';
import type { ProofRow } from '../../utils/history';
import type { TextId } from '../../utils/locales/text';
import { localDay } from '../../utils/numbers/day';
import { usePanel } from '../shell/context';
import { ruleName, useWords, type Words } from '../ui/words';
import { ProofForm } from './ProofForm';

/** So many days before its end a proof is announced. */
const SOON = 30;
const DAY = 86_400_000;

/** Whole days from one local day to another; negative when it has passed. */
export function daysUntil(until: string, today: string): number {
  return Math.round((Date.parse(until) - Date.parse(today)) / DAY);
}

/** How many proofs have run out, and how many will within SOON days. */
export function ending(proofs: readonly ProofRow[], today: string): { over: number; soon: number } {
  const left = proofs.flatMap(({ until }) => (until === undefined ? [] : [daysUntil(until, today)]));
  return { over: left.filter((days) => days < 0).length, soon: left.filter((days) => days >= 0 && days <= SOON).length };
}

function endOf({ t, day }: Words, { until }: ProofRow, today: string): string {
  if (until === undefined) return t('proof.noEnd');
  const days = daysUntil(until, today);
  if (days < 0) return t('proof.ended', { day: day(until) });
  const ends = t('proof.ends', { day: day(until) });
  if (days === 0) return `${ends} · ${t('proof.lastDay')}`;
  return days <= SOON ? `${ends} · ${t('proof.days', { n: days })}` : ends;
}

/** Proof held, each with what it is for and how long it holds, to change or withdraw. */
export function ProofList({ proofs, named }: { proofs: readonly ProofRow[]; named: boolean }) {
  const today = localDay(Date.now());
  return (
    <ul className="findings">
      {proofs.map((proof) => (
        <ProofLine key={proof.id} proof={proof} today={today} named={named} />
      ))}
    </ul>
  );
}

function ProofLine({ proof, today, named }: { proof: ProofRow; today: string; named: boolean }) {
  const words = useWords();
  const { t } = words;
  const { session, state } = usePanel();
  const [changing, setChanging] = useState(false);
  const claim = proof.claim === '' ? t('proof.whole') : proof.claim;
  const says = `${t(`proof.kind.${proof.kind}` as TextId)} ${proof.number}`;
  const over = proof.until !== undefined && daysUntil(proof.until, today) < 0;
  return (
    <li className="finding" data-proof={proof.id}>
      <div className="finding-line">
        <span className="finding-said">
          <span className="finding-text">
            {says}
            <span className={over ? 'accepted-facts lapsed' : 'quiet accepted-facts'}>{endOf(words, proof, today)}</span>
            <span className="quiet accepted-facts">
              {named && `${ruleName(words, proof.rule)} · `}
              {claim} · {t(proof.listing === undefined ? 'proof.scope.everywhere' : 'proof.scope.product')}
              {proof.listing !== undefined && ` #${proof.listing}`}
            </span>
          </span>
        </span>
        <button type="button" className="button" aria-label={`${t('proof.edit')}: ${says}`} onClick={() => setChanging(true)}>
          {t('proof.edit')}
        </button>
        <button
          type="button"
          className="button"
          aria-label={`${t('proof.withdraw')}: ${says}`}
          onClick={() => void session.proving.withdraw(proof)}
        >
          {t('proof.withdraw')}
        </button>
      </div>
      {changing && (
        <ProofForm
          heading={t('proof.change')}
          claim={claim}
          kinds={[]}
          product={proof.listing !== undefined || state.checkup?.reading.itemId !== undefined}
          before={{
            kind: proof.kind,
            number: proof.number,
            everywhere: proof.listing === undefined,
            ...(proof.until === undefined ? {} : { until: proof.until }),
          }}
          onSave={(document) => {
            setChanging(false);
            void session.proving.change(proof, document);
          }}
          onCancel={() => setChanging(false)}
        />
      )}
    </li>
  );
}

/** All proof in one fold, with a word about what is running out. */
export function ProofFold() {
  const { t } = useWords();
  const { state } = usePanel();
  const { proofs } = state;
  const { over, soon } = ending(proofs, localDay(Date.now()));
  return (
    <details className="fold">
      <summary>
        {t('proof.list', { n: proofs.length })}
        {over > 0 && <span className="lapsed"> · {t('proof.over', { n: over })}</span>}
        {soon > 0 && <span className="ending"> · {t('proof.soon', { n: soon })}</span>}
      </summary>
      {proofs.length === 0 ? <p className="quiet">{t('proof.list.none')}</p> : <ProofList proofs={proofs} named />}
    </details>
  );
}
