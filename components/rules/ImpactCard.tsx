import { useObservable } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import type { RuleImpact } from '../../utils/compliance/impact';
import type { RulesInForce } from '../../utils/compliance/own/stored';
import type { Problem } from '../../utils/findings/outcome';
import { liveOutdated, liveProofs } from '../../utils/history';
import { request } from '../../utils/messages/client';
import { OutcomeMark } from '../ui/outcome';
import { named, useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import { addressOf } from '../workbench/route';
import { causeOf, findImpacts, type ListingImpact } from './impacts';

/** Lines drawn at once; the rest is counted. */
const MOST_SHOWN = 300;

interface Run {
  done: number;
  all: number;
  state: 'running' | 'over' | 'stopped';
  found: readonly ListingImpact[];
}

/** Which stored listings the rules in force judge otherwise than the rules of the day they were read. */
export function ImpactCard({ rules }: { rules: RulesInForce }) {
  const { t } = useWords();
  const { day } = useBench();
  const outdated = useObservable(() => liveOutdated(rules.version), [rules.version]);
  const proofs = useObservable(() => liveProofs(), []);
  const [run, setRun] = useState<Run>();
  const work = useRef<AbortController>(undefined);
  useEffect(() => () => work.current?.abort(), []);
  if (outdated === undefined || !proofs) return null;

  async function start(held: NonNullable<typeof proofs>): Promise<void> {
    const stop = new AbortController();
    work.current = stop;
    setRun({ done: 0, all: 0, state: 'running', found: [] });
    const change = (part: (before: Run) => Partial<Run>) => setRun((before) => before && { ...before, ...part(before) });
    const through = await findImpacts(rules, held, day, {
      signal: stop.signal,
      onProgress: (done, all) => change(() => ({ done, all })),
      onFound: (found) => change((before) => ({ found: [...before.found, ...found] })),
    });
    change(() => ({ state: through ? 'over' : 'stopped' }));
    // Looked at: the panel need not remind of it again. Not being able to note that down is no trouble worth a word.
    if (through) void request('settings.set', { rulesSeen: rules.version });
  }

  const coloured = run?.found.filter(({ impact }) => impact.was !== impact.is) ?? [];
  const others = (run?.found.length ?? 0) - coloured.length;
  return (
    <section className="card stack" aria-labelledby="impact-title">
      <div className="row apart">
        <h2 id="impact-title">{t('packs.impact')}</h2>
        {run?.state === 'running' ? (
          <button type="button" className="button" onClick={() => work.current?.abort()}>
            {t('settings.backup.stop')}
          </button>
        ) : (
          outdated > 0 && (
            <button type="button" className="button main" onClick={() => void start(proofs)}>
              {t('packs.impact.run', { n: outdated })}
            </button>
          )
        )}
      </div>
      <p className="quiet">{outdated === 0 ? t('packs.impact.none') : t('packs.impact.note', { n: outdated })}</p>
      {run?.state === 'running' && (
        <div className="row" role="status">
          <progress value={run.done} max={Math.max(1, run.all)} aria-label={t('packs.impact')} />
          <span className="number">{t('packs.impact.progress', { done: run.done, all: run.all })}</span>
        </div>
      )}
      {run && run.state !== 'running' && (
        <p role="status">
          {t(run.state === 'over' ? 'packs.impact.over' : 'packs.impact.stopped', { n: coloured.length, all: run.all, done: run.done })}{' '}
          {others > 0 && <span className="quiet">{t('packs.impact.others', { n: others })}</span>}
        </p>
      )}
      {coloured.length > 0 && (
        <ul className="rule-lines">
          {coloured.slice(0, MOST_SHOWN).map((one) => (
            <Line key={one.listing.key} one={one} rules={rules} />
          ))}
        </ul>
      )}
      {coloured.length > MOST_SHOWN && <p className="quiet">{t('packs.impact.more', { n: coloured.length - MOST_SHOWN })}</p>}
    </section>
  );
}

function Line({ one: { listing, rulePack, impact }, rules }: { one: ListingImpact; rules: RulesInForce }) {
  const words = useWords();
  const { t } = words;
  return (
    <li className="impact" data-line>
      <span className="impact-colours">
        <Colour of={impact.was} />
        <span aria-hidden="true">→</span>
        <span className="unseen">{t('packs.impact.becomes')}</span>
        <Colour of={impact.is} />
      </span>
      <span className="rule-said">
        <a href={`/sidepanel.html?listing=${encodeURIComponent(listing.key)}`} target="_blank" rel="noreferrer">
          {listing.title || t('history.untitled')}
        </a>
        <span className="quiet">
          {named(words, 'panel.market', listing.marketplace)} · {t('history.lastseen', { at: words.moment(listing.lastSeen) })} ·{' '}
          {t('packs.impact.rules', { version: rulePack.split('+')[0] ?? '' })}
        </span>
        <ul className="stack tight">
          {impact.changes.map((change) => (
            <Change key={change.rule} change={change} rulePack={rulePack} rules={rules} />
          ))}
        </ul>
      </span>
    </li>
  );
}

/** How grave, or that there is nothing to do; "nothing" is not the same as safe, and is not shown as passed. */
function Colour({ of }: { of: Problem | undefined }) {
  const { t } = useWords();
  return of ? <OutcomeMark outcome={of} word /> : <span className="quiet">{t('packs.impact.nothing')}</span>;
}

function Change({ change, rulePack, rules }: { change: RuleImpact; rulePack: string; rules: RulesInForce }) {
  const words = useWords();
  const { t } = words;
  const cause = causeOf(change.rule, rules.checker, rulePack);
  const why =
    cause.kind === 'product'
      ? cause.says.map((says) => t(says)).join(' ')
      : cause.kind === 'pack'
        ? t('packs.cause.pack', { pack: cause.pack })
        : t(`packs.cause.${cause.kind}`);
  return (
    <li>
      {words.say(change.message)}
      {change.words !== '' && !words.say(change.message).includes(change.words) && <q>{change.words}</q>}{' '}
      <span className="quiet">
        {t(change.was === undefined ? 'packs.impact.new' : change.is === undefined ? 'packs.impact.gone' : 'packs.impact.other')} · {why}
        {cause.kind !== 'own' && cause.kind !== 'pack' && cause.kind !== 'gone' && (
          <>
            {' '}
            <a href={addressOf('book', change.rule)}>{t('rulebook.open')}</a>
          </>
        )}
      </span>
    </li>
  );
}
