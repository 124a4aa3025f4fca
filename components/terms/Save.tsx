import { useState } from 'react';
import { loadTexts } from '../../utils/locales/language';
import { SaveButtons, saveTable } from '../profit/SaveTable';
import type { TableFormat } from '../ui/save';
import { useWords } from '../ui/words';
import type { TermList, Wanted } from './asked';
import type { TermsJob } from './job';

/** Files that the Worker makes: fifty thousand rows are seconds of work. @param name of the file, without its ending */
export function Save({
  job,
  what,
  wanted,
  titleWords,
  name,
}: {
  job: TermsJob;
  what: TermList | 'table';
  wanted: Wanted;
  titleWords: readonly string[];
  name: string;
}) {
  const { t, language } = useWords();
  const [busy, setBusy] = useState(0);
  const save = async (format: TableFormat): Promise<void> => {
    setBusy((files) => files + 1);
    const bytes = await job.file(what, wanted, titleWords, format, language, await loadTexts(language));
    setBusy((files) => files - 1);
    if (bytes) saveTable(bytes, name, format);
  };
  return (
    <>
      <SaveButtons onSave={(format) => void save(format)} />
      <span aria-live="polite" className="quiet">
        {busy > 0 && t('adTerms.saving')}
      </span>
    </>
  );
}
