import type { JudgedRow } from '../../utils/ads/page-verdicts';
import { usePanel } from '../shell/context';
import { useWords } from '../ui/words';
import { chanceText } from './chance';
import { moneyText } from './money';

/** What could be changed, as drafts to copy: nothing is ever written into the page. */
export function Drafts({ judged: { bid, negate, row }, currency }: { judged: JudgedRow; currency: string }) {
  const words = useWords();
  const { t, number } = words;
  const { session } = usePanel();
  const money = (minor: number) => moneyText(words, minor, currency);
  const drafts: { id: string; text: string; copy?: string }[] = [];
  if (bid?.kind === 'set' && row.shown.bid !== undefined) {
    const text = t('ads.page.bid.set', { from: money(row.shown.bid), to: money(bid.bid), target: money(Math.round(bid.target)) });
    drafts.push({ id: 'bid', text, copy: String(bid.bid / (money(100).includes('.') ? 100 : 1)) });
  }
  if (bid?.kind === 'keep') drafts.push({ id: 'bid', text: t('ads.page.bid.keep') });
  if (bid?.kind === 'wait') drafts.push({ id: 'bid', text: t('ads.page.bid.wait', { n: bid.days }) });
  if (typeof negate === 'object' && negate.negate) {
    // A keyword that was bought is paused or bid down; only what was searched for can be excluded.
    const stop = row.entity.searchTerm === undefined && row.entity.keyword !== undefined ? 'pause' : 'negate';
    const values = {
      clicks: number(negate.clicks),
      needed: number(negate.clicksToSell ?? 0),
      percent: chanceText(words, negate.probability ?? 0),
    };
    drafts.push({
      id: 'negate',
      text: t(`ads.page.${stop}.${negate.by === 'silent' ? 'silent' : 'losing'}`, values),
      copy: row.name,
    });
  }
  if (drafts.length === 0) return null;
  return (
    <ul className="ads-drafts">
      {drafts.map(({ id, text, copy }) => (
        <li key={id} className="row apart">
          <span>
            <span className="ads-draft">{t('ads.page.draft')}</span> {text}
          </span>
          {copy !== undefined && (
            <button type="button" className="button" onClick={() => void session.copy(copy)}>
              {t(id === 'bid' ? 'ads.page.bid.copy' : 'ads.page.negate.copy')}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
