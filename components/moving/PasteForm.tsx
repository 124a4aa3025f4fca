import { MARKETPLACES } from '../../utils/marketplaces/ids';
import { named, useWords } from '../ui/words';
import type { Draft } from './draft';

/** Title, selling points and description of a listing that was never kept. */
export function PasteForm({ draft, onChange }: { draft: Draft; onChange(draft: Draft): void }) {
  const words = useWords();
  const { t } = words;
  const change = (next: Partial<Draft>): void => onChange({ ...draft, ...next });
  return (
    <section className="card stack" aria-label={t('moving.pasted')}>
      <label className="row">
        {t('moving.from')}
        <select
          className="input"
          value={draft.from}
          onChange={(event) => change({ from: MARKETPLACES.find((id) => id === event.target.value) ?? draft.from })}
        >
          {MARKETPLACES.map((id) => (
            <option key={id} value={id}>
              {named(words, 'panel.market', id)}
            </option>
          ))}
        </select>
      </label>
      <label className="stack tight">
        {t('panel.field.title')}
        <input className="input moving-wide" value={draft.title} onChange={(event) => change({ title: event.target.value })} />
      </label>
      <label className="stack tight">
        {t('moving.bullets')}
        <textarea
          className="input moving-wide"
          rows={4}
          value={draft.bullets}
          onChange={(event) => change({ bullets: event.target.value })}
        />
      </label>
      <label className="stack tight">
        {t('panel.field.description')}
        <textarea
          className="input moving-wide"
          rows={4}
          value={draft.description}
          onChange={(event) => change({ description: event.target.value })}
        />
      </label>
    </section>
  );
}
