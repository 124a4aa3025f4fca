import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MarketplaceId } from '../../utils/marketplaces/ids';
import { promotionFields } from '../../utils/marketplaces/promotions';
import { LISTING_FIELDS } from '../../utils/reading/fields';
import { readingSchema } from '../../utils/reading/schema';
import { redesign } from '../pages/redesign';
import { drawn, editorPage, type FamilyName, type Held, told } from './forms-kit';
import { fieldsNamed, openReadingRoom, type ReadingRoom, textOf } from './reading-room';

let room: ReadingRoom;
beforeAll(async () => {
  room = await openReadingRoom();
});
afterAll(() => room.close());

type Row = readonly [field: string, label: string, held: Held];
const text = (value: string, more: Partial<Extract<Held, { as: 'text' }>> = {}): Held => ({ as: 'text', value, ...more });
const days = (from: string, to: string): Held => ({ as: 'dates', from, to });
const radio = (...options: readonly [string, ...string[]]): Held => ({ as: 'radio', chosen: [options[0]], options });

/** Set-ups as the facts tell of them; the goods and figures are made up. */
const SETUPS: readonly [id: MarketplaceId, url: string, family: FamilyName, rows: readonly Row[]][] = [
  [
    'taobao',
    'https://shell.mkt.taobao.com/coupon/create',
    'fusion',
    [
      ['name', '优惠券名称', text('双十二满减券', { max: 10 })],
      ['benefit.value', '优惠金额', text('10', { addon: '元' })],
      ['cond.minAmount', '使用门槛', text('99', { addon: '元' })],
      ['limits.totalCount', '发放量', text('5000', { addon: '张' })],
      ['limits.perUser', '每人限领', text('2')],
      ['window', '使用时间', days('2026-12-01 00:00:00', '2026-12-12 23:59:59')],
    ],
  ],
  [
    'taobao',
    'https://sale.taobao.com/discount/edit',
    'fusion',
    [
      ['name', '活动名称', text('秋冬单品宝')],
      ['benefit.kind', '优惠方式', radio('打折价', '减钱价', '促销价')],
      ['window', '活动时间', days('2026-12-01', '2026-12-07')],
      ['limits.perOrderUnits', '限购', text('3', { addon: '件' })],
      ['deposit.amount', '定金', text('20')],
      ['deposit.off', '付定立减', text('15')],
    ],
  ],
  [
    'jd',
    'https://shop.jd.com/jdm/mkt/coupon/create',
    'element',
    [
      ['name', '促销名称', text('满减促销')],
      ['cond.minAmount', '限额', text('200')],
      ['benefit.value', '面值', text('20')],
      ['limits.totalCount', '发行量', text('1000')],
      ['claim', '领券时间', days('2026-12-01 00:00', '2026-12-05 00:00')],
      ['valid', '店铺券有效期', days('2026-12-01', '2026-12-31')],
    ],
  ],
  [
    'pinduoduo',
    'https://mms.pinduoduo.com/act/limited_discount/create',
    'beast',
    [
      ['name', '活动名称', text('限时限量购')],
      ['benefit.price', '活动价', text('39.90')],
      ['limits.stockLocked', '活动库存', text('300')],
      ['limits.perUser', '限购', text('2')],
      ['item.groupPrice', '拼单价', text('49.90')],
      ['window', '活动时间', days('2026-12-01 00:00', '2026-12-02 00:00')],
    ],
  ],
  [
    'weixin_shop',
    'https://store.weixin.qq.com/shop/marketing/coupon/create',
    'weui',
    [
      ['name', '优惠券名称', text('满减券')],
      ['form', '优惠券类型', radio('商品满减券', '商品直减券', '店铺满减券')],
      ['limits.totalCount', '发放总量', text('800')],
      ['limits.perUser', '每人限领', text('1')],
      ['claim', '领取时间', days('2026-12-01 00:00', '2026-12-03 00:00')],
      ['valid', '有效期', days('2026-12-01 00:00', '2026-12-10 00:00')],
    ],
  ],
  [
    'amazon',
    'https://sellercentral.amazon.com/coupons/create-coupon',
    'table',
    [
      ['name', 'Coupon title', text('Save on bath towels')],
      ['benefit.kind', 'Discount type', radio('Percentage Off', 'Money Off')],
      ['benefit.value', 'Discount', text('10', { addon: '%' })],
      ['limits.budget', 'Budget', text('500', { addon: '$' })],
      ['limits.perUser', 'Limit redemption', radio('Yes, limit to one', 'No')],
      ['window', 'Schedule', days('12/01/2026', '12/31/2026')],
      ['audience', 'Target customers', radio('All customers', 'Prime members')],
    ],
  ],
  [
    'shopee',
    'https://seller.shopee.sg/portal/marketing/vouchers/new',
    'eds',
    [
      ['form', 'Voucher Type', radio('Shop Voucher', 'Product Voucher')],
      ['name', 'Voucher Name', text('December sale')],
      ['code', 'Voucher Code', text('QING12')],
      ['benefit.kind', 'Reward Type', radio('Discount', 'Coins Cashback')],
      ['cond.minAmount', 'Minimum Basket Price', text('50', { addon: 'S$' })],
      ['limits.totalCount', 'Usage Quantity', text('200')],
      ['window', 'Voucher Usage Period', days('2026-12-01 00:00', '2026-12-08 00:00')],
    ],
  ],
  [
    'shopify',
    'https://admin.shopify.com/store/a/discounts/new',
    'polaris',
    [
      ['code', 'Discount code', text('WINTER10')],
      ['benefit.value', 'Discount value', text('10')],
      ['cond.minAmount', 'Minimum purchase amount', text('40', { addon: '$' })],
      ['window', 'Start date', text('2026-12-01')],
      ['window', 'End date', text('2026-12-31')],
    ],
  ],
];

test.each(SETUPS.flatMap(([id, url, family, rows]) => [false, true].map((redesigned) => ({ id, url, family, rows, redesigned }))))(
  '$id $url redesigned: $redesigned',
  async ({ id, url, family, rows, redesigned }) => {
    const decoy = `<aside>${drawn(family, rows[0]?.[1] ?? '', { as: 'text', value: '别的活动' })}</aside>`;
    const html = editorPage(`<main>${rows.map(([, label, held]) => drawn(family, label, held, true)).join('')}</main>${decoy}`, {
      shadow: id === 'weixin_shop',
    });
    const opened = await room.open(`${url}?r=${redesigned}`, redesigned ? redesign(html, 5, { semantic: 'removed' }) : html);
    const reading = await opened.read();
    await opened.page.close();
    expect(readingSchema.safeParse(reading).error?.issues ?? []).toEqual([]);
    expect([reading.marketplace, reading.pageKind]).toEqual([id, 'promotion-setup']);
    const expected = new Map<string, string>();
    for (const [field, , held] of rows) expected.set(field, [expected.get(field), told(held)].filter(Boolean).join(' ~ '));
    // Rows may stand in another order after a redesign: then the end of two boxes of their own may come first.
    const apart = rows.filter(([field]) => field === 'window').length > 1;
    const got = Object.fromEntries([...expected.keys()].map((field) => [field, textOf(reading, field)]));
    if (redesigned && apart) got.window = got.window?.split(' ~ ').toSorted().join(' ~ ');
    expect(got).toEqual(Object.fromEntries(expected));
    // Nothing here is a field of a listing.
    expect(reading.fields.filter(({ field }) => (LISTING_FIELDS as readonly string[]).includes(field))).toEqual([]);
    expect(fieldsNamed(reading, 'name').length).toBeLessThan(2);
  },
);

test('every label of every marketplace is read in a plain row', async () => {
  const missed: string[] = [];
  for (const id of ['taobao', 'amazon', 'ozon', 'mercadolibre'] as const) {
    const [, url = ''] = SETUPS.find(([one]) => one === id) ?? [];
    const address =
      url || (id === 'ozon' ? 'https://seller.ozon.ru/app/highlights/create' : 'https://www.mercadolivre.com.br/promocoes/create');
    for (let turn = 0; turn < 4; turn += 1) {
      const rows = promotionFields(id).flatMap(({ field, labels, as }) => {
        const label = labels[turn];
        return label === undefined ? [] : [[field, label, as === 'dates' ? days('2026-12-01', '2026-12-02') : text(`v ${field}`)] as const];
      });
      const opened = await room.open(
        `${address}?t=${turn}`,
        editorPage(`<main>${rows.map(([, label, held]) => drawn('antd', label, held)).join('')}</main>`),
      );
      const reading = await opened.read();
      await opened.page.close();
      for (const [field, label, held] of rows)
        if (textOf(reading, field) !== told(held)) missed.push(`${id} ${field} ${label}: ${textOf(reading, field)}`);
    }
  }
  expect(missed).toEqual([]);
});
