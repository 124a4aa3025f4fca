import { useEffect } from 'react';
import type { CostLine } from '../../utils/ads/cost';
import { editWarnings } from '../../utils/ads/edit-warnings';
import { editedValue, editMeaning } from '../../utils/ads/editing';
import { type CostBasis, costsOf, lineOf } from '../../utils/ads/page-costs';
import type { JudgedRow, JudgedTable } from '../../utils/ads/page-verdicts';
import type { Edited } from '../../utils/messages/watch';
import { usePanel } from '../shell/context';
import { named, useWords, type Words } from '../ui/words';
import { Calculator } from './Calculator';
import { moneyText, ratio } from './money';

/** The row that is being edited, as far as the page tells. */
function rowOf(tables: readonly JudgedTable[], edited: Edited): { judged?: JudgedRow; table: JudgedTable } | undefined {
  for (const table of tables) {
    const judged = table.rows.find(({ row }) => row.key === edited.row);
    if (judged) return { judged, table };
  }
  const table = tables.find(({ table: { daily } }) => !daily) ?? tables[0];
  return table && { table };
}

interface Answer {
  lines: string[];
  /** The first thing to be known before saving. */
  warnings: string[];
  by: CostBasis;
}

/** What the edit means, in lines; pure but for the words. */
function editLines(words: Words, edited: Edited, tables: readonly JudgedTable[], lines: ReadonlyMap<string, CostLine>): Answer | undefined {
  const { t, number } = words;
  const found = rowOf(tables, edited);
  if (!found) return undefined;
  const { judged, table } = found;
  const { source } = table.table;
  const money = (minor: number) => moneyText(words, minor, source.currency);
  const value = editedValue(edited.what, edited.text, source.currency);
  const costs = judged?.costs ?? costsOf({}, [], lines, source.currency);
  const said: string[] = [];
  const { breakEven } = costs;
  if (value === null) said.push(t('ads.page.edit.empty'));
  else if (!breakEven.known) said.push(t('ads.page.edit.noCosts'));
  else {
    const meaning = editMeaning(edited.what, value, breakEven, source.state, judged?.row.tally);
    const { perOrder, profitPerOrder, perClick, rate, profitOfBudget } = meaning;
    if (meaning.breakEven === null) said.push(t('ads.page.because.noMargin'));
    else {
      if (edited.what === 'targetRoas' || edited.what === 'targetAcos')
        said.push(
          t(value < meaning.breakEven ? 'ads.page.edit.target.below' : 'ads.page.edit.target.above', {
            target: ratio(words, value),
            breakEven: ratio(words, meaning.breakEven),
          }),
        );
      if (perOrder !== undefined && edited.what !== 'targetCpa') said.push(t('ads.page.edit.perOrder', { amount: money(perOrder) }));
      if (perClick !== undefined && rate !== undefined && edited.what !== 'bid')
        said.push(t('ads.page.edit.perClick', { amount: money(perClick), rate: number(rate * 100, 2) }));
      if (profitPerOrder !== undefined)
        said.push(
          profitPerOrder < 0
            ? t('ads.page.edit.order.lost', { amount: money(-profitPerOrder) })
            : t('ads.page.edit.order.left', { amount: money(profitPerOrder) }),
        );
      if (edited.what === 'bid')
        said.push(
          perClick === undefined
            ? t('ads.page.edit.bid.noRate')
            : t(value > perClick ? 'ads.page.edit.bid.above' : 'ads.page.edit.bid.below', {
                most: money(perClick),
                rate: number((rate ?? 0) * 100, 2),
              }),
        );
      if (profitOfBudget !== undefined)
        said.push(
          profitOfBudget < 0
            ? t('ads.page.edit.budget.lost', { budget: money(value), amount: money(-profitOfBudget) })
            : t('ads.page.edit.budget.left', { budget: money(value), amount: money(profitOfBudget) }),
        );
    }
  }
  return { lines: said, warnings: warningsFor(words, edited, value, judged, table), by: costs.by };
}

/** What saving does besides: a protection that ends, learning that begins anew. */
function warningsFor(words: Words, edited: Edited, value: number | null, judged: JudgedRow | undefined, { table }: JudgedTable): string[] {
  const what = edited.what === 'bid' || edited.what === 'budget' ? edited.what : 'target';
  const before = judged?.row.shown[what] ?? null;
  return editWarnings({ what, before, after: value }, table.source.marketplace, table.source.product).map(({ id }) =>
    named(words, 'ads.edit', id),
  );
}

/** Orders per click of a row, as far as it has both. */
function rateOf({ row: { tally } }: JudgedRow): number | undefined {
  const { clicks, orders } = tally;
  return clicks !== null && orders !== null && clicks > 0 && orders <= clicks ? orders / clicks : undefined;
}

/** The quick calculator that follows what is being edited in the page, with a line beside the field itself. */
export function EditCard({
  edited,
  tables,
  lines,
}: {
  edited: Edited;
  tables: readonly JudgedTable[];
  lines: ReadonlyMap<string, CostLine>;
}) {
  const words = useWords();
  const { t } = words;
  const { session } = usePanel();
  const answer = editLines(words, edited, tables, lines);
  const found = rowOf(tables, edited);
  const { judged, table } = found ?? {};
  const note = answer ? [...answer.warnings, answer.lines[0] ?? ''].filter((line) => line !== '').join(' ') : '';
  useEffect(() => session.link?.note(note), [session, note]);
  if (!answer) return null;
  return (
    <section className="card stack ads-edit" aria-live="polite">
      <div className="row apart">
        <h2>{t('ads.page.edit', { what: named(words, 'ads.page.edit.what', edited.what), value: edited.text.trim() || '–' })}</h2>
        <button type="button" className="button plain" onClick={() => session.set({ edited: undefined })}>
          {t('ads.page.edit.close')}
        </button>
      </div>
      <p className="quiet">{judged ? judged.row.name : t('ads.page.edit.noRow')}</p>
      {answer.warnings.map((line) => (
        <p key={line} className="ads-warning">
          {line}
        </p>
      ))}
      <ul className="number">
        {answer.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {table && (
        <details className="fold">
          <summary>{t('ads.page.edit.calculator')}</summary>
          <Calculator
            line={judged && lineOf(judged.row.entity, lines)}
            currency={table.table.source.currency}
            rate={judged && rateOf(judged)}
            following={{ what: edited.what, text: edited.text }}
          />
        </details>
      )}
      {answer.by === 'shop' && <p className="quiet">{t('ads.page.edit.byShop')}</p>}
    </section>
  );
}
