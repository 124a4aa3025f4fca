import { type Block, rowsOf } from './block';
import { beginningOf, byLines } from './bytes';
import { type Delimiter, exportDelimiter, SNIFFED } from './delimited';
import { type Encoding, TextReader } from './encoding';
import { isMarkup } from './kind';
import { MOST_STREAMED, type Refusal, refusalOf, type Trouble } from './refusal';
import { inChunks, type Opened, type OpenReport, type Reading } from './report';
import { Scanner } from './scan';

/** Opens a text: looks at its beginning, reads no further. @param pieces its bytes, from the first each time */
export async function openText(file: string, size: number, pieces: () => AsyncIterable<Uint8Array>, reading: Reading): Promise<Opened> {
  const refuse = (error: Refusal): Opened => ({ ok: false, refusal: { error, file } });
  if (size > MOST_STREAMED) return refuse('tooLarge');
  try {
    const sample = await beginningOf(pieces(), SNIFFED);
    const reader = new TextReader(reading.language);
    let text = reader.push(sample);
    if (!reader.refusal) text += reader.end();
    if (reader.refusal && text === '') return refuse(reader.refusal);
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
    for await (const block of this.blocks()) yield* inChunks(rowsOf(block));
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
      for await (const piece of byLines(this.#pieces())) {
        this.#reading.check();
        const block = scanner.push(reader.push(piece));
        this.encoding = reader.encoding;
        this.#reading.rows = scanner.row;
        if (block.rows > 0) yield block;
        if (reader.refusal || scanner.stop) return refuse(reader.refusal ?? scanner.stop?.error ?? 'cut');
      }
      for (const rest of [() => scanner.push(reader.end()), () => scanner.end()]) {
        const block = rest();
        this.encoding = reader.encoding;
        this.#reading.rows = scanner.row;
        if (block.rows > 0) yield block;
        if (reader.refusal || scanner.stop) return refuse(reader.refusal ?? scanner.stop?.error ?? 'cut');
      }
    } catch (error) {
      refuse(refusalOf(error));
    }
  }
}
