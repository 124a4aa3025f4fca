import type { ChipTone } from '../../utils/messages/watch';

const SIGNS: Readonly<Record<ChipTone, string>> = { earns: '▲', loses: '▼', cannotTell: '≈', unknown: '?' };

/** Colour, sign and word together, as beside the rows in the page. */
export function VerdictChip({ tone, word }: { tone: ChipTone; word: string }) {
  return (
    <span className={`verdict ${tone}`}>
      <span aria-hidden="true">{SIGNS[tone]}</span> {word}
    </span>
  );
}
