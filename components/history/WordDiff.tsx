import { diffArrays } from 'diff';
import { useMemo } from 'react';
import { useWords } from '../ui/words';

/** Beyond this many edits a comparison word by word says nothing any more and costs seconds. */
const MOST_EDITS = 600;
/** Unchanged text kept on either side of a change. */
const AROUND = 16;

export interface Piece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Words that went and words that came, with the unchanged text between them shortened; undefined when the texts have too little in common. */
export function wordPieces(before: string, after: string): Piece[] | undefined {
  // Words and spaces as they stand: a comparison that forgives spaces would lose a changed one.
  const changes = diffArrays(wordsIn(before), wordsIn(after), { maxEditLength: MOST_EDITS });
  return changes?.map((change, index) => {
    const text = change.value.join('');
    if (change.removed) return { kind: 'removed', text };
    if (change.added) return { kind: 'added', text };
    return { kind: 'same', text: shortened(text, index > 0, index < changes.length - 1) };
  });
}

function wordsIn(text: string): string[] {
  return Array.from(new Intl.Segmenter('zh', { granularity: 'word' }).segment(text), ({ segment }) => segment);
}

function shortened(text: string, follows: boolean, leads: boolean): string {
  const head = follows ? text.slice(0, AROUND) : '';
  const tail = leads ? text.slice(-AROUND) : '';
  return head.length + tail.length >= text.length ? text : `${head}…${tail}`;
}

/** Two texts compared, removed and added both by colour and by sign. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  const { t } = useWords();
  const pieces = useMemo(() => wordPieces(before, after), [before, after]);
  if (!pieces) {
    return (
      <div className="excerpt signed">
        <p className="quiet">{t('history.toolong')}</p>
        <p>
          <del>{before.slice(0, 300)}</del>
        </p>
        <p>
          <ins>{after.slice(0, 300)}</ins>
        </p>
      </div>
    );
  }
  return (
    <p className="excerpt signed">
      {pieces.map((piece, index) => {
        const key = `${index}${piece.kind}`;
        if (piece.kind === 'same') return <span key={key}>{piece.text}</span>;
        const Part = piece.kind === 'removed' ? 'del' : 'ins';
        return (
          <Part key={key}>
            <span className="unseen">{t(piece.kind === 'removed' ? 'history.removed' : 'history.added')} </span>
            {piece.text}
          </Part>
        );
      })}
    </p>
  );
}
