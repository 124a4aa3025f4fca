import type { TitleTerm } from '../../utils/ads/title-terms';
import type { Language, Texts } from '../../utils/locales/language';
import { AnalysisJob } from '../profit/job';
import type { Report } from '../profit/protocol';
import type { TableFormat } from '../ui/save';
import type { FoundList, Seen, TermList, TermsAsked, TermsFound, Wanted } from './asked';

/** The desk's questions to the table that its Worker holds. An answer is undefined where a newer question of its kind, or a bug, took its place. */
export class TermsJob extends AnalysisJob {
  #last = 0;
  readonly #waiting = new Map<number, (found: TermsFound | undefined) => void>();

  /** The rows from `from` up to `to` (not included) of those that are wanted. */
  async look(wanted: Wanted, from: number, to: number): Promise<Seen | undefined> {
    const found = await this.#asked({ kind: 'look', wanted, from, to });
    return found?.kind === 'look' ? found.seen : undefined;
  }

  async negations(): Promise<Extract<TermsFound, { kind: 'negate' }>['list'] | undefined> {
    const found = await this.#asked({ kind: 'negate' });
    return found?.kind === 'negate' ? found.list : undefined;
  }

  async titleTerms(titleWords: readonly string[]): Promise<FoundList<TitleTerm> | undefined> {
    const found = await this.#asked({ kind: 'title', titleWords });
    return found?.kind === 'title' ? found.list : undefined;
  }

  /** All terms of a list, a line each. */
  async textOf(list: TermList, titleWords: readonly string[]): Promise<string | undefined> {
    const found = await this.#asked({ kind: 'copy', list, titleWords });
    return found?.kind === 'copy' ? found.text : undefined;
  }

  /** A file of a list, or of the rows that are wanted. */
  async file(
    what: TermList | 'table',
    wanted: Wanted,
    titleWords: readonly string[],
    format: TableFormat,
    language: Language,
    texts: Texts,
  ): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const found = await this.#asked({ kind: 'save', what, wanted, titleWords, format, language, texts });
    return found?.kind === 'save' ? found.bytes : undefined;
  }

  #asked(of: TermsAsked): Promise<TermsFound | undefined> {
    this.#last += 1;
    const ask = this.#last;
    return new Promise((resolve) => {
      this.#waiting.set(ask, resolve);
      this.order({ ask, of });
    });
  }

  protected override hear(report: Report): void {
    if (!('ask' in report)) {
      super.hear(report);
      return;
    }
    this.#waiting.get(report.ask)?.(report.found);
    this.#waiting.delete(report.ask);
  }

  protected override broke(message: string): void {
    super.broke(message);
    for (const resolve of this.#waiting.values()) resolve(undefined);
    this.#waiting.clear();
  }
}
