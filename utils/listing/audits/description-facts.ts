import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { isEnglish } from '../english';
import { MATERIALS } from '../lexicon/particulars';
import { MEASURE } from '../patterns';
import { writingOf } from '../writing';

/** Questions a buyer asks before buying; one answered is a fact. */
const QUESTIONS: readonly { name: string; answered: (text: string) => boolean }[] = [
  {
    name: 'size',
    answered: (text) => text.search(MEASURE) >= 0 || /\b(?:size|dimensions?|length|weight)\b|尺寸|规格|規格|尺码|重量/i.test(text),
  },
  {
    name: 'material',
    answered: (text) => /\b(?:material|made of|fabric)\b|材质|材質|面料|成分/i.test(text) || MATERIALS.find(text).length > 0,
  },
  {
    name: 'contents',
    answered: (text) => /\b(?:package|contents?|includ(?:es?|ed|ing)|in the box|\d+\s?x\s)\b|清单|包装|內容物|内含|包含/i.test(text),
  },
  {
    name: 'care',
    answered: (text) => /\b(?:wash|clean|care|store|use|how to|instructions?)\b|洗|保养|使用方法|用法|储存|保存|使用/i.test(text),
  },
  { name: 'service', answered: (text) => /\b(?:warranty|guarantee|return|refund|support)\b|质保|保修|保固|售后|退换|退貨/i.test(text) },
];

/**
 * Which of the usual questions the description answers: size, material, contents, care, service. Three are enough for a pass mark of .9. The words
 * for an answer are known in Chinese and English.
 */
export const descriptionFacts: Audit = {
  meta: { id: 'description-facts', group: 'description', reads: ['description'] },
  audit(facts) {
    const description = facts.text('description');
    if (!description) return NOT_APPLICABLE;
    const { language } = facts.reading;
    if (writingOf(description.head, language) !== 'chinese' && !isEnglish(description.words, language)) return NOT_APPLICABLE;
    const answered = QUESTIONS.filter((question) => question.answered(description.head)).length;
    const attributes = facts.fields('attributes').filter((field) => field.text.trim() !== '').length;
    // Attributes answer too: each two filled count as one question.
    const count = Math.min(QUESTIONS.length, answered + Math.min(2, Math.floor(attributes / 2)));
    return graded([0.1, 0.4, 0.7, 0.9, 0.96, 1][count] ?? 1, { values: { count, of: QUESTIONS.length } });
  },
};
