import { useId, useState } from 'react';
import { OutcomeMark } from '../ui/outcome';
import { useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import { HitLine } from '../workbench/HitLine';
import { Marked } from '../workbench/Marked';
import { columnName } from './Choices';
import type { CellResult } from './checking';
import type { Summary } from './protocol';
import { countOf, GRAVEST_FIRST } from './view';

/** The longest text shown in a closed row, in characters; marks further on are counted, and seen when it is opened. */
const CLOSED = 400;

/** One cell with hits: the text with its marks, and opened what each rule says and the text reworded. */
export function Row({ result, summary, several }: { result: CellResult; summary: Summary; several: boolean }) {
  const words = useWords();
  const { t } = words;
  const { copy } = useBench();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { text, hits, reworded } = result;
  const cut = !open && text.length > CLOSED;
  const line = result.row + 1 + (summary.header ?? 0);
  return (
    <li className="bulk-row">
      <button type="button" className="bulk-open" data-line aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <span className="bulk-line number quiet">
          <span className="unseen">{t('bulk.row')} </span>
          {words.number(line)}
        </span>
        <span className="bulk-text">
          {several && <span className="badge">{columnName(words, summary.columns, result.column)}</span>}{' '}
          <Marked text={cut ? text.slice(0, CLOSED) : text} hits={hits} spoken={open} />
          {cut && <span className="quiet"> {t('bulk.cut', { n: text.length - CLOSED })}</span>}
        </span>
        <span className="bulk-counts">
          {GRAVEST_FIRST.map((outcome) => {
            const n = countOf(result, outcome);
            return (
              n > 0 && (
                <span key={outcome} className="bulk-count number">
                  <OutcomeMark outcome={outcome} /> {n}
                </span>
              )
            );
          })}
        </span>
      </button>
      <div id={id} className="bulk-why stack" hidden={!open}>
        {open && (
          <ul className="stack tight">
            {hits.map((hit) => (
              <HitLine key={`${hit.rule}:${hit.outcome}`} hit={hit} />
            ))}
          </ul>
        )}
        {open && reworded !== undefined && (
          <div className="stack tight">
            <h3>{t('bulk.reworded')}</h3>
            <p className="excerpt">{reworded}</p>
            <div className="row">
              <button type="button" className="button" onClick={() => void copy(reworded)}>
                {t('finding.fix.copy')}
              </button>
            </div>
          </div>
        )}
      </div>
    </li>
  );
}
