import * as z from 'zod/mini';
import type { Message } from '../../findings/finding';
import { checkerOf } from '../index';
import { spellOut } from '../phrases';
import { type Pack, type Rule, RuleShape } from '../rule';
import { PACKS } from '../rules';
import { SOURCES } from '../rules/sources';
import { type FailedExample, failedExamples } from './examples';
import { readJson } from './json-lines';
import { PACK_FILE_CAP } from './pack-cap';
import { refusedPattern } from './pattern-cost';

const MOST_RULES = 2_000;
/** Phrases all rules of a file may stand for together. */
const MOST_PHRASES = 100_000;

const line = z.string().check(z.minLength(1), z.maxLength(200));
const version = z.string().check(z.regex(/^\d{4}\.\d{2}\.\d{2}(?:\.\d{1,3})?$/));

/** The head of a pack file; its rules are looked at one by one. */
const FileShape = z.strictObject({
  format: z.literal('stallkeeper-rules'),
  schema: z.literal(1),
  /** Every rule id of the pack begins with it. */
  id: z.string().check(z.regex(/^[a-z]+(?:-[a-z0-9]+)*$/), z.maxLength(60)),
  name: line,
  version,
  language: z.enum(['zh', 'en']),
  kind: z.enum(['law', 'platform']),
  publisher: z.optional(line),
  /** What changed in which version, in the publisher's own words. */
  changes: z.optional(z.array(z.strictObject({ version, says: z.string().check(z.minLength(1), z.maxLength(1_000)) }))),
  rules: z.array(z.unknown()).check(z.minLength(1), z.maxLength(MOST_RULES)),
  signature: z.optional(z.string().check(z.maxLength(200))),
});
type FileHead = z.infer<typeof FileShape>;

/** An entry that was left out: its id or number, the line of the file, and why. */
interface BrokenLine {
  entry: string;
  line: number;
  reason: Message;
}

export interface PackFile {
  name: string;
  publisher: string | undefined;
  changes: readonly { version: string; says: string }[];
  /** With the entries that are well formed. */
  pack: Pack;
  broken: readonly BrokenLine[];
  /** The file as it lies there, for its signature. */
  raw: Readonly<Record<string, unknown>>;
}

/** Why a file is no pack at all. */
export type PackFileError =
  | { kind: 'tooLarge' }
  /** no JSON from that line on */
  | { kind: 'notJson'; line: number }
  /** JSON, but not of the shape of a pack; `path` names what is wrong there */
  | { kind: 'notPack'; line: number; path: string }
  /** its id belongs to a pack of the product or to the operator's own rules */
  | { kind: 'idTaken'; line: number; id: string };

/** Takes the text of a pack file apart and believes nothing of it. Entries that are not well formed are left out and named; the rest stands. */
export function readPackFile(text: string): { ok: true; value: PackFile } | { ok: false; error: PackFileError } {
  if (text.length > PACK_FILE_CAP) return { ok: false, error: { kind: 'tooLarge' } };
  const json = readJson(text);
  if (!json.ok) return { ok: false, error: { kind: 'notJson', line: json.line } };
  const head = FileShape.safeParse(json.value);
  if (!head.success) {
    const { path, keys } = firstIssue(head.error);
    const at = [...path, ...keys.slice(0, 1)];
    return { ok: false, error: { kind: 'notPack', line: json.lineOf(at), path: at.join('.') || 'format' } };
  }
  const file = head.data;
  if (file.id.split('-')[0] === 'own' || PACKS.some(({ id }) => id === file.id))
    return { ok: false, error: { kind: 'idTaken', line: json.lineOf(['id']), id: file.id } };
  const { rules, broken } = sift(file, json.lineOf);
  return {
    ok: true,
    value: {
      name: file.name,
      publisher: file.publisher,
      changes: file.changes ?? [],
      pack: { id: file.id, language: file.language, kind: file.kind, version: file.version, rules },
      broken,
      raw: json.value as Record<string, unknown>,
    },
  };
}

/** Runs the examples of every rule of a pack, each beside the other rules of the pack. */
export function failedInPack(pack: Pack, day: string): FailedExample[] {
  const checker = checkerOf([pack]);
  return pack.rules.flatMap((rule) => failedExamples(rule, pack.language, checker, day));
}

interface Flaw {
  path: readonly PropertyKey[];
  reason: Message;
}

function sift(file: FileHead, lineOf: (path: readonly PropertyKey[]) => number): { rules: Rule[]; broken: BrokenLine[] } {
  const broken: BrokenLine[] = [];
  const good: { rule: Rule; at: number }[] = [];
  const seen = new Set(PACKS.flatMap((pack) => pack.rules.map(({ id }) => id)));
  let phrases = 0;
  for (const [at, entry] of file.rules.entries()) {
    const leave = ({ path, reason }: Flaw) => broken.push({ entry: entryName(entry, at), line: lineOf(['rules', at, ...path]), reason });
    const parsed = RuleShape.safeParse(entry);
    if (!parsed.success) {
      leave(shapeFlaw(parsed.error));
      continue;
    }
    const rule = parsed.data;
    const flaw = flawOf(rule, file.id, seen);
    if (flaw) {
      leave(flaw);
      continue;
    }
    const count = phrasesOf(rule);
    if (typeof count !== 'number') leave(count);
    else if (phrases + count > MOST_PHRASES)
      leave({ path: ['match'], reason: { id: 'packs.reason.phrases', values: { n: MOST_PHRASES } } });
    else {
      phrases += count;
      seen.add(rule.id);
      good.push({ rule, at });
    }
  }
  // What only the engine can tell: phrases too short, an exception that excuses its own words.
  const unloaded = new Map(
    checkerOf([{ ...file, rules: good.map(({ rule }) => rule) }])
      .broken()
      .map(({ entry, reason }) => [entry, reason]),
  );
  for (const { rule, at } of good) {
    const reason = unloaded.get(rule.id);
    if (reason !== undefined)
      broken.push({ entry: rule.id, line: lineOf(['rules', at]), reason: { id: 'packs.reason.engine', values: { reason } } });
  }
  return { rules: good.flatMap(({ rule }) => (unloaded.has(rule.id) ? [] : [rule])), broken: broken.sort((a, b) => a.line - b.line) };
}

function flawOf(rule: Rule, pack: string, seen: ReadonlySet<string>): Flaw | undefined {
  if (!rule.id.startsWith(`${pack}-`)) return { path: ['id'], reason: { id: 'packs.reason.id', values: { prefix: `${pack}-` } } };
  if (seen.has(rule.id)) return { path: ['id'], reason: { id: 'packs.reason.taken', values: { id: rule.id } } };
  if (!rule.says) return { path: [], reason: { id: 'packs.reason.says', values: {} } };
  const source = rule.sources.findIndex((id) => !SOURCES[id]);
  if (source >= 0)
    return { path: ['sources', source], reason: { id: 'packs.reason.source', values: { source: rule.sources[source] ?? '' } } };
  return expressionsOf(rule)
    .map(({ path, pattern }): Flaw | undefined => {
      const refused = refusedPattern(pattern);
      return refused && { path, reason: { id: `packs.reason.${refused}`, values: { pattern: pattern.slice(0, 80) } } };
    })
    .find((flaw) => flaw !== undefined);
}

function expressionsOf({ match, before, after }: Rule): { path: PropertyKey[]; pattern: string }[] {
  return [
    ...('patterns' in match ? match.patterns.map((pattern, at) => ({ path: ['match', 'patterns', at], pattern })) : []),
    ...('characters' in match ? [{ path: ['match', 'characters'], pattern: match.characters }] : []),
    ...(before === undefined ? [] : [{ path: ['before'], pattern: before }]),
    ...(after === undefined ? [] : [{ path: ['after'], pattern: after }]),
  ];
}

/** How many phrases a rule stands for, or what is wrong with them. */
function phrasesOf({ match, inside = '' }: Rule): number | Flaw {
  const entries =
    'terms' in match
      ? match.terms
      : 'anchors' in match
        ? match.anchors
        : 'numbers' in match
          ? match.numbers.replaceAll('{n}', '0')
          : 'missing' in match
            ? match.missing
            : '';
  try {
    const words = spellOut(entries);
    const short = 'terms' in match ? words.find((phrase) => phrase.length < 2) : undefined;
    if (short !== undefined) return { path: ['match', 'terms'], reason: { id: 'packs.reason.short', values: { words: short } } };
    return words.length + spellOut(inside).length;
  } catch (error) {
    return { path: ['match'], reason: { id: 'packs.reason.engine', values: { reason: error instanceof Error ? error.message : '' } } };
  }
}

function shapeFlaw(error: z.core.$ZodError): Flaw {
  const { path, keys } = firstIssue(error);
  if (keys.length > 0)
    return { path: [...path, ...keys.slice(0, 1)], reason: { id: 'packs.reason.unknown', values: { key: keys.join(', ') } } };
  return { path, reason: { id: 'packs.reason.shape', values: { path: path.join('.') || '{}' } } };
}

/** The first complaint: where, and which keys nobody asked for. */
function firstIssue(error: z.core.$ZodError): { path: PropertyKey[]; keys: string[] } {
  const [issue] = error.issues;
  return { path: [...(issue?.path ?? [])], keys: issue?.code === 'unrecognized_keys' ? [...issue.keys] : [] };
}

function entryName(entry: unknown, at: number): string {
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
  return typeof id === 'string' && id !== '' ? id.slice(0, 60) : `#${at + 1}`;
}
