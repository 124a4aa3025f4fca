import { type Audit, NOT_APPLICABLE } from '../audit';
import { CLARITY } from '../scorecard/clarity';
import { opinionOf, told } from '../scorecard/verdict';

/** How many titles like this the marketplace's staff called clear. English only. */
export const titleModelClarity: Audit = {
  meta: { id: 'title-model-clarity', group: 'title', reads: ['title'], writing: 'latin' },
  audit(facts) {
    const opinion = opinionOf(CLARITY, 'title-model-clarity', facts);
    return opinion ? told(opinion, { values: { share: opinion.share } }) : NOT_APPLICABLE;
  },
};
