import { type KeyboardEvent, useState } from 'react';
import type { CostGap, CostLine } from '../../utils/ads/cost';
import { type Editing, editedValue } from '../../utils/ads/editing';
import { type QuickAnswers, quickAnswers } from '../../utils/ads/quick';
import { minorUnits, shifted } from '../../utils/numbers/decimal';
import { decimalsOf } from '../../utils/numbers/minor';
import { parseNumber } from '../../utils/numbers/number';
import { COST_FIGURES, type CostFigure, isNeeded, isRate, readFigure, typedFigure } from '../costs/figures';
import { blankLine } from '../costs/sheet-rows';
import { useWords } from '../ui/words';
import { ratio, useMoney } from './money';
import { gapNames } from './no-judgement';
import './calculator.css';

/** What is asked beside the costs. */
const ASKED = ['rate', 'click', 'target'] as const;
type Asked = (typeof ASKED)[number];
type Field = CostFigure | Asked;

interface Props {
  /** Costs to begin with; what is typed over them stays here. */
  line?: CostLine | undefined;
  currency: string;
  /** Orders per click to begin with, 0 to 1. */
  rate?: number | undefined;
  /** What is being edited in the page, as its field has it: the calculator follows it until something else is typed here. */
  following?: { what: Editing; text: string } | undefined;
}

/** The quick calculator: break-even, the dearest click, the rate a bid needs, and what a target lets the platform pay. */
export function Calculator({ line, currency, rate, following }: Props) {
  const words = useWords();
  const { t } = words;
  const [typed, setTyped] = useState<Partial<Record<Field, string>>>({});
  const [kept, setKept] = useState(false);
  const base = line ?? blankLine('', '', currency);
  const followed = following && followedText(following, currency);
  const shown = (field: Field): string => {
    const own = typed[field];
    if (own !== undefined) return own;
    if (followed?.field === field) return followed.text;
    if (field === 'rate') return rate === undefined ? '' : shifted(rate.toFixed(6), 2).replace(/\.?0+$/, '');
    return field === 'click' || field === 'target' ? '' : typedFigure(base[field], field, currency);
  };
  const figures = COST_FIGURES.map((figure) => ({ figure, read: readFigure(shown(figure), figure, { currency }) }));
  const asked = { rate: shareOf(shown('rate')), click: moneyOf(shown('click'), currency), target: plainOf(shown('target')) };
  const whole = figures.every(({ read }) => read.ok);
  const now = Object.assign({}, base, ...figures.map(({ figure, read }) => (read.ok ? { [figure]: read.value } : {}))) as CostLine;
  const answers = whole ? quickAnswers({ line: now, ...asked, targetKept: kept }) : undefined;
  const onKey = (field: Field) => (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Escape') return;
    setTyped(({ [field]: _, ...others }) => others);
    event.preventDefault();
  };
  const input = (field: Field, label: string, wrong: boolean, placeholder: string) => (
    <label key={field} className="calculator-field">
      <span>{label}</span>
      <input
        className="input number"
        inputMode="decimal"
        autoComplete="off"
        aria-invalid={wrong}
        placeholder={placeholder}
        value={shown(field)}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
        onKeyDown={onKey(field)}
      />
    </label>
  );
  return (
    <section className="calculator stack tight" aria-label={t('calculator.name')}>
      {followed && typed[followed.field] === undefined && <p className="calculator-follows">{t(`calculator.follows.${followed.field}`)}</p>}
      <div className="calculator-fields">
        {figures.map(({ figure, read }) => {
          const label = t(`costs.figure.${figure}`);
          return input(figure, isRate(figure) ? `${label} %` : label, !read.ok, isNeeded(figure) ? t('costs.unknown') : '0');
        })}
        {ASKED.map((field) => input(field, t(`calculator.${field}`), shown(field).trim() !== '' && asked[field] === null, ''))}
      </div>
      {asked.target !== null && (
        <label className="row">
          <input type="checkbox" checked={kept} onChange={(event) => setKept(event.target.checked)} /> {t('calculator.kept')}
        </label>
      )}
      {figures.map(({ figure, read }) =>
        read.ok ? null : (
          <p key={figure} className="calculator-error" role="alert">
            {t('costs.figure.of', { name: t(`costs.figure.${figure}`), figure: t(`costs.left.${read.error}`) })}
          </p>
        ),
      )}
      {answers &&
        ('missing' in answers ? <Missing gaps={answers.missing} /> : <Answers answers={answers} currency={currency} {...asked} />)}
    </section>
  );
}

function Missing({ gaps }: { gaps: readonly CostGap[] }) {
  const words = useWords();
  return <p className="quiet">{words.t('costs.out.unknown', { missing: gapNames(words, gaps) })}</p>;
}

/** What the figures come to, in the order one asks: does it earn at all, at what ROAS, at what bid, what does the target mean. */
function Answers({
  answers,
  currency,
  click,
  target,
}: {
  answers: QuickAnswers;
  currency: string;
  click: number | null;
  target: number | null;
}) {
  const words = useWords();
  const { t } = words;
  const show = useMoney();
  const money = (minor: number) => show(minor, currency);
  const percent = (share: number) => `${words.number(share * 100, 2)}%`;
  const { contribution, roasGross, roasNet, acos, mostPerClick, rateNeeded, atTarget } = answers;
  const lines = [
    t('calculator.contribution', { amount: money(contribution) }),
    roasGross === null || acos === null
      ? t('costs.out.none')
      : t('calculator.breakEven', {
          roas: ratio(words, roasGross),
          net: roasNet === null ? '–' : ratio(words, roasNet),
          acos: percent(acos),
        }),
    mostPerClick === undefined ? undefined : t('calculator.mostPerClick', { amount: money(mostPerClick) }),
    click === null || rateNeeded === undefined
      ? undefined
      : rateNeeded === null
        ? t('calculator.rateNeeded.none', { click: money(click) })
        : t('calculator.rateNeeded', { click: money(click), rate: percent(rateNeeded) }),
    ...(atTarget && target !== null
      ? [
          atTarget.perClick === undefined
            ? t('calculator.target.order', { target: ratio(words, target), order: money(atTarget.perOrder) })
            : t('calculator.target.click', {
                target: ratio(words, target),
                order: money(atTarget.perOrder),
                click: money(atTarget.perClick),
              }),
          t(atTarget.profitPerOrder < 0 ? 'calculator.target.loses' : 'calculator.target.leaves', {
            amount: money(Math.abs(atTarget.profitPerOrder)),
          }),
        ]
      : []),
  ].filter((line) => line !== undefined);
  return (
    <ul className="calculator-answers number" aria-live="polite">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Which field follows what is edited, and what stands in it. Budgets and prices of an order say nothing to the calculator. */
function followedText(
  { what, text }: { what: Editing; text: string },
  currency: string,
): { field: 'click' | 'target'; text: string } | undefined {
  const value = editedValue(what, text, currency);
  if (value === null) return undefined;
  if (what === 'bid') return { field: 'click', text: shifted(String(value), -decimalsOf(currency)) };
  return what === 'targetRoas' || what === 'targetAcos' ? { field: 'target', text: String(Number(value.toFixed(4))) } : undefined;
}

function plainOf(text: string): number | null {
  const parsed = parseNumber(text.trim(), { point: '.' });
  return parsed.kind === 'number' && parsed.unit === undefined && parsed.currency === undefined && parsed.value > 0 ? parsed.value : null;
}

/** "3.5" and "3.5%" are both 3.5 %. */
function shareOf(text: string): number | null {
  const parsed = parseNumber(text.trim(), { point: '.' });
  if (parsed.kind !== 'number' || parsed.currency !== undefined || parsed.value < 0) return null;
  const share = parsed.unit ? parsed.value : parsed.value / 100;
  return share <= 1 ? share : null;
}

function moneyOf(text: string, currency: string): number | null {
  const parsed = parseNumber(text.trim(), { point: '.' });
  if (parsed.kind !== 'number' || parsed.unit !== undefined || !(parsed.value > 0)) return null;
  // A bid may be finer than a cent: it is compared, never stored.
  return minorUnits(parsed.decimal, decimalsOf(currency)) ?? parsed.value * 10 ** decimalsOf(currency);
}
