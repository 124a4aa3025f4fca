import { lengthIn } from '../../text/length';
import type { ListingContext } from '../audit';
import { type ListingFacts, MOST_TEXT } from '../facts';
import { COLOURS, MATERIALS, PEOPLE } from '../lexicon/particulars';
import { PRODUCTS } from '../lexicon/products';
import { SCENES } from '../lexicon/scenes';
import { PROMOTION, SUPERLATIVES } from '../lexicon/wording';
import { COUNT, contactsIn, decorationsIn, loudSignsIn, MEASURE } from '../patterns';
import type { PartRole } from './roles';

/** Where a word of the seller's own stands. */
type Origin = 'brand' | 'attribute' | 'sku' | 'category' | 'bullet' | 'search';

/** A word the seller has written elsewhere in the listing, or wants to be found by, that a title may carry. */
export interface OwnWord {
  text: string;
  from: Origin;
  role: PartRole;
  /** Printed name of the attribute. */
  name?: string;
  /** Searches, where the list of search words gave them. */
  volume?: number;
}

/** Values that say nothing by themselves. */
const EMPTY =
  /^(?:n\/?a|none|no|yes|no brand|generic|unbranded|other|others|default|standard|regular|mixed|multi|new|used|assorted|as shown|see (?:description|details)|无|無|是|否|有|其他|其它|其他\/其它|other\/其他|默认|常规|普通|标准|无品牌|無品牌|见详情|详见.*|如图|混色|均码|不支持|支持|不详|国产|中国大陆|中国|无(?:图案|弹力?|花纹|要求)|不(?:可|含|带|适用|支持).{0,4})$/i;

/** Attributes that are for the form and not for a title. */
const OFFICE =
  /货号|条[形码]|编号|许可|证书|证号|批准|备案|执行标准|标准号|生产|厂[家名址]|地址|电话|联系|保质|有效期|上市|年份|是否|价格|库存|运费|发票|售后|质保|保修|包装方式|洗涤|清洁方式|净重|毛重|等级|产地|省份|城市|流行元素|尺码标准|颜色系|高度|口径|宽度|厚度|深度|[直内外]径|貨號|條碼|編號|保固|產地|upc|ean|gtin|isbn|mpn|sku|asin|manufacturer|importer|warranty|country|origin|batteries|hazmat|condition|part number|item weight|package|certif|regist|license|date|tax|price|quantity|height|width|depth|diameter/i;

/** Longest word that is offered, in units of width. */
const WIDEST = 26;
/** Most of all that is offered, and most texts of one field that are looked at: a page may hold thousands of rows. */
const MOST_WORDS = 80;
const MOST_FIELDS = 80;

/** Brand spellings of the form: "小米/MI" are two. Empty where the form names no brand. */
export function brandsOf(facts: ListingFacts): string[] {
  const brand =
    facts.text('brand')?.head.slice(0, 200) ??
    facts.texts('attributes').find(({ place }) => /^(?:品牌|brand)$/i.test(place.name ?? ''))?.head;
  return (brand ?? '')
    .split(/[/／（()）]/)
    .map((part) => part.trim())
    .filter((part) => part.length > 1 && !EMPTY.test(part));
}

/** Last step of the chosen category, its words apart: "T恤/打底衫". */
export function categoryLeaf(facts: ListingFacts): string[] {
  const path = facts.text('category')?.head ?? '';
  const leaf = path.split(/[>›»\n]|\s\/\s/).findLast((step) => step.trim() !== '') ?? '';
  return leaf
    .split(/[/／、&,，]|\band\b/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !EMPTY.test(part));
}

/** What was found out about words before: the form's values are the same at every keystroke in the title. */
const known = new Map<string, { fits: boolean; role: PartRole | undefined }>();
const MOST_KNOWN = 2_000;

function knownOf(text: string): { fits: boolean; role: PartRole | undefined } {
  let facts = known.get(text);
  if (facts) return facts;
  if (known.size >= MOST_KNOWN) known.clear();
  facts = { fits: fits(text), role: roleIn(text) };
  known.set(text, facts);
  return facts;
}

function fits(text: string): boolean {
  if (text === '' || EMPTY.test(text) || /^[\d\s.,%/-]+$/.test(text)) return false;
  const width = lengthIn(text, 'width');
  if (width < 2 || width > WIDEST || /[\n<>{}|]/.test(text)) return false;
  const unwanted = PROMOTION.find(text).length + SUPERLATIVES.find(text).length + contactsIn(text).length;
  return unwanted + decorationsIn(text).length + loudSignsIn(text).length === 0;
}

/** What a word of the seller's says, by our lists; `otherwise` where they do not know it. */
export function roleOf(text: string, otherwise: PartRole): PartRole {
  return knownOf(text).role ?? otherwise;
}

function roleIn(text: string): PartRole | undefined {
  if (PEOPLE.find(text).length > 0) return 'people';
  if (text.search(MEASURE) >= 0 || text.search(COUNT) >= 0) return 'measure';
  if (COLOURS.find(text).length > 0 || MATERIALS.find(text).length > 0) return 'attribute';
  if (SCENES.find(text).length > 0) return 'scene';
  return undefined;
}

function roleByName(name: string, text: string): PartRole {
  if (/性别|人群|对象|年龄|gender|audience|age range/i.test(name)) return 'people';
  if (/场景|场合|季节|用途|空间|scene|occasion|season|room/i.test(name)) return 'scene';
  // A type code tells experts; what it is of comes first.
  if (/型号|型號|model/i.test(name)) return 'other';
  if (/人数|件数|人數|件數/.test(name)) return 'measure';
  const goods = PRODUCTS.find(text)[0];
  if (goods && goods.end - goods.start === text.length) return /适用|适配|適用|compatib|fit|for/i.test(name) ? 'scene' : 'core';
  return roleOf(text, 'attribute');
}

/**
 * The seller's own words outside the title, each once, in the order in which they are worth a place: brand, category, attributes, variants,
 * bullets, then search words that the listing's own facts support. Nothing is made up: every word stands in a field of the reading, and a
 * search word's letters all do.
 */
export function ownWordsOf(facts: ListingFacts, context: ListingContext): OwnWord[] {
  const found: OwnWord[] = [];
  const seen = new Set<string>();
  const add = (word: OwnWord): void => {
    const text = word.text.trim();
    const key = text.toLowerCase();
    if (found.length >= MOST_WORDS || seen.has(key) || !knownOf(text).fits) return;
    seen.add(key);
    found.push({ ...word, text });
  };
  const chinese = facts.writing === 'chinese';
  // A Chinese form may carry Latin values and the other way round; a title is not filled with the other script, but for brands and models.
  const same = (text: string): boolean => chinese || !/\p{Script=Han}/u.test(text);
  for (const brand of brandsOf(facts).slice(0, 2)) if (same(brand)) add({ text: brand, from: 'brand', role: 'brand' });
  for (const word of categoryLeaf(facts)) if (same(word)) add({ text: word, from: 'category', role: 'core' });
  for (const { head, place } of facts.texts('attributes').slice(0, MOST_FIELDS)) {
    const name = place.name ?? '';
    if (OFFICE.test(name) || /^(?:品牌|brand)$/i.test(name)) continue;
    for (const value of head.slice(0, 300).split(/[、，,;；/|\n]/)) {
      const text = chinese ? value.trim() : value.trim().replace(/\s+/g, ' ');
      if (same(text)) add({ text, from: 'attribute', role: roleByName(name, text), name });
    }
  }
  for (const { head } of facts.texts('sku').slice(0, MOST_FIELDS)) {
    const names = head.split(' | ')[0] ?? '';
    for (const value of names.split(' / ')) if (same(value)) add({ text: value, from: 'sku', role: roleOf(value, 'attribute') });
  }
  for (const text of facts.texts('bullet').slice(0, 12)) {
    // A Latin scene word means little outside its sentence.
    const hits = chinese ? [...MATERIALS.find(text.head), ...SCENES.find(text.head), ...PEOPLE.find(text.head)] : MATERIALS.find(text.head);
    const measures = Array.from(text.head.matchAll(MEASURE), (match) => ({ start: match.index, end: match.index + match[0].length }));
    for (const { start, end } of [...measures, ...hits]) {
      const word = text.head.slice(start, end);
      if (lengthIn(word, 'width') > 3 && same(word)) add({ text: word, from: 'bullet', role: roleOf(word, 'attribute') });
    }
  }
  const supported = supportedBy(facts);
  for (const { word, volume } of context.shop?.searchWords ?? []) {
    if (!supported(word)) continue;
    add({
      text: word,
      from: 'search',
      role: roleOf(word, facts.writing === 'chinese' ? 'core' : 'other'),
      ...(volume === undefined ? {} : { volume }),
    });
  }
  return found;
}

/** Whether a search word says nothing that the listing does not say itself: all its words (Latin) or characters (Chinese) stand in its facts. */
export function supportedBy(facts: ListingFacts): (word: string) => boolean {
  const fields = ['title', 'category', 'brand', 'attributes', 'sku'] as const;
  const all = fields
    .flatMap((field) =>
      facts
        .texts(field)
        .slice(0, MOST_FIELDS)
        .map(({ head }) => head.slice(0, MOST_TEXT / 4)),
    )
    .join('\n')
    .toLowerCase();
  const words = new Set(all.match(/[\p{L}\p{N}]+/gu) ?? []);
  return (word) => {
    const tokens = word.toLowerCase().match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
    return (
      tokens.length > 0 &&
      tokens.every((token) => (/\p{Script=Han}/u.test(token) ? all.includes(token) : words.has(token) || all.includes(token)))
    );
  };
}
