import type { Pack } from '../rule';

/** What Walmart allows in a listing. */
export const walmart: Pack = {
  id: 'en-walmart',
  language: 'en',
  kind: 'platform',
  version: '2026.11.22',
  rules: [
    {
      id: 'walmart-title-signs',
      category: 'title-format',
      outcome: 'warn',
      risk: 'low',
      marketplaces: ['walmart'],
      fields: ['title'],
      match: { characters: '[~!*$™®©½@^♥❤★☆✅✔✨⭐🔥💯👍🎁🎉]\\uFE0F?|\\p{Extended_Pictographic}\\uFE0F?' },
      sources: ['walmart-details'],
      rewordings: { '*': '' },
      bad: ['Towel Set ⟦★⟧ Grey', 'Lamp⟦!⟧ for desk', '⟦~⟧Soft rug'],
      good: ['Bolt 1/2 in x 3 in', 'Salt & Pepper Set'],
    },
    {
      id: 'other-retailers',
      category: 'platform-diversion',
      outcome: 'warn',
      risk: 'medium',
      disguised: true,
      marketplaces: ['walmart', 'amazon', 'ebay'],
      match: {
        terms:
          '{sold/available/seen/listed/find it/rated/best seller/bestseller/top seller/exclusive} {on/at/to} {amazon/ebay/etsy/aliexpress/temu/target/walmart/costco/wayfair/shein}|{cheaper/same as} {on/at/from} {amazon/ebay/etsy/target/walmart}|{cheaper/better price/lower price} than {amazon/ebay/walmart/target/temu/retail stores/stores}|{amazon/ebay/target/costco/etsy/walmart} {exclusive/bestseller/best seller/favorite/favourite/basics alternative/price match/quality}|{walmart/amazon/target} {fulfilled/approved seller}|wholesale from alibaba|{amazon/walmart/ebay} #1',
      },
      before: '(?:works with |compatible with |fits |not )',
      sources: ['walmart-details', 'amazon-detail'],
      rewordings: { '*': '' },
      bad: ['⟦Best seller on Amazon⟧', '⟦Cheaper than Target⟧', '⟦Available on eBay⟧ too'],
      good: ['Works with Amazon Alexa', 'Target practice paper 50 ct', 'Etsy branded tote not included'],
    },
    {
      id: 'walmart-stock-words',
      category: 'promo-phrase',
      outcome: 'warn',
      risk: 'low',
      disguised: true,
      marketplaces: ['walmart', 'amazon'],
      fields: ['title', 'short_title', 'item_highlights', 'bullet', 'description'],
      match: {
        terms:
          "{out-of-stock/back-in-stock/in-stock now/currently in-stock/low in stock/pre-order now/discontinued item/pre-order today}|{walmart/prime} {fulfilled/exclusive}|{premium/top/high} quality {guaranteed/at a low price}|savings{ event/ of 50%/ today}|{great/huge/big} savings|rollback{ price/}|gift with purchase|{ships/arrives} {before christmas/by christmas/in time for christmas/before mother's day}",
      },
      sources: ['walmart-details', 'amazon-detail'],
      rewordings: { '*': '' },
      bad: ['⟦Out of stock⟧ until May', '⟦Great savings⟧ on towels', '⟦Arrives before Christmas⟧'],
      good: ['Stock pot 12 qt', 'Savings jar bank'],
    },
  ],
};
