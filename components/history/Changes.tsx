import type { ChangedText } from '../../utils/history';
import { useWords } from '../ui/words';
import { WordDiff } from './WordDiff';

/** Texts that changed, field by field. */
export function Changes({ changes }: { changes: readonly ChangedText[] }) {
  const words = useWords();
  return (
    <ul className="changes">
      {changes.map(({ place, before, after }) => (
        <li key={`${place.field}#${place.index ?? 0}#${place.name ?? ''}`}>
          <span className="finding-where">{words.field(place)}</span>
          <WordDiff before={before} after={after} />
        </li>
      ))}
    </ul>
  );
}
