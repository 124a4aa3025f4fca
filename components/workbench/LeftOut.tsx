import { useWords } from '../ui/words';

/** One reason for which rows were left out, with the first of them. */
export interface LeftReason {
  why: string;
  /** The reason in words. */
  says: string;
  rows: number;
  example: { row: number; cell: string };
}

/** Rows that are left out of a table, reason by reason. @param heading says how many in all */
export function LeftOut({ heading, reasons }: { heading(rows: number): string; reasons: readonly LeftReason[] }) {
  const words = useWords();
  const { t } = words;
  if (reasons.length === 0) return null;
  return (
    <details className="fold" open>
      <summary>{heading(reasons.reduce((sum, { rows }) => sum + rows, 0))}</summary>
      <ul className="stack tight">
        {reasons.map(({ why, says, rows, example }) => (
          <li key={why}>
            {says} <span className="number">× {words.number(rows)}</span>{' '}
            <span className="quiet">
              {t(example.cell === '' ? 'traffic.left.row' : 'traffic.left.cell', { row: example.row, cell: example.cell })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
