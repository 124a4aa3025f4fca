import type { Folded } from '../text/fold';
import { unfold } from '../text/fold';
import type { Hit } from './guards';
import type { Role } from './rule-set';
import type { Candidate } from './scan';

const HAN = /[\u3400-\u9fff]/;
const LETTER = /[a-z]/;
const DIGIT = /[0-9]/;
/** What stands between two parts without parting them: nothing a reader sees. */
const INVISIBLE = /^(?:\p{Cf}|\p{M})*$/u;

export type Spelling = 'plain' | 'disguised' | 'other words';

/**
 * How a phrase found in the folded text is written in the original: as it is, in disguise, or not at all, because the letters belong to other
 * words (零售 is not 0售, "cure" is not in "secure", 身高 仿古 holds no 高仿).
 */
export function spellingOf(folded: Folded, hit: Hit, role: Role, written: Walked): Spelling {
  const exchanged = written.how.swapped > 0;
  if (hit.to <= hit.from || !endsAtWord(folded, hit, exchanged)) return 'other words';
  const allowed = role.rule.rule.disguised === true;
  let disguised = exchanged;
  if (exchanged) {
    if (!(allowed || role.role === 'inside') || !plausible(folded, hit, role, written)) return 'other words';
  } else if (role.text === undefined) {
    if (hit.to - hit.from !== written.units) return 'other words';
    if (written.how.drawn > 0) {
      if (!allowed || !readable(folded, hit, written) || !drawn(folded, hit)) return 'other words';
      disguised = true;
    }
  } else if (folded.text.slice(hit.from, hit.to) !== role.text) return 'other words';
  else if (folded.plain.slice(hit.from, hit.to) !== role.plain) {
    if (!allowed || !drawn(folded, hit)) return 'other words';
    disguised = true;
  }
  for (let at = hit.from + 1; at < hit.to; at++) {
    const gap = folded.original.slice(folded.ends[at - 1], folded.starts[at]);
    if (INVISIBLE.test(gap)) continue;
    if (!isHan(folded, at - 1) && !isHan(folded, at) && /^[\s\-‐-―_]+$/.test(gap)) continue;
    const mixed = isHan(folded, at - 1) !== isHan(folded, at);
    if (mixed && /^\s+$/.test(gap)) continue;
    if (role.role !== 'term') continue;
    if (gap.length > 6) return 'other words';
    const long = hit.to - hit.from >= 4;
    if (!long && (!allowed || partsOtherWords(folded, hit, at))) return 'other words';
    disguised = true;
  }
  if (hit.to - hit.from === 2 && role.han && crossesWords(folded, hit)) return 'other words';
  return disguised ? 'disguised' : 'plain';
}

/** How the walk found a phrase. */
type Walked = Pick<Candidate, 'units' | 'how'>;

/** Fewer units than this with an initial among them are other letters. */
const LEAST_WITH_INITIAL = 3;

/** More than half of the characters exchanged is another word, unless all of them are spelt out; one initial needs enough characters around it. */
function plausible(folded: Folded, hit: Hit, role: Role, { units, how: { swapped, initials, common } }: Walked): boolean {
  if (!role.han || (units === 2 && common > 0)) return false;
  if (initials > 1 || (initials === 1 && (units < LEAST_WITH_INITIAL || (units === LEAST_WITH_INITIAL && swapped > 1)))) return false;
  const written = folded.plain.slice(hit.from, hit.to);
  if (/^[a-z]+$/.test(written)) return initials === 0 && written.length >= 6 && gluedToHan(folded, hit);
  return swapped <= Math.max(1, Math.floor(units / 2));
}

function isHan(folded: Folded, at: number): boolean {
  return HAN.test(folded.plain.charAt(at));
}

/** Latin words and numbers are whole. */
function endsAtWord(folded: Folded, hit: Hit, disguise: boolean): boolean {
  const first = folded.plain.charAt(hit.from);
  const last = folded.plain.charAt(hit.to - 1);
  const previous = folded.plain.charAt(hit.from - 1);
  const next = folded.plain.charAt(hit.to);
  if (LETTER.test(first) && (LETTER.test(previous) || (disguise && DIGIT.test(previous)))) return false;
  if (DIGIT.test(first) && (DIGIT.test(previous) || (previous === '.' && DIGIT.test(folded.plain.charAt(hit.from - 2))))) return false;
  if (LETTER.test(last) && (LETTER.test(next) || (disguise && DIGIT.test(next)))) return false;
  return !(DIGIT.test(last) && DIGIT.test(next));
}

/** Enough letters are left to read it by: fr33 and 1nstagram, not the model 15D. */
function readable(folded: Folded, hit: Hit, { units, how: { drawn: count } }: Walked): boolean {
  return count * 2 <= units && (LETTER.test(folded.plain.charAt(hit.from)) || count * 4 <= units);
}

/** The difference is one a writer made on purpose: a digit or sign for a letter, a capital I for l. */
function drawn(folded: Folded, hit: Hit): boolean {
  const { start, end } = unfold(folded, hit.from, hit.to);
  return /[0-9$@!|]|[a-z]I|I[a-z]/.test(folded.original.slice(start, end));
}

/** Pinyin that stands alone is a name (Dingji 鼎记); pinyin written into Chinese is a disguise. */
function gluedToHan(folded: Folded, hit: Hit): boolean {
  const { start, end } = unfold(folded, hit.from, hit.to);
  const written = folded.original.slice(start, end);
  return written === written.toLowerCase() && (HAN.test(folded.original.charAt(start - 1)) || HAN.test(folded.original.charAt(end)));
}

let words: Intl.Segmenter | undefined;

function segments(text: string): Iterable<Intl.SegmentData> {
  words ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return words.segment(text);
}

/** Han on either side that may make words with a hit. */
const WORD_REACH = 6;

/** Whether two Han that look like a term are the ends of two words: 屋顶|级配, 电极|品种. */
function crossesWords(folded: Folded, hit: Hit): boolean {
  let from = hit.from;
  while (from > 0 && hit.from - from < WORD_REACH && isHan(folded, from - 1)) from--;
  let to = hit.to;
  while (to < folded.plain.length && to - hit.to < WORD_REACH && isHan(folded, to)) to++;
  for (const { segment, index } of segments(folded.plain.slice(from, to))) {
    const [start, end] = [from + index, from + index + segment.length];
    const parts = (at: number) => start < at && at < end;
    if ((parts(hit.from) && end < hit.to) || (parts(hit.to) && start > hit.from)) return true;
  }
  return false;
}

/** A gap inside a short term is a real word boundary when a part of the term belongs to a longer word on its side of the gap. */
function partsOtherWords(folded: Folded, hit: Hit, gapAt: number): boolean {
  let from = gapAt - 1;
  while (from > 0 && gapAt - from < 6 && isHan(folded, from - 1) && folded.starts[from] === folded.ends[from - 1]) from--;
  let to = gapAt + 1;
  while (to < folded.plain.length && to - gapAt < 6 && isHan(folded, to) && folded.starts[to] === folded.ends[to - 1]) to++;
  const left = [...segments(folded.plain.slice(from, gapAt))].at(-1)?.segment ?? '';
  const right = [...segments(folded.plain.slice(gapAt, to))][0]?.segment ?? '';
  return left.length > gapAt - hit.from || right.length > hit.to - gapAt;
}
