import { type Audit, graded, NOT_APPLICABLE } from '../audit';

/** Values of a brand field that name no brand. */
const NONE = /^(?:n\/?a|none|no brand|generic|unbranded|other|无|無|无品牌|其他|其它|other\/其他|无注册商标|無品牌)$/i;

/** The brand of the form stands in the title; on marketplaces in Latin script among the first words. */
export const titleBrand: Audit = {
  meta: { id: 'title-brand', group: 'title', reads: ['title', 'brand'] },
  audit(facts) {
    const { title } = facts;
    const brand = facts.text('brand')?.text.trim() ?? '';
    if (!title || brand === '' || NONE.test(brand)) return NOT_APPLICABLE;
    // "小米/MI": either spelling will do.
    const spellings = brand
      .split(/[/／（()）]/)
      .map((part) => part.trim().toLowerCase())
      .filter((part) => part !== '');
    const lower = title.head.toLowerCase();
    const at = spellings.map((part) => lower.indexOf(part)).filter((index) => index >= 0);
    const first = Math.min(...at);
    const early = facts.writing === 'chinese' || lower.slice(0, first).split(/\s+/).length <= 4;
    return graded(at.length === 0 ? 0 : early ? 1 : 0.7, { values: { brand } });
  },
};
