import { offsetAt } from '../../text/length';
import { type Audit, graded, NOT_APPLICABLE } from '../audit';

/** What a result list on a phone shows: about 80 characters in Latin script; in Chinese fewer than 10 characters on one line (AAAI 2018), two lines. */
export const SHOWN = { latin: 80, chinese: 36 } as const;

/** The goods are named in the part of the title that a phone shows. Only where the title is longer than that. */
export const titleMobileCut: Audit = {
  meta: { id: 'title-mobile-cut', group: 'title', reads: ['title'] },
  audit(facts) {
    const { title } = facts;
    const word = title?.products[0];
    if (!title || !word) return NOT_APPLICABLE;
    const end = offsetAt(title.text, SHOWN[facts.writing], 'width');
    // Chinese titles name the goods last by custom.
    return graded(word.end <= end ? 1 : facts.writing === 'chinese' ? 0.7 : 0.5, {
      values: { shown: title.text.slice(0, end), word: title.text.slice(word.start, word.end) },
      marks: [title.mark(word.start, word.end)],
      source: { cite: 'arXiv 1801.01725 (AAAI 2018); own list of words for goods', seen: '2026-11-22', confidence: 'C' },
    });
  },
};
