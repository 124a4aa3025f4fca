import { useWords } from '../ui/words';

/** The way from the panel's settings to the desks of the shop. */
export function CardLink() {
  const { t } = useWords();
  return (
    <section className="card stack" aria-labelledby="shop-title">
      <h2 id="shop-title">{t('card.settings.title')}</h2>
      <p>{t('card.settings')}</p>
      <p className="row">
        <a className="button" href="/workbench.html#card" target="workbench">
          {t('card.title')}
        </a>
        <a className="button" href="/workbench.html#words" target="workbench">
          {t('workbench.desk.words')}
        </a>
      </p>
    </section>
  );
}
