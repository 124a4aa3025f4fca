import type { TriedExample, TriedRule } from '../../utils/compliance/own/try-own';
import type { Problem } from '../../utils/findings/outcome';
import { OutcomeMark } from '../ui/outcome';
import { useWords } from '../ui/words';
import { Marked } from '../workbench/Marked';
import { addressOf } from '../workbench/route';

/** Each example with what the rule hits in it, and whether that is as it should be. */
export function Tried({ examples, outcome, bad }: { examples: readonly TriedExample[]; outcome: Problem; bad: boolean }) {
  const { t } = useWords();
  if (examples.length === 0) return null;
  return (
    <ul className="rule-tried" aria-live="polite">
      {examples.map(({ text, marks, holds }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same sentence may be typed twice
        <li key={at} className={holds ? 'holds' : 'fails'}>
          <OutcomeMark outcome={holds ? 'pass' : 'error'} />
          <span>
            <Marked text={text} hits={[{ rule: '', outcome, message: { id: '', values: {} }, cite: '', spans: marks, fixes: [] }]} />{' '}
            {!holds && <strong>{t(bad ? 'own.bad.missed' : 'own.good.rang')}</strong>}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Rules that already find the same words: perhaps the new one is not needed. */
export function Covered({ covered }: Pick<TriedRule, 'covered'>) {
  const words = useWords();
  const { t } = words;
  if (covered.length === 0) return null;
  return (
    <section className="card stack tight" aria-live="polite">
      <h3>{t('own.covered')}</h3>
      <p className="quiet">{t('own.covered.note')}</p>
      <ul className="stack tight">
        {covered.map(({ rule, outcome, message, words: hit }) => (
          <li key={rule} className="hit-line">
            <OutcomeMark outcome={outcome} />
            <span>
              {words.say(message)} <span className="quiet">{hit}</span>{' '}
              {!rule.startsWith('own-') && <a href={addressOf('book', rule)}>{t('rulebook.open')}</a>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
