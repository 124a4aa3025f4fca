import { type ReactNode, useState } from 'react';
import { OutcomeMark } from '../ui/outcome';
import { PickFile } from '../ui/PickFile';
import { useWords } from '../ui/words';

interface Labels {
  heading: string;
  next: string;
  paste: string;
  hint: string;
}

/**
 * Where a table comes from: a dropped or picked file, or the clipboard.
 *
 * @param reading name of what is being read now
 * @param refused why the last one could not be taken
 * @param over something is held over the desk
 * @param beside other ways to begin, beside the file
 * @param accept kinds of files to pick; @param onFiles takes several of them at once
 */
export function TableSource({
  labels,
  reading,
  refused,
  over,
  beside,
  notes,
  accept = '.csv,.tsv,.txt,.xlsx,.xls,text/plain,text/csv',
  onRead,
  onFiles,
}: {
  labels: Labels;
  reading: string | undefined;
  refused: string | undefined;
  over: boolean;
  beside?: ReactNode;
  notes: readonly string[];
  accept?: string;
  onRead(source: File | string, name: string): void;
  onFiles?(files: readonly File[]): void;
}) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  return (
    <section className={over ? 'bulk-source over' : 'bulk-source'}>
      <h2>{labels.heading}</h2>
      <p>{labels.next}</p>
      {refused !== undefined && (
        <p className="bulk-refused" role="alert">
          <OutcomeMark outcome="error" /> <span>{refused}</span>
        </p>
      )}
      {reading !== undefined ? (
        <p role="status" aria-busy="true">
          {t('bulk.reading', { name: reading })}
        </p>
      ) : (
        <>
          <div className="row">
            <PickFile
              main
              label={t('bulk.pick')}
              accept={accept}
              {...(onFiles ? { onPickAll: onFiles } : { onPick: (file: File) => onRead(file, file.name) })}
            />
            {beside}
          </div>
          <label className="stack bulk-paste">
            <span>{labels.paste}</span>
            <textarea
              className="input"
              rows={5}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              placeholder={labels.hint}
            />
          </label>
          {typed.trim() !== '' && (
            <div className="row">
              <button type="button" className="button main" onClick={() => onRead(typed, t('bulk.pasted'))}>
                {t('bulk.paste.read')}
              </button>
            </div>
          )}
        </>
      )}
      {notes.map((note) => (
        <p key={note} className="quiet">
          {note}
        </p>
      ))}
    </section>
  );
}
