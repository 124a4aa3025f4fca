import type { Span } from '../findings/finding';
import { plainUnits, type Segment, segment, WordList } from '../text/segment';
import { gazetteer, type WordKind } from './lexicon/zh/gazetteer';
import { HEAD_CHARACTERS } from './lexicon/zh/heads';
import { CODE, COUNT, MEASURE } from './patterns';

/** What a stretch of a title is about: a kind of the word list, or told by its pattern. */
export type PartKind = WordKind | 'code';

/** A word of a Chinese title and what it is about. */
export interface TitlePart extends Span {
  /** Absent where nothing knows the word. */
  kind?: PartKind;
  /** Told by its last character only: no list has the word. */
  guessed?: true;
}

export interface Recognised {
  /** Words that tile the title. */
  parts: readonly TitlePart[];
  /** The parts that name goods, in order. */
  products: readonly TitlePart[];
  /** The word the title is about; undefined where no word for goods was found. */
  core: TitlePart | undefined;
}

/** What is known of the goods beside the title. */
export interface Known {
  /** Path of the chosen category as the page writes it. */
  category?: string;
  /** Words for goods in the operator's own category leaves and attributes. */
  goods?: readonly string[];
}

/** Most of a title that is read word by word, in UTF-16 units: the longest any marketplace takes is 255 characters. */
const MOST_READ = 600;

const GUESSED = /^\p{Script=Han}{2,4}$/u;
/** Sizes of clothing: S-XL, 均码. */
const SIZES = /(?<![a-z])(?:x{0,4}[sl]|m)\s?[-~/至到]\s?\d?(?:x{0,5}l|m)(?![a-z])|均码|均碼/gi;
const MODIFIER = /^\p{Script=Han}{2,3}$/u;
/** Kinds of words that make one word with a head behind them: 艾灸 + 盒, 不锈钢 + 锅. */
const JOINS: ReadonlySet<PartKind | undefined> = new Set<PartKind | undefined>(['product', 'function', 'material', 'scene', undefined]);

/**
 * Reads a Chinese title: which words name the goods, which one is what the title is about, and what the others say. Words no list knows are goods
 * where their last character ends most words for goods, and are marked as guessed. What lies beyond MOST_READ is one part of no kind.
 */
export function recognise(title: string, known: Known = {}): Recognised {
  const head = title.slice(0, MOST_READ);
  const lists = known.goods && known.goods.length > 0 ? [ownList(known.goods), gazetteer()] : [gazetteer()];
  const parts = measured(head, joined(head, segment(head, lists)));
  if (head.length < title.length) parts.push({ start: head.length, end: title.length });
  const products = parts.filter((part) => part.kind === 'product');
  return { parts, products, core: coreOf(head, parts, products, known) };
}

/** Lists made of what the operator's shop adds, kept as long as the array they came from. */
const ownLists = new WeakMap<readonly string[], WordList<WordKind>>();

function ownList(goods: readonly string[]): WordList<WordKind> {
  let list = ownLists.get(goods);
  if (!list) {
    list = new WordList(goods.filter((word) => word.length > 1).map((word) => [word, 'product'] as const));
    ownLists.set(goods, list);
  }
  return list;
}

/** Puts a head to the word before it, and takes unknown words that end like goods for goods. */
function joined(title: string, segments: readonly Segment<WordKind>[]): TitlePart[] {
  const parts: TitlePart[] = [];
  for (const found of segments) {
    const text = title.slice(found.start, found.end);
    const last = parts.at(-1);
    const head = found.kind === undefined && HEAD_CHARACTERS.has(text.charAt(text.length - 1));
    if (head && text.length === 1 && last && !last.guessed && JOINS.has(last.kind) && MODIFIER.test(title.slice(last.start, last.end))) {
      parts[parts.length - 1] = { start: last.start, end: found.end, kind: 'product', guessed: true };
    } else if (head && text.length === 1 && isLoneHan(title, last) && last && !/^\p{Script=Han}/u.test(title.slice(found.end))) {
      // 甲双胍 + 片: unknown characters in a row that end like goods where the words end
      let first = last;
      for (let run = 0; run < 3 && isLoneHan(title, parts.at(-1)); run++) first = parts.pop() ?? first;
      parts.push({ start: first.start, end: found.end, kind: 'product', guessed: true });
    } else if (head && GUESSED.test(text)) parts.push({ ...found, kind: 'product', guessed: true });
    else parts.push(found);
  }
  return parts;
}

function isLoneHan(title: string, part: TitlePart | undefined): boolean {
  return part !== undefined && part.kind === undefined && /^\p{Script=Han}$/u.test(title.slice(part.start, part.end));
}

/** Measures, counts and type codes over the words they stand on; a word for goods stays what it is. */
function measured(title: string, parts: TitlePart[]): TitlePart[] {
  const spans = [
    ...[MEASURE, COUNT, SIZES].flatMap((pattern) => Array.from(title.matchAll(pattern), (match) => [match, 'measure'] as const)),
    ...Array.from(title.matchAll(CODE), (match) => [match, 'code'] as const),
  ];
  for (const [match, kind] of spans) {
    const end = match.index + match[0].length;
    for (const part of parts) if (part.kind === undefined && part.start >= match.index && part.end <= end) part.kind = kind;
  }
  return parts;
}

/** Words for goods that say what comes with them or how they are sold, not what they are. */
const VAGUE: ReadonlySet<string> = new Set(
  '套装 组合 配件 用品 礼盒 礼包 礼品 礼物 装饰 装饰品 摆件 挂件 饰品 衣服 服装 女装 男装 童装 秋装 冬装 春装 夏装 材料 设备 工具 产品 食品 特产 包装盒 两件套 三件套 充值 直充 家居饰品 生日礼物 神器'.split(
    ' ',
  ),
);
const FITS = /(?:适用于?|通用|适合|兼容|送)$/;

/** The word for goods that fits best: of the category, of the family most named, not vague, not what the goods fit or bring along. */
function coreOf(title: string, parts: readonly TitlePart[], products: readonly TitlePart[], known: Known): TitlePart | undefined {
  const plain = plainUnits(title);
  const category = plainUnits(known.category ?? '');
  const leaf = category.split(/[>/,、|]/).at(-1) ?? '';
  const heads = new Map<string, number>();
  for (const part of products) heads.set(plain.charAt(part.end - 1), (heads.get(plain.charAt(part.end - 1)) ?? 0) + 1);
  let best: TitlePart | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const part of products) {
    const word = plain.slice(part.start, part.end);
    const head = plain.charAt(part.end - 1);
    const next = parts.find((other) => other.start === part.end);
    let worth = Math.min(3, word.length) * 0.4 + 0.6 * ((heads.get(head) ?? 1) - 1);
    if (leaf.includes(word) || (leaf.length > 1 && word.includes(leaf))) worth += 4;
    else if (leaf.endsWith(head)) worth += 2;
    else if (category.includes(word)) worth += 1;
    if (part.guessed) worth -= 1.2;
    if (VAGUE.has(word)) worth -= 1.5;
    // in a chain the last one is the thing: 手机 | 保护套
    if (next?.kind === 'product') worth -= 0.8;
    if (FITS.test(plain.slice(Math.max(0, part.start - 3), part.start))) worth -= 2;
    if (worth > most) {
      most = worth;
      best = part;
    }
  }
  return best;
}
