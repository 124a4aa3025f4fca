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

/** Bytes that are looked at to tell what a file is, and those before the first beyond ASCII. */
const SAMPLE = 64 * 1024;
const BEFORE = 1024;

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
  /** Set once the bytes are no text any more; nothing may be pushed then. */
  refusal: Refusal | undefined;
  #decoder: Decoder | undefined;
  #encoding: Encoding = 'utf-8';
  #begun = false;
  /** Bytes that wait for enough others to tell their encoding. */
  #held: Uint8Array = new Uint8Array();
  readonly #language: string | undefined;

  /** @param language what the texts are likely in, as BCP 47 */
  constructor(language?: string) {
    this.#language = language;
  }

  /** UTF-8 as long as nothing but ASCII has come in. */
  get encoding(): Encoding {
    return this.#encoding;
  }

  /** Text that is sure by now, up to the place where it cannot be read: it may lag behind the pieces. */
  push(piece: Uint8Array): string {
    if (this.#decoder) return this.#decode(this.#decoder, piece);
    return this.#look(this.#held.length > 0 ? joined([this.#held, piece], this.#held.length + piece.length) : piece, false);
  }

  /** The text that is left. Half a character at its end is refused as cut. */
  end(): string {
    const text = this.#decoder ? '' : this.#look(this.#held, true);
    if (this.refusal) return text;
    try {
      return text + (this.#decoder?.decode() ?? '');
    } catch {
      this.refusal = 'cut';
      return text;
    }
  }

  /** Decides by the first bytes beyond ASCII, where there are any and enough behind them. */
  #look(bytes: Uint8Array, last: boolean): string {
    if (!this.#begun) {
      if (bytes.length < SAMPLE && !last) return this.#hold(bytes, 0);
      this.#begun = true;
      const sure = markedEncoding(bytes) ?? wideEncoding(bytes);
      if (sure) return this.#decide(sure, bytes);
      if (isBinary(bytes.subarray(0, SAMPLE))) return this.#refuse('binary');
    }
    const ascii = decoded(bytes, 'utf-8');
    if (ascii?.length === bytes.length) {
      this.#held = new Uint8Array();
      return ascii;
    }
    const at = firstForeign(bytes);
    if (bytes.length - at < SAMPLE && !last) return this.#hold(bytes, Math.max(0, at - BEFORE));
    const encoding = encodingOf(bytes.subarray(Math.max(0, at - BEFORE), at + SAMPLE), this.#language);
    return encoding ? this.#decide(encoding, bytes) : this.#refuse('encoding');
  }

  #decide(encoding: Encoding, bytes: Uint8Array): string {
    this.#encoding = encoding;
    this.#decoder = new TextDecoder(encoding, { fatal: true });
    return this.#decode(this.#decoder, bytes);
  }

  #decode(decoder: Decoder, bytes: Uint8Array): string {
    try {
      return decoder.decode(bytes, { stream: true });
    } catch {
      const text = new TextDecoder(this.#encoding, { fatal: false }).decode(bytes);
      // Behind the first few characters, which may be the end of one that began in the last piece.
      return this.#refuse('encoding', text.slice(0, Math.max(0, text.indexOf('\uFFFD', 4))));
    }
  }

  #refuse(refusal: Refusal, text = ''): string {
    this.refusal = refusal;
    return text;
  }

  /** Hands out the ASCII before `at`. */
  #hold(bytes: Uint8Array, at: number): string {
    this.#held = bytes.slice(at);
    return at === 0 ? '' : (decoded(bytes.subarray(0, at), 'utf-8') ?? '');
  }
}

function encodingOf(sample: Uint8Array, language: string | undefined): Encoding | undefined {
  const utf8 = decoded(sample, 'utf-8');
  // Nothing of UTF-8 but the beginning of a character at the very end: a letter of another encoding.
  const possible = utf8 !== undefined && /[^\0-\x7f]/.test(utf8);
  if (possible && !isDoubtful(utf8)) return 'utf-8';
  if (!possible && isBrokenUtf8(sample)) return 'utf-8';
  const encodings = possible ? (['utf-8', ...EAST_ASIAN] as const) : OLD;
  const readings = encodings.flatMap((encoding) => {
    const text = decoded(sample, encoding);
    return text === undefined ? [] : [[encoding, text]];
  });
  return likeliest(Object.fromEntries(readings), language);
}

/** UTF-8 with a few bytes in it that are not: no other encoding would look so much like it. */
function isBrokenUtf8(sample: Uint8Array): boolean {
  const text = new TextDecoder('utf-8', { fatal: false }).decode(sample, { stream: true });
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  return (text.match(/[\u0080-\ufffc]/g)?.length ?? 0) > 20 * broken;
}

/** Valid UTF-8 by chance: a few characters, none of more than two bytes. */
function isDoubtful(text: string): boolean {
  return !/[\u0800-\uffff]/.test(text) && (text.match(/[^\0-\x7f]/g)?.length ?? 0) <= 8;
}

/** A file's bytes, all of them at hand, as text. @param language what it is likely in, as BCP 47 */
export function decodeText(bytes: Uint8Array, language?: string): Read<{ text: string; encoding: Encoding }> {
  const reader = new TextReader(language);
  const text = reader.push(bytes);
  const all = reader.refusal ? text : text + reader.end();
  // Half a character at the very end has always been left out here.
  if (reader.refusal && reader.refusal !== 'cut') return refuse(reader.refusal);
  return { ok: true, value: { text: all, encoding: reader.encoding } };
}

function firstForeign(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length && (bytes[at] ?? 0) < 0x80) at += 1;
  return at;
}

/** By its byte order mark. */
function markedEncoding([a, b, c]: Uint8Array): Encoding | undefined {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : undefined;
}

/** UTF-16 without its mark. */
function wideEncoding(bytes: Uint8Array): Encoding | undefined {
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
