import { type ReactNode, useMemo, useReducer, useState } from 'react';
import { ListingFacts } from '../../utils/listing/facts';
import { cutTitle, titleLimit, withTitle } from '../../utils/listing/titles';
import { WordChange } from '../ui/WordChange';
import { useWords } from '../ui/words';
import { begin, benchAfter, current, partsIn } from './bench';
import { Candidates } from './Candidates';
import { Chips } from './Chips';
import { Meter } from './Meter';
import { Steps } from './Steps';
import { type Source, useCandidates, useJudged, useScoreOf } from './source';
import { Tray } from './Tray';
import { Verdicts } from './Verdicts';
import './titles.css';

interface Props {
  source: Source;
  /** The title the work began with. */
  began: string;
  /** The title the work is compared with, as it stands where it will go. */
  before: string;
  /** What can be done with the title, beside copying it. */
  actions?(title: string): ReactNode;
  /** What stands under the work: the same title elsewhere. */
  beside?(title: string): ReactNode;
  copy(text: string): Promise<void>;
}

/** Work on one title: its parts, words of the seller's own, free text, and at every step length, score and forbidden words. */
export function TitleBench({ source, began, before, actions, beside, copy }: Props) {
  const { t } = useWords();
  const { reading, context } = source;
  const [state, act] = useReducer(benchAfter, began, (text) => begin(text, partsIn(reading, context, text)));
  const { text, parts } = current(state);
  const [typing, setTyping] = useState(false);
  const judged = useJudged(source, text);
  const scoreOf = useScoreOf(source);
  const { offered, old } = useCandidates(source, text);
  const { own, writing, limit, shown } = useMemo(() => {
    const facts = new ListingFacts(withTitle(reading, before));
    const { own } = cutTitle(withTitle(reading, before), context);
    return { own, writing: facts.writing, limit: titleLimit(facts, context), shown: facts.fields('title').some((read) => read.limit) };
  }, [reading, context, before]);
  const was = scoreOf(before);
  return (
    <div className="title-bench">
      <div className="stack">
        <div className="row apart bench-score">
          <p className="number" aria-live="polite">
            <span className="unseen">{t('titles.score')} </span>
            <strong className="bench-figure">{judged.score === null ? '–' : Math.round(judged.score)}</strong>
            {was !== null && judged.score !== null && <Rise by={Math.round(judged.score) - Math.round(was)} was={Math.round(was)} />}
          </p>
          <span className="row">
            <button type="button" className="button" disabled={text === ''} onClick={() => void copy(text)}>
              {t('titles.copy')}
            </button>
            {actions?.(text)}
          </span>
        </div>
        <Chips parts={parts} onMove={(from, to) => act({ do: 'move', from, to })} onDrop={(index) => act({ do: 'drop', index })} />
        <label className="stack tight">
          <span className="unseen">{t('titles.text')}</span>
          <textarea
            className="input bench-text"
            rows={2}
            value={text}
            spellCheck={false}
            onFocus={() => setTyping(true)}
            onBlur={() => setTyping(false)}
            onChange={(event) => {
              const next = event.target.value.replace(/[\r\n]+/g, ' ');
              act({ do: 'type', text: next, parts: partsIn(reading, context, next) });
            }}
          />
        </label>
        <Meter text={text} limit={limit} shown={shown} writing={writing} />
        {text !== before && !typing && (
          <div className="stack tight">
            <h3>{t('titles.change')}</h3>
            <WordChange before={before} after={text} />
          </div>
        )}
        {beside?.(text)}
        <Steps state={state} scoreOf={scoreOf} onGo={(at) => act({ do: 'go', at })} />
      </div>
      <div className="stack">
        <Verdicts judged={judged} />
        <Tray own={own} text={text} onAdd={(word) => act({ do: 'add', word, writing })} />
        <Candidates
          offered={offered}
          old={old}
          onTake={(candidate) => act({ do: 'take', candidate, parts: partsIn(reading, context, candidate.title) })}
        />
      </div>
    </div>
  );
}

function Rise({ by, was }: { by: number; was: number }) {
  const { t } = useWords();
  if (by === 0) return <span className="quiet"> {t('titles.score.same')}</span>;
  return (
    <span className={by > 0 ? 'rise' : 'over'}>
      {' '}
      {t('titles.score.from', { was })} {by > 0 ? `+${by}` : `−${-by}`}
    </span>
  );
}
