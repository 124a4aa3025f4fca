import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ALL_PAGES } from '../../utils/marketplaces/forms';
import type { MarketplaceId } from '../../utils/marketplaces/ids';
import type { FieldLabels } from '../../utils/marketplaces/marketplace';
import { redesign } from '../pages/redesign';
import { attribute, drawn, editorPage, FAMILIES, type FamilyName, type Held, said, told } from './forms-kit';
import { fieldsNamed, openReadingRoom, type ReadablePage, type ReadingRoom } from './reading-room';

let room: ReadingRoom;
/** One tab for all: to open and close one a page takes longer than to read it. */
let tab: ReadablePage;
beforeAll(async () => {
  room = await openReadingRoom();
  tab = await room.open('about:blank');
});
afterAll(() => room.close());

/** An address of each marketplace's editor, and the family its form is drawn in. */
const EDITORS: Partial<Record<MarketplaceId, readonly [url: string, family: FamilyName]>> = {
  taobao: ['https://item.upload.taobao.com/sell/v2/publish.htm', 'fusion'],
  tmall: ['https://sell.publish.tmall.com/tmall/publish.htm', 'fusion'],
  jd: ['https://shop.jd.com/jdm/ware/publish', 'element'],
  pinduoduo: ['https://mms.pinduoduo.com/goods/goods_add/index', 'beast'],
  douyin: ['https://fxg.jinritemai.com/ffa/g/create', 'antd'],
  kuaishou: ['https://s.kwaixiaodian.com/zone/goods/config/release/add', 'antd'],
  xiaohongshu: ['https://ark.xiaohongshu.com/app-item/good/create', 'delight'],
  '1688': ['https://offer.1688.com/offer/post/fillProductInfo.htm', 'schema'],
  weixin_shop: ['https://store.weixin.qq.com/shop/goods/entry', 'weui'],
  amazon: ['https://sellercentral.amazon.com/abis/listing/edit', 'table'],
  shopee: ['https://seller.shopee.sg/portal/product/new', 'eds'],
  lazada: ['https://sellercenter.lazada.sg/apps/product/publish', 'fusion'],
  tiktok_shop: ['https://seller-us.tiktok.com/product/create', 'arco'],
  temu: ['https://agentseller.temu.com/goods/edit', 'beast'],
  aliexpress: ['https://csp.aliexpress.com/m_apps/product-publish-v2/pop', 'arco'],
  ebay: ['https://www.ebay.com/lstng', 'evo'],
  etsy: ['https://www.etsy.com/your/shops/me/listing-editor/create', 'wrapping'],
  walmart: ['https://seller.walmart.com/item/add', 'wrapping'],
  shopify: ['https://admin.shopify.com/store/a/products/new', 'polaris'],
  mercadolibre: ['https://www.mercadolibre.com.ar/publicar/item/1', 'floating'],
  ozon: ['https://seller.ozon.ru/app/products/create', 'floating'],
  wildberries: ['https://seller.wildberries.ru/new-goods/card', 'floating'],
};

const CHINESE = new Set<MarketplaceId>(['taobao', 'tmall', 'jd', 'pinduoduo', 'douyin', 'kuaishou', 'xiaohongshu', '1688', 'weixin_shop']);
const OWN = {
  title: '青禾日记 纯棉浴巾 70x140',
  short_title: '纯棉浴巾',
  price: '59.00',
  stock: '600',
  list_price: '88.00',
  single_price: '66.00',
  moq: '2',
};
const OTHERS = '别家的货 Someone else’s goods';

function heldOf({ field, as }: FieldLabels, chinese: boolean): Held {
  const option = (...options: readonly string[]): Held => ({ as: 'choice', value: options[0] ?? '', options });
  if (as === 'images') return { as: 'pictures', filled: field === 'images' ? 4 : 2, slots: 5 };
  if (as === 'rich') return { as: 'rich', text: chinese ? '浴巾，三十二股纱线，吸水快。' : 'A bath towel of long staple cotton.' };
  if (field === 'tags') return { as: 'chips', values: ['bath towel', 'cotton gift'] };
  if (field === 'delivery_time') return { as: 'radio', chosen: ['48小时内'], options: ['24小时内', '48小时内', '72小时内'] };
  if (as === 'choice') return chinese ? option(`${field}甲`, '无品牌', '其他') : option(`${field} A`, 'No brand', 'Other');
  const own = (OWN as Record<string, string>)[field];
  if (field === 'title') return { as: 'text', value: OWN.title, max: 60, used: 0 };
  if (/price/.test(field)) return { as: 'text', value: own ?? '9.90', addon: chinese ? '元' : '$' };
  return { as: 'text', value: own ?? `${field} value`, ...(field.length % 2 ? { max: 80 } : {}) };
}

const ATTRIBUTES: readonly [zh: string, en: string, held: Held][] = [
  ['面料俗称', 'Fabric type', { as: 'choice', value: '精梳棉', options: ['精梳棉', '亚麻'] }],
  ['货期说明', 'Care notes', { as: 'text', value: '可机洗' }],
  ['适用人群', 'Target audience', { as: 'tick', chosen: ['成人', '儿童'], options: ['成人', '儿童', '婴儿'] }],
];

/** Things on the page that bear the same labels and are not this listing's. */
function decoys(labels: ReadonlyMap<string, string>, family: FamilyName, chinese: boolean): { before: string; after: string } {
  const title = labels.get('title') ?? '';
  const price = labels.get('price') ?? '';
  const row = (label: string, value: string) => drawn(family, label, { as: 'text', value });
  return {
    before: `<aside><input type="search" placeholder="${chinese ? '搜索' : 'Search'} ${attribute(title)}" value="${OTHERS}"></aside>
      <div class="search" role="search"><label>${title}<input value="${OTHERS}"></label></div>
      <template>${row(title, OTHERS)}</template><div class="off">${row(title, OTHERS)}${row(price, '1.00')}</div>`,
    after: `<div class="card"><div>${title}</div><div>${OTHERS}</div><div>${price}</div><div>¥1.00</div></div>
      <div role="dialog" style="position:fixed;right:0;top:0;width:300px">${row(title, OTHERS)}${row(price, '2.00')}</div>
      <table><thead><tr><th>${chinese ? '商品名称' : 'Product'}</th><th>${price}</th><th>${labels.get('stock') ?? 'Stock'}</th></tr></thead>
      <tbody><tr><td>${OTHERS}</td><td><input value="3.00"></td><td><input value="3"></td></tr></tbody></table>
      <div style="display:flex"><span>${chinese ? '备注' : 'Note'}</span><input value="x"><span>1/11</span></div>`,
  };
}

interface Outcome {
  right: number;
  wrong: string[];
  missed: string[];
}

async function measure(id: MarketplaceId, family: FamilyName, turn: number, redesigned: boolean): Promise<Outcome> {
  const pages = ALL_PAGES.find((marketplace) => marketplace.id === id);
  if (!pages) throw new Error(id);
  const chinese = CHINESE.has(id);
  const drawable = pages.fields.filter(({ as, field }) => as !== 'group' && field !== 'sku');
  const labels = new Map(drawable.map(({ field, labels: known }) => [field as string, known[turn % known.length] ?? '']));
  // One label may name two fields in two languages; on one page it names one.
  const used = new Set<string>();
  const expected = new Map<string, Held>();
  const rows = drawable.flatMap((entry) => {
    const label = labels.get(entry.field) ?? '';
    if (used.has(label)) return [];
    used.add(label);
    const held = heldOf(entry, chinese);
    expected.set(entry.field, held);
    return [drawn(family, label, held, entry.expected)];
  });
  const group = pages.fields.find(({ field }) => field === 'attributes');
  const attributes = ATTRIBUTES.map(([zh, en, held]) => [chinese ? zh : en, held] as const);
  const section = group
    ? `<section><h3>${group.labels[turn % group.labels.length]}</h3><div>${attributes.map(([name, held]) => drawn(family, name, held)).join('')}</div></section>`
    : '';
  const extra = decoys(labels, family, chinese);
  const form = `${extra.before}<main><div class="form"><div class="basic">${rows.join('')}</div>${section}</div></main>${extra.after}`;
  const plain = editorPage(form, { shadow: id === 'weixin_shop' });
  const [url] = EDITORS[id] ?? [];
  if (url === undefined) throw new Error(`no address of an editor of ${id}`);
  await tab.visit(`${url}?v=${family}${turn}${redesigned}`, redesigned ? redesign(plain, 7 + turn, { semantic: 'removed' }) : plain);
  const reading = await tab.read();
  const outcome: Outcome = { right: 0, wrong: [], missed: [] };
  const judge = (name: string, found: string | undefined, held: Held) => {
    const where = `${id} ${family} ${turn}${redesigned ? ' redesigned' : ''} ${name}`;
    if (found === undefined) outcome.missed.push(`${where} ${JSON.stringify(reading.notRead.find(({ field }) => field === name) ?? '')}`);
    else if (found === told(held)) outcome.right += 1;
    else outcome.wrong.push(`${where}: ${found} for ${told(held)}`);
  };
  for (const [field, held] of expected) judge(field, said(fieldsNamed(reading, field)), held);
  if (group)
    for (const [name, held] of attributes) judge(name, fieldsNamed(reading, 'attributes').find((entry) => entry.name === name)?.text, held);
  for (const { field, text } of reading.fields)
    if (text.includes(OTHERS) || /^[123]\.00$/.test(text)) outcome.wrong.push(`${id} ${family} ${turn} leak ${field}: ${text}`);
  return outcome;
}

function together(outcomes: readonly Outcome[]): Outcome & { share: number } {
  const right = outcomes.reduce((sum, outcome) => sum + outcome.right, 0);
  const wrong = outcomes.flatMap((outcome) => outcome.wrong);
  const missed = outcomes.flatMap((outcome) => outcome.missed);
  return { right, wrong, missed, share: right / (right + wrong.length + missed.length) };
}

describe('editors of every marketplace in its own components, labels in every language', () => {
  test.each(Object.entries(EDITORS) as [MarketplaceId, readonly [string, FamilyName]][])('%s', async (id, [, family]) => {
    const languages = Math.max(
      ...(ALL_PAGES.find((marketplace) => marketplace.id === id)?.fields.map(({ labels }) => labels.length) ?? [1]),
    );
    const outcomes: Outcome[] = [];
    for (let turn = 0; turn < Math.min(languages, 6); turn += 1)
      for (const redesigned of [false, true]) outcomes.push(await measure(id, family, turn, redesigned));
    const { wrong, missed, share } = together(outcomes);
    expect({ wrong, missed: share < 0.97 ? missed : [] }).toEqual({ wrong: [], missed: [] });
  });
});

describe('every family of components, whoever uses it', () => {
  test.each(Object.keys(FAMILIES) as FamilyName[])('%s', async (family) => {
    const outcomes: Outcome[] = [];
    for (const id of ['taobao', 'weixin_shop', 'shopee', 'shopify'] as const)
      for (const redesigned of [false, true]) outcomes.push(await measure(id, family, 0, redesigned));
    const { wrong, missed, share } = together(outcomes);
    expect({ wrong, missed: share < 0.97 ? missed : [] }).toEqual({ wrong: [], missed: [] });
  });
});
