import type { Mark, Place, Span } from '../findings/finding';
import type { FieldName } from '../reading/fields';
import type { ImageFact, ReadField, Reading } from '../reading/reading';
import { type Repeat, repeatedStretches } from '../text/bigrams';
import { type LengthUnit, lengthIn } from '../text/length';
import { Recent } from '../text/recent';
import type { TermHit } from '../text/terms';
import { type Word, wordsOf } from '../text/words';
import { claimsIn } from './claims';
import { isEnglish } from './english';
import { outside, plainPhrasesIn } from './lexicon/plain-phrases';
import { PRODUCTS } from './lexicon/products';
import { AUDIENCE, PROMOTION, STYLE, SUPERLATIVES, TIME_WORDS } from './lexicon/wording';
import { oppositesIn } from './opposites';
import {
  contactsIn,
  type Damage,
  damageIn,
  decorationsIn,
  everySeasonIn,
  jumblesIn,
  loudSignsIn,
  merged,
  pricesIn,
  type Year,
  yearsIn,
} from './patterns';
import { pilesIn } from './piles';
import { type Recognised, recognise } from './recognise';
import { type RepeatedWord, repeatedWords } from './repeats';
import { type Writing, writingOf } from './writing';

/** Most of one text that word-level audits look at, in UTF-16 units. No marketplace takes a title of this length; lengths are counted in full. */
export const MOST_TEXT = 4_000;

/** A listing has some eighty texts at most that are read word by word. */
const recent = new Recent<Map<string, unknown>>(120);

/** One text of the listing with what several audits ask of it, computed when first asked and once for the same text. */
export class TextFacts {
  readonly #kept: Map<string, unknown>;
  /** The start of the text that word-level audits look at. */
  readonly head: string;

  constructor(
    readonly text: string,
    readonly place: Place,
    readonly read: ReadField,
  ) {
    this.#kept = recent.get(text, () => new Map());
    this.head = text.length > MOST_TEXT ? text.slice(0, MOST_TEXT) : text;
  }

  length(unit: LengthUnit): number {
    return this.once(unit, () => lengthIn(this.text, unit));
  }

  get words(): readonly Word[] {
    return this.once('words', () => wordsOf(this.head));
  }

  /** Computes once what is asked of this text; it may depend on nothing but the text. @param name told apart by it */
  once<T>(name: string, compute: () => T): T {
    if (!this.#kept.has(name)) this.#kept.set(name, compute());
    return this.#kept.get(name) as T;
  }

  /** Phrases whose words of praise or promotion say what the goods are. */
  get #phrases(): readonly Span[] {
    return this.once('phrases', () => plainPhrasesIn(this.head));
  }

  /** "New", "latest" and the like. */
  get timeWords(): readonly TermHit[] {
    return this.once('timeWords', () => outside(TIME_WORDS.find(this.head), this.#phrases));
  }

  get promotions(): readonly TermHit[] {
    return this.once('promotions', () => {
      const words = outside(PROMOTION.find(this.head), this.#phrases);
      const prices = pricesIn(this.head).map((span) => ({ ...span, term: 'price' }));
      return [...words, ...outside(prices, words)].toSorted((a, b) => a.start - b.start);
    });
  }

  get superlatives(): readonly TermHit[] {
    return this.once('superlatives', () => {
      const claims = claimsIn(this.head).map((span) => ({ ...span, term: 'claim' }));
      const words = outside(SUPERLATIVES.find(this.head), [...this.#phrases, ...claims]);
      return [...words, ...outside(claims, words)].toSorted((a, b) => a.start - b.start);
    });
  }

  /** Words for the goods, looked for outside promotion and repeats: the 包 of 包邮 is no bag. */
  get products(): readonly TermHit[] {
    return this.once('products', () => PRODUCTS.find(this.telling));
  }

  /** The text read word by word as a Chinese title, by our own lists alone. */
  get recognised(): Recognised {
    return this.once('recognised', () => recognise(this.head));
  }

  /** Words of style and praise. */
  get styles(): readonly TermHit[] {
    return this.once('styles', () => outside(STYLE.find(this.head), this.#phrases));
  }

  /** Words for whom the goods are. */
  get audiences(): readonly TermHit[] {
    return this.once('audiences', () => AUDIENCE.find(this.head));
  }

  /** Synonyms side by side. */
  get piles(): readonly (readonly TermHit[])[] {
    return this.once('piles', () => pilesIn(this.head));
  }

  /** Years that say when the title was written. */
  get years(): readonly Year[] {
    return this.once('years', () => yearsIn(this.head));
  }

  /** Words that rule each other out, pair by pair. */
  get opposites(): ReturnType<typeof oppositesIn> {
    return this.once('opposites', () => oppositesIn(this.head));
  }

  /** All the seasons of the year. */
  get everySeason(): readonly Span[] {
    return this.once('everySeason', () => everySeasonIn(this.head));
  }

  /** Model numbers grown together. */
  get jumbles(): readonly Span[] {
    return this.once('jumbles', () => jumblesIn(this.head));
  }

  get contacts(): readonly Span[] {
    return this.once('contacts', () => contactsIn(this.head));
  }

  get decorations(): readonly Span[] {
    return this.once('decorations', () => decorationsIn(this.head));
  }

  get loudSigns(): readonly Span[] {
    return this.once('loudSigns', () => loudSignsIn(this.head));
  }

  get damage(): readonly Damage[] {
    return this.once('damage', () => damageIn(this.head));
  }

  /** Words used again, by stem; Latin script. */
  get repeatedWords(): readonly RepeatedWord[] {
    return this.once('repeatedWords', () => repeatedWords(this.words));
  }

  /** Stretches of Han characters used again. */
  get repeatedStretches(): readonly Repeat[] {
    return this.once('repeatedStretches', () => repeatedStretches(this.head));
  }

  /**
   * What takes up room without telling the buyer what the goods are: promotion, claims, dates, contact data, decoration, loud signs,
   * damage, model numbers grown together, opposites, repeats.
   */
  get idle(): readonly Span[] {
    return this.once('idle', () =>
      merged([
        ...this.promotions,
        ...this.superlatives,
        ...this.contacts,
        ...this.years.map(({ start, end }) => ({ start, end: /[年款]/.test(this.head.charAt(end)) ? end + 1 : end })),
        ...this.timeWords,
        ...this.decorations,
        ...this.loudSigns,
        ...this.damage,
        ...this.jumbles,
        ...this.everySeason,
        ...this.opposites.flat(),
        ...this.repeatedStretches,
        ...this.repeatedWords.flatMap((repeated) => repeated.again),
      ]),
    );
  }

  /** The head of the text with everything idle blanked, offsets kept: what audits count as telling. */
  get telling(): string {
    return this.once('telling', () => {
      let text = '';
      let at = 0;
      for (const span of this.idle) {
        text += this.head.slice(at, span.start) + ' '.repeat(span.end - span.start);
        at = span.end;
      }
      return text + this.head.slice(at);
    });
  }

  /** Length of what is telling, blanks in a row counted once. */
  tellingLength(unit: LengthUnit): number {
    return this.once(`telling ${unit}`, () => lengthIn(this.telling.replace(/\s+/g, ' ').trim(), unit));
  }

  mark(start: number, end: number): Mark {
    return { place: this.place, start, end, text: this.text.slice(start, end) };
  }
}

/** A reading made ready for the audits: once per reading, everything beyond the fields computed when first asked. */
export class ListingFacts {
  readonly #texts = new Map<FieldName, readonly TextFacts[]>();
  #writing: Writing | undefined;
  #recognised: Recognised | undefined;
  #english: boolean | undefined;

  constructor(readonly reading: Reading) {}

  fields(field: FieldName): readonly ReadField[] {
    return this.reading.fields.filter((read) => read.field === field);
  }

  wasRead(field: FieldName): boolean {
    return this.reading.fields.some((read) => read.field === field);
  }

  texts(field: FieldName): readonly TextFacts[] {
    let texts = this.#texts.get(field);
    if (!texts) {
      const fields = this.fields(field);
      texts = fields.map((read, index) => {
        const place: Place = { field };
        if (fields.length > 1) place.index = index;
        if (read.name !== undefined) place.name = read.name;
        return new TextFacts(read.text, place, read);
      });
      this.#texts.set(field, texts);
    }
    return texts;
  }

  /** Pictures of a field, all its entries together. */
  images(field: FieldName): readonly ImageFact[] {
    return this.fields(field).flatMap((read) => read.images ?? []);
  }

  /** The first text of a field that holds more than blanks. */
  text(field: FieldName): TextFacts | undefined {
    return this.texts(field).find((text) => text.text.trim() !== '');
  }

  get title(): TextFacts | undefined {
    return this.text('title');
  }

  /** The title read word by word as Chinese, with what the category and the own shop know of the goods. */
  recognised(goods: readonly string[] = []): Recognised | undefined {
    const category = this.text('category')?.head ?? '';
    if (category === '' && goods.length === 0) return this.title?.recognised;
    if (this.title) this.#recognised ??= recognise(this.title.head, { category, goods });
    return this.#recognised;
  }

  get writing(): Writing {
    this.#writing ??= writingOf(this.title?.head ?? this.text('description')?.head ?? '', this.reading.language);
    return this.#writing;
  }
  /** Whether a title in Latin script is judged by English word lists: lists of style words or title case say nothing of Malay or German. */
  get english(): boolean {
    this.#english ??= this.writing === 'latin' && isEnglish(this.title?.words ?? [], this.reading.language, this.title?.products);
    return this.#english;
  }
}
