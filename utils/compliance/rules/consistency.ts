import type { Pack, Rule } from '../rule';

/** Examples are a title, then what the form says: 纯棉衬衫；材质：聚酯纤维. */
const rule = (
  id: string,
  contradiction: 'size' | 'material' | 'quantity' | 'origin' | 'brand',
  outcome: 'warn' | 'review',
  category: Rule['category'],
  sources: string[],
  bad: string[],
  good: string[],
): Rule => ({
  id,
  category,
  outcome,
  risk: outcome === 'warn' ? 'high' : 'medium',
  goods: { except: ['book', 'software', 'service'] },
  match: { contradiction },
  sources,
  bad,
  good,
});

const HERE =
  '(?:国产|国内|本土|义乌|广州|深圳|东莞|佛山|中山|阳江|永康|宁波|温州|杭州|金华|台州|泉州|晋江|莆田|福州|厦门|汕头|潮州|揭阳|烟台|青岛|济南|临沂|苏州|常州|无锡|南通|扬州|上海|北京|天津|重庆|成都|武汉|郑州|许昌|保定|白沟|沧州|沈阳|大连|长春|哈尔滨|浙江|广东|福建|江苏|山东|河北|河南|安徽|湖北|湖南|四川|东北|江西|广西|云南)';
const HERE_MADE = `${HERE}(?:本地)?(?:产|制|厂家?|工厂|代工|灌装|拼配|分装|加工|组装|生产|制造|自产|发货|直发|源头)`;
const ABROAD =
  '(?:日本|韩国|德国|法国|意大利|英国|美国|澳洲|澳大利亚|新西兰|荷兰|瑞士|瑞典|丹麦|西班牙|俄罗斯|泰国|比利时|加拿大|欧洲|北欧|进口)(?:[\\u4e00-\\u9fff]{0,4})?(?:原装进口|原瓶进口|原瓶原装|原装|原瓶|原产|进口|制造|生产|产(?![品后权能地]))';

/** Fields that state different facts of the same goods: one of them is untrue (广告法第8条、第28条). */
export const consistency: Pack = {
  id: 'zh-consistency',
  language: 'zh',
  kind: 'law',
  version: '2026.11.22.2',
  rules: [
    {
      id: 'origin-contradicts-itself',
      category: 'origin-fake',
      outcome: 'fail',
      risk: 'high',
      match: {
        anchors: '{进口/制造/原装/原瓶/原产/国生产/本生产/洲产/国产/本产}',
        patterns: [`(?<=${HERE_MADE}[^。！；]{0,16})${ABROAD}`, `${ABROAD}(?=[^。！；]{0,16}${HERE_MADE})`],
      },
      before: '(?:媲美|堪比|非|不是|仿|出口|同款|采用|选用|使用|搭载|配|引进)',
      after:
        '[\\u4e00-\\u9fff]{0,3}(?:原料|面料|机芯|电机|设备|工艺|技术|配方|品种|风格|款|标准|种子|轴承|芯片|玻璃|钢|料|牛皮|木|棉|毛线|色母|油墨|机器|生产线)',
      sources: ['ad-28', 'quality-27'],
      bad: ['温州厂家直发 ⟦德国原装进口⟧榨汁机', '⟦日本制造⟧指甲剪 阳江工厂发货', '中山产 外盒印⟦法国进口⟧'],
      good: ['国产代工 采用日本进口面料', '德国进口电机 宁波工厂组装', '出口日本 义乌发货', '意大利进口头层牛皮 广州工厂制作'],
    },
    rule(
      'contradiction-origin',
      'origin',
      'warn',
      'origin-fake',
      ['ad-28', 'quality-27'],
      ['日本进口不粘炒锅；产地：浙江', '德国原装榨汁机；原产地：中国大陆'],
      ['日本进口不粘炒锅；产地：日本', '法式复古连衣裙；产地：中国', '出口日本同款雨伞；产地：福建'],
    ),
    rule(
      'contradiction-quantity',
      'quantity',
      'warn',
      'price-fraud',
      ['ad-8', 'ad-28'],
      ['不锈钢餐具6件套；套装数量：4', '抽纸18包装；包装数量：12包'],
      ['不锈钢餐具6件套；套装数量：6件', '6件套送2件装；套装数量：6'],
    ),
    rule(
      'contradiction-size',
      'size',
      'warn',
      'price-fraud',
      ['ad-8', 'ad-28'],
      ['防滑地垫 60x90cm；尺寸：50x80cm', '洗衣液 3kg；净含量：2.5kg'],
      ['防滑地垫 60x90cm；尺寸：600*900mm', '洗衣液 3kg；净含量：6斤', '硅油纸 5米；尺寸：30cm'],
    ),
    rule(
      'contradiction-brand',
      'brand',
      'review',
      'counterfeit-ip',
      ['ad-28', 'ecommerce-17'],
      ['台灯 学习护眼；品牌：山舍；品牌名：木言'],
      ['台灯 学习护眼；品牌：山舍/SHANSHE；品牌名：山舍', '台灯；品牌：其他；品牌名：山舍'],
    ),
  ],
};

/** The same for listings in English. */
export const consistencyEnglish: Pack = {
  id: 'en-consistency',
  language: 'en',
  kind: 'law',
  version: '2026.11.22.2',
  rules: [
    rule(
      'contradiction-material-en',
      'material',
      'warn',
      'material-safety',
      ['ftc-5'],
      ['100% cotton bed sheet set；Material: Polyester', 'Genuine leather belt；Material: Faux Leather'],
      ['100% cotton bed sheet set；Material: Cotton', 'Satin pillowcase with silk look；Material: Polyester'],
    ),
    rule(
      'contradiction-origin-en',
      'origin',
      'warn',
      'made-in',
      ['ftc-origin'],
      ['Enamel mug made in USA；Country of Origin: China'],
      ['Enamel mug made in Italy；Country of Origin: Italy', 'Mug with map of Japan；Country of Origin: China'],
    ),
    rule(
      'contradiction-quantity-en',
      'quantity',
      'warn',
      'promo-phrase',
      ['ftc-5', 'amazon-detail'],
      ['Kitchen towels 12 pack；Number of Items: 6'],
      ['Kitchen towels 12 pack；Number of Items: 12'],
    ),
    rule(
      'contradiction-size-en',
      'size',
      'warn',
      'promo-phrase',
      ['ftc-5', 'amazon-detail'],
      ['Area rug 120 x 180 cm；Item Dimensions: 100 x 150 cm'],
      ['Area rug 120 x 180 cm；Item Dimensions: 1.2 x 1.8 m'],
    ),
    rule(
      'contradiction-brand-en',
      'brand',
      'review',
      'counterfeit-ip',
      ['ftc-5', 'amazon-detail'],
      ['Desk lamp；Brand: Northwick；Brand Name: Oakline'],
      ['Desk lamp；Brand: Northwick；Brand Name: Northwick Home'],
    ),
  ],
};
