import { type ReactNode, useState } from 'react';
import type { FormulaPart, Step, StepUnit } from '../../utils/ads/explain';
import { useWords, type Words } from '../ui/words';
import { chanceText } from './chance';
import { moneyText, ratio } from './money';
import './formula.css';

/** A number of a calculation as the trade prints it: money in its currency, shares in percent, ratios with two decimals. */
function numberText(words: Words, value: number, unit: StepUnit, currency: string): string {
  switch (unit) {
    case 'money':
      return moneyText(words, value, currency);
    case 'rate':
      return `${words.number(value * 100, 2)}%`;
    case 'times':
      return ratio(words, value);
    case 'count':
      return words.number(value, 1);
  }
}

/** What comes out of a step; an interval with both of its ends. */
function valueText(words: Words, { id, value, unit }: Step, currency: string): string {
  if (id === 'probability' && typeof value === 'number') return `${chanceText(words, value)}%`;
  const text = (one: number) => numberText(words, one, unit, currency);
  return typeof value === 'number' ? text(value) : `${text(value[0])} – ${text(value[1])}`;
}

/** One step in a line, for copying: "平均点击花费 = 花费 ¥12.00 ÷ 点击 30 = ¥0.40". */
export function stepText(words: Words, step: Step, currency: string): string {
  const { t } = words;
  const formula = step.formula.map((part) =>
    typeof part === 'string' ? part : `${t(`ads.number.${part.name}`)} ${numberText(words, part.value, part.unit, currency)}`,
  );
  return [t(`ads.step.${step.id}`), ...(formula.length > 0 ? [formula.join(' ')] : []), valueText(words, step, currency)].join(' = ');
}

/**
 * How a figure came about: what is pressed (a click, Enter or Space) opens the calculation, a line a step, every number with its name.
 *
 * @param steps of utils/ads/explain.ts; without any there is nothing to open, and what would be pressed stands alone
 * @param currency ISO 4217, of all money in it
 */
export function Formula({ steps, currency, children }: { steps: readonly Step[]; currency: string; children: ReactNode }) {
  const words = useWords();
  // A list of a hundred calculations that nobody opened would be ten thousand elements.
  const [opened, setOpened] = useState(false);
  if (steps.length === 0) return <div>{children}</div>;
  return (
    <details className="formula" onToggle={() => setOpened(true)}>
      <summary>{children}</summary>
      <ol className="formula-steps">
        {(opened ? steps : []).map((step) => (
          <li key={step.id}>
            <span className="formula-name">{words.t(`ads.step.${step.id}`)}</span>
            <span className="formula-line number">
              {step.formula.map((part, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a formula stand where they stand
                <Part key={index} part={part} currency={currency} />
              ))}
              {step.formula.length > 0 && '= '}
              <strong>{valueText(words, step, currency)}</strong>
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}

function Part({ part, currency }: { part: FormulaPart; currency: string }) {
  const words = useWords();
  if (typeof part === 'string') return `${part} `;
  return (
    <>
      <span className="formula-of">{words.t(`ads.number.${part.name}`)}</span> {numberText(words, part.value, part.unit, currency)}{' '}
    </>
  );
}
