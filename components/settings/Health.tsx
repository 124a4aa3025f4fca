import { useObservable } from 'dexie-react-hooks';
import { type HealthRow, liveHealth } from '../../utils/history';
import { marketplaceById } from '../../utils/marketplaces';
import type { MarketplaceId, PageKind } from '../../utils/marketplaces/ids';
import { isThin } from '../../utils/marketplaces/thin';
import { usePanel } from '../shell/context';
import { OutcomeMark } from '../ui/outcome';
import { named, useWords } from '../ui/words';
import { healthOf, type PageHealth, wantsCare } from './page-health';

const MARKS = { read: 'pass', partly: 'warn', changed: 'review', notRead: 'notRead' } as const;

/** How the pages of the marketplaces in use were read lately; from real use alone. */
export default function Health({ enabled }: { enabled: readonly MarketplaceId[] }) {
  const { t } = useWords();
  const { session } = usePanel();
  const rows = useObservable(() => liveHealth(), []);
  if (!rows) return null;
  const seen = rows.map(({ marketplace }) => marketplace);
  const sites = [...new Set([...enabled, ...seen])];
  const met = sites.filter((site) => seen.includes(site));
  const unmet = sites.filter((site) => !seen.includes(site));
  return (
    <div className="stack">
      <p className="quiet">{t('settings.health.note')}</p>
      {sites.length === 0 ? (
        <p>{t('settings.health.none')}</p>
      ) : (
        <>
          <Sites sites={met} rows={rows} />
          {unmet.length > 0 && (
            <details className="fold">
              <summary>{t('settings.health.unmet', { n: unmet.length })}</summary>
              <Sites sites={unmet} rows={rows} />
            </details>
          )}
        </>
      )}
      <div className="row">
        <button type="button" className="button" onClick={() => session.set({ view: 'listing' })}>
          {t('settings.health.mend')}
        </button>
        <span className="quiet">{t('settings.health.mend.note')}</span>
      </div>
    </div>
  );
}

function Sites({ sites, rows }: { sites: readonly MarketplaceId[]; rows: readonly HealthRow[] }) {
  return (
    <ul className="stack health">
      {sites.map((site) => (
        <Site key={site} site={site} rows={rows} />
      ))}
    </ul>
  );
}

function Site({ site, rows }: { site: MarketplaceId; rows: readonly HealthRow[] }) {
  const words = useWords();
  const { t } = words;
  const pages = marketplaceById(site)?.pages ?? [];
  const kinds = [...new Set([...pages.map(({ kind }) => kind), ...rows.flatMap((row) => (row.marketplace === site ? row.pageKind : []))])];
  const now = Date.now();
  const lines = kinds.filter((kind) => kind !== 'unknown').map((kind) => ({ kind, health: healthOf(rows, site, kind, now) }));
  const care = lines.filter(({ health }) => wantsCare(health)).length;
  const met = lines.filter(({ health }) => health.state !== undefined).length;
  return (
    <li>
      <details className="fold" open={care > 0}>
        <summary>
          {named(words, 'panel.market', site)}{' '}
          <span className="quiet number">
            {care > 0 ? t('settings.health.care', { n: care }) : t('settings.health.met', { n: met, all: lines.length })}
          </span>
        </summary>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('settings.health.page')}</th>
              <th scope="col">{t('settings.health.state')}</th>
              <th scope="col" className="number">
                {t('settings.health.share')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ kind, health }) => (
              <Line key={kind} kind={kind} health={health} thin={isThin(site, kind)} />
            ))}
          </tbody>
        </table>
      </details>
    </li>
  );
}

function Line({ kind, health, thin }: { kind: PageKind; health: PageHealth; thin: boolean }) {
  const words = useWords();
  const { t, number } = words;
  const { state, lastSeen, share, loads, counts, troubles } = health;
  return (
    <tr>
      <th scope="row">
        {named(words, 'panel.page', kind)}
        {thin && <span className="quiet health-more">{t('settings.health.thin')}</span>}
      </th>
      <td>
        {state === undefined ? (
          <span className="quiet">{t('settings.health.unseen')}</span>
        ) : (
          <>
            <OutcomeMark outcome={MARKS[state]} said={t(`settings.health.${state}`)} word />
            {health.taught && <span> · {t('settings.health.taught')}</span>}
            <span className="quiet number health-more">
              {words.moment(lastSeen ?? 0)} · {t('settings.health.loads', { n: loads, read: counts.read })}
            </span>
            {troubles.length > 0 && (
              <span className="quiet health-more">
                {troubles.map((trouble) => named(words, 'settings.trouble', trouble)).join(words.language === 'en' ? ', ' : '、')}
              </span>
            )}
          </>
        )}
      </td>
      <td className="number">{share === undefined ? '–' : `${number(share * 100)}%`}</td>
    </tr>
  );
}
