import { named, useWords } from '../ui/words';
import { addressOf } from '../workbench/route';
import type { Judged } from './protocol';

/** Where a listing stands: row, id, marketplace; and where one can go on with it, if it is kept. */
export function Where({ listing: { row, itemId, marketplace, stored }, links = true }: { listing: Judged; links?: boolean }) {
  const words = useWords();
  const { t } = words;
  const parts = [
    ...(row === undefined ? [] : [t('catalogue.row.at', { n: row })]),
    ...(marketplace === 'unknown' ? [] : [named(words, 'panel.market', marketplace)]),
    ...(itemId === undefined ? [] : [itemId]),
  ];
  return (
    <span className="quiet number catalogue-where">
      {parts.join(' · ')}
      {links && stored !== undefined && (
        <>
          {' · '}
          <a href={addressOf('titles', stored)}>{t('catalogue.toTitles')}</a> ·{' '}
          <a href={addressOf('moving', stored)}>{t('catalogue.toMoving')}</a>
        </>
      )}
    </span>
  );
}
