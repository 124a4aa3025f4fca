import { Parser } from 'saxen';
import { TextReader } from './encoding';
import { MOST_IN_ROW, Refused } from './refusal';

export interface Heard {
  open?(name: string, attributes: () => Record<string, string>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** No part of a workbook nests deeper. */
const MOST_DEPTH = 64;

/**
 * Runs through an XML document that comes in pieces of bytes. Names come without their prefix, a text may come in several pieces. Throws Refused, or
 * whatever the parser throws at what is no XML. Documents that declare a type are refused whole: entities are the one thing such a declaration is
 * good for here, and they are how a small file makes a large text.
 */
export class XmlReader {
  readonly #reader = new TextReader();
  readonly #parser: Parser;
  #carry = '';
  #silence = 0;
  #depth = 0;

  constructor({ open, close, text }: Heard) {
    this.#parser = new Parser()
      .on('openTag', (name, attributes) => {
        this.#silence = 0;
        this.#depth += 1;
        if (this.#depth > MOST_DEPTH) throw new Refused('damaged');
        open?.(plain(name), attributes);
      })
      .on('closeTag', (name) => {
        this.#silence = 0;
        this.#depth -= 1;
        close?.(plain(name));
      })
      .on('text', (raw) => {
        this.#silence = 0;
        text?.(unescaped(raw));
      })
      .on('cdata', (raw) => {
        this.#silence = 0;
        text?.(raw);
      })
      .on('attention', () => {
        throw new Refused('entities');
      })
      .on('warn', () => undefined);
  }

  push(bytes: Uint8Array): void {
    const piece = this.#read(this.#reader.push(bytes));
    // Up to a "<" all tags are whole: it cannot stand inside an attribute. Text and tags longer than any row end the reading.
    const cut = piece.lastIndexOf('<');
    this.#silence += piece.length;
    if (this.#silence > MOST_IN_ROW) throw new Refused('longCell');
    if (cut === -1) {
      this.#carry += piece;
      return;
    }
    this.#parser.write(this.#carry + piece.slice(0, cut));
    this.#carry = piece.slice(cut);
  }

  end(): void {
    this.#parser.write(this.#carry + this.#read(this.#reader.end()));
    this.#parser.end();
  }

  #read(text: string): string {
    if (this.#reader.refusal) throw new Refused('damaged');
    return text;
  }
}

/** A whole document at once. */
export function readXml(bytes: Uint8Array, heard: Heard): void {
  const reader = new XmlReader(heard);
  for (let at = 0; at < bytes.length; at += PIECE) reader.push(bytes.subarray(at, at + PIECE));
  reader.end();
}

const PIECE = 256 * 1024;

function plain(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Characters written by number or name. (saxen's own decoder breaks those beyond U+FFFF: emoji.) */
export function unescaped(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });
}
