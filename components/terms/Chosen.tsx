import { explainBid, explainNegation, explainVerdict } from '../../utils/ads/explain';
import { marginOn } from '../../utils/ads/margin';
import type { Source } from '../../utils/ads/source';
import { NOTHING } from '../../utils/ads/sums';
import { Formula } from '../ads/Formula';
import { useMoney } from '../ads/money';
import { useWords } from '../ui/words';
import type { TermLine } from './asked';
import { negateReason, reasonOf } from './reasons';
import { stoppedBy, termOf } from './term-of';

/** The chosen term: what its verdict rests on, each calculation laid open at a press. */
export function Chosen({ line, source }: { line: TermLine; source: Source }) {
  const words = useWords();
  const money = useMoney();
  const { t } = words;
  const { currency } = source;
  const { tally, breakEven, how, negation } = line;
  const share = breakEven.known ? marginOn(breakEven, how.state) : 0;
  // What a click is worth does not depend on the bid, which no report says.
  const worth = explainBid({ bid: 1, tally, plan: how.prior ?? NOTHING, share, maturity: 0 }).filter(({ id }) => id !== 'heldBid');
  const most = worth.at(-1)?.value;
  return (
    <>
      <Formula steps={explainVerdict(tally, breakEven, how)} currency={currency}>
        <strong>{termOf(line)}</strong> {reasonOf(words, line)}
      </Formula>
      {typeof negation === 'object' && negation.negate && (
        <Formula steps={explainNegation(tally, breakEven, how)} currency={currency}>
          {t(`adTerms.${stoppedBy(source)}.advice`, { why: negateReason(words, negation) })}
        </Formula>
      )}
      {typeof most === 'number' && share > 0 && (
        <Formula steps={worth} currency={currency}>
          {t('adTerms.bid.most', { amount: money(most, currency) })}
        </Formula>
      )}
    </>
  );
}
