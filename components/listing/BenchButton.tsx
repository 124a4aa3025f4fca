import { usePanel } from '../shell/context';
import { useWords } from '../ui/words';

/** Opens the title bench in the listing view. */
export function BenchButton() {
  const { t } = useWords();
  const { session, state } = usePanel();
  return (
    <button
      type="button"
      className="button bench-open"
      aria-expanded={state.bench}
      data-action="bench"
      onClick={() => session.set({ bench: !state.bench })}
    >
      {t('titles.open')} <span aria-hidden="true">T</span>
    </button>
  );
}
