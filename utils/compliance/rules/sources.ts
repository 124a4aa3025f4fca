import type { Source } from '../../findings/finding';
import type { PenaltyId } from './penalties';

/** A law or policy as versioned data: valid from `from` up to `to` (local days, `to` exclusive). */
export interface DatedSource extends Source {
  from?: string;
  to?: string;
  /** Id of the source that says the same from `to` on: a law that was renumbered needs no change in the rules that name it. */
  successor?: string;
  /** Id in penalties.ts of what may follow. */
  penalty?: PenaltyId;
}

/**
 * Law texts were read in the public mirrors LawRefBook/Laws (state of 2025-04-19) and ImCa0/just-laws (state of 2026-07-17: 反不正当竞争法 of 2025,
 * 食品安全法 of 2025, 商标法 of 2026).
 */
const law = (cite: string, from: string, more: Partial<DatedSource> = {}): DatedSource => ({
  cite,
  seen: '2026-11-22',
  confidence: 'A',
  from,
  ...more,
});
const page = (cite: string, more: Partial<DatedSource> = {}): DatedSource => ({ cite, seen: '2026-11-22', confidence: 'B', ...more });

/** Where the rules come from. Confidence A: official text read; B: third-party text, code or decision read; C: memory, which never says `fail`. */
export const SOURCES: Readonly<Record<string, DatedSource>> = {
  'ad-4': law('广告法第4条', '2015-09-01', { penalty: 'ad-55' }),
  'ad-8': law('广告法第8条', '2015-09-01', { penalty: 'ad-59' }),
  'ad-9-1': law('广告法第9条第（一）项', '2015-09-01', { penalty: 'ad-57' }),
  'ad-9-2': law('广告法第9条第（二）项', '2015-09-01', { penalty: 'ad-57' }),
  'ad-9-3': law('广告法第9条第（三）项', '2015-09-01', { penalty: 'ad-57' }),
  'ad-9-7': law('广告法第9条第（七）、（八）、（九）项', '2015-09-01', { penalty: 'ad-57' }),
  'ad-9-8': law('广告法第9条第（八）项', '2015-09-01', { penalty: 'ad-57' }),
  'ad-11': law('广告法第11条', '2015-09-01', { penalty: 'ad-59' }),
  'ad-12': law('广告法第12条', '2015-09-01', { penalty: 'ad-59' }),
  'ad-13': law('广告法第13条', '2015-09-01', { penalty: 'ad-59' }),
  'ad-16': law('广告法第16条', '2015-09-01', { penalty: 'ad-58' }),
  'ad-17': law('广告法第17条', '2015-09-01', { penalty: 'ad-58' }),
  'ad-18': law('广告法第18条', '2015-09-01', { penalty: 'ad-58' }),
  'ad-20': law('广告法第20条', '2015-09-01', { penalty: 'ad-57' }),
  'ad-21': law('广告法第21条', '2015-09-01', { penalty: 'ad-58' }),
  'ad-22': law('广告法第22条', '2015-09-01', { penalty: 'ad-57' }),
  'ad-23': law('广告法第23条', '2015-09-01', { penalty: 'ad-58' }),
  'ad-24': law('广告法第24条', '2015-09-01', { penalty: 'ad-58' }),
  'ad-25': law('广告法第25条', '2015-09-01', { penalty: 'ad-58' }),
  'ad-26': law('广告法第26条', '2015-09-01', { penalty: 'ad-58' }),
  'ad-27': law('广告法第27条', '2015-09-01', { penalty: 'ad-58' }),
  'ad-28': law('广告法第28条', '2015-09-01', { penalty: 'ad-55' }),
  'ad-33': law('广告法第33条', '2015-09-01'),
  'ad-37': law('广告法第37条', '2015-09-01', { penalty: 'ad-57' }),
  'ad-40': law('广告法第40条', '2015-09-01', { penalty: 'ad-58' }),
  'absolute-guide': page('广告绝对化用语执法指南（2023）', { from: '2023-03-20' }),
  'cosmetics-37': law('化妆品监督管理条例第37、43条', '2021-01-01', {
    penalty: 'cosmetics-61',
  }),
  'cosmetics-16': law('化妆品监督管理条例第16、22条', '2021-01-01'),
  'cosmetics-words': page('化妆品标签标识禁用语清单；化妆品命名指南', { url: 'https://www.1wenmi.com/doc/780014' }),
  'food-71': law('食品安全法第71、73条', '2015-10-01', { penalty: 'food-125' }),
  'food-75': law('食品安全法第75–79条', '2015-10-01'),
  'price-14': law('价格法第14条；明码标价和禁止价格欺诈规定第16–20条', '2022-07-01', {
    penalty: 'price-7',
  }),
  'unfair-6-2019': law('反不正当竞争法（2019）第6条', '2019-04-23', { to: '2025-10-15', successor: 'unfair-7', penalty: 'unfair-18-2019' }),
  'unfair-7': law('反不正当竞争法（2025修订）第7条', '2025-10-15', { penalty: 'unfair-23' }),
  'unfair-8-2019': law('反不正当竞争法（2019）第8条', '2019-04-23', { to: '2025-10-15', successor: 'unfair-9', penalty: 'unfair-20-2019' }),
  'unfair-9': law('反不正当竞争法（2025修订）第9条', '2025-10-15', { penalty: 'unfair-25' }),
  'unfair-10-2019': law('反不正当竞争法（2019）第10条', '2019-04-23', {
    to: '2025-10-15',
    successor: 'unfair-11',
    penalty: 'unfair-22-2019',
  }),
  'unfair-11': law('反不正当竞争法（2025修订）第11条', '2025-10-15', { penalty: 'unfair-27' }),
  'unfair-11-2019': law('反不正当竞争法（2019）第11条', '2019-04-23', {
    to: '2025-10-15',
    successor: 'unfair-12',
    penalty: 'unfair-23-2019',
  }),
  'unfair-12': law('反不正当竞争法（2025修订）第12条', '2025-10-15', { penalty: 'unfair-28' }),
  'promotion-17': page('规范促销行为暂行规定第17条', { from: '2020-12-01' }),
  'live-34': page('直播电商监督管理办法第34条', { from: '2026-02-01' }),
  'live-32': page('直播电商监督管理办法第32条', { from: '2026-02-01' }),
  'citing-guide': page('广告引证内容执法指南（2026）', { from: '2026-06-12' }),
  'ecommerce-17': law('电子商务法第17条', '2019-01-01'),
  'ecommerce-13': law('电子商务法第13条', '2019-01-01'),
  'consumer-26': law('消费者权益保护法第26条；侵害消费者权益行为处罚办法第12条', '2015-03-15', {
    penalty: 'consumer-15',
  }),
  'consumer-6': law('侵害消费者权益行为处罚办法第6条', '2015-03-15'),
  'trademark-14': law('商标法（2019）第14条', '2019-11-01', { to: '2027-01-01', successor: 'trademark-64', penalty: 'trademark-53' }),
  'trademark-64': law('商标法（2026修订）第64条', '2027-01-01', { penalty: 'trademark-64' }),
  'trademark-57': law('商标法（2019）第57条', '2019-11-01', { to: '2027-01-01', successor: 'trademark-72', penalty: 'trademark-60' }),
  'trademark-72': law('商标法（2026修订）第72条', '2027-01-01', { penalty: 'trademark-74' }),
  'army-10': law('军服管理条例第10、15条', '2009-03-01', { penalty: 'army-15' }),
  'special-supply': page('市场监管总局等关于「特供」「专供」「军」字号的通告（2022）', { from: '2022-01-01' }),
  'quality-5': law('产品质量法第5、53条', '2018-12-29', { penalty: 'quality-53' }),
  'quality-27': law('产品质量法第27条', '2018-12-29'),
  'certified-27': law('认证认可条例第27条', '2003-11-01', { penalty: 'certified-66' }),
  'energy-19': law('节约能源法第18、19条', '2018-10-26', { penalty: 'energy-73' }),
  'flag-20': law('国旗法第20条', '2021-01-01'),
  'emblem-13': law('国徽法第13条', '2021-01-01'),
  'heroes-22': law('英雄烈士保护法第22条', '2018-05-01'),
  'olympic-4': law('奥林匹克标志保护条例第4、12条', '2018-07-31', { penalty: 'olympic-12' }),
  'minors-55': law('未成年人保护法第55条', '2021-06-01'),
  'traffic-16': law('道路交通安全法第16条', '2021-04-29'),
  'feed-30': law('饲料和饲料添加剂管理条例第30条', '2017-03-01'),
  'seed-41': law('种子法第23、41条', '2022-03-01'),
  'gold-naming': page('GB 11887-2012 第1号修改单', { from: '2016-05-04' }),
  'food-label-2011': page('GB 7718-2011 预包装食品标签通则', { from: '2012-04-20', to: '2027-03-16', successor: 'food-label-2025' }),
  'food-label-2025': page('GB 7718-2025 预包装食品标签通则', { from: '2027-03-16' }),
  'textile-standards': {
    cite: 'GB 18401、GB 31701、GB/T 18830、GB/T 29862（未见原文）',
    seen: '2026-11-22',
    confidence: 'C',
  },
  'home-standards': { cite: 'GB 18580、GB/T 39600（未见原文）', seen: '2026-11-22', confidence: 'C' },
  'wildlife-28': law('野生动物保护法第28、31–33条', '2023-05-01', { penalty: 'wildlife-55' }),
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
    penalty: 'ftc-reviews',
  }),
  'ftc-origin': page('FTC Made in USA Labeling Rule, 16 CFR 323', { from: '2021-08-13' }),
  'eu-green': page('Directive (EU) 2024/825', { from: '2026-09-27', penalty: 'eu-green' }),
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
    penalty: 'fcc-2011',
  },
  'weapons-policy': {
    cite: 'eBay weapons policy (5050); Walmart prohibited products: knives and other melee weapons',
    url: 'https://www.ebay.co.uk/help/policies/prohibited-restricted-items/weapons-policy?id=5050',
    seen: '2026-11-22',
    confidence: 'A',
  },
  'walmart-details': page('Walmart product details policy of 2025-07-15: no promotional claims, other retailers or URLs', {
    url: 'https://marketplacelearn.walmart.com/guides/Item%20setup/Item%20content,%20imagery,%20and%20media/Product-Detail-Page:-overview',
    confidence: 'A',
  }),
  'walmart-setup': page('Walmart item setup content policy: nothing of the seller, no sale information, no other marketplaces', {
    url: 'http://kb.sellerchamp.com/en/articles/4154449-walmart-item-setup-content-policies',
  }),
  'etsy-medical': page('Etsy policy on medical claims', {
    url: 'https://www.etsy.com/legal/policy/medical-claims/239976157654',
    confidence: 'A',
  }),
  'etsy-handmade': page('Etsy handmade policy: what is listed as handmade is made or designed by the seller, no reselling', {
    url: 'https://sellerwix.com/en/sellerwix-academy-etsy-handmade-policy/',
  }),
  'etsy-intangible': { cite: 'Etsy and eBay on intangible items: no promised outcome of rituals', seen: '2026-11-22', confidence: 'C' },
  'ebay-offensive': page('eBay offensive materials policy (4324)', {
    url: 'https://www.ebay.com/help/policies/prohibited-restricted-items/offensive-material-policy?id=4324',
    confidence: 'A',
  }),
  'ebay-contact': page('eBay contact information sharing policy (4373)', {
    url: 'https://www.ebay.co.uk/help/policies/member-behavior-policies/publishing-contact-information-policy?id=4373',
    confidence: 'A',
  }),
  'drug-policy': page('Amazon drugs and drug paraphernalia policy (200164490); Controlled Substances Act', {
    url: 'https://sellercentral.amazon.com/gp/help/external/help.html?itemID=200164490',
    confidence: 'A',
  }),
  'lock-tools': page('39 U.S.C. 3002a: locksmithing devices are not mailable but to the trade', {
    url: 'https://uscode.ecfr.io/title/39/section/3002a',
    confidence: 'A',
  }),
  'restricted-goods': page('Restricted products lists of Amazon, eBay, Etsy and Walmart'),
  'green-guides': page('FTC Green Guides, 16 CFR 260', {
    url: 'https://www.gpo.gov/fdsys/pkg/FR-2012-10-11/html/2012-24713.htm',
    confidence: 'A',
    from: '2012-10-11',
  }),
  'treated-article': page('FIFRA; EPA PR Notice 2000-1 on treated articles, 40 CFR 152.25(a)', {
    url: 'https://nepis.epa.gov/Exe/ZyPURL.cgi?Dockey=200000N9.txt',
    confidence: 'A',
    from: '2001-02-11',
  }),
  'pest-devices': page('FIFRA s2(h), 40 CFR 152.500: devices need an EPA establishment number and may not overstate'),
  'textile-names': page('Textile and Wool Acts, 16 CFR 300 and 303 (fiber names, "all" and "100%")', {
    url: 'https://chanrobles.com/usa/uslaws/cfr/title16/16cfr303_main_02.php',
  }),
  'fda-registered': page('21 CFR 607.39, 807.39: registration is no approval', {
    url: 'http://cfr.laws-info.com/text/21/607/39',
    confidence: 'A',
  }),
  'gut-check': page('FTC Gut Check: seven weight-loss claims that cannot be true; FTC Act s5', {
    url: 'https://www.ftc.gov/business-guidance/resources/gut-check-reference-guide-media-spotting-false-weight-loss-claims',
    confidence: 'A',
  }),
  'ftc-earnings': page('FTC Act s5; Business Opportunity Rule, 16 CFR 437'),
  'ftc-prices': page('FTC Guides against deceptive pricing, 16 CFR 233', { url: 'https://paperzz.com/doc/8286628/161-part-233' }),
  'eu-prices': page('Directive 98/6/EC art. 6a: a reduction names the lowest price of 30 days', {
    url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:52021XC1229(06)',
    confidence: 'A',
    from: '2022-05-28',
  }),
  'eu-unfair': page('Directive 2005/29/EC Annex I; UWG Anhang Nr. 7, 10, 20', {
    url: 'https://boehmanwaltskanzlei.de/wirtschaftsrecht/wettbewerbsrecht/wettbewerbsschutz/abnehmerschutz/schwarze-liste',
  }),
  'magnet-rule': page('CPSC safety standard for magnets, 16 CFR 1262', {
    from: '2022-10-21',
    url: 'https://www.cmatesting.com.cn/en/cpsc-approves-new-magnet-safety-standard-for-certain-non-toy-products-16-cfr-1262/',
  }),
  'infant-sleep': page('Safe Sleep for Babies Act of 2021: crib bumpers and inclined sleepers are banned goods', {
    url: 'https://www.cpsc.gov/Newsroom/News-Releases/2023/CPSC-Approves-Rules-Implementing-Bans-on-Inclined-Sleepers-for-Infants-and-Crib-Bumpers',
    confidence: 'A',
    from: '2022-11-12',
  }),
  cpsia: { cite: 'CPSIA s102: the maker certifies; the commission approves no product', seen: '2026-11-22', confidence: 'C' },
  'laser-rule': page('21 CFR 1040.10-11: hand-held laser pointers of less than 5 mW only; Amazon laser policy', {
    url: 'http://www.laserpointersafety.com/illegalpointers/illegalpointers.html',
  }),
  wildlife: page('CITES Appendix I, Endangered Species Act; eBay (5046), Etsy and Amazon on animal products', {
    url: 'https://www.etsy.com/legal/policy/endangered-or-threatened-wildlife/239374829600',
    confidence: 'A',
  }),
  'software-piracy': page('Copyright law, 17 U.S.C. 506 and 1201; intellectual property policies of the marketplaces'),
  'consumer-25': law('消费者权益保护法第25条（网购七日内退货及其例外）', '2014-03-15'),
  'internet-ads': page('互联网广告管理办法（2023）：体验、测评等附购买链接的须标明「广告」', { from: '2023-05-01' }),
  'taobao-title': page('淘宝宝贝标题规范（2022年公开文章）：不得含半角<>、表情符号'),
  'taobao-shop': { cite: '淘宝、天猫店铺名与商品标题规范（未见原文）', seen: '2026-11-22', confidence: 'C' },
  'platform-memory': { cite: '平台内容规则（未见原文）', seen: '2026-11-22', confidence: 'C' },
  'memory-wording': { cite: '行业通行做法（未见原文）', seen: '2026-11-22', confidence: 'C' },
  /** Rules that are no part of the product: the operator's own, and those of a pack from a file that name no law. */
  own: page('本店规则 · own rule'),
  imported: page('导入的规则包 · imported pack'),
};
