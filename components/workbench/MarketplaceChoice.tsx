import { SITES } from '../../utils/messages/sites';
import { named, useWords } from '../ui/words';

type Site = (typeof SITES)[number];

/** For which marketplace a text is checked; rules of single marketplaces only ask where it is not known. */
export function MarketplaceChoice({ value, onChange }: { value: Site | 'unknown'; onChange: (site: Site | 'unknown') => void }) {
  const words = useWords();
  return (
    <label className="row">
      {words.t('bulk.marketplace')}
      <select className="input" value={value} onChange={(event) => onChange(SITES.find((id) => id === event.target.value) ?? 'unknown')}>
        <option value="unknown">{words.t('bulk.marketplace.any')}</option>
        {SITES.map((id) => (
          <option key={id} value={id}>
            {named(words, 'panel.market', id)}
          </option>
        ))}
      </select>
    </label>
  );
}
