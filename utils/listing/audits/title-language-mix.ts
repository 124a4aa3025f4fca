import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { listed } from '../listed';

/** Scripts that are no Latin, with the languages written in them: there they are no foreign script. */
const SCRIPTS: readonly { letters: RegExp; own: RegExp }[] = [
  { letters: /[\p{Script=Han}]+/gu, own: /^(?:zh|ja)/i },
  { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu, own: /^ja/i },
  { letters: /\p{Script=Hangul}+/gu, own: /^ko/i },
  { letters: /\p{Script=Thai}+/gu, own: /^th/i },
  { letters: /\p{Script=Arabic}+/gu, own: /^(?:ar|fa|ur)/i },
  { letters: /\p{Script=Cyrillic}+/gu, own: /^(?:ru|uk|be|bg|sr|kk|mn)/i },
  { letters: /\p{Script=Hebrew}+/gu, own: /^(?:he|iw)/i },
];

/** Chinese, Thai, Arabic or other scripts among Latin words where the listing's language is written in Latin script; or others beside its own. */
export const titleLanguageMix: Audit = {
  meta: { id: 'title-language-mix', group: 'title', reads: ['title'], writing: 'latin' },
  audit(facts, { marketplace }) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const languages = [facts.reading.language, marketplace?.language ?? ''];
    const foreign = SCRIPTS.filter(({ own }) => !languages.some((language) => own.test(language)))
      .flatMap(({ letters }) => [...title.head.matchAll(letters)])
      .sort((a, b) => a.index - b.index);
    const all = title.head.match(/\p{L}/gu)?.length ?? 0;
    const share = all === 0 ? 0 : foreign.reduce((sum, match) => sum + match[0].length, 0) / all;
    return graded(foreign.length === 0 ? 1 : Math.max(0.1, 0.7 - 2 * share), {
      values: {
        pieces: listed(
          foreign.map((match) => match[0]),
          4,
        ),
      },
      marks: foreign.map((match) => title.mark(match.index, match.index + match[0].length)),
    });
  },
};
