import { Inflate } from 'fflate';
import type { Bytes } from './bytes';
import { decodeText } from './encoding';
import { Refused } from './refusal';

/** Files in an archive, read or not. */
export const MOST_ENTRIES = 2_000;
/** What the list of files of an archive may take. */
const MOST_DIRECTORY = 4 * 1024 * 1024;

/** A table shrinks to a tenth, one of nearly nothing but zeros to a hundredth; beyond that, and beyond a size that could matter, it is a bomb. */
export function isBomb(packed: number, unpacked: number): boolean {
  return unpacked > 16 * 1024 * 1024 && unpacked > packed * 200;
}

/** A file in an archive, as the list at the archive's end has it. */
export interface Entry {
  /** With its folders, "/" between them. */
  name: string;
  /** Bytes, packed and unpacked. */
  packed: number;
  size: number;
  crc: number;
  /** 0 = stored as it is, 8 = deflated. */
  method: number;
  locked: boolean;
  /** Where its own header stands. */
  at: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const IN_LIST = 0x02014b50;
const LOCAL = 0x04034b50;
const NO_32 = 0xffffffff;

/**
 * The files in an archive (APPNOTE 6.3, with its 64-bit records). Throws Refused: 'damaged' without a whole list at its end, 'bomb' where there are
 * too many files or two of them share their bytes.
 */
export async function entriesOf(bytes: Bytes): Promise<Entry[]> {
  const { count, size, from, list } = await findList(bytes);
  if (count > MOST_ENTRIES || size > MOST_DIRECTORY) throw new Refused('bomb');
  // What stands before the archive (a program that unpacks it) is not counted in the places it names.
  const shift = list - from;
  if (shift < 0) throw new Refused('damaged');
  const view = viewOf(await bytes.read(list, list + size));
  const entries: Entry[] = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== IN_LIST) throw new Refused('damaged');
    const next = at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > view.byteLength) throw new Refused('damaged');
    entries.push(entryAt(view, at, shift));
    at = next;
  }
  let end = 0;
  for (const entry of entries.toSorted((a, b) => a.at - b.at)) {
    if (entry.at < end) throw new Refused('bomb');
    end = entry.at + 30 + entry.packed;
    if (end > list) throw new Refused('damaged');
  }
  return entries;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

async function findList(bytes: Bytes): Promise<{ count: number; size: number; from: number; list: number }> {
  const start = Math.max(0, bytes.size - 22 - 0xffff);
  const tail = viewOf(await bytes.read(start, bytes.size));
  let at = tail.byteLength - 22;
  while (at >= 0 && !(tail.getUint32(at, true) === END && at + 22 + tail.getUint16(at + 20, true) <= tail.byteLength)) at -= 1;
  if (at < 0) throw new Refused('damaged');
  const count = tail.getUint16(at + 10, true);
  const size = tail.getUint32(at + 12, true);
  const from = tail.getUint32(at + 16, true);
  if (count === 0xffff || size === NO_32 || from === NO_32) {
    if (at < 20 || tail.getUint32(at - 20, true) !== LOCATOR_64) throw new Refused('damaged');
    const place = Number(tail.getBigUint64(at - 12, true));
    const record = viewOf(await bytes.read(place, place + 56));
    if (record.byteLength < 56 || record.getUint32(0, true) !== END_64) throw new Refused('damaged');
    const wide = (offset: number) => Number(record.getBigUint64(offset, true));
    return { count: wide(32), size: wide(40), from: wide(48), list: place - wide(40) };
  }
  return { count, size, from, list: start + at - size };
}

function entryAt(view: DataView, at: number, shift: number): Entry {
  const flags = view.getUint16(at + 8, true);
  const nameAt = at + 46;
  const extraAt = nameAt + view.getUint16(at + 28, true);
  const name = new Uint8Array(view.buffer, view.byteOffset + nameAt, extraAt - nameAt);
  const entry: Entry = {
    name: nameOf(name, (flags & 0x800) !== 0),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    locked: (flags & 1) !== 0,
    at: view.getUint32(at + 42, true),
  };
  readExtra(view, extraAt, extraAt + view.getUint16(at + 30, true), entry);
  entry.at += shift;
  return entry;
}

/** Sizes beyond 32 bits, and the name in UTF-8 beside one in the encoding of some computer. */
function readExtra(view: DataView, from: number, to: number, entry: Entry): void {
  for (let at = from; at + 4 <= to; ) {
    const id = view.getUint16(at, true);
    const end = at + 4 + view.getUint16(at + 2, true);
    if (end > to) return;
    if (id === 1) {
      let wide = at + 4;
      for (const field of ['size', 'packed', 'at'] as const) {
        if (entry[field] !== NO_32 || wide + 8 > end) continue;
        entry[field] = Number(view.getBigUint64(wide, true));
        wide += 8;
      }
    } else if (id === 0x7075 && end - at > 9) {
      entry.name = nameOf(new Uint8Array(view.buffer, view.byteOffset + at + 9, end - at - 9), true);
    }
    at = end;
  }
}

/** Archives made on a Chinese Windows name their files in GBK and do not say so. */
function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
  const read = decodeText(bytes, isUtf8 ? undefined : 'zh-CN');
  const name = read.ok ? read.value.text : String.fromCharCode(...bytes.subarray(0, 255));
  return name.replaceAll('\\', '/');
}

/** Packed bytes unpacked at a time: 1,000 times that may come out of them at once. */
const PACKED = 16 * 1024;
/** Packed bytes read at a time. */
const READ = 512 * 1024;

/**
 * A file of an archive, unpacked in pieces. Throws Refused: 'password', 'bomb' where more comes out than it said or could be, 'damaged' where it is
 * not what its check sum says.
 */
export async function* unpacked(bytes: Bytes, entry: Entry): AsyncGenerator<Uint8Array> {
  if (entry.locked) throw new Refused('password');
  if (entry.method !== 0 && entry.method !== 8) throw new Refused('damaged');
  if (isBomb(entry.packed, entry.size)) throw new Refused('bomb');
  const head = viewOf(await bytes.read(entry.at, entry.at + 30));
  if (head.byteLength < 30 || head.getUint32(0, true) !== LOCAL) throw new Refused('damaged');
  const from = entry.at + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  const to = from + entry.packed;
  let out: Uint8Array[] = [];
  const inflate = entry.method === 8 ? new Inflate((piece) => out.push(piece)) : undefined;
  let size = 0;
  let crc = -1;
  for (let at = from; at < to; at += READ) {
    const read = await bytes.read(at, Math.min(at + READ, to));
    if (read.length === 0) throw new Refused('damaged');
    for (let start = 0; start < read.length; start += PACKED) {
      const piece = read.subarray(start, start + PACKED);
      if (inflate) inflate.push(piece, at + start + piece.length >= to);
      else out.push(piece);
      for (const each of out) {
        size += each.length;
        if (size > entry.size) throw new Refused('bomb');
        crc = crc32(each, crc);
        yield each;
      }
      out = [];
    }
  }
  if (size !== entry.size || (crc ^ -1) >>> 0 !== entry.crc) throw new Refused('damaged');
}

const CRC = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

function crc32(bytes: Uint8Array, before: number): number {
  let crc = before;
  for (let at = 0; at < bytes.length; at++) crc = (CRC[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (crc >>> 8);
  return crc;
}
