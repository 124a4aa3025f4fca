import { useState } from 'react';
import { MOST_BYTES, type Refusal, readFile } from '../../utils/reports';
import { pastedRows, type RefusedWord, readWords } from '../../utils/shop/read-words';
import { type SearchWord, WORD_CAPS } from '../../utils/shop/search-words';
import { OutcomeMark } from '../ui/outcome';
import { PickFile } from '../ui/PickFile';
import { useWords } from '../ui/words';

/** What the last paste or file brought. */
type Outcome =
  | { kind: 'read'; source: string; taken: number; refused: readonly RefusedWord[]; columns: string }
  | { kind: 'refused'; why: Refusal };

const MOST_SHOWN = 100;

/** Words pasted or imported, put to those that are there; a word that is there keeps the higher figure. */
export function WordIntake({
  words,
  onAdd,
}: {
  words: readonly SearchWord[];
  /** @param n words that are new or have another figure */
  onAdd(words: readonly SearchWord[], n: number): void;
}) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState<Outcome>();

  function take(rows: readonly (readonly string[])[], source: string): void {
    const read = readWords(rows);
    const merged = new Map(words.map((one) => [one.word.toLowerCase(), one]));
    const refused = [...read.refused];
    let taken = 0;
    for (const one of read.words) {
      const key = one.word.toLowerCase();
      const known = merged.get(key);
      if (known && (one.volume ?? -1) <= (known.volume ?? -1)) continue;
      if (!known && merged.size >= WORD_CAPS.words) {
        refused.push({ row: 0, text: one.word, why: 'full' });
        continue;
      }
      merged.set(key, one);
      taken += 1;
    }
    setOutcome({
      kind: 'read',
      source,
      taken,
      refused,
      columns: [read.columns?.word, read.columns?.volume].filter((name) => name !== undefined).join(' · '),
    });
    if (taken > 0) onAdd([...merged.values()], taken);
  }

  function paste(): void {
    const rows = pastedRows(typed);
    if (rows.ok) {
      take(rows.value, t('words.pasted'));
      setTyped('');
    } else setOutcome({ kind: 'refused', why: rows.error });
  }

  async function open(file: File): Promise<void> {
    if (file.size > MOST_BYTES) return setOutcome({ kind: 'refused', why: 'tooLarge' });
    const sheet = readFile(new Uint8Array(await file.arrayBuffer()));
    if (sheet.ok) take(sheet.value.rows, file.name);
    else setOutcome({ kind: 'refused', why: sheet.error });
  }

  return (
    <section className="card stack">
      <h2>{t('words.add')}</h2>
      <label className="stack tight">
        <span className="quiet">{t('words.add.note')}</span>
        <textarea
          className="input"
          rows={4}
          value={typed}
          placeholder={t('words.add.hint')}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <div className="row">
        <button type="button" className="button main" disabled={typed.trim() === ''} onClick={paste}>
          {t('words.add.do')}
        </button>
        <PickFile label={t('words.file')} accept=".csv,.tsv,.txt,.xlsx,text/plain,text/csv" onPick={(file) => void open(file)} />
      </div>
      {outcome?.kind === 'refused' && (
        <p className="row" role="alert">
          <OutcomeMark outcome="error" /> <span>{t(`bulk.refused.${outcome.why}`)}</span>
        </p>
      )}
      {outcome?.kind === 'read' && <Told outcome={outcome} />}
    </section>
  );
}

function Told({ outcome }: { outcome: Extract<Outcome, { kind: 'read' }> }) {
  const { t } = useWords();
  const { refused, taken, source, columns } = outcome;
  return (
    <>
      <p role="status">
        {t('words.read', { source, n: taken })} {columns !== '' && <span className="quiet">{t('words.read.columns', { columns })}</span>}
      </p>
      {refused.length > 0 && (
        <details className="fold">
          <summary>{t('words.refused', { n: refused.length })}</summary>
          <ul className="word-refused plain-list">
            {refused.slice(0, MOST_SHOWN).map(({ row, text, why }) => (
              <li key={`${row}${text}${why}`}>
                {row > 0 && <span className="quiet number">{t('words.row', { n: row })} </span>}
                {text} <span className="quiet">— {t(`words.refused.${why}`)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
