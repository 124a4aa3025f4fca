import { phoneShows, type Room } from '../../utils/listing/titles';
import type { Writing } from '../../utils/listing/writing';
import { type LengthUnit, lengthIn } from '../../utils/text/length';
import { useWords } from '../ui/words';

const UNITS: readonly LengthUnit[] = ['width', 'characters', 'bytes'];

/** How long the title is in the marketplace's unit, against its limit, and where a phone's result list cuts it. */
export function Meter({ text, limit, shown, writing }: { text: string; limit: Room | undefined; shown: boolean; writing: Writing }) {
  const { t } = useWords();
  const unit = limit?.unit ?? (writing === 'chinese' ? 'width' : 'characters');
  const length = lengthIn(text, unit);
  const over = limit !== undefined && length > limit.max;
  const cut = phoneShows(text, writing);
  return (
    <div className="stack tight">
      <p className="row apart">
        <span className={over ? 'meter number over' : 'meter number'} role={over ? 'alert' : undefined}>
          <strong>{limit ? t('titles.length.of', { n: length, max: limit.max }) : length}</strong> {t(`titles.unit.${unit}`)}
          {over && ` · ${t('titles.length.over', { n: length - limit.max })}`}
        </span>
        <span className="quiet number">
          {UNITS.filter((other) => lengthIn(text, other) !== length)
            .map((other) => `${lengthIn(text, other)} ${t(`titles.unit.${other}`)}`)
            .join(' · ')}
        </span>
      </p>
      {limit && (
        <>
          <progress
            className={over ? 'meter-bar over' : 'meter-bar'}
            value={Math.min(length, limit.max)}
            max={limit.max}
            aria-label={t('titles.length')}
          />
          <p className="quiet">{t(shown ? 'titles.limit.page' : 'titles.limit.table')}</p>
        </>
      )}
      {cut < text.length && (
        <p className="excerpt phone">
          <span className="quiet">{t('titles.phone')} </span>
          {text.slice(0, cut)}
          <span className="phone-cut" aria-hidden="true">
            ┊
          </span>
          <span className="phone-hidden">{text.slice(cut)}</span>
        </p>
      )}
    </div>
  );
}
