import { useEffect, useRef } from 'react';
import { useWords } from '../ui/words';
import type { Key } from './keyboard';

export function KeyList({ keys: list }: { keys: readonly Key[] }) {
  const { t } = useWords();
  return (
    <dl className="keys">
      {list.map(({ keys, text }) => (
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
export function Help({ open, keys, onClose }: { open: boolean; keys: readonly Key[]; onClose(): void }) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="help-title" onClose={onClose}>
      <div className="row apart">
        <h2 id="help-title">{t('panel.help')}</h2>
        <button type="button" className="button" onClick={onClose}>
          {t('panel.close')}
        </button>
      </div>
      <KeyList keys={keys} />
    </dialog>
  );
}
