import type { Pack } from '../rule';

/** What eBay allows in a listing. */
export const ebay: Pack = {
  id: 'en-ebay',
  language: 'en',
  kind: 'platform',
  version: '2026.11.22',
  rules: [
    {
      id: 'ebay-title-signs',
      category: 'title-format',
      outcome: 'warn',
      risk: 'low',
      marketplaces: ['ebay'],
      fields: ['title', 'subtitle'],
      match: {
        characters:
          '[™®©½¼♥❤★☆✅✔✨⭐🔥💯👍🎁🎉►◄●■◆→←♦♣♠]\\uFE0F?|!{2,}|\\?+(?=\\s|$)|\\*{2,}|~{2,}|L@@K|\\p{Extended_Pictographic}\\uFE0F?|<{2,}|>{2,}|={2,}|#{2,}',
      },
      sources: ['ebay-4243'],
      rewordings: { '*': '' },
      bad: ['⟦L@@K⟧ vintage lamp', 'Silver ring ⟦♥⟧ size 7', 'Rare coin⟦!!!⟧', 'Gold ⟦?⟧ chain'],
      good: ['Boxed set 1/2 price guide', 'Wow! The album LP', 'Size 7 silver ring 100%'],
    },
    {
      id: 'ebay-attention-words',
      category: 'promo-phrase',
      outcome: 'review',
      risk: 'low',
      marketplaces: ['ebay'],
      fields: ['title', 'subtitle'],
      match: {
        terms:
          'l@@k|look!!|wow wow|must see|a must{ have/ see}|n/r|no reserve|nr no reserve|best {price/deal/seller/on ebay}|cheapest on ebay|{free/fast} {shipping/postage/p&p/delivery}|hot {item/sale}|{buy/bid} now|{great/amazing/super} deal|limited time{ offer/}|clearance sale|last chance|{not/un}authorized dealer',
      },
      sources: ['ebay-4243'],
      bad: ['Ring ⟦must see⟧', '⟦Free shipping⟧ mug', 'Coin ⟦no reserve⟧'],
      good: ['Now That Is Music CD', 'Bid paddle prop'],
    },
    {
      id: 'ebay-keyword-spam',
      category: 'counterfeit-ip',
      outcome: 'warn',
      risk: 'medium',
      marketplaces: ['ebay', 'etsy', 'shopee', 'lazada', 'tiktok_shop', 'aliexpress'],
      fields: ['title', 'description', 'search_terms', 'tags'],
      match: {
        anchors: '{branden}|{brandword}|keywords|keyword|tags|search tags|ignore',
        patterns: [
          "(?<![a-z])(?:not|no|non|isn't|like|\\(not|style of|ala|a la) (?:a |an |the )?(?:{branden}|{brandword})(?:[ ,/&]{1,3}(?:or |and |nor )?(?:{branden}|{brandword})){1,12}(?![a-z])",
          '(?<![a-z])(?:(?:{branden})[ ,/&|]{1,3}){3,12}(?:{branden})(?![a-z])',
          '(?<![a-z])(?:keywords?|search terms?|search words|tags|ignore these|ignore(?: the)? (?:words|keywords|tags)|tags \\(ignore\\)) ?(?:only|below|for search)? ?[:\\-] ?[a-z]{2,}(?:[, ]{1,2}[a-z]{2,20}){4,20}',
        ],
      },
      sources: ['ebay-4243'],
      bad: ['Bag ⟦not Gucci Prada Chanel⟧', '⟦keywords: boho hippie retro vintage festival summer⟧'],
      good: ['Fits Samsung and Sony remotes', 'Gift tags: set of 10', 'Nike and Adidas size chart book'],
    },
  ],
};
