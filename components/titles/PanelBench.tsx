import { useEffect, useMemo, useRef, useState } from 'react';
import { marketplaceById } from '../../utils/marketplaces';
import { localDay } from '../../utils/numbers/day';
import type { Checkup } from '../shell/checkup';
import { usePanel } from '../shell/context';
import { fieldAt } from '../shell/items';
import { useWords } from '../ui/words';
import type { Source } from './source';
import { TitleBench } from './TitleBench';

/** The title bench beside the page: it works on the page's title and puts the result there. */
export default function PanelBench({ checkup }: { checkup: Checkup }) {
  const { t } = useWords();
  const { session } = usePanel();
  const { reading } = checkup;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const field = fieldAt(reading, { field: 'title' });
  /** Text the work began with; a title changed on the page meanwhile does not take the work away. */
  const [began] = useState(field?.text ?? '');
  const source = useMemo((): Source => {
    const marketplace = reading.marketplace === 'unknown' ? undefined : marketplaceById(reading.marketplace);
    const shop = session.shopOf(reading);
    return {
      reading,
      context: { marketplace, day: localDay(Date.now()), ...(shop ? { shop } : {}) },
      report: (other) => session.reportOf(other),
      law: (other) => session.lawOf(other),
    };
  }, [reading, session]);
  const close = (): void => session.set({ bench: false });
  return (
    <section className="card stack" aria-labelledby="bench-title" data-view="title-bench">
      <div className="row apart">
        <h2 id="bench-title" ref={heading} tabIndex={-1}>
          {t('titles.name')}
        </h2>
        <button type="button" className="button" onClick={close}>
          {t('titles.close')}
        </button>
      </div>
      {!field && <p>{t('titles.noTitle')}</p>}
      {field && (
        <TitleBench
          source={source}
          began={began}
          before={field.text}
          copy={(text) => session.copy(text)}
          actions={(title) => (
            <Put
              title={title}
              onPage={field.text}
              writable={field.control !== undefined && field.writable === true}
              onPut={() =>
                void session.fixing.writeAll([{ place: { field: 'title' }, field, before: field.text, after: title }], {
                  rule: 'titles',
                  finding: 'titles|title',
                })
              }
            />
          )}
        />
      )}
    </section>
  );
}

interface PutProps {
  title: string;
  onPage: string;
  writable: boolean;
  onPut(): void;
}

/** Puts the title into the page; where it stands there, says so. */
function Put({ title, onPage, writable, onPut }: PutProps) {
  const { t } = useWords();
  if (!writable) return <span className="quiet">{t('titles.copyOnly')}</span>;
  const done = title === onPage;
  const idle = done || title.trim() === '';
  return (
    // Not taken away or disabled once it was pressed: the focus would fall out of the bench.
    <button
      type="button"
      className={idle ? 'button' : 'button main'}
      data-action="put-title"
      aria-disabled={idle}
      onClick={() => idle || onPut()}
    >
      {t(done ? 'titles.onPage' : 'titles.put')}
    </button>
  );
}
