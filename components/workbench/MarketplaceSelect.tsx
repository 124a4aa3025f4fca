import { MARKETPLACES, type MarketplaceId } from '../../utils/marketplaces/ids';
import { named, useWords } from '../ui/words';

interface Props {
  label: string;
  value: MarketplaceId;
  onChange(chosen: MarketplaceId): void;
}

/** The marketplaces to choose one of. */
export function MarketplaceSelect({ label, value, onChange }: Props) {
  const words = useWords();
  return (
    <label className="row">
      {label}
      <select
        className="input"
        value={value}
        onChange={(event) => {
          const chosen = MARKETPLACES.find((id) => id === event.target.value);
          if (chosen) onChange(chosen);
        }}
      >
        {MARKETPLACES.map((id) => (
          <option key={id} value={id}>
            {named(words, 'panel.market', id)}
          </option>
        ))}
      </select>
    </label>
  );
}
