import { lazy, Suspense } from 'react';
import type { Group } from '../../utils/findings/finding';
import type { Checkup } from '../shell/checkup';
import { usePanel } from '../shell/context';
import { useWords } from '../ui/words';

const Worries = lazy(() => import('./Worries'));
const Covered = lazy(() => import('./Covered'));

/** What the shop's own card and words say of a listing, in the part of the report they belong to: worries answered, words covered. */
export function FromShop({ group, checkup }: { group: Group; checkup: Checkup }) {
  const { session } = usePanel();
  const shop = session.shopOf(checkup.reading);
  const finding = checkup.report.findings.find(({ rule }) => rule === 'positioning-worries');
  return (
    <Suspense fallback={null}>
      {group === 'positioning' && shop?.card && finding && <Worries reading={checkup.reading} card={shop.card} finding={finding} />}
      {group === 'terms' && shop?.searchWords && <Covered fields={checkup.reading.fields} words={shop.searchWords} />}
    </Suspense>
  );
}

/** The next click where a part of the report waits for what only the operator knows. */
export function ShopOffers({ groups, checkup }: { groups: readonly Group[]; checkup: Checkup }) {
  const { t } = useWords();
  const { session, state } = usePanel();
  // Before the store has answered nobody knows whether there is a card.
  const shop = state.example ? undefined : session.shopOf(checkup.reading);
  if (!shop) return null;
  return (
    <>
      {groups.includes('positioning') && !shop.card && (
        <p className="shop-offer">
          <a className="button" href="/workbench.html#card" target="workbench">
            {t('card.offer')}
          </a>{' '}
          <span className="quiet">{t('card.offer.note')}</span>
        </p>
      )}
      {groups.includes('terms') && !shop.searchWords && (
        <p className="shop-offer">
          <a className="button" href="/workbench.html#words/new" target="workbench">
            {t('terms.offer')}
          </a>
        </p>
      )}
    </>
  );
}
