import { type Audit, graded } from '../audit';

const PLACEHOLDER =
  /^(?:n\/?a|none|test|todo|tbd|description|see (?:title|picture|photo)s?|as (?:title|picture|shown)|暂无|无|详见图片|见图|同标题|测试|如图)[.。!！]*$/i;

/** Shorter than this is no description, whatever it says (one of the measured listings has 11 characters). */
const LEAST = 30;

/** There is a description, and it is no placeholder. Pictures in it count: many Chinese descriptions are pictures only. */
export const descriptionPresent: Audit = {
  meta: { id: 'description-present', group: 'description', reads: ['description'], judgesEmpty: true },
  audit(facts) {
    const read = facts.fields('description');
    const pictured =
      read.some((field) => field.images?.length || /<img\s/i.test(field.html ?? '')) || facts.images('description_images').length > 0;
    const text = facts.text('description')?.text.trim() ?? '';
    const width = facts.text('description')?.length('width') ?? 0;
    const score = PLACEHOLDER.test(text) ? 0 : pictured ? 1 : Math.min(1, width / LEAST);
    return graded(score < 1 ? 0.8 * score : 1, { values: { length: text.length } });
  },
};
