import { useEffect, useRef } from 'react';
import { useWords } from '../ui/words';
import { usePanel } from './context';
import { KEYS } from './keyboard';

export function KeyList() {
  const { t } = useWords();
  return (
    <dl className="keys">
      {KEYS.map(({ keys, text }) => (
        <div key={text} className="row">
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{t(text)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The keyboard help: the browser's own modal dialog, so focus is kept inside and Escape closes it. */
export function Help() {
  const { t } = useWords();
  const { session, state } = usePanel();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (state.helpOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [state.helpOpen]);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="help-title" onClose={() => session.set({ helpOpen: false })}>
      <div className="row apart">
        <h2 id="help-title">{t('panel.help')}</h2>
        <button type="button" className="button" onClick={() => session.set({ helpOpen: false })}>
          {t('panel.close')}
        </button>
      </div>
      <KeyList />
    </dialog>
  );
}
