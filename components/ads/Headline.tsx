import type { PageAds } from '../../utils/ads/page-rows';
import type { JudgedTable } from '../../utils/ads/page-verdicts';
import type { FigureTable } from '../../utils/figures/figures';
import { dayText } from '../../utils/ledger/day';
import type { DrawnTable } from '../../utils/reading/table';
import { extentLine, nextStep } from '../page/TablePart';
import { useWords } from '../ui/words';
import { moneyText } from './money';
import { cautions } from './verdict-words';

/** In three seconds: what this page earned or lost after costs, or why that cannot be said and what to do. */
export function Headline({
  judged: { headline, maturity, table },
  figures,
  drawn,
  span,
  costed,
}: {
  judged: JudgedTable;
  figures: FigureTable | undefined;
  drawn: DrawnTable | undefined;
  span: PageAds['window'];
  /** There is a line in the cost sheet. */
  costed: boolean;
}) {
  const words = useWords();
  const { t, number } = words;
  const money = (minor: number) => moneyText(words, minor, table.source.currency);
  const { profit, spend, sales } = headline;
  return (
    <>
      {profit !== null ? (
        <p className="ads-profit">
          <strong className={`number ${profit < 0 ? 'loses' : 'earns'}`}>
            {t(`ads.page.${profit < 0 ? 'lost' : 'earned'}${headline.byShop > 0 ? '.about' : ''}`, { amount: money(Math.abs(profit)) })}
          </strong>
          <span className="quiet">{t('ads.page.after')}</span>
        </p>
      ) : (
        <NoTotal complete={table.complete} figures={figures} drawn={drawn} costed={costed} />
      )}
      <p className="quiet number">
        {span && `${dayText(span.from)} ~ ${dayText(span.to)}`}
        {spend !== null && sales !== null && ` · ${t('ads.page.sums', { spend: money(spend), sales: money(sales) })}`}
      </p>
      {cautions(words, table, maturity).map((line) => (
        <p key={line} className="ads-note">
          {line}
        </p>
      ))}
      {costed && headline.left > 0 && (
        <p className="ads-note">{t('ads.page.left', { n: number(headline.left), spend: money(headline.leftSpend) })}</p>
      )}
      {headline.byShop > 0 && <p className="ads-note">{t('ads.page.byShop', { n: number(headline.byShop) })}</p>}
      {(!costed || headline.left > 0 || headline.byShop > 0) && (
        <p className="row">
          {!costed && <span>{t('ads.page.noCosts')}</span>}
          <a className={costed ? 'button' : 'button main'} href="/workbench.html#costs" target="workbench">
            {t('ads.page.enterCosts')}
          </a>
        </p>
      )}
    </>
  );
}

/** Why there is no sum, and what the operator can do so that there is one. */
function NoTotal({
  complete,
  figures,
  drawn,
  costed,
}: {
  complete: boolean;
  figures: FigureTable | undefined;
  drawn: DrawnTable | undefined;
  costed: boolean;
}) {
  const words = useWords();
  const { t } = words;
  if (complete) return costed ? <p className="ads-profit">{t('ads.page.unknownTotal')}</p> : null;
  const next = nextStep(words, drawn);
  return (
    <div>
      <p className="ads-profit">
        <strong className="number">{figures ? extentLine(words, figures) : ''}</strong> <span>{t('ads.page.noTotal')}</span>
      </p>
      {next && <p className="quiet">{next}</p>}
    </div>
  );
}
