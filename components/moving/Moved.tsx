import { useMemo, useState } from 'react';
import { type Finding, findingKey } from '../../utils/findings/finding';
import type { Move, Repair, Repaired } from '../../utils/listing/moving';
import type { Reading } from '../../utils/reading/reading';
import { Bar } from '../ui/bar';
import { OutcomeMark } from '../ui/outcome';
import { named, useWords } from '../ui/words';
import { Luggage } from './Luggage';
import { RepairList } from './RepairList';
import { Texts } from './Texts';

/** Here and there side by side, the repairs to tick, where the fields go, and the texts as they would be there. */
export function Moved({ move, from }: { move: Move; from: Reading }) {
  const { t } = useWords();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const extra = move.catchUp.repairs.filter(({ id }) => move.needed.repairs.every((one) => one.id !== id));
  const chosen = useMemo(
    () =>
      [...move.needed.repairs, ...move.catchUp.repairs].filter(
        ({ id }, at, all) => ticked.has(id) && all.findIndex((one) => one.id === id) === at,
      ),
    [move, ticked],
  );
  const repaired = useMemo(() => move.after(chosen), [move, chosen]);
  const tick = (repairs: readonly Repair[], on: boolean): void =>
    setTicked((before) => {
      const next = new Set(before);
      for (const { id } of repairs)
        if (on) next.add(id);
        else next.delete(id);
      return next;
    });
  const open = move.translate && !ticked.has('translate');
  return (
    <>
      <div className="moving-sides">
        <Here move={move} from={from} />
        <There move={move} repaired={repaired} untranslated={open} />
      </div>
      <div className="moving-work">
        <div className="stack">
          <RepairList
            id="moving-needed"
            heading={t('moving.needed', { n: move.needed.repairs.length })}
            note={planNote(t, move.needed, move.needed.repairs.length, 'needed')}
            none={t('moving.needed.none')}
            repairs={move.needed.repairs}
            ticked={ticked}
            onTick={tick}
          />
          {move.here.score !== null && (
            <RepairList
              id="moving-catchup"
              heading={t('moving.catchup', { score: Math.round(move.here.score) })}
              note={planNote(t, move.catchUp, extra.length, 'catchup')}
              none={extra.length < move.catchUp.repairs.length ? t('moving.catchup.same') : t('moving.catchup.none')}
              repairs={extra}
              ticked={ticked}
              onTick={tick}
            />
          )}
        </div>
        <div className="stack">
          <Luggage move={move} />
          <Texts reading={repaired.reading} />
        </div>
      </div>
    </>
  );
}

function planNote(t: ReturnType<typeof useWords>['t'], plan: Move['needed'], shown: number, which: 'needed' | 'catchup'): string {
  if (shown === 0) return '';
  if (!plan.reached) return t(`moving.${which}.short`);
  return plan.exact ? t('moving.exact') : t('moving.stepwise');
}

function Here({ move, from }: { move: Move; from: Reading }) {
  const words = useWords();
  const { t } = words;
  const market = named(words, 'panel.market', from.marketplace);
  return (
    <section className="card stack tight" aria-label={t('moving.here', { market })}>
      <h3>{t('moving.here', { market })}</h3>
      <Figure score={move.here.score} />
      {move.failingHere.length === 0 ? (
        <p>{t('moving.fails.here.none')}</p>
      ) : (
        <Fails heading={t('moving.fails.here', { n: move.failingHere.length })} findings={move.failingHere} />
      )}
    </section>
  );
}

function There({ move, repaired, untranslated }: { move: Move; repaired: Repaired; untranslated: boolean }) {
  const words = useWords();
  const { t } = words;
  const market = named(words, 'panel.market', move.reading.marketplace);
  const failsHere = (finding: Finding): boolean => move.failing.some((one) => one.finding.rule === finding.rule && one.here === 'fail');
  const fresh = repaired.failing.filter((finding) => !failsHere(finding));
  const old = repaired.failing.filter(failsHere);
  return (
    <section className="card stack tight" aria-live="polite" aria-label={t('moving.there', { market })}>
      <h3>{t('moving.there', { market })}</h3>
      <Figure score={repaired.score} before={move.there.score} />
      {untranslated && <p className="moving-untranslated">{t('moving.untranslated')}</p>}
      {repaired.failing.length === 0 ? (
        <p>{t(untranslated ? 'moving.fails.onlyLanguage' : 'moving.fails.none')}</p>
      ) : (
        <>
          {fresh.length > 0 && <Fails heading={t('moving.fails.new', { n: fresh.length })} findings={fresh} />}
          {old.length > 0 && <Fails heading={t('moving.fails.old', { n: old.length })} findings={old} />}
        </>
      )}
      <p className="quiet">{t('moving.notJudged')}</p>
    </section>
  );
}

function Fails({ heading, findings }: { heading: string; findings: readonly Finding[] }) {
  const words = useWords();
  return (
    <div className="stack tight">
      <h4>{heading}</h4>
      <ul className="moving-fails">
        {findings.map((finding) => (
          <li key={`${finding.kind}${findingKey(finding)}`}>
            <OutcomeMark outcome={finding.outcome} /> {finding.place && <span className="quiet">{words.field(finding.place)} · </span>}
            {words.say(finding.message)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Figure({ score, before }: { score: number | null; before?: number | null }) {
  const { t } = useWords();
  if (score === null) return <p>{t('panel.score.none')}</p>;
  const changed = before !== undefined && before !== null && Math.round(before) !== Math.round(score);
  return (
    <>
      <p className="number moving-figure">
        <strong>{Math.round(score)}</strong>
        <span className="quiet"> / 100{changed && ` · ${t('moving.before', { score: Math.round(before) })}`}</span>
      </p>
      <Bar value={score} />
    </>
  );
}
