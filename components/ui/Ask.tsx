import { useEffect, useRef } from 'react';
import { useWords } from './words';

/** Asks before something that cannot be taken back: the browser's own modal dialog. */
export function Ask({
  open,
  title,
  text,
  confirm,
  onConfirm,
  onClose,
}: {
  open: boolean;
  title: string;
  text: string;
  confirm: string;
  onConfirm(): void;
  onClose(): void;
}) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="dialog" aria-label={title} onClose={onClose}>
      <div className="stack">
        <h2>{title}</h2>
        <p>{text}</p>
        <div className="row">
          <button type="button" className="button" onClick={onClose}>
            {t('panel.cancel')}
          </button>
          <button
            type="button"
            className="button grave"
            onClick={() => {
              onClose();
              onConfirm();
            }}
          >
            {confirm}
          </button>
        </div>
      </div>
    </dialog>
  );
}
