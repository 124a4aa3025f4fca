import { useState } from 'react';
import type { CostLine } from '../../utils/ads/cost';
import { isDay } from '../../utils/shop/days';
import { useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import { COST_FIGURES } from './figures';
import { type LineActs, useDrafts } from './Line';
import { hasAlways } from './sheet-rows';

/** Columns of the sheet: SKU, figures, what they come to. */
const WIDTH = 1 + COST_FIGURES.length + 3;

interface Props {
  line: CostLine;
  versions: readonly CostLine[];
  acts: Pick<LineActs, 'change'> & {
    begin(line: CostLine, from: string): void;
    remove(line: CostLine): void;
  };
}

/** The lines behind a SKU, each from its day on, and the way to a new one: costs of past days stay what they were. */
export function Versions({ line, versions, acts }: Props) {
  const { t } = useWords();
  const { day } = useBench();
  const [from, setFrom] = useState(day);
  const taken = versions.some((version) => version.from === from);
  return (
    <>
      {versions.map((version) => (
        <Version key={version.from} version={version} holds={version === line} acts={acts} />
      ))}
      <tr className="cost-begin">
        <td colSpan={WIDTH}>
          <form
            className="row"
            onSubmit={(event) => {
              event.preventDefault();
              if (isDay(from) && !taken) acts.begin(line, from);
            }}
          >
            <label className="row">
              {t('costs.begin.label')}
              <input type="date" className="input" value={from} onChange={(event) => setFrom(event.target.value)} />
            </label>
            <button type="submit" className="button" disabled={!isDay(from) || taken}>
              {t('costs.begin')}
            </button>
            <span className="quiet">{t(taken ? 'costs.begin.taken' : 'costs.begin.note')}</span>
          </form>
        </td>
      </tr>
    </>
  );
}

function Version({ version, holds, acts }: { version: CostLine; holds: boolean; acts: Props['acts'] }) {
  const { t } = useWords();
  const { cells } = useDrafts(version, acts);
  const since = hasAlways(version) ? t('costs.since.always') : t('costs.since', { day: version.from });
  return (
    <tr className="cost-version">
      <th scope="row">
        {since} {holds && <span className="quiet">{t('costs.holds')}</span>}
      </th>
      {cells}
      <td colSpan={3} className="cost-out">
        <button
          type="button"
          className="button plain"
          aria-label={t('costs.remove.of', { sku: version.sku, since })}
          onClick={() => acts.remove(version)}
        >
          {t('costs.remove')}
        </button>
      </td>
    </tr>
  );
}
