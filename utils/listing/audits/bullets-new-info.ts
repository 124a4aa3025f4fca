import { type Audit, graded, NOT_APPLICABLE } from '../audit';

/** Share of the selling points' words that the title does not have already. Below .3 they tell nothing, from .7 on it is enough. */
export const bulletsNewInfo: Audit = {
  meta: { id: 'bullets-new-info', group: 'bullets', reads: ['bullet', 'title'], writing: 'latin' },
  audit(facts) {
    const { title } = facts;
    const stems = new Set(
      facts.texts('bullet').flatMap((bullet) => bullet.words.filter((word) => word.stem.length > 3).map((word) => word.stem)),
    );
    if (!title || stems.size === 0) return NOT_APPLICABLE;
    const known = new Set(title.words.map((word) => word.stem));
    const fresh = [...stems].filter((stem) => !known.has(stem)).length / stems.size;
    return graded((fresh - 0.3) / 0.4, { values: { share: `${Math.round(fresh * 100)}%` } });
  },
};
