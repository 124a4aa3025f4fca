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

/** Fields that state different facts of the same goods: one of them is untrue (广告法第8条、第28条). */
export const consistency: Pack = {
  id: 'zh-consistency',
  language: 'zh',
  kind: 'law',
  version: '2026.11.22.2',
  rules: [
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
