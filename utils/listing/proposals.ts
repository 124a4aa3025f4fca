/** What became of an audit that was proposed: in the registry under its id, told by other audits or rules, or left out. */
export interface Proposal {
  id: string;
  verdict: 'adopted' | 'merged' | 'dropped';
  /** Of a merged one: the audits that say it now. */
  into?: readonly string[];
  en: string;
  zh: string;
}

const adopted = (id: string, en: string, zh: string): Proposal => ({ id, verdict: 'adopted', en, zh });
const merged = (id: string, into: readonly string[], en: string, zh: string): Proposal => ({ id, verdict: 'merged', into, en, zh });
const dropped = (id: string, en: string, zh: string): Proposal => ({ id, verdict: 'dropped', en, zh });

/** The 77 audits proposed for a listing, each judged, in the order they were proposed. For docs/audits.md. */
export const PROPOSALS: readonly Proposal[] = [
  adopted('title-present', 'As proposed; the other title audits fall silent without a title', '照提案；没有标题时其他标题检查不出声'),
  adopted('title-over-limit', 'As proposed; the page’s own counter wins over the table', '照提案；页面自己的计数优先于表格'),
  adopted(
    'title-under-minimum',
    'Without promotion, repeats and signs: padding does not help over the line',
    '去掉促销、重复和符号再算，凑字数没用',
  ),
  adopted(
    'title-length-band',
    'Curves of measured rates instead of one trapezoid; Chinese has its own',
    '用实测曲线代替梯形；中文单独一条',
  ),
  adopted(
    'title-mobile-cut',
    'Asks for the word for the goods only: brand and attributes have audits of their own',
    '只看核心词露不露出来；品牌和属性另有检查',
  ),
  adopted('title-core-word', 'As proposed, with our own gazetteer', '照提案，词库自建'),
  adopted(
    'title-core-word-position',
    'Latin script only: in Chinese the word stands anywhere (quartiles .27/.53/.77)',
    '只查英文等；中文核心词哪儿都可能（四分位 .27/.53/.77）',
  ),
  adopted('title-category-match', 'As proposed, three states', '照提案，分三档'),
  adopted('title-brand', 'As proposed; not applicable for goods without a brand', '照提案；无品牌不适用'),
  adopted('title-attribute-coverage', 'Kinds of attributes found in the title and in the form', '按标题和表单里出现的属性种类算'),
  adopted('title-repeat-word', 'By stem, with the measured rates', '按词干，用实测比例'),
  adopted('title-repeat-gram-zh', 'As proposed', '照提案'),
  adopted('title-synonym-pile', 'As proposed', '照提案'),
  adopted('title-stuffing-adjectives', 'Style, audience and season words together', '风格、人群、季节词一起算'),
  adopted('title-promo-words', 'As proposed', '照提案'),
  adopted(
    'title-superlatives',
    'As quality of wording; whether the law bars them is the wording rules’ to say',
    '只管写得好不好；违不违法归合规规则',
  ),
  adopted('title-forbidden-chars', 'Per marketplace', '按平台'),
  adopted('title-emoji', 'As proposed', '照提案'),
  adopted('title-all-caps', 'As proposed', '照提案'),
  adopted('title-case', 'As proposed', '照提案'),
  adopted('title-glued-words', 'As proposed', '照提案'),
  adopted(
    'title-encoding',
    'Entities, tags, mojibake, lone halves; blanks and width went to title-spacing',
    '实体、标签、乱码、半个字符；空格和全半角归 title-spacing',
  ),
  adopted('title-spelling', 'With a word list of our own; asks, never fails', '词表自建；只请核对，不判错'),
  adopted('title-language-mix', 'As proposed; brands and types excepted', '照提案；品牌和型号除外'),
  adopted('title-punctuation', 'As proposed', '照提案'),
  adopted('title-compat-list', 'As proposed', '照提案'),
  adopted('title-third-party-brand', 'Only known names, not after "for"; asks', '只认已知品牌，“适用”之后不算；只请核对'),
  adopted('title-contact', 'As proposed', '照提案'),
  adopted('title-time-words', 'As proposed, by the operator’s own day', '照提案，按操作者当天日期'),
  adopted('title-readability', 'Chinese: order, known words, stretches without any', '中文：语序、认识的词、连续不认识的片段'),
  adopted(
    'title-model-clarity',
    'A hand-set scorecard that follows measured rates; nothing fitted on unlicensed labels',
    '手工定分、跟着实测比例走；不用没授权的数据训练',
  ),
  adopted('title-model-conciseness', 'As above', '同上'),
  adopted('title-duplicate-in-shop', 'Not applicable without the shop’s other titles', '没有店里其他标题就不适用'),
  dropped(
    'title-platform-advice',
    'The platform’s advice has no stable element that the reader could tell from other hints, its texts are not ours to judge by, and repeated in the score it would count twice',
    '平台自己的提示没有稳定的元素可读，内容也不归我们定，再算进分数就重复了',
  ),
  adopted('bullets-count', 'As proposed', '照提案'),
  adopted('bullets-length', 'As proposed; a band where only advice is known', '照提案；只有建议的按区间算'),
  adopted('bullets-total', 'From the limits, wherever one is known', '按上限数据，哪个平台有就查哪个'),
  adopted('bullets-forbidden', 'As proposed', '照提案'),
  adopted('bullets-lead', 'As proposed', '照提案'),
  adopted('bullets-repeat', 'As proposed', '照提案'),
  adopted('bullets-new-info', 'As proposed', '照提案'),
  adopted('description-present', 'As proposed; detail pictures count where the page has only these', '照提案；只有详情图的平台按图算'),
  adopted(
    'description-length',
    'Bands from the limits; Latin script: Chinese detail pages are pictures',
    '区间取自上限数据；只查英文等，中文详情以图为主',
  ),
  adopted('description-structure', 'As proposed', '照提案'),
  adopted('description-facts', 'As proposed', '照提案'),
  adopted('description-title-support', 'As proposed', '照提案'),
  adopted('description-contact', 'As proposed', '照提案'),
  adopted('description-html', 'All marketplaces: what is stripped is stripped everywhere', '所有平台都查：被过滤的标签到处一样'),
  adopted('description-images', 'As proposed', '照提案'),
  adopted('images-count', 'Steps up to the advised number; more than that never lowers', '数到建议张数为止；多了不扣分'),
  adopted('images-size', 'As proposed', '照提案'),
  adopted('images-ratio', 'As proposed', '照提案'),
  adopted('images-main-background', 'Where the pixels may be read', '能读到像素才查'),
  adopted('images-product-fill', 'As above', '同上'),
  adopted('images-text-overlay', 'A hint that asks a person, never a fail', '只提示人工看，不判错'),
  adopted('images-sharpness', 'As proposed', '照提案'),
  adopted('images-duplicates', 'By address, and by look where the pixels may be read', '按地址；能读像素时再按长相'),
  adopted('images-variant', 'As proposed', '照提案'),
  adopted('images-format-weight', 'As proposed', '照提案'),
  adopted('video-present', 'Half the points without one: it is advised, not asked for', '没有也给一半：建议，不是必填'),
  adopted('video-length', 'As proposed', '照提案'),
  adopted('attributes-required', 'As proposed', '照提案'),
  adopted('attributes-filled', 'Full marks from four fifths', '填到八成就满分'),
  adopted('attributes-identifier', 'Wherever the form offers a field for one', '表单有这个栏位就查'),
  merged(
    'attributes-consistent',
    [
      'agreement-size',
      'agreement-quantity',
      'agreement-material',
      'agreement-rating',
      'agreement-model',
      'agreement-colour',
      'agreement-origin',
      'agreement-people',
      'agreement-season',
    ],
    'Widened to every field and nine kinds of facts, one audit each',
    '扩到所有字段、九类参数，各成一项',
  ),
  adopted('attributes-category-depth', 'As proposed', '照提案'),
  adopted(
    'terms-coverage',
    'With the operator’s own word list, by volume; not applicable without one',
    '用操作者自己的词表、按搜索量；没有词表不适用',
  ),
  adopted('terms-exact', 'As above', '同上'),
  adopted('terms-bytes', 'As proposed', '照提案'),
  adopted('terms-waste', 'As proposed', '照提案'),
  adopted('terms-tags', 'As proposed', '照提案'),
  adopted(
    'price-present',
    'Counted as a fault instead of a gate; prices in the table of variants do',
    '按缺陷扣分，不当门槛；规格表里有价格也算',
  ),
  adopted(
    'price-reference',
    'From the reading alone; a rise before a sale is judged where the history is',
    '只看当前页面；先涨后降由历史记录判断',
  ),
  adopted('price-outlier', 'As proposed; asks, because a real price of 1 exists', '照提案；真有 1 元的商品，只请核对'),
  adopted('read-sentence', 'As proposed', '照提案'),
  adopted('read-jargon', 'As proposed', '照提案'),
  adopted('read-numbers', 'As proposed', '照提案'),
];

/** Audits nobody proposed, with what they are for. */
export const OWN_AUDITS: Readonly<Record<string, { en: string; zh: string }>> = {
  'title-opening': {
    en: 'A size, a count or a colour before the brand: hand-judged pairs put them behind',
    zh: '尺寸、数量、颜色写在品牌前面：人工评判排在后面',
  },
  'title-spacing': {
    en: 'Blanks and width, taken out of title-encoding: they are put right by one press',
    zh: '空格和全半角，从 title-encoding 分出来，可一键修正',
  },
  'title-number-pile': { en: 'Chains of bare numbers: hand-judged pairs put them last', zh: '一串光秃秃的数字：人工评判总排最后' },
  'title-goods-row': {
    en: 'Four nouns for goods side by side: several goods in one title',
    zh: '英文标题里四个商品词连排：一个标题写了几样东西',
  },
  'title-opposites': { en: 'Words that rule each other out in one title', zh: '一个标题里写了互相矛盾的词' },
  'title-broken-off': { en: 'A title that ends in the middle of a word or bracket', zh: '标题在词或括号中间断掉' },
  'short-texts-over-limit': {
    en: 'Short title, highlights and search engine texts have limits of their own',
    zh: '短标题、亮点、搜索引擎标题各有上限',
  },
  'price-spread': { en: 'A bait variant shows in the spread of the prices', zh: '引流规格从价差看得出来' },
  'images-border': {
    en: 'Frames, taken out of images-text-overlay: measured, not guessed',
    zh: '边框，从 images-text-overlay 分出来：量得出，不靠猜',
  },
  'images-elsewhere': { en: 'The same picture on another listing of the shop', zh: '同一张图也在店里别的商品上' },
  'images-order': { en: 'The picture that fits is there, only not first', zh: '合要求的图有，只是没放第一张' },
  'video-ratio': { en: 'Shape of the video, taken out of video-length', zh: '视频比例，从 video-length 分出来' },
  'positioning-worries': { en: 'What holds the buyers of the shop card back, answered or not', zh: '店铺卡里买家的顾虑有没有回应' },
  'positioning-words': { en: 'The words those buyers use', zh: '用没用这些买家的词' },
  'positioning-price': { en: 'The price band of the shop card', zh: '价格在不在店铺卡的价格带' },
  'positioning-avoid': { en: 'Words the shop has said it does not want', zh: '店里说好不用的词' },
  'positioning-tone': { en: 'What can be counted of the tone of the shop card', zh: '语气里数得出来的部分' },
  'video-cover': { en: 'A cover is set where the page shows the player', zh: '页面上有播放器时，看有没有设封面' },
};
