import { useEffect, useRef } from 'react';
import { usePanel } from '../shell/context';
import { useWords } from '../ui/words';
import { PickedForm } from './PickedForm';
import type { Want } from './phases';
import { UnknownPage } from './UnknownPage';
import './teaching.css';

/** What is being taught, above every view: what to do in the page, then what was read there and whether to keep it. */
export default function TeachCard() {
  const { teaching } = usePanel().state;
  const card = useRef<HTMLElement>(null);
  const phase = teaching?.phase;
  useEffect(() => {
    if (phase) card.current?.focus();
  }, [phase]);
  if (!teaching) return null;
  return (
    <section ref={card} className="card stack teach-card" tabIndex={-1} aria-labelledby="teach-title">
      {teaching.phase === 'pointing' && <Pointing want={teaching.want} />}
      {teaching.phase === 'picked' && <PickedForm key={JSON.stringify(teaching.picked)} {...teaching} />}
      {teaching.phase === 'page' && <UnknownPage {...teaching} />}
    </section>
  );
}

function Pointing({ want }: { want: Want }) {
  const words = useWords();
  const { t } = words;
  const { session } = usePanel();
  return (
    <>
      <h2 id="teach-title">{want ? t('teach.point', { what: want.label ?? words.field({ field: want.field }) }) : t('teach.point.any')}</h2>
      <p className="quiet">{t('teach.point.note')}</p>
      <div className="row">
        <button type="button" className="button" onClick={() => session.teaching.stop()}>
          {t('teach.stop')}
        </button>
      </div>
    </>
  );
}
