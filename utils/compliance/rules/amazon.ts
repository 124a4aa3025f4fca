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
      marketplaces: ['amazon', 'walmart'],
      match: {
        terms:
          "{free/fast/quick/rapid/same day/next day/express/overnight/2-day/two-day/1-day/one-day/prime/worldwide/international} {/2-day /two-day /next-day /express /fast /worldwide /us /priority }{shipping/delivery/postage}|{ships/shipped/delivered/dispatched} {today/fast/same day/free/next day/within 24 hours/in 24 hours/in 1 day/in 2 days/from usa/from the us/from us/from california/from our us warehouse/from local warehouse}|{us/usa/local} {warehouse/stock}|{free/fast} returns|best-sell{er/ers/ing}|{top/hot/fast/number one} sell{er/ers/ing}|{hot/best/top/hottest} {item/items/sale/sales/deal/deals/pick/picks/selling/product of 2026}|top rated|trending now|#1 best|no. 1 rated|{best/lowest/cheap/cheapest/wholesale/factory/unbeatable/discount/discounted/special/clearance/sale/bargain/reduced/low/great/amazing/affordable/unbelievable/rock bottom/crazy/introductory/promotional} price{/s}|{best/great/amazing/unbeatable/incredible/exclusive/super/daily/hot/lightning/prime/today's} {deal/deals/value/offer/offers/bargain}|cheapest{ online/ on amazon/}|{on/huge/big/flash/black friday/summer/winter/mega/final/christmas/prime day/cyber monday/holiday/spring/year end/closing down/blowout/liquidation/anniversary/back to school/super} sale|{black friday/cyber monday/prime day/christmas/holiday/weekend/easter/mother's day/father's day/new year} {deal/deals/special/specials/discount/offer/promotion/savings}|{don't/dont/never} miss {this/our/the} {deal/sale/offer/bargain}|clearance{ sale/ deal/ item/}|{special/limited/exclusive/introductory/promotional/holiday} {offer/offers/promotion/promo}|limited{ time/ time offer/ time only/ time deal/ stock/-time offer/ quantities/ quantity/ supply/ availability/ time sale/ time discount}|for a limited time{ only/}|{buy/shop/order/get it/grab yours/act/get yours/grab it/purchase/click/get one/order yours/buy yours} {now/today/before it's gone/before they're gone/before it's too late/while you can}|{get/grab} yours {before/while} {it's/they're/they/supplies/stocks} {gone/last/sell out}|add to {cart/basket/your cart}|click {/the }{buy now/add to cart/button above}|{don't/dont/never} miss {out/this/it/the chance/your chance}|free {gift/gifts/bonus gift/bonus/sample/samples/extra/accessories included as a gift}{ included/ inside/}|buy {one/1/2/two/3/three/more} {get/save} {one/1/2/one free/1 free/more/one 50% off}|bogo|{2/two/3/three} for {1/one/the price of one/the price of 1/2/two}|{discount/coupon/promo/voucher/promotional} code{/s}|{use/apply/enter/clip/with} {code/coupon/the coupon/promo code}|{big/huge/special/extra/great/bulk/exclusive/quantity/deep/steep} discount{/s}|discount {price/prices/sale/offer/deal/available}|at a discount|discounted|discounts{ available/ on}|price {drop/cut/reduction/slashed/match/guarantee}|while {supplies/stocks/stock/they/supply} last{/s}|{today/this week/this weekend/this month/weekend} only|last {chance/few/one left/day/call/units/pieces}|only {a few/few/5/3/10/2/1} {/items /pieces /units }{left/remaining}|{selling/sells/going/selling out/sells out} {fast/quickly/out fast}|{almost/nearly/soon} {gone/sold out}|{sale/offer/deal/promotion} ends {soon/today/tonight/sunday/tomorrow/midnight}|newest version|deal of the {day/week}|tiktok viral|viral {product/tiktok/on tiktok}|tiktok made me buy it|going viral|{instant/big/huge} savings|save big|{best/super/great/top} value{ pack deal/}|stock up {now/today}|order today{ and save/}|subscribe {and/&} save|bulk {discount/price/deal}|made for amazon|most {wanted/loved/gifted/wished for}|{gift/freebie/free gift/bonus/bonus gift/e-book} included|bonus {gift/gifts/e-book/ebook/item}|freebie{/s}|final sale|liquidation|closeout|overstock{ sale/}|doorbuster|steal deal|sold out everywhere|{going/gone} viral|exclusive {deal/discount/price/offer}|price {includes/is only}|{reduced/slashed} to clear|hurry{ up/}|100% quality guarantee{/d}|quality guaranteed|new arrival{/s}|{save/saves} {/you }{money/big/now/up to/today/more}|half price|{in stock now/back in stock/ready to ship/ships immediately}|must{ / -}{have/buy}|most popular|%off|percent off|amazon's choice|amazon choice|editor's choice|prime {day/exclusive/deal/eligible}|{fulfilled by/sold on/exclusive to/available on/made for sale on} amazon|{great/perfect/best} bang for your buck|value for money|worth every penny|pays for itself|money-saving|cheap and good|{cyber week/weekly/weekend/bundle/clearance/black week} {deal/deals/offer}|{limitedoffer/freeshipping/bestseller/hotsale/freegift/onsale}|{crazy/insane/unreal/killer} {deal/deals/price/prices}",
      },
      inside:
        'discount card holder|{yard/garage/estate/bake/tag/rummage/jumble/boot} sale|for sale {sign/signs/by owner}|{last/number one/#1} {dad/mom/fan/teacher/grandpa/son/wife/husband/uncle/aunt/boss}|save money box|top rated voltage|limited edition|{ground/wheel/road/high/head/low/overhead} clearance|clearance {lamp/lamps/light/lights/height/marker}|number one {candle/balloon/cake topper}|on sale {sign/sticker}|open sign clearance|fast delivery {system/pump}|express delivery of oxygen|last day of school|last call {vinyl/bar sign}|{today/now} only the brave|{us/usa} stock {exchange/number}|hurry curry|how to {be/become} a best seller|best seller {book/list/journal}|special price edition|sale away|trending now magazine',
      before: '(?:how to (?:be|become|write) a |ground |road |garage |yard |wheel |estate )',
      after: ' (?:shaped|signs?|stickers?|labels?|tags?|dad|mom|card holder|balloon|party game|movie|dvd|vinyl)',
      sources: ['amazon-title', 'amazon-detail'],
      rewordings: { '*': '' },
      bad: [
        'Canvas Tote Bag ⟦Free Shipping⟧',
        '⟦Best Seller⟧ Garden Hose',
        'Towel Rack ⟦Free 2-Day Shipping⟧',
        '⟦ＦＲＥＥ ＳＨＩＰＰＩＮＧ⟧ Lamp',
        'Desk Lamp ⟦Limited Time Offer⟧',
        '⟦Be$t Seller⟧ Curtain Rod',
        'Yoga Mat ⟦F.R.E.E. Shipping⟧',
      ],
      good: [
        'Garage Sale Signs 6 Pack',
        'Sail Away Boat Print',
        'Gift Box 4 in',
        'Discount Card Holder Wallet',
        'Magazine Rack Wall Mounted',
      ],
    },
    {
      id: 'promo-number-one',
      category: 'promo-phrase',
      outcome: 'warn',
      risk: 'medium',
      marketplaces: ['amazon', 'walmart'],
      match: {
        anchors: '#1|# 1|no.1|no. 1|no 1|no1|nr 1|number 1|number one|n0 1|n0.1',
        patterns: [
          '(?:(?<![a-z0-9#])#|(?<![a-z0-9])(?:no|n0|nr|number)\\.? ?#?) ?(?:1|one)(?![0-9a-z.])(?= (?:rated|best|choice|brand|selling|seller|sold|recommended|trusted|in (?:the|its|class|sales|america|usa|quality)|on (?:amazon|the market)|for (?:sleep|quality|comfort)|gift|product|most|popular|top|amazon|award|pick|voted|quality|new|rank)|$|[!,;|])',
          "(?:world|america|amazon)'s #1",
        ],
      },
      after: ' (?:pencil|pencils|screwdriver|phillips|hook|size|bit|grade|in |inch|loaf|dad|mom|fan|teacher)',
      sources: ['amazon-title', 'amazon-detail'],
      rewordings: { '*': '' },
      bad: ['⟦#1⟧ Rated Camping Pillow', 'Storage Bin ⟦Ｎｏ．１⟧ choice'],
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
          "{100% /}money-back{ guarantee/ guaranteed/}|full refund{/s}|{100% /}satisfaction guarantee{/d}|{24-month/12-month/18-month/two-year/three-year/5-year/10-year/6-month/180-day/100-day/14-day/7-day/worry-free/lifetime/unconditional/no limit/no-hassle/hassle-free/ironclad/quality/total/limited/one year/1-year/2-year/30-day/60-day/90-day/risk-free/full/365-day} {guarantee/guaranteed/warranty/replacement}|{lifetime/hassle-free} {return/returns}|risk-free{ purchase/ trial/}|no questions asked|if {you are /you're /}not {satisfied/happy/100% satisfied/completely satisfied}|send it back|we guarantee{ it/ your/ you/ that/}|{our/the/with a/with our} guarantee|guaranteed to {last/work/fit/please}|or we refund|we've got you covered|{returnable/refundable} {anytime/within 30 days}|100% guaranteed|guaranteed|we will refund{/ you/ you in full/ your money/ your purchase/ the full amount}|{free/easy/no-cost/hassle-free} {refund/refunds/returns/replacement/exchange}|refund or replacement|{replace or refund/refund you}|full refund|{free/fast/prompt/instant} replacement|{24/18/12} months {warranty/guarantee}|{1/2/3/5} year{s/} {warranty/guarantee}|warranty included|your money back|{refund/refunds/refunded} {guaranteed/in full/immediately/you in full}|{return/returns} {it /them /}{for a refund/for any reason/anytime/within 30 days/for free}|or your money back|we'll {refund/replace/make it right}|try it risk-free|peace of mind guarantee|{love it or return it/love it or your money back}|buy with confidence|risk-free|get your money back|{100%/complete/total/prompt} refund{s/}|{we will /we'll /}refund {every/each} {penny/cent/dollar}|{every/each} {penny/cent/dollar} back|replace{/d} {it/them/any part/any broken piece/yours} {for free/free/free of charge/at no cost/at no charge}|{send/ship/mail} {you /}a {new one/replacement/spare} {free/for free/at no cost/free of charge/on us}|{new one/replacement} {on us/free of charge/at no cost}|{we will /we'll /}make it right|return{/s} {it /}within {14/30/60/90} days|{14/30/45/60/90/100/180/365}-day {refund/return/returns/money back/trial}|{1/2/3/5/10/20/25}-{yr/yrs/year} {warranty/guarantee/guaranteed}|{12/18/24/36}-month {replacement/coverage}|replacement {promise/guarantee/warranty}|refund {promise/guarantee/policy}|no questions{ asked/}|{hassle/worry}-free {refund/replacement/warranty}|extended warranty|{one/two/three/five/ten/twenty}-year{s/} {warranty/guarantee}",
      },
      inside: 'guaranteed analysis|guaranteed rate',
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
      marketplaces: ['amazon', 'walmart'],
      match: {
        anchors:
          'n/a|na|tbd|tba|tbc|unknown|pending|goes here|not available|not app|to be|copy pending|lorem|coming soon|not eligible|yet to|none|test|insert|xxx|placeholder',
        patterns: [
          '(?<![a-z0-9/])n/a(?![a-z0-9/])',
          '(?<![a-z])(?:tbd|tba|not applicable|not available|to be (?:decided|determined|announced|confirmed)|copy pending|lorem ipsum(?: (?:dolor|sit|amet|consectetur|adipiscing|elit)){0,6}|tbc|(?:description|text|title|feature|features|details|copy) goes here|coming soon|yet to (?:decide|be decided)|insert (?:[a-z]{3,12} ){1,2}here|placeholder text|xxxx+)(?![a-z])',
          '(?<=[:\\-] ?)(?:na|none|null|test|unknown|pending|tbc)$',
          '(?:^|(?<=: ?))not eligible$',
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
          '(?<!Yahoo|Jeopardy|Joomla|Chips Ahoy|Yum)[!！]+|[$?？_{}^¬¦]|[<>]{1,3}(?!\\s?\\d)|~+|(?<=\\s|^)[*]+(?=\\s|$)|[*]{2,}|[™®€…†‡¢£¥©]|[★☆♥❤✅✔✨⭐🔥💯👍🎁🎉]\\uFE0F?|\\p{Extended_Pictographic}\\uFE0F?|#(?!\\s?\\d)',
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
        characters:
          '[™®€…†‡¢£¥©±➤►▶■□●○◆◇★☆✦✧✓✔✗✘→⇒♥♡♦♠♣☛☞✿❀❖✪]|~(?!\\s?\\d)|(?!⭐\\uFE0F?⭐|★)(?:\\p{Extended_Pictographic}(?<![©®™⭐])\\uFE0F?)|\\bB0[A-Z0-9]{8}\\b',
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
    {
      id: 'stated-prices',
      category: 'promo-phrase',
      outcome: 'warn',
      risk: 'medium',
      marketplaces: ['amazon', 'walmart'],
      fields: ['bullet', 'title', 'short_title', 'item_highlights', 'description'],
      match: {
        anchors:
          'usd|off|discount|percent|price|only|just|now|for|at|under|from|save|saves|was|costs|worth|value|each|dollars|low as|{1/2/3/4/5/6/7/8/9}|sale',
        patterns: [
          '(?<![a-z])(?:only|just|now|for|at|under|from|save|was|price:?|costs?|worth|msrp:?|retail(?:s)?(?: for)?|starting at|as low as) ?(?:only |just )?(?:us)?[$£€] ?\\d[\\d,]*(?:\\.\\d\\d)?(?: off)?',
          '(?<![a-z0-9$])[$£€]\\d[\\d,]*\\.\\d\\d(?: (?:off|value|each|only))?',
          '[$£€] ?\\d[\\d,]* (?:off|value|discount|coupon|savings)',
          '(?<!\\d)\\d{1,2} ?(?:%|percent) (?:off|discount|savings|cheaper|less than retail)',
          '(?<![a-z])(?:save|saves|saving)(?: you)?(?: up to)? \\d{1,2} ?(?:%|percent)(?! (?:energy|water|space|time|fuel|of|on|power))',
          '(?<=[a-z0-9,!|-] )(?<!(?:yard|garage|estate|tag|for|rummage|bake|boot|jumble|rack|open house|moving) )sale$',
        ],
      },
      after: ' (?:bill|bills|chip|chips|coin|poker|ticket)',
      sources: ['amazon-detail', 'walmart-details'],
      rewordings: { '*': '' },
      bad: ['Lamp ⟦only $19.99⟧', 'Take ⟦15% off⟧ with two', 'Rug now ⟦25% off⟧', 'Throw pillow ⟦sale⟧'],
      good: ['Fake $100 bill pillow', 'Poker chips 50 cents to $5', 'Saves 20% water', '$1 coin album'],
    },
    {
      id: 'seller-words',
      category: 'guarantee',
      outcome: 'review',
      risk: 'low',
      marketplaces: ['amazon', 'walmart'],
      match: {
        terms:
          "{our/my} {company/factory/brand store/storefront/warehouse/family business/shop/store} {is/has/was/offers/sells/located}|we are a {small business/family business/family-owned/factory/manufacturer/leading manufacturer}|{24-hour/24 hours/friendly/excellent/great/top notch/best/professional/after-sales} {customer service/customer support/after-sales service/service team}|{after-sales/after sale} service|{contact/reach} {our /}{customer service/support team/seller/us} {anytime/any time/if/with any/for any}|feel free to contact {us/me}|please {contact/message} {us/the seller/me}|{we'll/we will} {reply/respond/get back to you/solve} within|we stand behind|{visit/check/see} our {store/storefront/brand store/other products/other items/other listings}|follow our store",
      },
      sources: ['walmart-setup', 'amazon-detail'],
      bad: ['⟦Feel free to contact us⟧', '⟦Friendly customer service⟧', '⟦Visit our store⟧ for more'],
      good: ['Customer service bell', 'Company logo stamp'],
    },
    {
      id: 'title-capitals',
      category: 'title-format',
      outcome: 'warn',
      risk: 'low',
      marketplaces: ['amazon', 'walmart'],
      fields: ['title'],
      match: { characters: '(?<![A-Za-z])(?:[A-Z]{4,20}[ ,&/-]{1,2}){3,12}[A-Z]{4,20}(?![A-Za-z])' },
      sources: ['walmart-details', 'amazon-title'],
      bad: ['⟦SUPER SOFT WARM WINTER BLANKET⟧'],
      good: ['USB HDMI VGA Adapter', 'IKEA LACK Table 22 in', 'RGB LED Strip 5V USB'],
    },
    {
      id: 'title-puffery',
      category: 'superlative',
      outcome: 'review',
      risk: 'low',
      disguised: true,
      marketplaces: ['amazon', 'walmart'],
      fields: ['title', 'bullet', 'item_highlights'],
      match: {
        terms:
          'amazing|awesome|incredible|fantastic|unbelievable|mind-blowing|life-changing|must-see|super {cool/cute/amazing/quality}|{very/extremely/exceptionally} high quality|{great/good/excellent/perfect/ideal/best} {gift/gifts} for {everyone/anyone/any occasion/all}|perfect {gift/gifts}|perfect for everyone|you will love{ it/ this/}|best {choice/gift/gifts/solution}',
      },
      inside:
        'amazing {spider-man/grace/maze/race/stories/fantasy}|the incredible {hulk/hulks/years}|fantastic {four/beasts/mr. fox}|awesome {80s/blossom}',
      sources: ['amazon-detail', 'walmart-setup'],
      bad: ['⟦Amazing⟧ lamp', '⟦Perfect gift⟧ for dad'],
      good: ['The Amazing Spider-Man figure', 'Incredible Hulk mask', 'Gift wrap paper'],
    },
    {
      id: 'listing-codes',
      category: 'placeholder',
      outcome: 'warn',
      risk: 'low',
      marketplaces: ['amazon', 'walmart'],
      fields: ['title', 'short_title', 'item_highlights', 'description'],
      match: {
        characters:
          '\\bB0[A-Z0-9]{8}\\b|(?<![A-Za-z])ASIN\\s?[:#]?\\s?[A-Z0-9]{10}\\b|&(?:nbsp|amp|lt|gt|quot);|<\\/?(?:br|p|b|ul|li|strong|span|div)\\s?\\/?>|\\{\\{?[A-Za-z_ ]{2,30}\\}\\}?|\\[(?:brand|color|size|product name|insert [a-z ]{2,20})\\]|\\bundefined\\b|\\bNaN\\b',
      },
      sources: ['amazon-bullets', 'amazon-detail'],
      rewordings: { '*': '' },
      bad: ['Pairs with ⟦B0ABCDEFGH⟧', 'Soft &amp cosy ⟦<br>⟧ throw', 'Fits ⟦{{size}}⟧ beds'],
      good: ['Fits B07 bolts', 'Salt & pepper mill'],
    },
  ],
};
