import { useEffect, useRef, useState } from 'react';
import { explainVerdict } from '../../utils/ads/explain';
import type { JudgedRow, JudgedTable } from '../../utils/ads/page-verdicts';
import { usePanel } from '../shell/context';
import { useWords } from '../ui/words';
import { Drafts } from './Drafts';
import { Formula } from './Formula';
import { moneyText, ratio } from './money';
import { VerdictChip } from './Verdict';
import { breakEvenText, rowLines, verdictWord } from './verdict-words';

/** One row: whom it is about, its verdict, what it earned, its ROAS against the break-even; all it rests on at a press. */
export function RowLine({ judged, table: { table }, open: asked }: { judged: JudgedRow; table: JudgedTable; open: boolean }) {
  const words = useWords();
  const { t } = words;
  const { session } = usePanel();
  const [open, setOpen] = useState(asked);
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!asked) return;
    setOpen(true);
    line.current?.scrollIntoView({ block: 'center' });
  }, [asked]);
  const { row, verdict } = judged;
  const money = (minor: number) => moneyText(words, minor, table.source.currency);
  const { tone, word } = verdictWord(words, judged);
  return (
    <li ref={line} className={asked ? 'ads-row asked' : 'ads-row'}>
      <button type="button" className="ads-line" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span className="ads-name">{row.name}</span>
        <span className={`number ads-amount ${verdict.profit === null ? '' : verdict.profit < 0 ? 'loses' : 'earns'}`}>
          {verdict.profit === null ? '–' : money(verdict.profit)}
        </span>
        <VerdictChip tone={tone} word={word} />
        <span className="quiet number">
          {[
            verdict.roas === null ? undefined : t('ads.page.line.roas', { roas: ratio(words, verdict.roas) }),
            breakEvenText(words, judged) || undefined,
            row.tally.spend === null ? undefined : t('ads.page.spend', { amount: money(row.tally.spend) }),
          ]
            .filter((part) => part !== undefined)
            .join(' · ')}
        </span>
      </button>
      {open && (
        <div className="ads-detail">
          <ul className="number">
            {rowLines(words, judged, table).map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          <Formula steps={explainVerdict(row.tally, judged.costs.breakEven, judged.how)} currency={table.source.currency}>
            {t('ads.page.formula')}
          </Formula>
          <Drafts judged={judged} currency={table.source.currency} />
          <div className="row">
            <button type="button" className="button" onClick={() => session.link?.showRow(row.key)}>
              {t('ads.page.show')}
            </button>
            <button
              type="button"
              className="button"
              onClick={() => void session.copy([row.name, ...rowLines(words, judged, table)].join('\n'))}
            >
              {t('ads.page.copy')}
            </button>
          </div>
        </div>
      )}
    </li>
  );
}
