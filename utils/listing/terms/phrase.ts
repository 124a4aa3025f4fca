import { plainUnits } from '../../text/segment';
import { wordsOf } from '../../text/words';
import { gazetteer } from '../lexicon/zh/gazetteer';

/** Most of one text that words are looked for in, in UTF-16 units. */
const MOST_SEARCHED = 20_000;

/** Around a word in Latin script, so that "cap" is not found in "escape". */
const EDGE = '\ue000';
/** Stands for whatever parts two words: no phrase is found across it. */
const BREAK = '\ue001';
const TOUCHING = /^[\s\-_‐·]*$/;
const HAN = /\p{Script=Han}/u;

/** Words of a search that say nothing of the goods. */
const SILENT = new Set(['a', 'an', 'the', 'and', 'or', 'of', 'for', 'with', 'in', 'on', 'to', 'by', 'from']);
/** Single characters that are words of a search by themselves; any other belongs to the word before it. */
const SINGLE = new Set('男女童春夏秋冬');
/** Single characters that say something of the word behind them. */
const FORWARD = new Set('大小长短厚薄高低新老超加真纯');

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * A text in the form phrases are compared in: words of Latin script by their stems, Han as it stands, blanks and hyphens gone, anything else that
 * parts two words kept as a break. One phrase stands unbroken in a text where its form stands in the text's form.
 */
export function formOf(text: string): string {
  const even = plainUnits(text.slice(0, MOST_SEARCHED));
  let form = '';
  let last = 0;
  for (const word of wordsOf(even)) {
    if (last > 0 && !TOUCHING.test(even.slice(last, word.start))) form += BREAK;
    form += HAN.test(word.text) ? word.text : EDGE + word.stem + EDGE;
    last = word.end;
  }
  return form;
}

/** The words of a search, each in the form of formOf; what says nothing of the goods is left out unless there is nothing else. */
export function partsOf(phrase: string): string[] {
  const words = wordsOf(plainUnits(phrase));
  const telling = words.filter(({ lower }) => !SILENT.has(lower));
  const parts = (telling.length > 0 ? telling : words).flatMap((word) =>
    HAN.test(word.text) ? hanParts(word.text) : [EDGE + word.stem + EDGE],
  );
  return [...new Set(parts)];
}

/**
 * 小个子风衣女 is 小个子, 风衣 and 女. Of a run the cheapest reading: short words of the word list and of the segmenter, because a long compound
 * of the list (真丝睡衣) is two words of a search. A single character that is no word leans on its neighbour.
 */
function hanParts(run: string): string[] {
  const { length } = run;
  const words = gazetteer();
  const segmented = new Map([...segmenter.segment(run)].map(({ segment, index }) => [index, segment.length]));
  const cost = [0];
  const from = [0];
  for (let end = 1; end <= length; end++) {
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
      const sum = (cost[start] ?? 0) + priceOf(run.slice(start, end), words, segmented.get(start) === end - start);
      if (sum >= (cost[end] ?? Number.POSITIVE_INFINITY)) continue;
      cost[end] = sum;
      from[end] = start;
    }
  }
  const cut: string[] = [];
  for (let end = length; end > 0; end = from[end] ?? 0) cut.unshift(run.slice(from[end] ?? 0, end));
  return leaned(cut);
}

/** Longest piece that is a word of a search by itself. */
const LONGEST_WORD = 4;

function priceOf(piece: string, words: ReturnType<typeof gazetteer>, segmented: boolean): number {
  if (piece.length === 1) return SINGLE.has(piece) ? 1.2 : 1.7;
  if (piece.length <= 3 && words.kindOf(piece) !== undefined) return 1;
  return segmented ? 1.25 : Number.POSITIVE_INFINITY;
}

/** Puts single characters that are no words to the word before them, or to the one behind: 大 + 容量. */
function leaned(cut: readonly string[]): string[] {
  const parts: string[] = [];
  let waiting = '';
  for (const piece of cut) {
    const last = parts.at(-1);
    if (piece.length > 1 || SINGLE.has(piece)) {
      parts.push(waiting + piece);
      waiting = '';
    } else if (waiting === '' && last !== undefined && !SINGLE.has(last) && !FORWARD.has(piece)) parts[parts.length - 1] = last + piece;
    else waiting += piece;
  }
  return waiting === '' ? parts : [...parts, waiting];
}

/** The stem that a part in Latin script is; undefined for Han. */
export function stemIn(part: string): string | undefined {
  return part.startsWith(EDGE) ? part.slice(1, -1) : undefined;
}
