import { memo, useState } from 'react';
import type { CostLine } from '../../utils/ads/cost';
import { useMoney } from '../ads/money';
import { useWords } from '../ui/words';
import { FigureCell } from './FigureCell';
import { COST_FIGURES, type CostFigure, doubtOf } from './figures';
import { Outcome } from './Outcome';
import { hasAlways } from './sheet-rows';
import type { ItemSpending } from './spending';

/** What the sheet asks of its desk. */
export interface LineActs {
  change(line: CostLine, figure: CostFigure, value: number | null): void;
  open(line: CostLine): void;
}

interface Props {
  line: CostLine;
  title: string | undefined;
  spending: ItemSpending | undefined;
  /** Lines of this SKU that are kept; 0 = the ledger alone knows it. */
  versions: number;
  open: boolean;
  acts: LineActs;
}

/** One SKU of the sheet: its figures, typed in place, and what they come to as they are typed. */
export const Line = memo(function Line({ line, title, spending, versions, open, acts }: Props) {
  const { t } = useWords();
  const { drafted, cells } = useDrafts(line, acts);
  const doubt = doubtOf(drafted);
  return (
    <tr className={versions === 0 ? 'cost-line missing' : 'cost-line'}>
      <th scope="row">
        <span className="cost-sku">{line.sku}</span>
        {title !== undefined && <span className="quiet cost-title">{title}</span>}
        {spending && <SpendingNote spending={spending} />}
        {doubt && <span className="cost-doubt">{t(`costs.doubt.${doubt}`)}</span>}
        {versions > 0 && (
          <button type="button" className="button plain cost-since" aria-expanded={open} onClick={() => acts.open(line)}>
            {hasAlways(line) ? t('costs.since.always') : t('costs.since', { day: line.from })}
            {versions > 1 && ` · ${t('costs.versions', { n: versions })}`}
          </button>
        )}
      </th>
      {cells}
      <Outcome line={versions === 0 && drafted === line ? undefined : drafted} spending={spending} />
    </tr>
  );
});

function SpendingNote({ spending: { spend, currency } }: { spending: ItemSpending }) {
  const { t } = useWords();
  const money = useMoney();
  return <span className="quiet">{t('costs.spent', { spend: money(spend, currency) })}</span>;
}

/** The figures of a line as fields, and the line with what is being typed in them. */
export function useDrafts(line: CostLine, acts: Pick<LineActs, 'change'>) {
  const [drafts, setDrafts] = useState<Partial<Record<CostFigure, number | null>>>({});
  const drafted = Object.keys(drafts).length === 0 ? line : ({ ...line, ...drafts } as CostLine);
  const cells = COST_FIGURES.map((figure) => (
    <FigureCell
      key={figure}
      figure={figure}
      value={line[figure]}
      currency={line.currency}
      of={line.sku}
      onDraft={(value) => setDrafts(({ [figure]: _, ...others }) => (value === undefined ? others : { ...others, [figure]: value }))}
      onCommit={(value) => acts.change(line, figure, value)}
    />
  ));
  return { drafted, cells };
}
