import { useWords } from '../ui/words';

/** From page to page of a long list; nothing where there is one page. @param at from 0 */
export function Pages({ at, pages, onTurn }: { at: number; pages: number; onTurn(page: number): void }) {
  const { t } = useWords();
  if (pages <= 1) return null;
  return (
    <nav className="row bulk-pages" aria-label={t('bulk.pages')}>
      <button type="button" className="button" disabled={at === 0} onClick={() => onTurn(at - 1)}>
        {t('bulk.page.before')}
      </button>
      <span className="number">{t('bulk.page', { n: at + 1, all: pages })}</span>
      <button type="button" className="button" disabled={at === pages - 1} onClick={() => onTurn(at + 1)}>
        {t('bulk.page.next')}
      </button>
    </nav>
  );
}
