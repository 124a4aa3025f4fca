import { parseNumber } from '../numbers/number';
import { type Read, readText } from '../reports';
import { parseDelimited } from '../reports/delimited';
import { type SearchWord, WORD_CAPS } from './search-words';
import { countOf, isBlank } from './traffic-cells';
import { WORD_HEADERS, type WordHeader } from './word-headers';

/** Why a line brought no word, or only half of what it said. */
type WordRefusal =
  /** a number stands where the word should */
  | 'noWord'
  | 'tooLong'
  /** the figure cannot be read; the word is taken without it */
  | 'noFigure'
  /** the same word stood in a line before; the higher figure is kept */
  | 'twice'
  /** more words than a list takes */
  | 'full';

export interface RefusedWord {
  /** Line of the file or the pasted text, from 1. */
  row: number;
  text: string;
  why: WordRefusal;
}

export interface ReadWords {
  words: readonly SearchWord[];
  refused: readonly RefusedWord[];
  /** Printed names of the columns that were taken; absent where there is no header. */
  columns?: { word: string; volume?: string };
}

/** Lines above a header. */
const MOST_PREAMBLE = 20;
const NUMBER = /^[<>≥≤约]?[\d.,\s]+(?:万|亿|%|\+)?(?:\s*[-~～至]\s*[\d.,]+万?)?$/;

/** Words and their searches from the rows of a file or a pasted text: a table of an export, two columns, one word a line, or words in one line. */
export function readWords(rows: readonly (readonly string[])[]): ReadWords {
  const header = rows.slice(0, MOST_PREAMBLE).findIndex((row) => columnOf(row, 'word') !== undefined && row.every(isName));
  const names = rows[header] ?? [];
  const body = rows.slice(header + 1);
  const at = header >= 0 ? { word: columnOf(names, 'word') ?? 0, volume: columnOf(names, 'volume') } : { word: 0, volume: volumeIn(body) };
  const lines = body.flatMap((row, index): Line[] => {
    const number = header + index + 2;
    if (header < 0 && at.volume === undefined) return row.map((cell) => ({ row: number, word: cell, volume: '' }));
    return [{ row: number, word: row[at.word] ?? '', volume: at.volume === undefined ? '' : (row[at.volume] ?? '') }];
  });
  const columns =
    header < 0
      ? {}
      : { columns: { word: names[at.word]?.trim() ?? '', ...(at.volume === undefined ? {} : { volume: names[at.volume]?.trim() ?? '' }) } };
  return { ...take(lines), ...columns };
}

/** The rows of a pasted text: cells as spreadsheets put them on the clipboard, one word a line, or words in one line parted by commas. */
export function pastedRows(text: string): Read<readonly (readonly string[])[]> {
  const pasted = text.trim();
  if (pasted.includes('\t')) return parseDelimited(pasted, '\t');
  if (pasted !== '' && !pasted.includes('\n')) return { ok: true, value: [pasted.split(/[,，、;；]/)] };
  const sheet = readText(text);
  return sheet.ok ? { ok: true, value: sheet.value.rows } : sheet;
}

interface Line {
  row: number;
  word: string;
  volume: string;
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s\u200b]+/g, '')
    .toLowerCase();
}

function columnOf(row: readonly string[], holds: WordHeader['holds']): number | undefined {
  const here = row.map(plain);
  for (const { names } of WORD_HEADERS.filter((header) => header.holds === holds)) {
    for (const name of names) {
      const at = here.indexOf(plain(name));
      if (at >= 0) return at;
    }
  }
  return undefined;
}

function isName(cell: string): boolean {
  return !/^\s*[\d.,%]+\s*$/.test(cell);
}

/** Without a header: the first column behind the words that holds figures in most lines. */
function volumeIn(rows: readonly (readonly string[])[]): number | undefined {
  const looked = rows.slice(0, 200);
  const width = Math.max(0, ...looked.map((row) => row.length));
  for (let column = 1; column < width; column++) {
    const cells = looked.map((row) => row[column]?.trim() ?? '').filter((cell) => !isBlank(cell));
    if (cells.length > 0 && cells.filter((cell) => NUMBER.test(cell)).length > cells.length / 2) return column;
  }
  return undefined;
}

function take(lines: readonly Line[]): { words: SearchWord[]; refused: RefusedWord[] } {
  const taken = new Map<string, SearchWord>();
  const refused: RefusedWord[] = [];
  for (const { row, word: written, volume: figure } of lines) {
    const word = written
      .normalize('NFKC')
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .replace(/\s+/g, ' ')
      .trim();
    const refuse = (why: WordRefusal, text = word) => refused.push({ row, text: text.slice(0, WORD_CAPS.word), why });
    if (word === '') continue;
    if (!/\p{L}/u.test(word)) {
      refuse('noWord');
      continue;
    }
    if (word.length > WORD_CAPS.word) {
      refuse('tooLong');
      continue;
    }
    const volume = volumeOf(figure);
    if (volume === 'unreadable') refuse('noFigure', `${word}: ${figure.trim()}`);
    const key = word.toLowerCase();
    const known = taken.get(key);
    const one: SearchWord = typeof volume === 'number' ? { word, volume } : { word };
    if (known) {
      refuse('twice');
      if ((one.volume ?? -1) > (known.volume ?? -1)) taken.set(key, one);
    } else if (taken.size >= WORD_CAPS.words) refuse('full');
    else taken.set(key, one);
  }
  return { words: [...taken.values()], refused };
}

/**
 * Searches as exports print them: 1,234, 1.2万, 100~500 as its middle, <100 and 500+ as the number that stands there. undefined = none given.
 */
export function volumeOf(figure: string): number | undefined | 'unreadable' {
  const text = figure.normalize('NFKC').trim();
  if (isBlank(text)) return undefined;
  const count = countOf(text.replace(/^[<>≥≤约]\s*/, '').replace(/\+$/, ''));
  if (count !== undefined) return count;
  const found = parseNumber(text, { point: '.' });
  const value =
    found.kind === 'range' ? (found.low.value + found.high.value) / 2 : found.kind === 'number' && !found.unit ? found.value : -1;
  const rounded = Math.round(value);
  return Number.isSafeInteger(rounded) && rounded >= 0 ? rounded : 'unreadable';
}
