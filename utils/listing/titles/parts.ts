import type { TextFacts } from '../facts';
import { type Claim, claimsIn } from './claims';
import { markIdle } from './idle';
import { HAN_FORWARD, joinedWords } from './leaning';
import { withPhrases } from './noun-phrase';
import type { OwnWord } from './own';
import type { PartRole, TitlePart } from './roles';

/** Most of a title that is cut, in UTF-16 units; what is beyond is one part. The longest title any marketplace takes is 255 characters. */
const MOST_CUT = 600;

/** Text in which every UTF-16 unit is a character of its own: no marks, joiners, pairs or flags that a cut could part. */
const PLAIN = /^[\x20-\x7e\u00a0-\u00ac\u00b0-\u024f\u3000-\u3029\u3031-\u303c\u4e00-\u9fff\uff00-\uff9d]*$/;

let dictionary: Intl.Segmenter | undefined;
let graphemes: Intl.Segmenter | undefined;

/**
 * A title cut into parts an operator would move as one. The spans tile the title: `text.slice(start, end)` of the parts, joined, is the title. No
 * character that is drawn as one (emoji family, letter with its marks) is parted, and a run in a script written from right to left stays whole.
 *
 * @param own words of the seller's own (own.ts): their values are kept together and tell the role
 */
export function partsOf(title: TextFacts, own: readonly OwnWord[]): TitlePart[] {
  const { text } = title;
  const border = text.length > MOST_CUT ? graphemeStart(text, MOST_CUT) : text.length;
  const head = text.slice(0, border);
  const words = joinedWords(head, withSigns(head, filled(head, wordsIn(title, head), claimsIn(title, head, own))));
  const again = title.piles.flatMap((pile) => pile.slice(1));
  const atoms = HAN.test(head) || RTL.test(head) ? words : withPhrases(head, words, again);
  if (border < text.length) atoms.push({ start: border, end: text.length, role: 'other' });
  return markIdle(title, tiled(text, atoms));
}

/** Where the character that holds `at` begins. */
function graphemeStart(text: string, at: number): number {
  graphemes ??= new Intl.Segmenter('zh', { granularity: 'grapheme' });
  return graphemes.segment(text).containing(at)?.index ?? at;
}

const HAN = /\p{Script=Han}/u;
const WORDLIKE = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;
const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** A run written from right to left, its blanks, digits and signs included. */
const RTL_RUN =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{M}](?:[^\n]{0,200}[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{M}])?/gu;

interface Stretch {
  start: number;
  end: number;
}

/** Words of the head: a Chinese one as our lists read it, any other by the browser's own dictionary. */
function wordsIn(title: TextFacts, head: string): Stretch[] {
  if (HAN.test(head)) return title.recognised.parts.filter(({ start, end }) => end <= head.length && WORDLIKE.test(head.slice(start, end)));
  dictionary ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const found: Stretch[] = [];
  for (const { segment, index, isWordLike } of dictionary.segment(head)) {
    if (isWordLike || /\p{Extended_Pictographic}/u.test(segment)) found.push({ start: index, end: index + segment.length });
  }
  return found;
}

/** The claims and, between them, the words nobody claimed. A claim that ends inside a word of the dictionary takes the whole word: 杯 of 玻璃杯. */
function filled(head: string, words: readonly Stretch[], claims: readonly Claim[]): Claim[] {
  const atoms: Claim[] = RTL.test(head) ? withRuns(head, claims) : claims.map((claim) => ({ ...claim }));
  const found: Claim[] = [];
  let next = 0;
  for (const word of words) {
    let { start } = word;
    while (next < atoms.length && (atoms[next]?.end ?? 0) <= start) next += 1;
    const [atom, after] = [atoms[next], atoms[next + 1]];
    if (!atom || atom.start >= word.end) {
      found.push({ start, end: word.end, role: 'other' });
      continue;
    }
    // The rest of a word in front of a claim: with it where the claim ends the word and is the word's kind of goods or quality, else alone.
    if (start < atom.start) {
      if (atom.end >= word.end && atom.role === 'core' && han(head, start)) atom.start = start;
      else found.push({ start, end: atom.start, role: 'other' });
    }
    start = atom.end;
    if (start < word.end && (after === undefined || after.start >= word.end)) {
      if (atom.role !== 'promotion' && han(head, start) && word.end - start === 1 && !HAN_FORWARD.test(head[start] ?? ''))
        atom.end = word.end;
      else found.push({ start, end: word.end, role: 'other' });
    }
  }
  return [...atoms, ...found].sort((a, b) => a.start - b.start).filter((atom, index, all) => atom.start >= (all[index - 1]?.end ?? 0));
}

/** Signs written to a word without a blank are of it: 100%, 42", #2, $9. */
const SIGN_BEHIND = /^[%‰°″"”’+#™®©²³½]+/u;
const SIGN_BEFORE = /[#$€£¥+~"“‘]+$/u;

function withSigns(head: string, atoms: readonly Claim[]): Claim[] {
  let border = 0;
  return atoms.map((atom, index) => {
    const before = head.slice(border, atom.start).match(SIGN_BEFORE)?.[0].length ?? 0;
    const behind = head.slice(atom.end, atoms[index + 1]?.start ?? head.length).match(SIGN_BEHIND)?.[0].length ?? 0;
    border = atom.end + behind;
    return { ...atom, start: atom.start - before, end: border };
  });
}

function han(head: string, at: number): boolean {
  return /\p{Script=Han}/u.test(head[at] ?? '');
}

/** Runs from right to left take the place of all that was claimed in them. */
function withRuns(head: string, claims: readonly Claim[]): Claim[] {
  const runs = Array.from(
    head.matchAll(RTL_RUN),
    (match): Claim => ({ start: match.index, end: match.index + match[0].length, role: 'other' as PartRole }),
  );
  const outside = claims.filter((claim) => !runs.some((run) => claim.start < run.end && run.start < claim.end));
  return [...runs, ...outside.map((claim) => ({ ...claim }))].sort((a, b) => a.start - b.start);
}

/** The atoms with the blanks and signs between them, so that nothing of the title is left over. */
function tiled(text: string, atoms: readonly Claim[]): TitlePart[] {
  const standing = PLAIN.test(text) ? atoms : onCharacters(text, atoms);
  const [first] = standing;
  if (!first) return text === '' ? [] : [{ start: 0, end: text.length, words: text, before: '', gap: '', role: 'other' }];
  let before = text.slice(0, first.start);
  return standing.map((atom, index) => {
    const end = standing[index + 1]?.start ?? text.length;
    const part: TitlePart = {
      start: index === 0 ? 0 : atom.start,
      end,
      words: text.slice(atom.start, atom.end),
      before,
      gap: text.slice(atom.end, end),
      role: atom.role,
    };
    if (atom.idle) part.idle = atom.idle;
    before = part.gap;
    return part;
  });
}

/** Atoms whose borders fall between characters as they are drawn; a character two share belongs to the first. */
function onCharacters(text: string, atoms: readonly Claim[]): Claim[] {
  const standing: Claim[] = [];
  for (const atom of atoms) {
    let start = graphemeStart(text, atom.start);
    let end = atom.end >= text.length ? text.length : graphemeStart(text, atom.end);
    if (end < atom.end) end = graphemeEnd(text, end);
    const last = standing.at(-1);
    if (last) start = Math.max(start, last.end);
    if (end > start) standing.push({ ...atom, start, end });
  }
  return standing;
}

function graphemeEnd(text: string, at: number): number {
  graphemes ??= new Intl.Segmenter('zh', { granularity: 'grapheme' });
  const cluster = graphemes.segment(text).containing(at);
  return cluster ? cluster.index + cluster.segment.length : text.length;
}
