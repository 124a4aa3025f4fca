import { useWords } from '../ui/words';
import type { BenchState } from './bench';

interface Props {
  state: BenchState;
  scoreOf(text: string): number | null;
  onGo(at: number): void;
}

/** The course of the score in this work: each change with what it brought; a press leads back to any of them. */
export function Steps({ state, scoreOf, onGo }: Props) {
  const { t } = useWords();
  const { steps, at } = state;
  if (steps.length < 2) return null;
  const scores = steps.map(({ text }) => scoreOf(text));
  return (
    <section className="stack tight" aria-labelledby="titles-steps">
      <div className="row apart">
        <h3 id="titles-steps">{t('titles.steps')}</h3>
        <span className="row">
          <button type="button" className="button" disabled={at === 0} onClick={() => onGo(at - 1)}>
            {t('titles.back')}
          </button>
          <button type="button" className="button" disabled={at === steps.length - 1} onClick={() => onGo(at + 1)}>
            {t('titles.again')}
          </button>
        </span>
      </div>
      <ol className="steps">
        {steps.map((step, index) => {
          const score = scores[index];
          const before = index === 0 ? undefined : scores[index - 1];
          const rise = typeof score === 'number' && typeof before === 'number' ? Math.round(score) - Math.round(before) : 0;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the course
            <li key={index}>
              <button
                type="button"
                className={`step${index > at ? ' undone' : ''}`}
                aria-current={index === at ? 'step' : undefined}
                title={step.text}
                onClick={() => onGo(index)}
              >
                <strong className="number">{typeof score === 'number' ? Math.round(score) : '–'}</strong>
                <span className={`number ${rise < 0 ? 'over' : 'rise'}`}>{rise === 0 ? '' : rise > 0 ? `+${rise}` : `−${-rise}`}</span>
                <span className="step-words">{t(`titles.step.${step.change.kind}`, { words: short(step.change.words) })}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

const short = (words: string): string => (words.length > 18 ? `${words.slice(0, 17)}…` : words);
