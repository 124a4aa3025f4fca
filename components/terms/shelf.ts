import { filtered, sorted, type TermLists, type TermRow, termLists } from '../../utils/ads/analysis/terms';
import { explainNegation } from '../../utils/ads/explain';
import { addTallies, NOTHING } from '../../utils/ads/sums';
import type { Tally } from '../../utils/ads/tally';
import { decimalsOf } from '../../utils/numbers/minor';
import { csvOf, figuresSheetOf } from '../../utils/reports/write';
import { makeWords } from '../ui/words';
import type { Seen, TermLine, TermsAsked, TermsFound, Wanted } from './asked';
import { exportedNegations, exportedTerms, exportedTitleTerms } from './exporting';
import { termOf } from './term-of';

/** Entries of a list that are shown; the files and the clipboard have all of them. */
const FIRST = 100;

/** The table of terms as the Worker holds it: fifty thousand rows stay here, the page gets the few in sight. */
export class TermShelf {
  #rows: readonly TermRow[] = [];
  #currency = '';
  /** The last rows that were wanted: scrolling asks for others of the same. */
  #sorted: { state: string; rows: readonly TermRow[]; sums: Tally } | undefined;
  #lists: { state: string; lists: TermLists } | undefined;

  /** @param rows of one currency */
  fill(rows: readonly TermRow[], currency: string): void {
    this.#rows = rows;
    this.#currency = currency;
    this.#sorted = undefined;
    this.#lists = undefined;
  }

  answer(asked: TermsAsked): TermsFound {
    switch (asked.kind) {
      case 'look':
        return { kind: 'look', seen: this.#look(asked.wanted, asked.from, asked.to) };
      case 'negate':
        return { kind: 'negate', list: this.#negations() };
      case 'title': {
        const { title } = this.#listsFor(asked.titleWords);
        return { kind: 'title', list: { count: title.length, rows: title.slice(0, FIRST) } };
      }
      case 'copy': {
        const { negate, title } = this.#listsFor(asked.titleWords);
        const terms = asked.list === 'negate' ? negate.map(termOf) : title.map(({ term }) => term);
        return { kind: 'copy', text: [...new Set(terms)].join('\n') };
      }
      case 'save': {
        const rows = this.#exported(asked);
        return { kind: 'save', bytes: asked.format === 'csv' ? csvOf(rows) : figuresSheetOf(rows) };
      }
    }
  }

  #look(wanted: Wanted, from: number, to: number): Seen {
    const { rows, sums } = this.#wanted(wanted);
    return { all: this.#rows.length, count: rows.length, sums, from, rows: rows.slice(from, to).map(lineOf) };
  }

  #wanted({ condition, order }: Wanted): { rows: readonly TermRow[]; sums: Tally } {
    const state = JSON.stringify([condition, order]);
    if (this.#sorted?.state !== state) {
      const rows = sorted(filtered(this.#rows, condition, decimalsOf(this.#currency)), order);
      this.#sorted = { state, rows, sums: rows.reduce((sum, { tally }) => addTallies(sum, tally), NOTHING) };
    }
    return this.#sorted;
  }

  #listsFor(titleWords: readonly string[]): TermLists {
    const state = JSON.stringify(titleWords);
    if (this.#lists?.state !== state) this.#lists = { state, lists: termLists(this.#rows, titleWords) };
    return this.#lists.lists;
  }

  #negations(): Extract<TermsFound, { kind: 'negate' }>['list'] {
    // Which terms cost too much does not depend on the title: any will do, so the last one.
    const { negate } = this.#lists?.lists ?? this.#listsFor([]);
    return {
      count: negate.length,
      spend: negate.reduce((sum, { tally }) => sum + (tally.spend ?? 0), 0),
      rows: negate.slice(0, FIRST).map((row) => ({
        key: JSON.stringify(row.entity),
        term: termOf(row),
        ...(row.entity.campaign === undefined ? {} : { campaign: row.entity.campaign }),
        spend: row.tally.spend ?? 0,
        negation: row.negation,
        steps: explainNegation(row.tally, row.breakEven, row.how),
      })),
    };
  }

  #exported({ what, wanted, titleWords, language, texts }: Extract<TermsAsked, { kind: 'save' }>): Iterable<readonly string[]> {
    const words = makeWords(language, texts);
    if (what === 'table') return exportedTerms(words, this.#wanted(wanted).rows, this.#currency);
    const { negate, title } = this.#listsFor(titleWords);
    return what === 'negate' ? exportedNegations(words, negate, this.#currency) : exportedTitleTerms(words, title);
  }
}

function lineOf(row: TermRow): TermLine {
  return { ...row, key: JSON.stringify(row.entity) };
}
