import type { MarketplaceId } from '../../utils/marketplaces/ids';
import { disableAll, disableSite, enableSite, SITES } from '../../utils/messages/sites';
import { usePanel } from '../shell/context';
import { named, useWords } from '../ui/words';

/** One switch a marketplace. Switching on asks the browser in the click itself; a no is taken calmly and nothing is asked twice. */
export function Sites({ enabled }: { enabled: readonly MarketplaceId[] }) {
  const words = useWords();
  const { t } = words;
  const { session } = usePanel();
  const turn = (id: MarketplaceId, on: boolean): void => {
    const site = named(words, 'panel.market', id);
    if (on) {
      enableSite(id).then(
        (agreed) => session.say(agreed ? t('panel.welcome.enabled', { site }) : t('panel.welcome.refused')),
        () => session.say(t('panel.welcome.refused')),
      );
    } else void disableSite(id).then((gone) => !gone && session.complain(t('settings.sites.kept')));
  };
  return (
    <section className="card stack" aria-labelledby="sites-title">
      <div className="row apart">
        <h2 id="sites-title">{t('settings.sites')}</h2>
        {enabled.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() =>
              void disableAll().then((gone) =>
                gone ? session.say(t('settings.sites.revoked')) : session.complain(t('settings.sites.kept')),
              )
            }
          >
            {t('settings.sites.revoke')}
          </button>
        )}
      </div>
      <p className="quiet">{t('settings.sites.note')}</p>
      <ul className="switches">
        {SITES.map((id) => (
          <li key={id}>
            <label className="switch">
              <input
                type="checkbox"
                role="switch"
                checked={enabled.includes(id)}
                aria-checked={enabled.includes(id)}
                onChange={(event) => turn(id, event.target.checked)}
              />
              <span>{named(words, 'panel.market', id)}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
