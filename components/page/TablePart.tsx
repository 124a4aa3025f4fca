import type { FigureTable } from '../../utils/figures/figures';
import type { DrawnTable } from '../../utils/reading/table';
import { usePanel } from '../shell/context';
import { OutcomeMark } from '../ui/outcome';
import { useWords, type Words } from '../ui/words';
import { tsvOf } from './cells';
import { Doubts } from './Doubts';
import { Preview } from './Preview';

/** How much of a table was read: "读到 13/146 行". */
export function extentLine({ t, number }: Words, { complete, rows, expectedRows }: FigureTable): string {
  const n = number(rows.length);
  if (complete) return t('page.rows.all', { n });
  return expectedRows === undefined || expectedRows < rows.length
    ? t('page.rows.unknown', { n })
    : t('page.rows.part', { n, all: number(expectedRows) });
}

/** What the operator can do so that the rest is read. */
export function nextStep({ t }: Words, drawn: DrawnTable | undefined): string | undefined {
  if (drawn?.cut) return t('page.next.cut');
  if (drawn?.virtual) return t('page.next.virtual');
  if (drawn?.pages && drawn.pages.now < drawn.pages.of) return t('page.next.pages', drawn.pages);
  return undefined;
}

/** One table: what it is, how much of it was read and what to do for the rest, doubts, rows. */
export function TablePart({
  table,
  drawn,
  index,
  alone,
}: {
  table: FigureTable;
  drawn: DrawnTable | undefined;
  index: number;
  /** The only table: how much of it was read stands above. */
  alone: boolean;
}) {
  const words = useWords();
  const { t } = words;
  const { session } = usePanel();
  const title = table.title ?? t('page.table', { n: index + 1 });
  const next = table.complete ? undefined : nextStep(words, drawn);
  const copy = () => {
    const n = words.number(table.rows.length);
    void session.copy(tsvOf(table), t(table.complete ? 'page.copied' : 'page.copied.part', { n }));
  };
  return (
    <section className="card stack page-table" aria-label={title}>
      <div className="row apart">
        <h3>{title}</h3>
        <button type="button" className="button" onClick={copy}>
          {t('page.copy')}
        </button>
      </div>
      {!alone && (
        <p className="row">
          <OutcomeMark outcome={table.complete ? 'pass' : 'warn'} said={t(table.complete ? 'page.state.read' : 'page.state.partly')} />
          <strong className="number">{extentLine(words, table)}</strong>
        </p>
      )}
      {!table.complete && (
        <p className="quiet">
          {next} {t('page.next.part')}
        </p>
      )}
      <Doubts doubts={table.doubts} />
      <Preview table={table} title={title} />
    </section>
  );
}
