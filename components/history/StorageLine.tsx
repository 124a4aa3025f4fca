import { useEffect, useState } from 'react';
import { type StorageUse, storageUse } from '../../utils/history';
import { useWords } from '../ui/words';

/** Room the history takes on this computer; a warning before the browser refuses to keep more. */
export function StorageLine() {
  const words = useWords();
  const { t } = words;
  const [use, setUse] = useState<StorageUse>();
  useEffect(() => {
    let gone = false;
    storageUse().then(
      (answer) => !gone && setUse(answer),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  if (!use) return null;
  return (
    <p className="quiet">
      {t('history.storage', { size: megabytes(words.language, use.used) })}
      {(use.state === 'warning' || use.state === 'full') && ` ${t(`history.storage.${use.state}`)}`}
    </p>
  );
}

function megabytes(language: string, bytes: number): string {
  const format = { style: 'unit', unit: 'megabyte', unitDisplay: 'short', maximumFractionDigits: 1 } as const;
  return (bytes / 1_000_000).toLocaleString(language, format);
}
