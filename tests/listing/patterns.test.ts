import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Rooms whose expressions meet texts of any length and content. */
const ROOMS = ['utils/listing', 'utils/text', 'utils/agreement', 'utils/shop', 'utils/numbers', 'utils/reading', 'utils/pictures'];

interface Pattern {
  at: string;
  source: string;
  flags: string;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    return statSync(file).isDirectory() ? filesIn(file) : file.endsWith('.ts') ? [file] : [];
  });
}

/** Every regular expression literal of a file. */
function patternsIn(file: string): Pattern[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ at: `${file}:${line + 1}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * Texts are cut to 4,000 units before they are searched (MOST_TEXT), so work that grows with the square of the length ends soon; what grows
 * faster does not. Four times the text takes 16 times as long in the one case, 64 times and more in the other.
 */
const LONG = 1_200;
const SHORT = LONG / 4;
const TOO_STEEP = 40;
/** Milliseconds that the square of LONG never takes. */
const NOTICEABLE = 60;

const COMMON = ['a', 'A', '0', ' ', '木', '.', '-', '/'];

/** Texts that make an expression go back and forth: its own words and signs, and pairs of common characters, over and over. */
function pumpsFor(source: string): (readonly [head: string, unit: string])[] {
  const words = [...new Set(source.match(/[a-z]{2,}|\p{Script=Han}+/giu) ?? [])].slice(0, 12);
  const signs = [...new Set([...COMMON, ...(source.match(/[^\\[\](){}?*+|^$.a-z0-9\p{Script=Han}]/giu) ?? [])])].slice(0, 20);
  const pairs = COMMON.flatMap((one) => COMMON.map((other) => one + other));
  return [
    ...[...signs, ...pairs].map((unit) => ['', unit] as const),
    ...words.flatMap((word) => [['', word] as const, ...COMMON.flatMap((sign) => [[word, sign] as const, ['', word + sign] as const])]),
  ];
}

/** Milliseconds of this thread's own work for one search through: what else the machine does, does not count. */
function taken(pattern: RegExp, text: string): number {
  const before = process.threadCpuUsage();
  if (pattern.global) for (const _ of text.matchAll(pattern));
  else pattern.test(text);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}

const least = (times: number, run: () => number): number => Math.min(...Array.from({ length: times }, run));

/** The text on which an expression's work grows faster than the square of its length. */
function runaway({ source, flags }: Pattern): string | undefined {
  const pattern = new RegExp(source, flags);
  for (const [head, unit] of pumpsFor(source)) {
    const text = (length: number) => `${head}${unit.repeat(Math.ceil(length / unit.length))}\u0000!`;
    if (taken(pattern, text(LONG)) < NOTICEABLE) continue;
    const long = least(3, () => taken(pattern, text(LONG)));
    const short = least(3, () => taken(pattern, text(SHORT)));
    if (long > NOTICEABLE && long > TOO_STEEP * short) return JSON.stringify([head, unit]);
  }
  return undefined;
}

test('no expression runs away on a text that was made for it', () => {
  const found = ROOMS.flatMap(filesIn).flatMap(patternsIn);
  expect(found.length).toBeGreaterThan(200);
  const steep = found.flatMap((pattern) => {
    const text = runaway(pattern);
    return text === undefined ? [] : [`${pattern.at} /${pattern.source.slice(0, 80)}/ on ${text}`];
  });
  expect(steep).toEqual([]);
});

test('an expression that does run away is noticed', () => {
  expect(runaway({ at: '', source: String.raw`\d+\s*\d+kg`, flags: 'g' })).toBeDefined();
  expect(runaway({ at: '', source: String.raw`\d+kg`, flags: 'g' })).toBeUndefined();
});
