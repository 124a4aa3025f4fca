import { useEffect, useMemo, useRef, useState } from 'react';
import { type CopiedPage, labelsOf } from '../../utils/reading/kit';
import { placeholders } from '../../utils/reading/placeholder';
import type { Reading } from '../../utils/reading/reading';
import { usePanel } from '../shell/context';
import { saveFile, stamp } from '../ui/save';
import { useWords } from '../ui/words';
import { KeptTexts } from './KeptTexts';
import { kitOf, strikeOut } from './kit-file';
import './kit.css';

type Making = { state: 'copying'; share: number } | { state: 'failed' } | { state: 'ready'; copy: CopiedPage };

/** Makes the copy, shows what is in it, and saves it only when the operator presses save. */
export default function Kit({ reading, onClose }: { reading: Reading; onClose(): void }) {
  const { t, number } = useWords();
  const { session } = usePanel();
  const dialog = useRef<HTMLDialogElement>(null);
  // The page goes on changing behind the dialog; the copy is of the page as it was when it was asked for.
  const [page] = useState(reading);
  const [making, setMaking] = useState<Making>({ state: 'copying', share: 0 });
  const [struck, setStruck] = useState<ReadonlySet<string>>(new Set());
  const placeholder = useMemo(() => placeholders(crypto.getRandomValues(new Uint32Array(1))[0] ?? 1), []);
  const labels = useMemo(() => labelsOf(page), [page]);

  useEffect(() => {
    dialog.current?.showModal();
    const stopping = new AbortController();
    const asked = session.link?.copyPage(labels, (share) => setMaking({ state: 'copying', share }), stopping.signal);
    void asked?.then((answer) => {
      if (!stopping.signal.aborted) setMaking(answer.ok ? { state: 'ready', copy: answer.copy } : { state: 'failed' });
    });
    if (!asked) setMaking({ state: 'failed' });
    return () => stopping.abort();
  }, [session, labels]);

  const save = (copy: CopiedPage) => {
    const kit = kitOf(copy, page, { struck, placeholder, version: session.version });
    const name = `stallkeeper-page-${kit.marketplace}-${kit.pageKind}-${stamp(Date.now())}.json`;
    saveFile(new Blob([`${JSON.stringify(kit, null, 1)}\n`], { type: 'application/json' }), name);
    session.say(t('page.kit.saved', { name }));
    onClose();
  };

  return (
    <dialog ref={dialog} className="dialog kit" aria-labelledby="kit-title" onClose={onClose}>
      <div className="stack">
        <h2 id="kit-title">{t('page.kit')}</h2>
        <p>{t('page.kit.note')}</p>
        {making.state === 'copying' && (
          <div className="row" role="status">
            <progress value={making.share} max={1} aria-label={t('page.kit.copying')} />
            <span className="number">{t('page.kit.share', { percent: number(making.share * 100) })}</span>
          </div>
        )}
        {making.state === 'failed' && <p role="alert">{t('page.kit.failed')}</p>}
        {making.state === 'ready' && (
          <>
            <Look html={strikeOut(making.copy.html, struck, placeholder)} />
            {making.copy.cut && <p className="quiet">{t('page.kit.cut')}</p>}
            <KeptTexts kept={making.copy.kept} used={labels} struck={struck} onStruck={setStruck} />
          </>
        )}
        <div className="row">
          {making.state === 'ready' && (
            <button type="button" className="button main" onClick={() => save(making.copy)}>
              {t('page.kit.save')}
            </button>
          )}
          <button type="button" className="button" onClick={onClose}>
            {t('panel.cancel')}
          </button>
        </div>
      </div>
    </dialog>
  );
}

/** The copy as it would be saved, in a frame where no script runs and nothing is loaded. */
function Look({ html }: { html: string }) {
  const { t } = useWords();
  const frame = useRef<HTMLIFrameElement>(null);
  const layOut = () => {
    // Our own policy allows no style in markup; set from here, the same styles say what is hidden and what is not.
    const inside = frame.current?.contentDocument;
    for (const element of inside?.querySelectorAll<HTMLElement>('[style]') ?? [])
      element.style.cssText = element.getAttribute('style') ?? '';
  };
  return <iframe ref={frame} className="kit-look" title={t('page.kit.look')} sandbox="allow-same-origin" srcDoc={html} onLoad={layOut} />;
}
