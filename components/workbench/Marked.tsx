import { useWords } from '../ui/words';
import { type Hit, piecesOf } from './hits';
import '../ui/excerpt.css';

/** A text with its hits marked: colour and wavy line, and for those who hear it the word for how grave. */
export function Marked({ text, hits, spoken = true }: { text: string; hits: readonly Hit[]; spoken?: boolean }) {
  const { t } = useWords();
  return piecesOf(text, hits).map(({ text: piece, outcome }, at) =>
    outcome ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text are told apart by their place only
      <mark key={at} className={`${outcome}-tone`}>
        {piece}
        {spoken && <span className="unseen"> ({t(`finding.outcome.${outcome}`)}) </span>}
      </mark>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the same
      <span key={at}>{piece}</span>
    ),
  );
}
