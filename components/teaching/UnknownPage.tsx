import { useState } from 'react';
import { PAGE_KINDS, type PageKind } from '../../utils/marketplaces/ids';
import { LESSON_CAPS, type LessonPlace } from '../../utils/reading/lesson';
import { usePanel } from '../shell/context';
import { named, useWords } from '../ui/words';

/** Kinds a page of the back-office can be taught as. */
const KINDS = PAGE_KINDS.filter((kind) => kind !== 'unknown' && kind !== 'public-product');

/** Says what an unknown page is, and by which of its titles it is known again. */
export function UnknownPage({ place, titles }: { place: Omit<LessonPlace, 'pageKind'>; titles: readonly string[] }) {
  const words = useWords();
  const { t } = words;
  const { session } = usePanel();
  const [kind, setKind] = useState<PageKind>();
  const [marker, setMarker] = useState(titles[0]);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (kind && marker)
          void session.teaching.keep(marker.slice(0, LESSON_CAPS.name), { ...place, pageKind: kind }, { kind: 'page', marker });
      }}
    >
      <h2 id="teach-title">{t('teach.page.kind')}</h2>
      <select
        className="input"
        aria-labelledby="teach-title"
        value={kind ?? ''}
        onChange={(event) => setKind(KINDS.find((each) => each === event.target.value))}
      >
        <option value="">{t('teach.as.choose')}</option>
        {KINDS.map((each) => (
          <option key={each} value={each}>
            {named(words, 'panel.page', each)}
          </option>
        ))}
      </select>
      {titles.length === 0 ? (
        <p className="trouble">{t('teach.page.noTitle')}</p>
      ) : (
        <fieldset className="teach-titles">
          <legend>{t('teach.page.marker')}</legend>
          {titles.map((title) => (
            <label key={title} className="choice">
              <input type="radio" name="teach-marker" checked={marker === title} onChange={() => setMarker(title)} />
              {title}
            </label>
          ))}
        </fieldset>
      )}
      <div className="row">
        <button type="submit" className="button main" disabled={!kind || !marker}>
          {t('teach.keep')}
        </button>
        <button type="button" className="button plain" onClick={() => session.teaching.stop()}>
          {t('panel.cancel')}
        </button>
      </div>
    </form>
  );
}
