import { useMemo } from 'react';
import { figuresOf } from '../../utils/figures';
import type { Figures } from '../../utils/figures/figures';
import type { Reading } from '../../utils/reading/reading';
import { usePanel } from '../shell/context';
import { TeachButton } from '../teaching/TeachButton';
import { OutcomeMark } from '../ui/outcome';
import { named, useWords } from '../ui/words';
import { Cards } from './Cards';
import { Facts } from './Facts';
import { Fields } from './Fields';
import { KitButton } from './KitButton';
import { Past } from './Past';
import { extentLine, TablePart } from './TablePart';
import './page.css';

/** What was read of a page of figures: a list of goods, a report, orders, a promotion being set up. */
export default function PageView({ reading }: { reading: Reading }) {
  const figures = useMemo(() => figuresOf(reading), [reading]);
  const aligned = figures.tables.length === reading.tables.length;
  return (
    <div className="page-view stack">
      <Glance reading={reading} figures={figures} />
      <Cards cards={figures.cards} />
      <Fields reading={reading} />
      {figures.tables.map((table, index) => (
        <TablePart
          // biome-ignore lint/suspicious/noArrayIndexKey: two tables of a page may be alike in all but their place
          key={index}
          table={table}
          drawn={aligned ? reading.tables[index] : undefined}
          index={index}
          alone={figures.tables.length === 1}
        />
      ))}
    </div>
  );
}

type State = 'read' | 'partly' | 'notRead' | 'loading';

function stateOf(reading: Reading, { tables, cards, unread }: Figures): State {
  const something = tables.some(({ rows }) => rows.length > 0) || cards.length > 0 || reading.fields.length > 0;
  const loading = unread.some(({ reason }) => reason === 'loading') || reading.notRead.some(({ reason }) => reason === 'loading');
  if (!something) return loading ? 'loading' : 'notRead';
  const whole = tables.every(({ complete, doubts }) => complete && doubts.length === 0);
  return whole && unread.length === 0 && reading.coverage.read >= reading.coverage.expected ? 'read' : 'partly';
}

const MARKS = { read: 'pass', partly: 'warn', notRead: 'notRead', loading: 'notRead' } as const;

/** In one look: whether it was read, how many rows, of which days; what stands in the way; what to press. */
function Glance({ reading, figures }: { reading: Reading; figures: Figures }) {
  const words = useWords();
  const { t } = words;
  const { session } = usePanel();
  const state = stateOf(reading, figures);
  const [first] = figures.tables;
  return (
    <section className="card stack" aria-labelledby="page-state">
      <h2 id="page-state" className="row page-state">
        <OutcomeMark outcome={MARKS[state]} said={t(`page.state.${state}`)} word />
        {figures.tables.length === 1 && first && <span className="number">{extentLine(words, first)}</span>}
      </h2>
      {state === 'notRead' && figures.unread.length === 0 && (
        <p>
          {t('page.nothing')} <span className="quiet">{t('page.nothing.next')}</span>
        </p>
      )}
      {figures.unread.length > 0 && (
        <div>
          <p>
            <strong>{t('page.unread', { n: figures.unread.length })}</strong>
          </p>
          <ul className="plain-list">
            {[...new Set(figures.unread.map(({ reason }) => reason))].map((reason) => (
              <li key={reason}>{named(words, 'page.unread', reason)}</li>
            ))}
          </ul>
        </div>
      )}
      <Past reading={reading} figures={figures} />
      {state !== 'notRead' && reading.pageKind !== 'promotion-setup' && <Facts figures={figures} reading={reading} />}
      {reading.pageKind === 'order-list' && <p className="quiet">{t('page.orders.note')}</p>}
      <div className="row">
        <button type="button" className="button" onClick={() => session.link?.readAgain()}>
          {t('page.again')}
        </button>
        {reading.pageKind !== 'order-list' && <TeachButton />}
        <KitButton reading={reading} />
      </div>
    </section>
  );
}
