import type { Source } from '../../findings/finding';

/** A law or policy as versioned data: valid from `from` up to `to` (local days, `to` exclusive). */
export interface DatedSource extends Source {
  from?: string;
  to?: string;
  /** What may follow, with the article that says so. */
  penalty?: string;
}

/** Law texts were read in the public mirror LawRefBook/Laws at its state of 2025-04-19; later changes as noted. */
const law = (cite: string, from: string, more: Partial<DatedSource> = {}): DatedSource => ({
  cite,
  seen: '2026-11-22',
  confidence: 'A',
  from,
  ...more,
});
const page = (cite: string, more: Partial<DatedSource> = {}): DatedSource => ({ cite, seen: '2026-11-22', confidence: 'B', ...more });

const AD_57 = '20万–100万元，情节严重的吊销执照（广告法第57条）';
const AD_58 = '广告费1–3倍；无法计算的10万–20万元（广告法第58条）';
const AD_55 = '广告费3–5倍；无法计算的20万–100万元（广告法第55条）';
const AD_59 = '10万元以下（广告法第59条）';

/** Where the rules come from. Confidence A: official text read; B: third-party text, code or decision read; C: memory, which never says `fail`. */
export const SOURCES: Readonly<Record<string, DatedSource>> = {
  'ad-4': law('广告法第4条', '2015-09-01', { penalty: AD_55 }),
  'ad-8': law('广告法第8条', '2015-09-01', { penalty: AD_59 }),
  'ad-9-1': law('广告法第9条第（一）项', '2015-09-01', { penalty: AD_57 }),
  'ad-9-2': law('广告法第9条第（二）项', '2015-09-01', { penalty: AD_57 }),
  'ad-9-3': law('广告法第9条第（三）项', '2015-09-01', { penalty: AD_57 }),
  'ad-9-7': law('广告法第9条第（七）、（八）、（九）项', '2015-09-01', { penalty: AD_57 }),
  'ad-9-8': law('广告法第9条第（八）项', '2015-09-01', { penalty: AD_57 }),
  'ad-11': law('广告法第11条', '2015-09-01', { penalty: AD_59 }),
  'ad-12': law('广告法第12条', '2015-09-01', { penalty: AD_59 }),
  'ad-13': law('广告法第13条', '2015-09-01', { penalty: AD_59 }),
  'ad-16': law('广告法第16条', '2015-09-01', { penalty: AD_58 }),
  'ad-17': law('广告法第17条', '2015-09-01', { penalty: AD_58 }),
  'ad-18': law('广告法第18条', '2015-09-01', { penalty: AD_58 }),
  'ad-20': law('广告法第20条', '2015-09-01', { penalty: AD_57 }),
  'ad-21': law('广告法第21条', '2015-09-01', { penalty: AD_58 }),
  'ad-22': law('广告法第22条', '2015-09-01', { penalty: AD_57 }),
  'ad-23': law('广告法第23条', '2015-09-01', { penalty: AD_58 }),
  'ad-24': law('广告法第24条', '2015-09-01', { penalty: AD_58 }),
  'ad-25': law('广告法第25条', '2015-09-01', { penalty: AD_58 }),
  'ad-26': law('广告法第26条', '2015-09-01', { penalty: AD_58 }),
  'ad-27': law('广告法第27条', '2015-09-01', { penalty: AD_58 }),
  'ad-28': law('广告法第28条', '2015-09-01', { penalty: AD_55 }),
  'ad-33': law('广告法第33条', '2015-09-01'),
  'ad-37': law('广告法第37条', '2015-09-01', { penalty: AD_57 }),
  'ad-40': law('广告法第40条', '2015-09-01', { penalty: AD_58 }),
  'absolute-guide': page('广告绝对化用语执法指南（2023）', { from: '2023-03-20' }),
  'cosmetics-37': law('化妆品监督管理条例第37、43条', '2021-01-01', {
    penalty: '货值不足1万元的1万–3万元，否则3–10倍（第61条）；广告按广告法',
  }),
  'cosmetics-16': law('化妆品监督管理条例第16、22条', '2021-01-01'),
  'cosmetics-words': page('化妆品标签标识禁用语清单；化妆品命名指南', { url: 'https://www.1wenmi.com/doc/780014' }),
  'food-71': law('食品安全法第71、73条', '2015-10-01', { penalty: '5千–5万元或货值5–10倍（第125条）；广告按广告法' }),
  'food-75': law('食品安全法第75–79条', '2015-10-01'),
  'price-14': law('价格法第14条；明码标价和禁止价格欺诈规定第16–20条', '2022-07-01', {
    penalty: '违法所得5倍以下；没有违法所得的5万–50万元（价格违法行为行政处罚规定第7条）',
  }),
  'unfair-9': page('反不正当竞争法（2025修订）第9条', { from: '2025-10-15', penalty: '100万元以下，情节严重的100万–200万元' }),
  'unfair-8-2019': law('反不正当竞争法（2019）第8条', '2019-04-23', {
    to: '2025-10-15',
    penalty: '20万–100万元，情节严重的100万–200万元（第20条）',
  }),
  'unfair-12': page('反不正当竞争法（2025修订）第12条', { from: '2025-10-15' }),
  'ecommerce-17': law('电子商务法第17条', '2019-01-01'),
  'ecommerce-13': law('电子商务法第13条', '2019-01-01'),
  'consumer-26': law('消费者权益保护法第26条；侵害消费者权益行为处罚办法第12条', '2015-03-15', {
    penalty: '违法所得3倍以下、最高3万元；没有的1万元以下（处罚办法第15条）',
  }),
  'consumer-6': law('侵害消费者权益行为处罚办法第6条', '2015-03-15'),
  'trademark-14': law('商标法第14条', '2019-11-01', { penalty: '10万元（商标法第53条）' }),
  'trademark-57': law('商标法第57条', '2019-11-01', { penalty: '违法经营额5倍以下；不足5万元的25万元以下（第60条）' }),
  'army-10': law('军服管理条例第10、15条', '2009-03-01', { penalty: '2千–2万元' }),
  'special-supply': page('市场监管总局等关于「特供」「专供」「军」字号的通告（2022）', { from: '2022-01-01' }),
  'quality-5': law('产品质量法第5、53条', '2018-12-29'),
  'wildlife-28': law('野生动物保护法第28、31–33条', '2023-05-01', { penalty: '1万–10万元起（第55条）' }),
  'money-26': law('人民币管理条例第26条', '2018-03-19'),
  'device-60': law('医疗器械监督管理条例第60条', '2021-06-01'),
  'drug-61': law('药品管理法第61、89、90条', '2019-12-01'),
  'platform-contact': page('电商平台通行规则：不得引导站外联系或交易（公开的平台词表代码）'),
  'copy-words': page('平台售假词表（公开代码）；商标法第57条'),
  'amazon-title': page('Amazon product title requirements (201100890)', {
    url: 'https://sellercentral.amazon.com/help/hub/reference/external/201100890',
  }),
  'amazon-repeat': page('Amazon title requirements of 2025-01-21: no word more than twice', { from: '2025-01-21' }),
  'amazon-bullets': page('Amazon bullet point requirements of 2024-08-15', { from: '2024-08-15' }),
  'amazon-detail': page('Amazon product detail page rules'),
  'amazon-claims': page('Amazon prohibited product claims (202024200)', {
    url: 'https://sellercentral.amazon.com/help/hub/reference/external/202024200',
  }),
  fdca: page('FD&C Act s201(g); Amazon prohibited product claims (202024200)'),
  fifra: page('FIFRA, 7 U.S.C. 136; 40 CFR 152.15; Amazon pesticide policy'),
  'ftc-5': page('FTC Act s5: claims need substantiation'),
  'ftc-reviews': page('FTC rule on reviews and testimonials, 16 CFR 465', {
    from: '2024-10-21',
    penalty: 'up to USD 51,744 per violation (2024 figure)',
  }),
  'ftc-origin': page('FTC Made in USA Labeling Rule, 16 CFR 323', { from: '2021-08-13' }),
  'eu-green': page('Directive (EU) 2024/825', { from: '2026-09-27', penalty: 'up to 4 % of turnover' }),
  'amazon-green': page('Amazon bullet point requirements of 2024-08-15: eco-friendly and the like', { from: '2024-08-15' }),
  'ebay-4243': page('eBay search manipulation policy (4243)', { url: 'https://www.ebay.com/help/policies/listing-policies/?id=4243' }),
  'etsy-ip': page('Etsy intellectual property policy; Lanham Act'),
  lanham: page('Lanham Act; brand policies of the marketplaces'),
  'crafts-act': page('Indian Arts and Crafts Act, 18 U.S.C. 1159'),
  csa: page('Controlled Substances Act; restricted products lists of the marketplaces'),
  fcc: {
    cite: 'Communications Act s302(b); FCC Enforcement Advisory 2011-03',
    url: 'https://transition.fcc.gov/eb/Public_Notices/DA-11-249A1.html',
    seen: '2026-11-22',
    confidence: 'A',
    penalty: 'up to USD 112,500 per violation (FCC, 2011 figure)',
  },
  'weapons-policy': {
    cite: 'eBay weapons policy (5050); Walmart prohibited products: knives and other melee weapons',
    url: 'https://www.ebay.co.uk/help/policies/prohibited-restricted-items/weapons-policy?id=5050',
    seen: '2026-11-22',
    confidence: 'A',
  },
  'memory-wording': { cite: '行业通行做法（未见原文）', seen: '2026-11-22', confidence: 'C' },
};
