import { Refused } from './refusal';

/** A file as this room sees it: a `File` of the browser is one. */
export interface ReportFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  slice(from: number, to: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** Bytes that can be read from anywhere. */
export interface Bytes {
  readonly size: number;
  /** Throws Refused where they cannot be read. */
  read(from: number, to: number): Promise<Uint8Array>;
}

/** @param onRead hears how far into the file was read; may throw Refused */
export function bytesOfFile(file: ReportFile, onRead: (to: number) => void): Bytes {
  return {
    size: file.size,
    async read(from, to) {
      onRead(Math.min(from, file.size));
      const end = Math.min(to, file.size);
      const bytes = new Uint8Array(await file.slice(from, end).arrayBuffer().catch(unreadable));
      if (bytes.length !== Math.max(0, end - from)) unreadable();
      onRead(end);
      return bytes;
    },
  };
}

function unreadable(): never {
  throw new Refused('unreadable');
}

/** Bytes at hand. @param onRead hears that they are read; may throw Refused */
export function bytesOf(all: Uint8Array, onRead: () => void): Bytes {
  return {
    size: all.length,
    read(from, to) {
      onRead();
      return Promise.resolve(all.subarray(from, to));
    },
  };
}

/** Bytes read at a time: a few dozen milliseconds of work. */
const PIECE = 1024 * 1024;

/** All bytes from the first, in pieces. The next one is on its way while one is worked on: a browser fetches them from another process. */
export async function* piecesOf(bytes: Bytes): AsyncGenerator<Uint8Array> {
  let next = ahead(bytes, 0);
  for (let at = 0; at < bytes.size; at += PIECE) {
    const piece = await next;
    if ('error' in piece) throw piece.error;
    if (at + PIECE < bytes.size) next = ahead(bytes, at + PIECE);
    yield piece.bytes;
  }
}

/** Fails only where it is looked at: nobody may ever come to a piece that was read ahead. */
function ahead(bytes: Bytes, at: number): Promise<{ bytes: Uint8Array } | { error: unknown }> {
  return bytes.read(at, at + PIECE).then(
    (read) => ({ bytes: read }),
    (error: unknown) => ({ error }),
  );
}

/**
 * The same bytes in pieces that end with a line where they can: what is then scanned is the string as it was decoded, and not one joined of two, whose
 * every character takes half as long again to reach. Only the line that lies across two pieces is copied.
 */
export async function* byLines(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array();
  for await (const piece of pieces) {
    const cut = piece.lastIndexOf(LF) + 1;
    const line = rest.length > 0 && cut > 0 ? piece.indexOf(LF) + 1 : 0;
    if (rest.length > 0) yield joined([rest, piece], rest.length + line);
    if (cut > line) yield piece.subarray(line, cut);
    rest = piece.slice(cut);
    // A piece without a line end is handed on as it is.
    if (cut === 0) {
      yield rest;
      rest = new Uint8Array();
    }
  }
  yield rest;
}

const LF = 10;

/** The beginning of what comes in pieces. */
export async function beginningOf(pieces: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const taken: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    taken.push(piece);
    size += piece.length;
    if (size >= most) break;
  }
  return joined(taken, Math.min(size, most));
}

/** Pieces as one. @param size bytes to take of them */
export function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece.subarray(0, size - at), at);
    at += Math.min(piece.length, size - at);
  }
  return all;
}
