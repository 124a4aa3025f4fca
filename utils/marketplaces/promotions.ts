import type { PromotionField } from '../reading/fields';
import type { MarketplaceId } from './ids';
import type { FieldLabels } from './marketplace';

type Labels = Partial<Record<PromotionField, string>>;

const DATES: ReadonlySet<string> = new Set(['window', 'claim', 'valid']);
/** What a set-up without it does not tell. */
const EXPECTED: ReadonlySet<string> = new Set(['name', 'window']);

/** Labels of the sellers' pages in China, separated by bars: read in part (facts on promotions of 2026-11-22), else from memory. */
const CHINESE: Labels = {
  name: '优惠券名|促销活动名称|营销活动名称|计划名称|优惠券活动名称|活动名称|优惠券名称|券名称|促销名称|活动标题|优惠券标题|优惠名称|活动标签',
  form: '优惠券类型|券类型|活动类型|促销类型|工具类型|促销形式',
  code: '优惠码|口令|券码|优惠券码',
  'benefit.kind': '优惠方式|优惠类型|优惠形式|折扣类型|折扣方式|促销方式',
  'benefit.value':
    '优惠券金额|券金额|抵扣金额|优惠面额|优惠值|减免|优惠券面值|优惠金额|面额|券面额|优惠券面额|面值|券面值|立减金额|减免金额|优惠额度|满减金额|减钱|减|立减',
  'benefit.keep': '折扣|优惠折扣|折扣力度|折扣率|打折|打',
  'benefit.price':
    '活动申报价|申报活动价|活动申报价格|促销申报价|折后价|优惠后价格|单品价|促销价|活动价|秒杀价|限时价|活动价格|促销价格|秒杀价格',
  'benefit.cap': '最高折扣金额|折扣上限|最高可减|最高优惠|最高减免|优惠上限|最高优惠金额|封顶金额|最高抵扣|最多优惠',
  'benefit.every': '上不封顶|是否上不封顶|循环满减',
  'benefit.times': '最多叠加|最高叠加次数|循环次数',
  'benefit.tiers': '优惠层级|优惠阶梯|阶梯优惠|优惠档位|优惠级别',
  'benefit.gift': '赠品|赠送商品|选择赠品',
  'benefit.addOnPrice': '加购价|换购价|加价金额',
  'benefit.anyN': '任选|任选件数',
  cond: '优惠条件|满足条件|促销条件',
  'cond.minAmount':
    '使用门槛金额|最低订单金额|最低订单总额|订单最低金额|最低购买金额|消费门槛|满减条件|使用门槛|满减门槛|门槛金额|最低消费金额|最低消费|优惠门槛|限额|满额|订单满|满|每满|使用条件|门槛',
  'cond.minQty': '满件数|起购件数|最低购买件数|满件|最低件数',
  'limits.totalCount':
    '总发放量|发券总量|发券张数|券数量|优惠券数量|优惠券总量|总发放张数|可使用总次数|使用总次数|发放量|发行量|发放总量|发放数量|发放张数|券总量|总发行量|总张数|发券量|投放数量|总数量|发行张数|发放总数',
  'limits.perUser':
    '每人限购件数|限购数|每个买家限购|每位买家限购|每人限用张数|每人可领|每人领取上限|单用户限购|单用户限领|用户限购|每人最多领取|每ID限购|每个ID限购|买家限购|每位用户限领|每人领取张数|每人限领|限领|每人限领张数|单人限领|领取限制|每人限领数量|每人限购|每人限用|限领张数|用户限领|每个用户限领',
  'limits.perOrderUnits': '限购|限购件数|每单限购|单笔限购|限购数量',
  'limits.perOrder': '每单限用',
  'limits.stockLocked': '活动库存|锁定库存|秒杀库存|活动数量|限量',
  'limits.budget': '活动预算|预算|预算金额|总预算',
  window:
    '活动起止日期|促销周期|活动起止|有效时间|促销日期|起止时间|起止日期|活动时间|使用时间|活动有效期|生效时间|促销时间|活动周期|活动日期|活动起止时间|活动开始时间|活动结束时间|开始时间|结束时间|开始日期|结束日期',
  claim: '领取时间|领券时间|发放时间|领取有效期|投放时间|领取开始时间|领取结束时间|发放开始时间|发放结束时间',
  valid: '有效期|店铺券有效期|用券时间|使用有效期|券有效期|可用时间|使用开始时间|使用结束时间|用券有效期',
  'valid.days': '领取后可用天数|有效时长|领券后有效天数|领取后生效天数|使用有效天数|有效天数|领取后有效天数|有效期天数|领取后',
  scope: '适用范围|活动范围|商品范围|使用范围|活动商品范围|优惠范围|适用商品范围|可用商品',
  'scope.items': '活动商品|选择商品|参与商品|商品ID|指定商品|适用商品|商品编号',
  'scope.exclude': '不参与商品|排除商品|除外商品',
  stack: '优惠叠加|叠加规则|是否可叠加|叠加使用|同享规则|是否叠加|叠加设置',
  audience: '适用人群|目标人群|人群限制|活动人群|面向人群|优惠人群|适用用户|用户范围|人群',
  'audience.channel': '推广渠道|投放渠道|领取渠道|使用渠道|推广方式|适用渠道|渠道',
  'deposit.amount': '定金|定金金额|预售定金',
  'deposit.off': '付定立减|定金抵扣|定金膨胀|膨胀金额|定金可抵',
  'item.struck': '划线价|专柜价|吊牌价|市场价',
  'item.list': '一口价|日常价|单买价|原价|商品价格',
  'item.groupPrice': '拼单价',
  itemPrice: '单品基准价|基准价',
};

/** Labels of the other seller centres, in English and as they stand for Chinese sellers. */
const ENGLISH: Labels = {
  name: 'Coupon Name|Promo name|Promotion description|Activity name|Campaign title|Event title|Sale event name|Discount title|Offer name|Voucher title|Promotion Name|Voucher Name|Discount Name|Coupon title|Coupon name|Campaign name|Deal name|Promotion title|Sale name|Internal description|Title|Event name|促销名称|活动名称|优惠券名称|优惠券标题',
  form: 'Campaign type|Activity type|Deal Type|Sale type|Promotion Type|Voucher Type|Promotion type|Coupon type|Discount method|Method|Deal type|Event type|Offer type|优惠券类型|活动类型|促销类型',
  code: 'Promotion code|Coupon Code|Custom code|Redemption code|Voucher Code|Discount code|Coupon code|Promo code|Code|优惠码|折扣码',
  'benefit.kind':
    'Discount type|Reward Type|Benefit type|Type of discount|Discount method type|Promotion method|折扣类型|奖励类型|优惠类型',
  'benefit.value':
    'Discount|Coupon value|Voucher value|Voucher amount|Coupon amount|Face value|Reduction|Discount Value|Amount of discount|Money discount|Discount amount|Discount value|Amount off|Money off|Set Amount|Value off|Discount Amount|Value|优惠金额|折扣金额|面额',
  'benefit.pct':
    'Discount rate|Discount (%)|Percentage discount|Percent discount|Discount %|Percent off|Percentage Off|Percentage off|Discount percentage|Percentage|Discount percent|% off|折扣百分比|减免百分比',
  'benefit.price':
    'Promotional price|Promo price|Special price|Flash price|Activity price|Event price|Declared activity price|Campaign declared price|Deal price|Flash deal price|Fixed price|Sale price|Discounted price|Promotion price|Campaign price|Flash sale price|Reduced price|活动价|促销价|秒杀价',
  'benefit.cap':
    'Discount limit|Maximum discount value|Max. discount|Maximum amount off|Up to|Maximum Discount|Maximum discount|Max discount|Maximum discount amount|Maximum cashback|Discount cap|最高优惠|最高折扣金额',
  'benefit.tiers': 'Tiers|Discount tiers|Volume tiers|优惠阶梯',
  'benefit.gift': 'Free gift|Gift|赠品',
  'benefit.bxgy': 'Free items|Customer gets|Buy X get Y',
  'benefit.fixedTotal': 'Fixed price for all items|Bundle price|Set price',
  'benefit.anyN': 'Bundle deal type',
  cond: 'Buyer purchases|Customer buys|Minimum purchase requirements|Minimum requirement|Deal condition|条件|买家购买',
  'cond.minAmount':
    'Minimum order total|Minimum Order Amount|Order minimum|Order total minimum|Minimum cart value|Minimum cart amount|Minimum basket size|Min. order amount|Min order amount|Min. order value|Min spend|Minimum purchase value|Minimum order price|Usage threshold|Threshold amount|Threshold|Minimum spending|Minimum order amount|Minimum Basket Price|Minimum spend|Minimum purchase amount|Min. spend|Minimum order value|Spend|At least amount|Minimum order|Minimum purchase|最低消费|最低订单金额|使用门槛',
  'cond.minQty':
    'Minimum number of items|Min. quantity|Min. items|Minimum units|Minimum item quantity|Minimum quantity|Minimum quantity of items|At least this quantity of items|Quantity|Minimum items|最低件数',
  'limits.totalCount':
    'Total Voucher to be Issued|Total Vouchers Issued|Vouchers to be issued|Number of coupons|Total coupons|Coupons to be issued|Coupon quantity|Issue quantity|Quantity issued|Total issued|Quantity to issue|Total number of uses|Total uses|Total number of coupons|Maximum number of uses|Max redemptions|Maximum redemptions|Usage Quantity|Total usage limit|Total quantity|Number of vouchers|Usage limit|Total vouchers|Voucher quantity|Total vouchers to be issued|Total redemptions|可使用总数|发放总量|使用数量',
  'limits.perUser':
    'Purchase limit per customer|Voucher Limit per Customer|Uses per buyer|Limit per user|Limit per person|Limit per shopper|Uses per user|Uses per shopper|Max uses per buyer|Max uses per customer|Maximum uses per customer|Maximum uses per buyer|Purchase limit per buyer|Purchase limit per user|Coupons per customer|Coupons per buyer|Vouchers per buyer|Claim limit per user|Claim limit|Max. per customer|Maximum per customer|Maximum per buyer|Per customer limit|Per buyer limit|Redemptions per customer|Usage limit per customer|Usage limit per buyer|Coupon limit per customer|Voucher limit per buyer|Max Distribution Per Buyer|Limit per customer|Limit redemption|One redemption per customer|Uses per customer|Purchase limit|Limit per buyer|Redemption limit|Usage limit per user|Quantity limit per customer|Vouchers per customer|Per-user limit|每人限领|每位买家限用|限购',
  'limits.perOrderUnits':
    'Maximum quantity per order|Max. quantity per order|Order quantity limit|Limit per order|Units per order|Maximum units per order',
  'limits.perOrder': 'Uses per order|Uses per order limit',
  'limits.stockLocked':
    'Promotion quantity|Flash sale stock|Activity stock|Reserved stock|Stock reserved|Allocated stock|Units for promotion|Deal quantity|Campaign stock|Promotion stock|Committed quantity|Quantity limit|Stock for deal|活动库存',
  'limits.budget': 'Spending limit|Maximum budget|Budget|Coupon budget|Promotion budget|Total budget|预算|优惠券预算|活动预算',
  window:
    'Promotion dates|Promotion time|Campaign period|Campaign time|Event period|Activity time|Active period|Valid dates|Run dates|Start|Promotion duration|Sale dates|Deal schedule|Start date and time|End date and time|Starts|Ends|Starts on|Ends on|Starts at|Ends at|Valid from|Valid until|Usage time|Use period|Schedule|Promotion Period|Voucher Usage Period|Promotion period|Discount period|Redeem period|Active dates|Start and end date|Duration|Date range|Usage period|Start date|End date|Start time|End time|Start|End|Discount Promotion Period|Sale period|活动时间|促销时间|使用期限|有效期|开始时间|结束时间|开始日期|结束日期',
  claim:
    'Collection time|Collecting period|Claim period|Claim time|Distribution period|Issue period|Display Voucher Early|Display period|Collect period|Collection period|Collect time|领取时间',
  valid: 'Use validity|Coupon validity|Valid for use|Redeemable period|Voucher validity|Validity period|Valid period|Redemption period',
  scope:
    'Product range|Applicable scope|Promotion scope|Item scope|Eligible products|Eligible items|Applies to|Applicable Products|Apply to|Applicable products|Product scope|Scope|Products|Discount applies to|适用范围|适用商品',
  'scope.items':
    'Select products|Choose products|Selected items|Promotion products|Products on sale|Add products|Items|Selected products|选择商品|活动商品',
  'scope.exclude': 'Exclude items|Excluded products|Exclude products|排除商品',
  'scope.sameItem': 'Same item only|Apply discount to single item only',
  stack:
    'Can be combined|Combinable|Stacking rules|Claim Code Combinability|Combinability|Combinations|Combines with|Stacking|Stackable|Combine with other discounts|叠加|是否可叠加',
  audience:
    'Who can use it|Eligible customers|Customer group|Eligible buyers|Buyer group|Who is eligible|Target group|Target customers|Target Buyer|Target audience|Customer eligibility|Eligibility|Customers|Audience|Customer segment|Target buyers|目标客户|目标买家|目标人群',
  'audience.channel':
    'Sales channel|Sales channels|Channels|Promotion channel|Collection channel|Claim channel|Collectible|Channel|Voucher Display Setting|Display setting|Collect channel|Distribution channel|展示设置|渠道',
  'audience.code': 'Claim code|Claim Code',
  'item.struck': 'List price|Comparison price|Compare-at price|Strikethrough price|Was price|划线价',
  'item.list': 'Base price|Selling price|Regular Price|Your price|Original price|Current price|Regular price|原价|您的价格',
};

/** Few words of the other languages are known, all of them from memory. */
const SPANISH: Labels = {
  name: 'Nombre de la promoción|Nombre del cupón|Nome da promoção|Nome do cupom',
  'benefit.value': 'Monto de descuento|Valor do desconto|Descuento|Desconto',
  'benefit.pct': 'Porcentaje de descuento|Porcentagem de desconto',
  'benefit.price': 'Precio promocional|Preço promocional',
  'cond.minAmount': 'Compra mínima|Monto mínimo|Valor mínimo',
  'limits.budget': 'Presupuesto|Orçamento',
  window: 'Fecha de inicio|Fecha de fin|Data de início|Data de término|Duración|Vigencia|Período',
};
const RUSSIAN: Labels = {
  name: 'Название акции|Название купона|Название',
  'benefit.kind': 'Тип скидки',
  'benefit.value': 'Размер скидки|Сумма скидки|Скидка',
  'benefit.pct': 'Скидка, %|Процент скидки',
  'benefit.price': 'Цена по акции|Цена со скидкой',
  'cond.minAmount': 'Минимальная сумма заказа',
  'limits.totalCount': 'Количество купонов',
  'limits.budget': 'Бюджет',
  'limits.stockLocked': 'Остаток для акции',
  window: 'Период проведения|Дата начала|Дата окончания|Период действия|Даты проведения',
  scope: 'Товары|Применяется к',
};
/** Labels a marketplace uses in a sense of its own: taken from the field that has them elsewhere. */
const OWN: Partial<Record<MarketplaceId, Labels>> = {
  jd: { valid: '使用时间|有效期|店铺券有效期', name: '促销名称|优惠券名称|店铺券名称' },
  pinduoduo: { 'limits.perUser': '限购|每人限领' },
  douyin: { 'limits.perUser': '限购|每人限领' },
  weixin_shop: { valid: '有效期|使用时间|可用时间' },
  amazon: {
    name: 'Coupon title|Website display name|优惠券标题|Tracking ID',
    'benefit.value': 'Discount|Discount amount|折扣',
  },
  shopee: {
    code: 'Voucher Code|優惠碼|Kode Voucher',
    name: 'Voucher Name|Voucher name|Promotion Name|優惠券名稱|Nama Voucher',
    'limits.totalCount': 'Usage Quantity|可使用總數|Kuota Pemakaian',
  },
  shopify: {
    code: 'Discount code',
    'limits.totalCount': 'Limit number of times this discount can be used in total|Maximum discount uses',
  },
};
const CHINA: ReadonlySet<MarketplaceId> = new Set([
  'taobao',
  'tmall',
  'jd',
  'pinduoduo',
  'douyin',
  'kuaishou',
  'xiaohongshu',
  '1688',
  'weixin_shop',
]);

/** Both languages everywhere, its own last and therefore with the last word: sellers switch the interface. */
function spokenBy(id: MarketplaceId): readonly Labels[] {
  if (CHINA.has(id)) return [ENGLISH, CHINESE];
  if (id === 'mercadolibre') return [CHINESE, ENGLISH, SPANISH];
  return id === 'ozon' || id === 'wildberries' ? [CHINESE, ENGLISH, RUSSIAN] : [CHINESE, ENGLISH];
}

/** The fields of a marketplace's promotion set-ups, by the labels of its language and its own. */
export function promotionFields(id: MarketplaceId): readonly FieldLabels[] {
  const fields = new Map<PromotionField, Set<string>>();
  const add = (labels: Labels) => {
    for (const [field, texts] of Object.entries(labels) as [PromotionField, string][]) {
      for (const text of texts.split('|').map((label) => label.trim())) {
        for (const others of fields.values()) others.delete(text);
        fields.set(field, (fields.get(field) ?? new Set()).add(text));
      }
    }
  };
  for (const labels of spokenBy(id)) add(labels);
  add(OWN[id] ?? {});
  return [...fields].map(([field, labels]) => ({
    field,
    labels: [...labels],
    ...(DATES.has(field) ? { as: 'dates' as const } : {}),
    ...(EXPECTED.has(field) ? { expected: true } : {}),
  }));
}
