import { type Audit, graded, NOT_APPLICABLE } from '../audit';

/** Chinese, Thai, Arabic or other scripts among Latin words where the marketplace's buyers read Latin script. */
export const titleLanguageMix: Audit = {
  meta: { id: 'title-language-mix', group: 'title', reads: ['title'], writing: 'latin' },
  audit(facts) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const foreign = [
      ...title.head.matchAll(
        /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Hebrew}]+/gu,
      ),
    ];
    const letters = title.head.match(/\p{L}/gu)?.length ?? 0;
    const share = letters === 0 ? 0 : foreign.reduce((sum, match) => sum + match[0].length, 0) / letters;
    return graded(foreign.length === 0 ? 1 : Math.max(0.1, 0.7 - 2 * share), {
      values: {
        pieces: foreign
          .slice(0, 4)
          .map((match) => match[0])
          .join(' '),
      },
      marks: foreign.map((match) => title.mark(match.index, match.index + match[0].length)),
    });
  },
};
