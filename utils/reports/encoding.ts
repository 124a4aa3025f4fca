import { joined } from './bytes';
import { type Read, type Refusal, refuse } from './refusal';
import { likeliest, type OldEncoding } from './sniff';

/** Encodings that reports come in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | OldEncoding;

interface Decoder {
  decode(bytes?: Uint8Array, options?: { stream: boolean }): string;
}

/** TextDecoder is there in pages, Workers and Node, but not in the language itself, which is all that the pure rooms are compiled with. */
const { TextDecoder } = globalThis as unknown as { TextDecoder: new (label: string, options: { fatal: boolean }) => Decoder };

const OLD: readonly OldEncoding[] = ['gb18030', 'big5', 'shift_jis', 'windows-1251', 'windows-1252'];

/** Those in which two letters may by chance be valid UTF-8. */
const EAST_ASIAN = ['gb18030', 'big5', 'shift_jis'] as const;

/** Bytes that are looked at to tell what a file is. */
const SAMPLE = 64 * 1024;

/** What `decode` may not do here: break a character. A sample may end inside one. */
function decoded(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

/**
 * Reads bytes that come in pieces as text. A byte order mark decides; otherwise zero bytes tell UTF-16, then strict UTF-8 is tried, and what is not
 * UTF-8 is taken for the old encoding whose reading looks most like text. As long as all is ASCII nothing is decided: the first letter beyond it may
 * stand a gigabyte below the header.
 */
export class TextReader {
  #decoder: Decoder | undefined;
  #encoding: Encoding = 'utf-8';
  #begun = false;
  /** The beginning of a character at the end of a piece that was ASCII otherwise. */
  #held = new Uint8Array();
  readonly #language: string | undefined;

  /** @param language what the texts are likely in, as BCP 47 */
  constructor(language?: string) {
    this.#language = language;
  }

  /** UTF-8 as long as nothing but ASCII has come in. */
  get encoding(): Encoding {
    return this.#encoding;
  }

  push(piece: Uint8Array): Read<string> {
    if (piece.length === 0) return { ok: true, value: '' };
    if (!this.#begun) {
      this.#begun = true;
      const wide = wideEncoding(piece);
      if (wide) this.#decide(wide);
      else if (isBinary(piece.subarray(0, SAMPLE))) return refuse('binary');
    }
    return this.#decoder
      ? this.#decode(piece, this.#decoder)
      : this.#look(this.#held.length > 0 ? joined([this.#held, piece], this.#held.length + piece.length) : piece, false);
  }

  /** What the last bytes still hold. */
  end(): Read<string> {
    if (!this.#decoder) return this.#look(this.#held, true);
    try {
      return { ok: true, value: this.#decoder.decode() };
    } catch {
      return refuse('cut');
    }
  }

  #decide(encoding: Encoding): Decoder {
    this.#encoding = encoding;
    this.#decoder = new TextDecoder(encoding, { fatal: true });
    return this.#decoder;
  }

  #decode(piece: Uint8Array, decoder: Decoder): Read<string> {
    try {
      return { ok: true, value: decoder.decode(piece, { stream: true }) };
    } catch {
      return refuse('encoding');
    }
  }

  /** Decides by the first bytes beyond ASCII, where there are any. */
  #look(piece: Uint8Array, last: boolean): Read<string> {
    const ascii = decoded(piece, 'utf-8');
    if (ascii?.length === piece.length) {
      this.#held = new Uint8Array();
      return { ok: true, value: ascii };
    }
    const at = firstForeign(piece);
    const sample = piece.subarray(Math.max(0, at - 1024), at + SAMPLE);
    const utf8 = decoded(sample, 'utf-8');
    // Nothing but the first bytes of one character: the rest may come with the next piece, or these are letters of another encoding.
    const begun = utf8 !== undefined && piece.length - at < 4 && utf8.length < sample.length && !/[^\0-\x7f]/.test(utf8);
    if (begun && !last) {
      this.#held = piece.slice(at);
      return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(piece.subarray(0, at)) };
    }
    if (utf8 !== undefined && !begun && !isDoubtful(utf8)) return this.#decode(piece, this.#decide('utf-8'));
    const encodings = utf8 === undefined || begun ? OLD : (['utf-8', ...EAST_ASIAN] as const);
    const readings = Object.fromEntries(
      encodings.flatMap((encoding) => {
        const text = decoded(sample, encoding);
        return text === undefined ? [] : [[encoding, text]];
      }),
    );
    const encoding = likeliest(readings, this.#language);
    return encoding ? this.#decode(piece, this.#decide(encoding)) : refuse('encoding');
  }
}

/** Valid UTF-8 by chance: a few characters, none of more than two bytes. */
function isDoubtful(text: string): boolean {
  return !/[\u0800-\uffff]/.test(text) && (text.match(/[^\0-\x7f]/g)?.length ?? 0) <= 8;
}

/** A file's bytes, all of them at hand, as text. @param language what it is likely in, as BCP 47 */
export function decodeText(bytes: Uint8Array, language?: string): Read<{ text: string; encoding: Encoding }> {
  const reader = new TextReader(language);
  const body = reader.push(bytes);
  if (!body.ok) return body;
  const rest = reader.end();
  // Half a character at the very end has always been left out here.
  const error: Refusal | undefined = rest.ok || rest.error === 'cut' ? undefined : rest.error;
  if (error) return refuse(error);
  return { ok: true, value: { text: body.value + (rest.ok ? rest.value : ''), encoding: reader.encoding } };
}

function firstForeign(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length && (bytes[at] ?? 0) < 0x80) at += 1;
  return at;
}

function wideEncoding(bytes: Uint8Array): Encoding | undefined {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const pairs = sample.length / 2;
  // Latin letters, digits and line ends have one zero byte each; a table holds at least some of them. The other half never is zero in a text.
  if (odd > pairs / 50 && even === 0) return 'utf-16le';
  if (even > pairs / 50 && odd === 0) return 'utf-16be';
  return undefined;
}

/** Zero bytes, or more control characters than a text has. */
function isBinary(sample: Uint8Array): boolean {
  const controls = sample.reduce((sum, byte) => sum + Number(byte < 9 || (byte > 13 && byte < 32 && byte !== 27)), 0);
  return sample.includes(0) || controls > sample.length / 100;
}
