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

/** Back-offices of sellers in China; all others sell across the border. */
const IN_CHINA: ReadonlySet<MarketplaceId> = new Set([
  'taobao',
  'tmall',
  'jd',
  'pinduoduo',
  'douyin',
  'kuaishou',
  'xiaohongshu',
  '1688',
  'weixin_shop',
]);

/** The marketplaces that could be switched on, one button each, by where one sells. */
export function OtherSites({ enabled, except }: { enabled: readonly MarketplaceId[]; except?: MarketplaceId }) {
  const words = useWords();
  const sites = SITES.filter((id) => id !== except);
  const parts = [
    { title: 'panel.welcome.cn', ids: sites.filter((id) => IN_CHINA.has(id)) },
    { title: 'panel.welcome.cross', ids: sites.filter((id) => !IN_CHINA.has(id)) },
  ] as const;
  return parts.map(({ title, ids }) => (
    <div key={title} className="sites">
      <h3>{words.t(title)}</h3>
      <ul className="row">
        {ids.map((id) => (
          <li key={id}>
            {enabled.includes(id) ? <span className="badge">{named(words, 'panel.market', id)}</span> : <SiteButton id={id} />}
          </li>
        ))}
      </ul>
    </div>
  ));
}
