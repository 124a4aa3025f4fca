import { type Audit, NOT_APPLICABLE } from '../audit';
import { CONCISENESS } from '../scorecard/conciseness';
import { opinionOf, told } from '../scorecard/verdict';

/** How many titles like this the marketplace's staff called concise. English only. */
export const titleModelConciseness: Audit = {
  meta: { id: 'title-model-conciseness', group: 'title', reads: ['title'], writing: 'latin' },
  audit(facts) {
    const opinion = opinionOf(CONCISENESS, 'title-model-conciseness', facts);
    return opinion ? told(opinion, { values: { share: opinion.share } }) : NOT_APPLICABLE;
  },
};
