import { GOODS } from '../../utils/compliance/rule';
import type { Problem } from '../../utils/findings/outcome';
import { SITES } from '../../utils/messages/sites';
import { Segments } from '../ui/Segments';
import { named, useWords } from '../ui/words';
import type { Entry, Wanted } from './book';

const OUTCOMES: readonly Problem[] = ['fail', 'warn', 'review'];

/** What narrows the list: words, how grave, language of the text, offence, goods, marketplace. */
export function Filters({ entries, wanted, onChange }: { entries: readonly Entry[]; wanted: Wanted; onChange(next: Wanted): void }) {
  const words = useWords();
  const { t } = words;
  const categories = [...new Map(entries.map(({ rule, category }) => [rule.category, category]))];
  const markets = SITES.filter((id) => entries.some(({ rule }) => rule.marketplaces?.includes(id)));
  return (
    <search className="stack book-filters">
      <input
        type="search"
        className="input"
        value={wanted.query}
        placeholder={t('rulebook.search.hint')}
        aria-label={t('rulebook.search')}
        onChange={(event) => onChange({ ...wanted, query: event.target.value })}
      />
      <div className="row">
        <Segments
          label={t('rulebook.outcome')}
          value={wanted.outcome ?? 'all'}
          options={[
            { value: 'all' as const, text: t('rulebook.all') },
            ...OUTCOMES.map((value) => ({ value, text: t(`finding.outcome.${value}`) })),
          ]}
          onChange={(value) => onChange({ ...wanted, outcome: value === 'all' ? undefined : value })}
        />
        <Segments
          label={t('rulebook.language')}
          value={wanted.language ?? 'all'}
          options={[
            { value: 'all' as const, text: t('rulebook.all') },
            { value: 'zh' as const, text: t('rulebook.language.zh') },
            { value: 'en' as const, text: t('rulebook.language.en') },
          ]}
          onChange={(value) => onChange({ ...wanted, language: value === 'all' ? undefined : value })}
        />
      </div>
      <div className="row">
        <Choice
          label={t('rulebook.category')}
          value={wanted.category}
          options={categories}
          onChange={(category) => onChange({ ...wanted, category })}
        />
        <Choice
          label={t('rulebook.goods')}
          value={wanted.goods}
          options={GOODS.map((id) => [id, named(words, 'rulebook.goods', id)])}
          onChange={(next) => onChange({ ...wanted, goods: next })}
        />
        <Choice
          label={t('rulebook.marketplace')}
          value={wanted.marketplace}
          options={markets.map((id) => [id, named(words, 'panel.market', id)])}
          onChange={(marketplace) => onChange({ ...wanted, marketplace })}
        />
      </div>
    </search>
  );
}

function Choice<T extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: T | undefined;
  options: readonly (readonly [value: T, text: string])[];
  onChange(value: T | undefined): void;
}) {
  return (
    <select
      className="input"
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChange(options.find(([known]) => known === event.target.value)?.[0])}
    >
      <option value="">{label}</option>
      {options.map(([known, text]) => (
        <option key={known} value={known}>
          {text}
        </option>
      ))}
    </select>
  );
}
