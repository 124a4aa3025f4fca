import { useDeferredValue, useMemo, useState } from 'react';
import type { RulesInForce } from '../../utils/compliance/own/stored';
import { tryOwnRule } from '../../utils/compliance/own/try-own';
import type { OwnRuleRow } from '../../utils/history';
import { useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import { addressOf, go } from '../workbench/route';
import { Covered, Tried } from './LiveExamples';
import { Area, Line, Outcome } from './OwnFields';
import { type Draft, lacksOf, ruleOf, toKeep } from './own-draft';
import { Scope } from './Scope';
import { useSend } from './send';

/** One own rule being written; beside the fields stands at once what it finds. */
export function OwnForm({ first, row, rules }: { first: Draft; row: OwnRuleRow | undefined; rules: RulesInForce }) {
  const { t } = useWords();
  const { day } = useBench();
  const send = useSend();
  const [draft, setDraft] = useState(first);
  const [asked, setAsked] = useState(false);
  const settled = useDeferredValue(draft);
  const rule = useMemo(() => ruleOf(settled), [settled]);
  const tried = useMemo(() => tryOwnRule(rule, rules.checker, day), [rule, rules, day]);
  const lacks = lacksOf(rule, tried);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));

  async function save(): Promise<void> {
    setAsked(true);
    // What stands beside the fields may be a moment behind the typing; what is kept is tried as it is.
    const typed = ruleOf(draft);
    const now = tryOwnRule(typed, rules.checker, day);
    if (now.problem || lacksOf(typed, now).length > 0) return;
    const kept = { id: typed.id, rule: toKeep(typed, now), enabled: row?.enabled ?? 1, at: Date.now() } as const;
    const undo = () =>
      void (row ? send('ownRule.set', row, t('own.restored')) : send('ownRule.remove', { id: typed.id }, t('own.removed')));
    if (await send('ownRule.set', kept, t('own.saved'), undo)) go('own');
  }

  return (
    <form
      className="own-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="stack">
        <section className="card stack">
          <h2>{row ? t('own.edit') : t('own.new')}</h2>
          <Area
            name="words"
            label={t('own.words')}
            note={t('own.words.note', { braces: '{ / }' })}
            value={draft.words}
            rows={3}
            onChange={(words) => change({ words })}
          />
          {tried.problem && draft.words.trim() !== '' && (
            <p className="rule-trouble" role="alert">
              <Problem id={tried.problem.id} values={tried.problem.values} />
            </p>
          )}
          <Line
            name="title"
            label={t('own.title')}
            note={t('own.title.note')}
            value={draft.title}
            onChange={(title) => change({ title })}
          />
          <Area name="why" label={t('own.why')} note={t('own.why.note')} value={draft.why} rows={2} onChange={(why) => change({ why })} />
          <Outcome value={draft.outcome} onChange={(outcome) => change({ outcome })} />
          <label className="choice">
            <input type="checkbox" checked={draft.disguised} onChange={(event) => change({ disguised: event.target.checked })} />
            <span>
              {t('own.disguised')} <span className="quiet">{t('own.disguised.note')}</span>
            </span>
          </label>
        </section>
        <details className="card fold">
          <summary>
            {t('own.exceptions')} <span className="quiet">{t('own.exceptions.note')}</span>
          </summary>
          <div className="stack">
            <label className="choice">
              <input type="checkbox" checked={draft.denied} onChange={(event) => change({ denied: event.target.checked })} />
              <span>
                {t('own.denied')} <span className="quiet">{t('own.denied.note')}</span>
              </span>
            </label>
            <Area
              name="inside"
              label={t('own.inside')}
              note={t('own.inside.note')}
              value={draft.inside}
              rows={2}
              onChange={(inside) => change({ inside })}
            />
            <Area
              name="before"
              label={t('own.before')}
              note={t('own.before.note')}
              value={draft.before}
              rows={2}
              onChange={(before) => change({ before })}
            />
            <Area
              name="after"
              label={t('own.after')}
              note={t('own.after.note')}
              value={draft.after}
              rows={2}
              onChange={(after) => change({ after })}
            />
          </div>
        </details>
        <Scope draft={draft} onChange={change} />
      </div>
      <div className="stack own-live">
        <section className="card stack">
          <Area name="bad" label={t('own.bad')} note={t('own.bad.note')} value={draft.bad} rows={3} onChange={(bad) => change({ bad })} />
          <Tried examples={tried.bad} outcome={draft.outcome} bad />
          <Area
            name="good"
            label={t('own.good')}
            note={t('own.good.note')}
            value={draft.good}
            rows={3}
            onChange={(good) => change({ good })}
          />
          <Tried examples={tried.good} outcome={draft.outcome} bad={false} />
        </section>
        <Covered covered={tried.covered} />
        {asked && lacks.length > 0 && (
          <div className="card rule-trouble" role="alert">
            <p>{t('own.lacks')}</p>
            <ul className="dotted">
              {lacks.map((lack) => (
                <li key={lack}>{t(`own.lack.${lack}`)}</li>
              ))}
            </ul>
          </div>
        )}
        <div className="row">
          <button type="submit" className="button main">
            {t('own.save')}
          </button>
          <a className="button" href={addressOf('own')}>
            {t('panel.cancel')}
          </a>
        </div>
      </div>
    </form>
  );
}

function Problem({ id, values }: { id: string; values: Record<string, string | number> }) {
  const words = useWords();
  return words.say({ id, values });
}
