import { useObservable } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { PACK_FILE_CAP } from '../../utils/compliance/own/pack-cap';
import { readPackFile } from '../../utils/compliance/own/pack-file';
import { livePacks, type PackRow } from '../../utils/history';
import { PickFile } from '../ui/PickFile';
import { named, useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import { PackError, PackPreview } from './PackPreview';
import { SignatureLine, useSignature } from './Signature';
import { useSend } from './send';

/** Packs from files: chosen or dropped, looked at before they are added, switched off, removed. */
export function Imported() {
  const { t } = useWords();
  const rows = useObservable(() => livePacks(), []);
  const [chosen, setChosen] = useState<{ file: string; text: string }>();
  const { complain } = useBench();

  async function look(file: File | undefined): Promise<void> {
    setChosen(undefined);
    // A character is at most three bytes here, so a larger file is over the limit whatever it holds.
    if (file && file.size > PACK_FILE_CAP * 3) complain(t('packs.error.tooLarge'));
    else if (file) setChosen({ file: file.name.slice(0, 200), text: await file.text() });
  }

  if (!rows) return null;
  return (
    <section
      className="card stack"
      aria-labelledby="packs-title"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void look(event.dataTransfer.files[0]);
      }}
    >
      <div className="row apart">
        <h2 id="packs-title">{t('packs.imported', { n: rows.length })}</h2>
        <PickFile label={t('packs.import')} accept=".json,application/json" onPick={(file) => void look(file)} />
      </div>
      {rows.length === 0 && !chosen && <p className="quiet">{t('packs.none')}</p>}
      {chosen && <Chosen key={chosen.file + chosen.text.length} {...chosen} rows={rows} onDone={() => setChosen(undefined)} />}
      <ul className="rule-lines">
        {rows.map((row) => (
          <Line key={row.id} row={row} />
        ))}
      </ul>
    </section>
  );
}

function Chosen({ file, text, rows, onDone }: { file: string; text: string; rows: readonly PackRow[]; onDone(): void }) {
  const { t } = useWords();
  const send = useSend();
  const read = useMemo(() => readPackFile(text), [text]);
  if (!read.ok) return <PackError file={file} error={read.error} onClose={onDone} />;
  const { pack, name } = read.value;
  const before = rows.find(({ id }) => id === pack.id);
  const add = async (): Promise<void> => {
    const row = { id: pack.id, version: pack.version, file, text, enabled: 1, at: Date.now() } as const;
    const undo = () =>
      void (before ? send('pack.set', before, t('packs.restored')) : send('pack.remove', { id: pack.id }, t('packs.removed')));
    if (await send('pack.set', row, t('packs.added', { name, n: pack.rules.length }), undo)) onDone();
  };
  return <PackPreview file={file} read={read.value} replaces={before?.version} onAdd={() => void add()} onClose={onDone} />;
}

function Line({ row }: { row: PackRow }) {
  const words = useWords();
  const { t } = words;
  const send = useSend();
  const read = useMemo(() => readPackFile(row.text), [row.text]);
  const signed = useSignature(read.ok ? read.value.raw : undefined);
  const name = read.ok ? read.value.name : row.id;
  const restore = () => void send('pack.set', row, t('packs.restored'));
  return (
    <li className="rule-line" data-line>
      <span className="rule-said">
        <strong>{name}</strong>
        <span className="quiet">
          {t('packs.line', { version: row.version, file: row.file, day: words.day(row.at) })}
          {read.ok
            ? ` · ${t('packs.rules', { n: read.value.pack.rules.length })} · ${named(words, 'rulebook.language', read.value.pack.language)}`
            : ` · ${t('packs.unusable')}`}
        </span>
        <SignatureLine signed={signed} />
      </span>
      <label className="choice">
        <input
          type="checkbox"
          checked={row.enabled === 1}
          onChange={(event) =>
            void send(
              'pack.set',
              { ...row, enabled: event.target.checked ? 1 : 0 },
              t(event.target.checked ? 'packs.on' : 'packs.off'),
              restore,
            )
          }
        />
        {t('own.enabled')}
      </label>
      <button
        type="button"
        className="button"
        aria-label={`${t('own.remove')}: ${name}`}
        onClick={() => void send('pack.remove', { id: row.id }, t('packs.removed'), restore)}
      >
        {t('own.remove')}
      </button>
    </li>
  );
}
