import { useEffect, useState } from 'react';
import { useWords } from '../ui/words';
import type { Toast } from './world';

const SHOWN = 10_000;

/** The last thing that happened, with its one offer (usually undo). Stays while it is pointed at or focused. */
export function ToastBar({ toast, onClose }: { toast: Toast | undefined; onClose(id: number): void }) {
  const { t } = useWords();
  const [held, setHeld] = useState(false);
  const id = toast?.id;
  useEffect(() => {
    if (id === undefined || held) return;
    const timer = setTimeout(() => onClose(id), SHOWN);
    return () => clearTimeout(timer);
  }, [id, held, onClose]);
  return (
    <div className="toast-place">
      <p className="unseen" role="status">
        {toast?.text}
      </p>
      {toast && (
        // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only keeps it from going away
        <div
          className={`toast ${toast.tone}`}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <span aria-hidden="true">{toast.text}</span>
          {toast.offer && (
            <button
              type="button"
              className="button"
              {...(toast.offer.undoes ? { 'data-action': 'undo' } : {})}
              onClick={() => {
                onClose(toast.id);
                toast.offer?.act();
              }}
            >
              {toast.offer.label}
            </button>
          )}
          <button type="button" className="button plain" aria-label={t('panel.toast.close')} onClick={() => onClose(toast.id)}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}
