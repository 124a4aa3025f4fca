import type { Mark, Place } from '../findings/finding';
import type { FieldName } from '../reading/fields';
import type { ReadField, Reading } from '../reading/reading';
import { type LengthUnit, lengthIn } from '../text/length';
import { type Word, wordsOf } from '../text/words';
import type { Writing } from './audit';
import { writingOf } from './writing';

/** Most of one text that word-level audits look at, in UTF-16 units. No marketplace takes a title of this length; lengths are counted in full. */
export const MOST_TEXT = 4_000;

/** One text of the listing with what several audits ask of it, computed when first asked. */
export class TextFacts {
  #words: readonly Word[] | undefined;
  readonly #lengths = new Map<LengthUnit, number>();
  /** The start of the text that word-level audits look at. */
  readonly head: string;

  constructor(
    readonly text: string,
    readonly place: Place,
    readonly read: ReadField,
  ) {
    this.head = text.length > MOST_TEXT ? text.slice(0, MOST_TEXT) : text;
  }

  length(unit: LengthUnit): number {
    let length = this.#lengths.get(unit);
    if (length === undefined) {
      length = lengthIn(this.text, unit);
      this.#lengths.set(unit, length);
    }
    return length;
  }

  get words(): readonly Word[] {
    this.#words ??= wordsOf(this.head);
    return this.#words;
  }

  mark(start: number, end: number): Mark {
    return { place: this.place, start, end, text: this.text.slice(start, end) };
  }
}

/** A reading made ready for the audits: once per reading, everything beyond the fields computed when first asked. */
export class ListingFacts {
  readonly #texts = new Map<FieldName, readonly TextFacts[]>();
  #writing: Writing | undefined;

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

  /** The first text of a field that holds more than blanks. */
  text(field: FieldName): TextFacts | undefined {
    return this.texts(field).find((text) => text.text.trim() !== '');
  }

  get title(): TextFacts | undefined {
    return this.text('title');
  }

  get writing(): Writing {
    this.#writing ??= writingOf(this.title?.head ?? this.text('description')?.head ?? '', this.reading.language);
    return this.#writing;
  }
}
