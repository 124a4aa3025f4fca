import type { MarketplaceId } from '../../utils/marketplaces/ids';
import { enableSite } from '../../utils/messages/sites';
import { usePanel } from '../shell/context';
import { named, useWords } from '../ui/words';

/** Switches a marketplace on. The browser is asked in the click itself, or it would refuse to ask; a no is taken calmly. */
export function SiteButton({ id, main = false }: { id: MarketplaceId; main?: boolean }) {
  const words = useWords();
  const { t } = words;
  const { session } = usePanel();
  const site = named(words, 'panel.market', id);
  return (
    <button
      type="button"
      className={main ? 'button main large' : 'button'}
      onClick={() => {
        enableSite(id).then(
          (agreed) => (agreed ? session.say(t('panel.welcome.enabled', { site })) : session.say(t('panel.welcome.refused'))),
          () => session.complain(t('panel.welcome.refused')),
        );
      }}
    >
      {main ? t('panel.welcome.enable', { site }) : site}
    </button>
  );
}
