import { useMemo } from 'react';
import { diffWords } from '../../utils/text/diff';
import { useWords } from './words';
import './excerpt.css';

/** A short text before and after in one, word by word: removed and added both by colour and by sign. */
export function WordChange({ before, after }: { before: string; after: string }) {
  const { t } = useWords();
  const parts = useMemo(() => diffWords(before, after), [before, after]);
  return (
    <p className="excerpt change">
      {parts.map((part, index) => {
        const key = `${index}${part.kind}`;
        if (part.kind === 'same') return <span key={key}>{part.text}</span>;
        const Part = part.kind === 'removed' ? 'del' : 'ins';
        return (
          <Part key={key}>
            <span className="unseen">{t(part.kind === 'removed' ? 'finding.fix.before' : 'finding.fix.after')} </span>
            {part.text}
          </Part>
        );
      })}
    </p>
  );
}
