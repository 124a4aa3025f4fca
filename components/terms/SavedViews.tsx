import { useObservable } from 'dexie-react-hooks';
import { useState } from 'react';
import * as z from 'zod/mini';
import { NUMBER_FIELDS, type NumberField, TEXT_FIELDS, type TextField } from '../../utils/ads/filter/fields';
import { liveSavedViews, removeSavedView, type SavedViewRow, writeSavedView } from '../../utils/history';
import { useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import type { TermView } from './term-view';

const DESK = 'terms';
const FIELDS = [...Object.keys(NUMBER_FIELDS), ...Object.keys(TEXT_FIELDS)] as (NumberField | TextField)[];
/** As it lies in the store, which a backup from elsewhere may have filled. */
const viewSchema = z.object({
  filter: z.string().check(z.maxLength(2_000)),
  order: z.object({ by: z.enum(FIELDS), descending: z.boolean() }),
});

/** Filters kept under names: opened with a press, deleted with a way back. */
export function SavedViews({ view, onOpen }: { view: TermView; onOpen(view: TermView): void }) {
  const { t } = useWords();
  const { say, complain } = useBench();
  const kept = useObservable(() => liveSavedViews(DESK), []) ?? [];
  const [name, setName] = useState('');
  const store = async (row: SavedViewRow): Promise<boolean> => {
    const answer = await writeSavedView(row);
    if (!answer.ok) complain(t(`panel.store.${answer.error}`));
    return answer.ok;
  };
  const keep = async (): Promise<void> => {
    const called = name.trim() || view.filter.trim();
    const same = kept.find((row) => row.name === called);
    if (await store({ id: same?.id ?? crypto.randomUUID(), desk: DESK, name: called, view: { ...view }, at: Date.now() })) {
      setName('');
      say(t('adTerms.view.kept', { name: called }));
    }
  };
  const remove = async (row: SavedViewRow): Promise<void> => {
    const answer = await removeSavedView(row.id);
    if (answer.ok) say(t('adTerms.view.removed', { name: row.name }), { label: t('bulk.undo'), act: () => void store(row), undoes: true });
    else complain(t(`panel.store.${answer.error}`));
  };
  return (
    <div className="row">
      {kept.map((row) => {
        const read = viewSchema.safeParse(row.view);
        return read.success ? (
          <span key={row.id} className="row terms-view">
            <button type="button" className="button" onClick={() => onOpen(read.data)}>
              {row.name}
            </button>
            <button
              type="button"
              className="button plain"
              aria-label={t('adTerms.view.remove', { name: row.name })}
              onClick={() => void remove(row)}
            >
              ×
            </button>
          </span>
        ) : null;
      })}
      {view.filter.trim() !== '' && (
        <form
          className="row"
          onSubmit={(event) => {
            event.preventDefault();
            void keep();
          }}
        >
          <label className="row">
            <span className="unseen">{t('adTerms.view.name')}</span>
            <input
              className="input terms-name"
              value={name}
              placeholder={t('adTerms.view.name')}
              maxLength={60}
              onChange={({ target }) => setName(target.value)}
            />
          </label>
          <button type="submit" className="button">
            {t('adTerms.view.keep')}
          </button>
        </form>
      )}
    </div>
  );
}
