import { useState } from 'react';
import { usePanel } from '../shell/context';
import { useWords } from '../ui/words';
import { ListingHistory } from './ListingHistory';
import { ListingPicker } from './ListingPicker';
import { StorageLine } from './StorageLine';
import { StoreGate } from './StoreGate';
import './history.css';

/** The product that the address of this page asks for: the workbench opens a listing's history in a tab of its own. */
function askedListing(): string | undefined {
  return new URLSearchParams(location.search).get('listing') ?? undefined;
}

/** What was seen and done: the product at hand, or any that was kept. */
export default function HistoryView() {
  const { t } = useWords();
  const { session, state } = usePanel();
  // 'all' shows the list although a product is at hand.
  const [picked, setPicked] = useState(askedListing);
  const listing = picked === 'all' ? undefined : (picked ?? session.listing);
  return (
    <div className="history stack">
      {state.example && <p className="card">{t('history.example')}</p>}
      <StoreGate>
        {listing === undefined ? (
          <ListingPicker onPick={setPicked} />
        ) : (
          <ListingHistory key={listing} listing={listing} onAll={() => setPicked('all')} />
        )}
        <StorageLine />
      </StoreGate>
    </div>
  );
}
