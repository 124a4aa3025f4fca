import { type Bytes, beginningOf, bytesOf, bytesOfFile, joined, piecesOf, type ReportFile } from './bytes';
import { kindOf, refusalOfOle } from './kind';
import { openText } from './open-text';
import { isOtherDocument, isWorkbook, openWorkbook } from './open-workbook';
import { MOST_STREAMED, type Refusal, Refused, refusalOf } from './refusal';
import type { Opened, Reading } from './report';
import { type Entry, entriesOf, unpacked } from './zip';

export type { ReportFile } from './bytes';
export type { Opened, OpenReport } from './report';

/** How far the reading is. */
export interface Progress {
  /** As in OpenReport. */
  file: string;
  /** Bytes read of the files handed in (of an archive: as packed), and of all of them. */
  bytes: number;
  of: number;
  /** Rows handed out of the report in work. */
  rows: number;
}

export interface OpenOptions {
  /** Ends the reading; the report in work is then `refused` as stopped. */
  signal?: { readonly aborted: boolean };
  onProgress?(progress: Progress): void;
  /** Language the files are likely in (BCP 47: "ja", "zh-TW", "de"), for texts too short to tell their encoding by themselves. */
  language?: string;
}

/** Largest workbook inside an archive: it is unpacked into memory, as its parts stand anywhere in it. */
const MOST_INNER = 256 * 1024 * 1024;

/**
 * The tables in files of any size and kind, told by content and never by name: text, workbooks (a report a sheet), archives of both. What cannot be
 * read comes as a refusal and the next file follows.
 */
export async function* openReports(files: readonly ReportFile[], options: OpenOptions = {}): AsyncGenerator<Opened> {
  const of = files.reduce((sum, { size }) => sum + size, 0);
  let name = '';
  const reading: Reading = {
    language: options.language,
    rows: 0,
    begin(file) {
      name = file;
      reading.rows = 0;
    },
    check() {
      if (options.signal?.aborted) throw new Refused('stopped');
    },
  };
  let before = 0;
  for (const file of files) {
    const start = before;
    const onRead = (to: number) => {
      reading.check();
      options.onProgress?.({ file: name, bytes: start + to, of, rows: reading.rows });
    };
    reading.begin(file.name);
    if (file.size > MOST_STREAMED) yield refusal('tooLarge', file.name);
    else yield* openBytes(file.name, bytesOfFile(file, onRead), reading, false);
    before += file.size;
  }
}

function refusal(error: Refusal, file: string): Opened {
  return { ok: false, refusal: { error, file } };
}

async function* openBytes(file: string, bytes: Bytes, reading: Reading, inArchive: boolean): AsyncGenerator<Opened> {
  if (bytes.size === 0) return yield refusal('empty', file);
  let entries: readonly Entry[];
  try {
    switch (kindOf(await bytes.read(0, 8))) {
      case 'text':
        return yield await openText(file, bytes.size, () => piecesOf(bytes), reading);
      case 'binary':
        return yield refusal('binary', file);
      case 'ole':
        return yield refusal(refusalOfOle(await bytes.read(0, MOST_INNER)), file);
      case 'zip':
        entries = await entriesOf(bytes);
    }
  } catch (error) {
    return yield refusal(refusalOf(error), file);
  }
  if (isWorkbook(entries)) return yield* openWorkbook(file, bytes, entries, reading);
  if (isOtherDocument(entries)) return yield refusal('notTable', file);
  if (inArchive) return yield refusal('nested', file);
  const inside = entries.filter(isContent);
  if (inside.length === 0) return yield refusal('empty', file);
  if (inside.reduce((sum, { size }) => sum + size, 0) > MOST_STREAMED) return yield refusal('bomb', file);
  for (const entry of inside) yield* openEntry(`${file}/${entry.name}`, bytes, entry, reading);
}

/** Neither a folder, nor empty, nor what a Mac or Windows lays beside files. */
function isContent({ name, size }: Entry): boolean {
  return size > 0 && !name.endsWith('/') && !/^__MACOSX\/|(?:^|\/)(?:\._[^/]*|\.DS_Store|Thumbs\.db|desktop\.ini)$/i.test(name);
}

async function* openEntry(file: string, bytes: Bytes, entry: Entry, reading: Reading): AsyncGenerator<Opened> {
  const pieces = () => unpacked(bytes, entry);
  try {
    const kind = kindOf(await beginningOf(pieces(), 8));
    if (kind === 'text') return yield await openText(file, entry.size, pieces, reading);
    if (kind === 'binary') return yield refusal('binary', file);
    if (entry.size > MOST_INNER) return yield refusal('tooLarge', file);
    const all: Uint8Array[] = [];
    for await (const piece of pieces()) all.push(piece);
    yield* openBytes(
      file,
      bytesOf(joined(all, entry.size), () => reading.check()),
      reading,
      true,
    );
  } catch (error) {
    yield refusal(refusalOf(error), file);
  }
}
