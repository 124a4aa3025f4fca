import { usePanel } from '../shell/context';
import { useWords } from '../ui/words';

/** From the listing in front to its place among the other marketplaces; the desk itself where the listing is not kept. */
export function MoveLink() {
  const { t } = useWords();
  const { session, state } = usePanel();
  const listing = state.example ? undefined : session.listing;
  const address = listing === undefined ? '#moving' : `#moving/${encodeURIComponent(listing)}`;
  return (
    <p>
      <a href={`/workbench.html${address}`} target="workbench">
        {t('moving.open')}
      </a>
    </p>
  );
}
