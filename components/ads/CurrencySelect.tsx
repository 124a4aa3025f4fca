import { CURRENCY_CODES } from '../../utils/numbers/currencies';
import { useWords } from '../ui/words';

/** Currencies of the marketplaces first, those seldom met behind. */
const USUAL = ['CNY', 'TWD', 'HKD', 'USD', 'EUR', 'GBP', 'JPY', 'THB', 'VND', 'IDR', 'MYR', 'PHP', 'SGD', 'BRL', 'MXN', 'RUB'];
const ALL = [...USUAL, ...[...CURRENCY_CODES].filter((code) => !USUAL.includes(code)).sort()];

/** A currency to choose. @param value '' = none is chosen yet */
export function CurrencySelect({ value, onChange }: { value: string; onChange(currency: string): void }) {
  const { t } = useWords();
  return (
    <label className="row">
      {t('ads.currency')}
      <select className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        {value === '' && <option value="">{t('ads.choose')}</option>}
        {ALL.map((code) => (
          <option key={code}>{code}</option>
        ))}
      </select>
    </label>
  );
}
