import { useObservable } from 'dexie-react-hooks';
import { liveRulePages, type RulePageRow } from '../../utils/history';
import { StoreGate } from '../history/StoreGate';
import { WordDiff } from '../history/WordDiff';
import { useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import { addressOf } from '../workbench/route';
import { useSend } from './send';
import './rules.css';

/** Platforms' rule pages as the operator had them open: every version that said something else, and what changed between them. */
export default function PagesDesk() {
  return (
    <StoreGate>
      <Pages />
    </StoreGate>
  );
}

function Pages() {
  const { t } = useWords();
  const { open } = useBench();
  const rows = useObservable(() => liveRulePages(), []);
  if (!rows) return null;
  const pages = new Map<string, RulePageRow[]>();
  for (const row of rows) pages.set(row.url, [...(pages.get(row.url) ?? []), row]);
  const shown = pages.get(open);
  return (
    <div className="stack">
      <section className="card stack">
        <h2>{t('rulepages.desk', { n: pages.size })}</h2>
        <p className="quiet">{pages.size === 0 ? t('rulepages.none') : t('rulepages.note')}</p>
        <ul className="rule-lines">
          {[...pages].map(([url, versions]) => (
            <Line key={url} url={url} versions={versions} current={url === open} />
          ))}
        </ul>
      </section>
      {shown && <Versions versions={shown} />}
    </div>
  );
}

function Line({ url, versions, current }: { url: string; versions: readonly RulePageRow[]; current: boolean }) {
  const words = useWords();
  const { t } = words;
  const [newest] = versions;
  if (!newest) return null;
  return (
    <li className="rule-line" data-line>
      <span className="rule-said">
        <a href={addressOf('pages', url)} aria-current={current ? 'true' : undefined}>
          {newest.title || url}
        </a>
        <span className="quiet">
          {t('rulepages.line', { n: versions.length, day: words.day(newest.until) })} ·{' '}
          <a href={url} target="_blank" rel="noreferrer">
            {new URL(url).host}
          </a>
        </span>
      </span>
      {versions.length > 1 && <span className="badge">{t('rulepages.changed')}</span>}
    </li>
  );
}

/** Newest first, each with what differs from the one before. */
function Versions({ versions }: { versions: readonly RulePageRow[] }) {
  const words = useWords();
  const { t } = words;
  const send = useSend();
  return versions.map((row, at) => {
    const before = versions[at + 1];
    return (
      <section key={row.id} className="card stack">
        <div className="row apart">
          <h3>
            {words.moment(row.at)}
            {row.until > row.at && <span className="quiet"> {t('rulepages.until', { at: words.moment(row.until) })}</span>}
          </h3>
          <button
            type="button"
            className="button"
            onClick={() =>
              void send(
                'rulePage.remove',
                { id: row.id },
                t('rulepages.removed'),
                () => void send('rulePage.restore', row, t('rulepages.restored')),
              )
            }
          >
            {t('own.remove')}
          </button>
        </div>
        <p className="quiet">{before ? t('rulepages.differs', { at: words.moment(before.at) }) : t('rulepages.first')}</p>
        {before && <WordDiff before={before.text} after={row.text} />}
        <details className="fold" open={versions.length === 1}>
          <summary>{t('rulepages.text', { n: row.text.length })}</summary>
          <p className="rule-page-text">{row.text}</p>
        </details>
        <p className="quiet">
          {t('rulepages.hash')} <code>{row.hash}</code>
        </p>
      </section>
    );
  });
}
