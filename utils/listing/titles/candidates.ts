import type { Reading } from '../../reading/reading';
import { lengthIn } from '../../text/length';
import type { ListingContext } from '../audit';
import { ListingFacts } from '../facts';
import type { ListingReport } from '../report';
import { fillUp } from './fill';
import { joinParts } from './join';
import { coreEarly, ordered } from './order';
import { brandsOf, type OwnWord, ownWordsOf } from './own';
import { partsOf } from './parts';
import { recased } from './recase';
import type { TitlePart } from './roles';
import { goodRoom, titleLimit } from './room';
import { shorten, written } from './shorten';
import { echoesOf, mainCore } from './worth';

/** What was done to the title to get a candidate. */
export interface TitleChange {
  kind: 'dropped' | 'added' | 'moved' | 'recased';
  words: readonly string[];
}

export interface Candidate {
  title: string;
  /** Score of the whole listing with this title, 0 to 100. */
  score: number;
  changes: readonly TitleChange[];
}

/** Most candidates shown, and most that are scored for them. */
const MOST = 8;
const MOST_JUDGED = 10;
/** Points a candidate has to bring: less is not worth another title. */
const LEAST_GAIN = 0.5;

interface Draft {
  parts: readonly TitlePart[];
  added: readonly OwnWord[];
}

/** The reading with another title. */
export function withTitle(reading: Reading, title: string): Reading {
  const at = reading.fields.findIndex((read) => read.field === 'title' && read.text.trim() !== '');
  const index = at >= 0 ? at : reading.fields.findIndex((read) => read.field === 'title');
  return index < 0 ? reading : { ...reading, fields: reading.fields.map((read, i) => (i === index ? { ...read, text: title } : read)) };
}

/** All of candidateSteps() at one go. */
export function candidatesOf(reading: Reading, context: ListingContext, judge: (reading: Reading) => ListingReport): Candidate[] {
  const steps = candidateSteps(reading, context, judge);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * Titles made by recombining the seller's own parts and words, each scored as the listing's title; those that score higher than the title now, best
 * first. Always the same for the same reading. A step for each way to recombine, so that whoever has a page to draw may do so in between.
 *
 * @param judge scores a reading
 */
export function* candidateSteps(
  reading: Reading,
  context: ListingContext,
  judge: (reading: Reading) => ListingReport,
): Generator<undefined, Candidate[]> {
  const facts = new ListingFacts(reading);
  const { title } = facts;
  if (!title) return [];
  const own = ownWordsOf(facts, context);
  const parts = partsOf(title, own);
  const limit = titleLimit(facts, context);
  const brands = brandsOf(facts);
  const now = judge(reading).score ?? 0;
  const seen = new Set([title.text]);
  const found: Candidate[] = [];
  const consider = (draft: Draft, text: string): void => {
    if (seen.has(text) || seen.size > MOST_JUDGED || text === '') return;
    if (limit && lengthIn(text, limit.unit) > limit.max) return;
    seen.add(text);
    const { score } = judge(withTitle(reading, text));
    if (score !== null && score >= now + LEAST_GAIN) found.push({ title: text, score, changes: changesOf(parts, draft, text) });
  };
  for (const draft of drafts(facts, context, parts, own)) {
    const text = written(draft.parts).trim();
    if (facts.writing === 'latin') consider(draft, recased(text, brands));
    consider(draft, text);
    yield;
  }
  return found.sort((a, b) => Math.round(b.score) - Math.round(a.score) || weight(a) - weight(b)).slice(0, MOST);
}

/** The ways to recombine, those that change least first. */
function* drafts(facts: ListingFacts, context: ListingContext, parts: readonly TitlePart[], own: readonly OwnWord[]): Generator<Draft> {
  const { writing } = facts;
  const limit = titleLimit(facts, context);
  const room = goodRoom(facts, context);
  const main = mainCore(parts, facts);
  const within = (some: readonly TitlePart[]): Draft => {
    const over = limit && lengthIn(joinParts(some), limit.unit) > limit.max;
    return { parts: (over && shorten(some, facts, limit)?.kept) || some, added: [] };
  };
  const full = (some: readonly TitlePart[]): Draft => {
    const filled = fillUp(within(some).parts, own, room, writing);
    return filled ? { parts: filled.parts, added: filled.added } : within(some);
  };
  const clean = parts.filter(({ idle }) => idle !== 'promotion' && idle !== 'repeat' && idle !== 'synonym');
  const bare = clean.filter(({ idle }) => idle === undefined);
  const echoes = echoesOf(parts);
  const once = bare.filter((part) => part === main || (echoes.get(part) ?? 0) < 0.5);
  const concise = shorten(bare, facts, room)?.kept ?? bare;
  yield full(clean);
  yield full(ordered(clean, main, writing));
  yield full(once);
  yield within(clean);
  yield within(coreEarly(clean, main));
  yield within(ordered(clean, main, writing));
  yield full(coreEarly(clean, main));
  yield full(ordered(bare, main, writing));
  yield full(concise);
  yield within(ordered(concise, main, writing));
  yield full(bare);
  yield within(parts);
}

function weight({ changes }: Candidate): number {
  return changes.reduce((sum, { words }) => sum + words.length, 0);
}

function changesOf(before: readonly TitlePart[], { parts, added }: Draft, text: string): TitleChange[] {
  const changes: TitleChange[] = [];
  const add = (kind: TitleChange['kind'], words: readonly string[]): void => {
    if (words.length > 0) changes.push({ kind, words });
  };
  add(
    'dropped',
    before.filter((part) => !parts.includes(part)).map(({ words }) => words),
  );
  add(
    'added',
    added.map((word) => word.text),
  );
  add(
    'moved',
    movedIn(parts.filter(({ start }) => start >= 0)).map(({ words }) => words),
  );
  if (written(parts).trim() !== text) add('recased', [text]);
  return changes;
}

/** The fewest parts that must have been moved to get from the order of the title to this one. */
export function movedIn(parts: readonly TitlePart[]): TitlePart[] {
  const best: { length: number; from: number }[] = [];
  for (const [index, part] of parts.entries()) {
    let entry = { length: 1, from: -1 };
    for (let other = 0; other < index; other++) {
      if ((parts[other]?.start ?? 0) < part.start && (best[other]?.length ?? 0) >= entry.length)
        entry = { length: (best[other]?.length ?? 0) + 1, from: other };
    }
    best.push(entry);
  }
  const stayed = new Set<number>();
  let at = best.reduce((top, entry, index) => (entry.length > (best[top]?.length ?? 0) ? index : top), 0);
  for (; at >= 0 && best[at]; at = best[at]?.from ?? -1) stayed.add(at);
  return parts.filter((_, index) => !stayed.has(index));
}
