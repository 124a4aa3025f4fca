import { useWords } from '../ui/words';
import { MarketplaceSelect } from '../workbench/MarketplaceSelect';
import type { Draft } from './draft';

/** Title, selling points and description of a listing that was never kept. */
export function PasteForm({ draft, onChange }: { draft: Draft; onChange(draft: Draft): void }) {
  const { t } = useWords();
  const change = (next: Partial<Draft>): void => onChange({ ...draft, ...next });
  return (
    <section className="card stack" aria-label={t('moving.pasted')}>
      <MarketplaceSelect label={t('moving.from')} value={draft.from} onChange={(from) => change({ from })} />
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
