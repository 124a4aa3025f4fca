import type { Mark, Span } from '../../findings/finding';
import type { FieldName } from '../../reading/fields';
import type { ShopCard } from '../../shop/card';
import { plainUnits } from '../../text/segment';
import type { ListingFacts, TextFacts } from '../facts';
import { findPhrase, isWhole, wholeIn } from '../terms/coverage';
import { WORRY_KINDS, type WorryKind } from './worry-kinds';

/** Where a buyer looks for an answer. A title is what is searched, not where doubts are settled. */
const ANSWERING: readonly FieldName[] = [
  'bullet',
  'description',
  'attributes',
  'item_highlights',
  'subtitle',
  'promo_text',
  'purchase_note',
  'delivery_time',
  'shipping',
];
/** Where a buyer meets the own words. */
const SPEAKING: readonly FieldName[] = ['title', 'bullet', 'description', 'item_highlights', 'subtitle', 'promo_text'];

/** Turns an answer into none: 不支持7天无理由退换, not machine washable. */
const DENIED =
  /(?:不(?:再|能|可|会)?(?:支持|提供|保证|承诺|享受|含|带|包|属于|适合|是|建议)?|无法(?:保证|承诺)?|没有?|未|非|难免|\b(?:not|no|never|without|cannot|can'?t|isn'?t|don'?t|doesn'?t)(?: (?:guaranteed?|fully|completely|offer|accept|support|include|provide|be|a))?)[\s“"「]*$/;
/** How far before an answer a denial is looked for, in UTF-16 units. */
const BEFORE = 24;
/** Longest sentence that is shown as an answer. */
const LONGEST = 120;
const ENDS = /[。！？!?；;\n]|\.(?=\s|$)/;

export interface AnsweredWorry {
  /** In the operator's words. */
  worry: string;
  /** No kind of worry known here: it was looked for by its own words alone. */
  unknown: boolean;
  /** The sentence that answers it; absent where none does. */
  answer?: Mark;
}

export interface PersonaAnswers {
  name: string;
  worries: readonly AnsweredWorry[];
}

/** Persona by persona: which worries the copy answers. */
export function answersFor(facts: ListingFacts, card: ShopCard): PersonaAnswers[] {
  const answering = textsOf(facts, ANSWERING).map(answeringOf);
  return card.personas.map(({ name, worries }) => ({ name, worries: worries.map((worry) => answered(worry, answering)) }));
}

export interface PersonaWords {
  name: string;
  spoken: readonly string[];
  missing: readonly string[];
}

/** Persona by persona: which of the own words title, selling points and description speak. */
export function wordsSpoken(facts: ListingFacts, card: ShopCard): PersonaWords[] {
  const texts = textsOf(facts, SPEAKING);
  return card.personas.map(({ name, words }) => {
    const found = texts.map((text) => wholeIn(text.head, words));
    const isSpoken = (_: string, index: number) => found.some((text) => text[index]);
    return { name, spoken: words.filter(isSpoken), missing: words.filter((word, index) => !isSpoken(word, index)) };
  });
}

function textsOf(facts: ListingFacts, fields: readonly FieldName[]): TextFacts[] {
  return fields.flatMap((field) => facts.texts(field).filter(({ text }) => text.trim() !== ''));
}

interface Answering {
  text: TextFacts;
  /** What is searched: the text evened, behind the printed name of an attribute, because 续航：12小时 answers and 12小时 does not. */
  searched: string;
  /** Units of the name in front. */
  named: number;
}

function answeringOf(text: TextFacts): Answering {
  const name = text.read.field === 'attributes' && text.read.name ? `${text.read.name}：` : '';
  return { text, searched: comparable(name + text.head), named: name.length };
}

function comparable(text: string): string {
  return plainUnits(text).replaceAll('’', "'");
}

const kinds = new Map<string, readonly WorryKind[]>();
const MOST_WORRIES = 500;

/** The kinds a worry is of, kept: the same card is held against the listing at every key. */
function kindsOf(worry: string): readonly WorryKind[] {
  let known = kinds.get(worry);
  if (!known) {
    known = WORRY_KINDS.filter(({ raised }) => raised.test(worry));
    if (kinds.size >= MOST_WORRIES) kinds.clear();
    kinds.set(worry, known);
  }
  return known;
}

function answered(worry: string, texts: readonly Answering[]): AnsweredWorry {
  const even = comparable(worry);
  const raised = kindsOf(even);
  for (const kind of raised) {
    for (const { text, searched, named } of texts) {
      const hit = answerIn(searched, kind);
      if (!hit) continue;
      const start = Math.max(0, hit.start - named);
      return { worry, unknown: false, answer: sentenceAround(text, start, Math.max(start, hit.end - named)) };
    }
  }
  if (raised.length > 0) return { worry, unknown: false };
  const answer = ownWordsIn(worry, texts);
  return { worry, unknown: true, ...(answer ? { answer } : {}) };
}

/** Answers found last, by text: while one field is typed in, the others stay as they are. */
const found = new Map<string, Map<string, Span | null>>();
const MOST_KEPT = 64;

/** The first answer to a kind of worry in a text that nothing in front denies. */
function answerIn(searched: string, { id, answered }: WorryKind): Span | null {
  const known = found.get(searched) ?? new Map<string, Span | null>();
  if (found.size >= MOST_KEPT && !found.has(searched)) found.delete(found.keys().next().value ?? '');
  found.set(searched, known);
  const kept = known.get(id);
  if (kept !== undefined) return kept;
  let hit: Span | null = null;
  for (const { index, 0: words } of searched.matchAll(answered)) {
    if (DENIED.test(searched.slice(Math.max(0, index - BEFORE), index))) continue;
    hit = { start: index, end: index + words.length };
    break;
  }
  known.set(id, hit);
  return hit;
}

/** Words that say that something is a worry, and not what. */
const WORRYING =
  /怕|担心|擔心|害怕|会不会|會不會|是不是|能不能|有没有|有沒有|不知道|怎么|怎麼|容易|吗|嗎|呢|\b(?:afraid|worried|worry|that|it|is|will|does|do|can|if|my|i|not|too|how|what)\b/giu;

/** The sentence that holds all the words of a worry. */
function ownWordsIn(worry: string, texts: readonly Answering[]): Mark | undefined {
  const content = worry.replace(WORRYING, ' ').trim();
  if (content === '') return undefined;
  for (const { text } of texts) {
    if (!isWhole(findPhrase(text.head, content))) continue;
    for (const { start, end } of sentencesOf(text.head)) {
      if (isWhole(findPhrase(text.head.slice(start, end), content))) return sentenceAround(text, start, end);
    }
  }
  return undefined;
}

function* sentencesOf(text: string): Generator<{ start: number; end: number }> {
  let start = 0;
  for (const { index } of text.matchAll(new RegExp(ENDS, 'g'))) {
    if (index > start) yield { start, end: index };
    start = index + 1;
  }
  if (start < text.length) yield { start, end: text.length };
}

/** The sentence a stretch stands in, without the blanks around it; of a long one what stands around the stretch. */
function sentenceAround(text: TextFacts, start: number, end: number): Mark {
  const { head } = text;
  const before = [...head.slice(0, start).matchAll(new RegExp(ENDS, 'g'))].at(-1);
  const after = ENDS.exec(head.slice(end));
  const spare = Math.max(0, LONGEST - (end - start));
  const first = Math.max(before ? before.index + 1 : 0, start - Math.floor(spare / 2));
  const last = Math.min(after ? end + after.index : head.length, end + Math.ceil(spare / 2));
  const said = head.slice(first, last);
  const from = first + said.length - said.trimStart().length;
  return text.mark(from, from + said.trim().length);
}
