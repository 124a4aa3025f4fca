import { type Block, rowsOf } from './block';
import { beginningOf } from './bytes';
import { type Delimiter, exportDelimiter, SNIFFED } from './delimited';
import { type Encoding, TextReader } from './encoding';
import { isMarkup } from './kind';
import { MOST_STREAMED, type Refusal, refusalOf, type Trouble } from './refusal';
import type { Opened, OpenReport, Reading } from './report';
import { Scanner } from './scan';

/** Opens a text: looks at its beginning, reads no further. @param pieces its bytes, from the first each time */
export async function openText(file: string, size: number, pieces: () => AsyncIterable<Uint8Array>, reading: Reading): Promise<Opened> {
  const refuse = (error: Refusal): Opened => ({ ok: false, refusal: { error, file } });
  if (size > MOST_STREAMED) return refuse('tooLarge');
  try {
    const sample = await beginningOf(pieces(), SNIFFED);
    const reader = new TextReader(reading.language);
    const read = reader.push(sample);
    if (!read.ok) return refuse(read.error);
    const rest = sample.length < size ? undefined : reader.end();
    const text = read.value + (rest?.ok ? rest.value : '');
    if (text.trim() === '' && sample.length === size) return refuse('empty');
    if (isMarkup(text)) return refuse('notTable');
    return { ok: true, report: new TextReport(file, exportDelimiter(text), reader.encoding, pieces, reading) };
  } catch (error) {
    return refuse(refusalOf(error));
  }
}

class TextReport implements OpenReport {
  readonly file: string;
  readonly delimiter: Delimiter;
  encoding: Encoding;
  refused: Trouble | undefined;
  readonly #pieces: () => AsyncIterable<Uint8Array>;
  readonly #reading: Reading;

  constructor(file: string, delimiter: Delimiter, encoding: Encoding, pieces: () => AsyncIterable<Uint8Array>, reading: Reading) {
    this.file = file;
    this.delimiter = delimiter;
    this.encoding = encoding;
    this.#pieces = pieces;
    this.#reading = reading;
  }

  async *rows(): AsyncGenerator<string[][]> {
    for await (const block of this.blocks()) yield rowsOf(block);
  }

  async *blocks(): AsyncGenerator<Block> {
    const reader = new TextReader(this.#reading.language);
    const scanner = new Scanner(this.delimiter, true);
    const refuse = (error: Refusal) => {
      this.refused = { file: this.file, ...(scanner.stop ?? { error, row: scanner.row + 1, line: scanner.line }) };
    };
    this.refused = undefined;
    this.#reading.begin(this.file);
    try {
      for await (const piece of this.#pieces()) {
        const text = reader.push(piece);
        if (!text.ok) return refuse(text.error);
        const block = scanner.push(text.value);
        this.encoding = reader.encoding;
        this.#reading.rows = scanner.row;
        if (block.rows > 0) yield block;
        if (scanner.stop) return refuse(scanner.stop.error);
      }
      const rest = reader.end();
      this.encoding = reader.encoding;
      if (!rest.ok) return refuse(rest.error);
      for (const block of [scanner.push(rest.value), scanner.end()]) {
        this.#reading.rows = scanner.row;
        if (block.rows > 0) yield block;
        if (scanner.stop) return refuse(scanner.stop.error);
      }
    } catch (error) {
      refuse(refusalOf(error));
    }
  }
}
