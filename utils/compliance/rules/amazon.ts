import type { Pack } from '../rule';

const TITLE = ['title', 'short_title', 'item_highlights'];
const TITLE_AND_BULLETS = [...TITLE, 'bullet'];

/** Amazon's own wording rules for titles, bullets and detail pages (some shared by Walmart and eBay). */
export const amazon: Pack = {
  id: 'en-amazon',
  language: 'en',
  kind: 'platform',
  version: '2026.11.22',
  rules: [
    {
      id: 'promo-sales-words',
      category: 'promo-phrase',
      outcome: 'warn',
      risk: 'medium',
      disguised: true,
      marketplaces: ['amazon', 'walmart', 'ebay'],
      match: {
        terms:
          "free{ / express / fast / worldwide / prime }shipping|free delivery|fast shipping|ships {today/fast/same day/free}|best-sell{er/ers/ing}|{top/hot/fast/number one} sell{er/ers/ing}|top rated|hot {item/items/sale/deal/deals}|number one|#1 best|no. 1 rated|best price{/s}|best deal{/s}|{lowest/cheap/wholesale/factory/unbeatable/discount/discounted/special/clearance/sale/bargain/reduced/low} price{/s}|cheapest|{on/huge/big/flash/black friday/summer/mega/final/christmas/prime day/cyber monday/holiday} sale|clearance|special offer{/s}|limited{ time/ time offer/ time only/ time deal/ stock/-time offer/ quantities}|{buy/shop/order/get it/grab yours/act/get yours} now|add to cart|don't miss {out/this}|free gift{/s}|free {sample/samples/bonus}|buy {one/1/2/two} get {one/1/one free/1 free}|bogo|{discount/coupon/promo/voucher} code{/s}|discount{/s/ed}|price {drop/cut/reduction}|great {deal/value/price}|amazing {deal/value/price}|while {supplies/stocks/stock} last{/s}|today only|last {chance/few/one left}|only {a few/few/5/3/10} left|selling fast|{almost/nearly} {gone/sold out}|newest version|hurry|100% quality guarantee{/d}|quality guaranteed|new arrival|save {money/big/now}|half price|{in stock now/back in stock}|must{ / -}{have/buy}|most popular|%off",
      },
      inside:
        'discount card holder|garage sale|for sale sign{/s}|{last/number one} {dad/mom/fan/teacher/grandpa/son/wife/husband/uncle/aunt/boss}|save money box|top rated voltage|limited edition|clearance {lamp/light/lights/height}|number one {candle/balloon}|on sale sign|open sign clearance',
      before: '(?:how to (?:be|become|write) a |ground |road |garage |yard |wheel )',
      after: ' (?:shaped|sign|signs|light|lights|lamp|height|sticker|stickers|tag|tags|dad|mom|candle|balloon|card holder)',
      sources: ['amazon-title', 'amazon-detail'],
      rewordings: { '*': '' },
      bad: [
        'Canvas Tote Bag ⟦Free Shipping⟧',
        '⟦Best Seller⟧ Garden Hose',
        'Desk Lamp ⟦Limited Time Offer⟧',
        '⟦Be$t Seller⟧ Curtain Rod',
        'Yoga Mat ⟦F.R.E.E. Shipping⟧',
      ],
      good: ['Garage Sale Signs 6 Pack', 'Discount Card Holder Wallet', 'Magazine Rack Wall Mounted'],
    },
    {
      id: 'promo-number-one',
      category: 'promo-phrase',
      outcome: 'warn',
      risk: 'medium',
      marketplaces: ['amazon', 'walmart', 'ebay'],
      match: {
        anchors: '#1|# 1|no.1|no. 1|no 1|no1|nr 1|number 1|n0 1|n0.1|% off|%off|up to|save|only $|usd',
        patterns: [
          '(?:(?<![a-z0-9#])#|(?<![a-z0-9])(?:no|n0|nr|number)\\.? ?#?) ?1(?![0-9a-z.])(?= (?:rated|best|choice|brand|selling|seller|sold|recommended|trusted|in|on|for|gift|product|most|popular|top|amazon|award|pick|voted|quality|new|rank)|$|[!,;|])',
          "(?:world|america|amazon)'s #1",
          '\\d+% ?off',
          '(?:up to|save) (?:\\$\\d+(?:\\.\\d\\d)?|\\d+%)(?: off)?',
          '(?:usd|\\$) ?\\d+(?:\\.\\d\\d)? (?:off|only|each|sale)',
          'only \\$\\d+(?:\\.\\d\\d)?',
        ],
      },
      after: ' (?:pencil|pencils|screwdriver|phillips|hook|size|bit|grade|in |inch|loaf|dad|mom|fan|teacher)',
      sources: ['amazon-title', 'amazon-detail'],
      rewordings: { '*': '' },
      bad: ['⟦#1⟧ Rated Camping Pillow', 'Storage Bin ⟦Ｎｏ．１⟧ choice', 'Water Bottle ⟦20% off⟧'],
      good: ['#2 Pencils Pre-Sharpened', 'Phillips #1 Screwdriver', 'Number 1 Pencil Soft', '#1 Dad Coffee Mug'],
    },
    {
      id: 'guarantee-words',
      category: 'guarantee',
      outcome: 'warn',
      risk: 'low',
      disguised: true,
      marketplaces: ['amazon'],
      fields: TITLE_AND_BULLETS,
      match: {
        terms:
          "{100% /}money-back{ guarantee/ guaranteed/}|full refund{/s}|{100% /}satisfaction guarantee{/d}|{lifetime/unconditional/no limit/no-hassle/hassle-free/ironclad/quality/total/limited/one year/1-year/2-year/30-day/60-day/90-day/risk-free/full/365-day} {guarantee/guaranteed/warranty/replacement}|{lifetime/hassle-free} {return/returns}|risk-free{ purchase/ trial/}|no questions asked|if {you are /you're /}not {satisfied/happy/100% satisfied/completely satisfied}|send it back|100% guaranteed|guaranteed|we will refund|{free/easy/no-cost/hassle-free} {refund/refunds/returns/replacement/exchange}|refund or replacement|{replace or refund/refund you}|full refund|your money back|get your money back",
      },
      inside: 'guaranteed analysis',
      after: ' analysis',
      sources: ['amazon-bullets'],
      rewordings: { '*': '' },
      bad: ['⟦Money back guarantee⟧ on every purchase', '⟦Satisfaction guaranteed⟧', 'Buy with a ⟦lifetime warranty⟧'],
      good: ['Guaranteed Analysis: crude protein 24%'],
    },
    {
      id: 'placeholder-words',
      category: 'placeholder',
      outcome: 'warn',
      risk: 'low',
      marketplaces: ['amazon', 'walmart', 'ebay'],
      match: {
        anchors: 'n/a|na|tbd|tba|not app|to be|copy pending|lorem|coming soon|not eligible|yet to|none|test|insert|xxx|placeholder',
        patterns: [
          '(?<![a-z0-9/])n/a(?![a-z0-9/])',
          '(?<![a-z])(?:tbd|tba|not applicable|not available|to be (?:decided|determined|announced|confirmed)|copy pending|lorem ipsum|coming soon|yet to (?:decide|be decided)|not eligible|insert (?:text|description|title) here|placeholder text|xxxx+)(?![a-z])',
          '(?<=[:\\-] ?)(?:na|none|null|test)$',
        ],
      },
      inside: 'coming soon {sign/book}',
      sources: ['amazon-bullets'],
      bad: ['Colour: ⟦N/A⟧', 'Dimensions ⟦TBD⟧', 'Care: ⟦to be decided⟧'],
      good: ['Material: cotton', 'Sodium (Na) sensor'],
    },
    {
      id: 'title-characters',
      category: 'title-format',
      outcome: 'warn',
      risk: 'low',
      marketplaces: ['amazon'],
      fields: TITLE,
      match: {
        characters:
          '(?<!Yahoo|Jeopardy|Joomla|Chips Ahoy|Yum)[!！]|[$?？_{}^¬¦]|[<>]{1,3}(?!\\s?\\d)|~+|(?<=\\s|^)[*]+(?=\\s|$)|[™®€…†‡¢£¥©]|[★☆♥❤✅✔✨⭐🔥💯👍🎁🎉]\\uFE0F?|\\p{Extended_Pictographic}\\uFE0F?|#(?!\\s?\\d)',
      },
      sources: ['amazon-title'],
      rewordings: { '*': '' },
      bad: ['Garden Gloves ⟦!⟧', 'Beach Hat ⟦<<⟧ Size M ⟦>>⟧', 'Mug ⟦★⟧ Ceramic', 'Case for Phone⟦™⟧'],
      good: ['Socks Style #4301', 'Dumbbell <10 lb', 'Yahoo! Fantasy Trophy', 'Router 2.4 GHz & 5 GHz'],
    },
    {
      id: 'bullet-characters',
      category: 'title-format',
      outcome: 'warn',
      risk: 'low',
      marketplaces: ['amazon'],
      fields: ['bullet'],
      match: {
        characters: '[™®€…†‡¢£¥©±]|~(?!\\s?\\d)|(?!⭐\\uFE0F?⭐|★)(?:\\p{Extended_Pictographic}(?<![©®™⭐])\\uFE0F?)|\\bB0[A-Z0-9]{8}\\b',
      },
      sources: ['amazon-bullets'],
      rewordings: { '*': '' },
      bad: ['⟦✅⟧ Soft cotton lining', '⟦🔥⟧ Warm in winter', 'See also ⟦B0ABCDEFGH⟧'],
      good: ['IP67, 18 V / 2.0 Ah battery', 'Heats up to 60 °C'],
    },
    {
      id: 'title-word-repeat',
      category: 'title-repeat',
      outcome: 'warn',
      risk: 'low',
      marketplaces: ['amazon'],
      fields: ['title'],
      match: {
        repeated: {
          most: 2,
          ignored:
            'the|a|an|and|or|for|of|to|in|on|with|by|at|from|as|is|it|your|you|x|mm|cm|in|inch|inches|ft|oz|lb|lbs|ml|pack|size|&|up|into|over|per|w|gb|tb',
        },
      },
      sources: ['amazon-repeat'],
      bad: ['⟦Cable⟧ Organizer ⟦Cable⟧ Clips ⟦Cable⟧ Holder'],
      good: ['Salt and Pepper Mill for Salt for Kitchen for Home'],
    },
  ],
};
