import type { MarketplaceId } from '../../utils/marketplaces/ids';
import { SITES } from '../../utils/messages/sites';
import { named, useWords } from '../ui/words';
import { Proof } from './Proof';
import { SiteButton } from './SiteButton';

/** One sentence of promise and how to check it. */
export function Assurance() {
  const { t } = useWords();
  return (
    <div>
      <p>{t('panel.welcome.promise')}</p>
      <Proof label={t('panel.welcome.proof')} />
    </div>
  );
}

/** The marketplaces that could be switched on, one button each. */
export function OtherSites({ enabled, except }: { enabled: readonly MarketplaceId[]; except?: MarketplaceId }) {
  const words = useWords();
  return (
    <ul className="row">
      {SITES.filter((id) => id !== except).map((id) => (
        <li key={id}>
          {enabled.includes(id) ? <span className="badge">{named(words, 'panel.market', id)}</span> : <SiteButton id={id} />}
        </li>
      ))}
    </ul>
  );
}
