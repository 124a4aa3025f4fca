import { usePanel } from '../shell/context';
import { useWords } from '../ui/words';
import type { Want } from './phases';

/** "Teach it": beside every field that was not read, and where a page shows more than was read. */
export function TeachButton({ want }: { want?: Want }) {
  const { t, field } = useWords();
  const { session, state } = usePanel();
  if (state.example || state.link.kind !== 'reading') return null;
  const what = want && (want.label ?? field({ field: want.field }));
  return (
    <button
      type="button"
      className={want ? 'button plain' : 'button'}
      aria-label={what && t('teach.button.of', { what })}
      onClick={() => void session.teaching.point(want)}
    >
      {t(want ? 'teach.button' : 'teach.button.any')}
    </button>
  );
}
