import { type Audit, graded, NOT_APPLICABLE } from '../audit';

/** The chosen category is a leaf with a name, not "other". */
export const attributesCategoryDepth: Audit = {
  meta: { id: 'attributes-category-depth', group: 'attributes', reads: ['category'] },
  audit(facts) {
    const category = facts.text('category');
    if (!category) return NOT_APPLICABLE;
    const leaf =
      category.head
        .split(/[>/»\n]|\s-\s/)
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .at(-1) ?? '';
    const vague =
      /^(?:other|others|others?\s.{0,30}|misc(?:ellaneous)?|uncategori[sz]ed|general|其他|其它|其他.{0,8}|未分类|未分類)$/i.test(leaf);
    return graded(vague ? 0.3 : 1, { values: { leaf } });
  },
};
