import { useObservable } from 'dexie-react-hooks';
import { useEffect, useMemo, useState } from 'react';
import type { CostLine } from '../../utils/ads/cost';
import { linesOn } from '../../utils/ads/page-costs';
import { rowsToJudge } from '../../utils/ads/page-rows';
import { judgePage } from '../../utils/ads/page-verdicts';
import { figuresOf } from '../../utils/figures';
import { liveCosts, openStore } from '../../utils/history';
import { dayText, localDay } from '../../utils/ledger/day';
import type { Reading } from '../../utils/reading/reading';
import { usePanel } from '../shell/context';
import { Segments } from '../ui/Segments';
import { useWords } from '../ui/words';
import { chipsFor } from './chip-orders';
import { useChips } from './chips-switch';
import { EditCard } from './EditCard';
import { Headline } from './Headline';
import { type Changes, changesOf, NO_PLANS, type Plans, useChanges, usePlans } from './knowledge';
import { Rows } from './Rows';
import './ads.css';

/** Whether the page's plans, keywords and items earn after costs; in the page each row bears the same verdict. */
export default function AdsView({ reading }: { reading: Reading }) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    let gone = false;
    void openStore().then((opened) => !gone && setOpen(opened.ok));
    return () => {
      gone = true;
    };
  }, []);
  return open ? <WithCosts reading={reading} /> : <Judged reading={reading} costs={NO_COSTS} changes={NO_CHANGES} plans={NO_PLANS} />;
}

const NO_CHANGES = changesOf([]);
const NO_COSTS: readonly CostLine[] = [];

function WithCosts({ reading }: { reading: Reading }) {
  const costs = useObservable(() => liveCosts(), []);
  const changes = useChanges();
  const plans = usePlans(reading.marketplace);
  // Not yet asked is not none: nothing is said for a moment rather than "no costs".
  return costs ? <Judged reading={reading} costs={costs} changes={changes} plans={plans} /> : null;
}

function Judged({ reading, costs, changes, plans }: { reading: Reading; costs: readonly CostLine[]; changes: Changes; plans: Plans }) {
  const words = useWords();
  const { t } = words;
  const { session, state } = usePanel();
  const [chips, setChips] = useChips();
  const [place, setPlace] = useState<number>();
  const today = localDay(reading.at);
  const figures = useMemo(() => figuresOf(reading), [reading]);
  const ads = useMemo(() => rowsToJudge(figures, reading), [figures, reading]);
  const tables = useMemo(
    () => judgePage(ads, { lines: costs, today, ...plans, daysSinceBid: (entity) => changes.daysSince(entity, today) }),
    [ads, costs, today, plans, changes],
  );
  const orders = useMemo(() => (chips && costs.length > 0 ? chipsFor(tables, words) : []), [chips, costs, tables, words]);
  useEffect(() => session.link?.drawChips(orders), [session, orders]);
  const { chip } = state;
  useEffect(() => {
    if (chip?.action !== 'hide') return;
    setChips(false);
    session.set({ chip: undefined });
    session.say(t('ads.page.chips.hidden'));
  }, [chip, session, setChips, t]);
  const pressed = chip?.action === 'open' ? chip.row : undefined;
  const holder = tables.find(({ rows }) => rows.some(({ row }) => row.key === pressed));
  const shown = holder ?? tables.find(({ table }) => table.place === place) ?? tables.find(({ table }) => !table.daily) ?? tables[0];
  const held = useMemo(() => linesOn(costs, dayText(ads.window?.to ?? today)), [costs, ads, today]);
  if (!shown) return <NothingToJudge left={ads.left} />;
  return (
    <div className="stack ads-view">
      {state.edited && <EditCard edited={state.edited} tables={tables} lines={held} />}
      <section className="card stack" aria-labelledby="ads-title">
        <div className="row apart">
          <h2 id="ads-title">{t('ads.page.title')}</h2>
          <label className="row">
            <input type="checkbox" checked={chips} onChange={({ target }) => setChips(target.checked)} />
            <span className="quiet">{t('ads.page.chips')}</span>
          </label>
        </div>
        {tables.length > 1 && (
          <Segments
            label={t('ads.page.tables')}
            value={shown.table.place}
            options={tables.map(({ table }, index) => ({
              value: table.place,
              text: table.title ?? (table.daily ? t('ads.page.daily') : t('page.table', { n: index + 1 })),
            }))}
            onChange={(next) => {
              session.set({ chip: undefined });
              setPlace(next);
            }}
          />
        )}
        <Headline
          judged={shown}
          figures={figures.tables[shown.table.place]}
          drawn={reading.tables[shown.table.place]}
          span={ads.window}
          costed={costs.length > 0}
        />
        <Rows key={shown.table.place} judged={shown} open={pressed} />
      </section>
    </div>
  );
}

/** No table that could be judged: which ones stand there, why not, and what to do. */
function NothingToJudge({ left }: { left: ReturnType<typeof rowsToJudge>['left'] }) {
  const { t } = useWords();
  const { session } = usePanel();
  useEffect(() => session.link?.drawChips([]), [session]);
  return (
    <section className="card stack">
      <h2>{t('ads.page.nothing')}</h2>
      {[...new Set(left.map(({ why }) => why))].map((why) => (
        <p key={why}>{t(`ads.page.left.${why}`)}</p>
      ))}
      {left.length === 0 && <p className="quiet">{t('ads.page.nothing.next')}</p>}
    </section>
  );
}
