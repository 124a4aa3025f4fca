import type { Trouble } from '../../utils/reports/refusal';
import type { Words } from '../ui/words';

/** What is wrong with a file, where, and what to do: file, sheet, row and column as far as they are known. */
export function troubleText({ t }: Words, { error, file, sheet, row, line, column }: Trouble): string {
  const place = [
    file,
    sheet === undefined ? undefined : t('reports.place.sheet', { name: sheet }),
    row === undefined ? undefined : t('reports.place.row', { n: row }),
    line === undefined || line === row ? undefined : t('reports.place.line', { n: line }),
    column === undefined ? undefined : t('reports.place.column', { n: column }),
  ].filter((part) => part !== undefined);
  return `${place.join(' · ')}: ${t(`reports.refused.${error}`)}`;
}
