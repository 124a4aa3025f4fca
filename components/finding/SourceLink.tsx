import type { Source } from '../../utils/findings/finding';
import { useWords } from '../ui/words';

/** When a source was seen, how sure it is, and the way to it. */
export function SourceLink({ source }: { source: Source }) {
  const { t } = useWords();
  return (
    <>
      {t('finding.source.seen', { day: source.seen })} · {source.confidence} {t(`finding.confidence.${source.confidence}`)}
      {source.url?.startsWith('https://') && (
        <>
          {' · '}
          <a href={source.url} target="_blank" rel="noreferrer">
            {t('finding.source.open')}
          </a>
        </>
      )}
    </>
  );
}
