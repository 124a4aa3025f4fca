import { GOODS } from '../../utils/compliance/rule';
import type { TextId } from '../../utils/locales/text';
import { MARKETPLACES } from '../../utils/marketplaces/ids';
import { named, useWords } from '../ui/words';
import type { Draft } from './own-draft';

/** Where a rule holds; nothing chosen is everywhere. */
export function Scope({ draft, onChange }: { draft: Draft; onChange(part: Partial<Draft>): void }) {
  const words = useWords();
  const { t } = words;
  return (
    <details className="card fold">
      <summary>
        {t('own.scope')} <span className="quiet">{t('own.scope.note')}</span>
      </summary>
      <div className="stack">
        <Choices
          label="own.scope.marketplaces"
          all={MARKETPLACES}
          chosen={draft.marketplaces}
          nameOf={(id) => named(words, 'panel.market', id)}
          onChange={(marketplaces) => onChange({ marketplaces })}
        />
        <Choices
          label="own.scope.goods"
          all={GOODS}
          chosen={draft.goods}
          nameOf={(id) => named(words, 'rulebook.goods', id)}
          onChange={(goods) => onChange({ goods })}
        />
        <p className="quiet">{t('own.scope.goods.note')}</p>
      </div>
    </details>
  );
}

function Choices<T extends string>({
  label,
  all,
  chosen,
  nameOf,
  onChange,
}: {
  label: TextId;
  all: readonly T[];
  chosen: readonly T[];
  nameOf(one: T): string;
  onChange(chosen: T[]): void;
}) {
  const { t } = useWords();
  return (
    <fieldset className="rule-choices">
      <legend>{t(label)}</legend>
      {all.map((one) => (
        <label key={one} className="choice">
          <input
            type="checkbox"
            checked={chosen.includes(one)}
            onChange={(event) => onChange(all.filter((other) => (other === one ? event.target.checked : chosen.includes(other))))}
          />
          {nameOf(one)}
        </label>
      ))}
    </fieldset>
  );
}
