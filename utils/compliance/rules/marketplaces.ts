import type { Pack } from '../rule';

const BRANDS =
  'gucci|chanel|louis vuitton|lv|prada|rolex|nike|adidas|hermes|dior|disney|apple|yeezy|harry potter|taylor swift|pokemon|versace|burberry|cartier|balenciaga|lululemon|dyson|airpods|jordan|tiffany|marvel|star wars|hello kitty|barbie|minecraft|lego|van cleef|fendi|ysl|coach|michael kors|north face|ugg|crocs|stanley|supreme|bts|studio ghibli|bluey|mickey|minnie|frozen|beyonce|stranger things|sanrio|nintendo|coca-cola|harley-davidson|nfl|nba';

/** Other people's brands and works, copies, and ways around the marketplace. */
export const marketplaces: Pack = {
  id: 'en-marketplaces',
  language: 'en',
  kind: 'platform',
  version: '2026.11.22',
  rules: [
    {
      id: 'copy-words-en',
      category: 'counterfeit-ip',
      outcome: 'fail',
      risk: 'high',
      disguised: true,
      match: {
        terms:
          '{1:1 /aaa /high quality /best /}replica{/s}|aaa{+/} {quality/grade}|aaa+|{mirror/original/authentic/1:1/factory} quality|super-clone{/s}|{designer /}dupe{/s}|knock-off{/s}|counterfeit|fake {designer/brand}|unauthorized authentic|same factory as|oem of|unbranded version of|boot-leg{/s}|unlicensed|unauthorized authentic|{cracked/unlocked} {version/software}|jail-broken{ fire stick/ firestick/ kindle/ fire tv/}|{fully loaded }fire stick|iptv {subscription/subscriptions/service}|pirated|game roms|roms included|emulator with games|product key cheap|cheap product key{/s}|no box no logo|{look/looks} like the real thing|high copy|grade a copy|factory second of',
      },
      inside:
        'replica {prop licensed/museum}|aaa {batteries/battery}|dinosaur replica|counterfeit {detector/pen/money detector/bill detector}|skull replica|{museum/food/fossil/movie prop} replica|mirror quality glass',
      before: '(?:museum|dinosaur|fossil|skull|food|tooth|coin holder|movie prop) ',
      after: ' (?:detector|detection|pen|money|bill|food|skull)',
      proofs: ['licence'],
      sources: ['lanham', 'ebay-4243'],
      bad: ['⟦Replica⟧ chronograph watch', '⟦1:1 replica⟧ trainers', '⟦R3plica⟧ handbag', '⟦Jailbroken fire stick⟧'],
      good: ['Counterfeit detector pen', 'Dinosaur replica skull for class', 'Refillable AAA batteries charger'],
    },
    {
      id: 'brand-comparison',
      category: 'counterfeit-ip',
      outcome: 'fail',
      risk: 'high',
      match: {
        anchors:
          'better than|same as|mirror copy|copy of|fake|inspired|style|like|dupe|compare|similar to|alternative to|looks like|version of|not a|vs|r0lex|r0iex',
        patterns: [
          `(?:fake|mirror copy|copy of|knockoff|imitation) (?:${BRANDS})`,
          `(?:${BRANDS})[ -](?:inspired|style|type|look|lookalike|look-alike|alternative|dupe|version|themed|replica)`,
          `(?:inspired by|style of|dupe for|dupe of|just like|like|not like|similar to|compare to|compares to|compared to|alternative to|looks like|unbranded version of|same as|better than|vs\\.?) (?:the |a )?(?:${BRANDS})`,
        ],
      },
      before: '(?:compatible with|fits|for|fit for) ',
      proofs: ['licence'],
      sources: ['ebay-4243', 'etsy-ip'],
      rewordings: { '*': '' },
      bad: ['⟦Gucci style⟧ belt', 'Tote ⟦similar to Prada⟧', '⟦Marvel inspired⟧ mug', 'Earbuds ⟦better than AirPods⟧'],
      good: ['Case compatible with Apple iPhone', 'Filter fits Dyson V8'],
    },
    {
      id: 'brand-in-disguise',
      category: 'counterfeit-ip',
      outcome: 'fail',
      risk: 'high',
      match: {
        anchors: 'roiex|guccy|gvcci|adldas|nlke|channel bag|rollex|iouis vuitton|dlsney|pr@da|chane1',
        patterns: [
          '(?<![a-z])(?:r0lex|r0l3x|rol3x|guccy|gvcci|gucc1|adldas|ad1das|nlke|n1ke|rollex|l0uis vuitton|lou1s vuitton|dlsney|d1sney|pr@da|chane1|ch@nel|yeezys?y|herm3s|d1or)(?![a-z])',
        ],
      },
      sources: ['lanham'],
      bad: ['⟦R0lex⟧ homage', '⟦gvcci⟧ belt'],
      good: ['Rolled leather band'],
    },
    {
      id: 'off-marketplace',
      category: 'platform-diversion',
      outcome: 'fail',
      risk: 'high',
      disguised: true,
      match: {
        terms:
          'visit our {website/site/store/web store/online store}|{check/see} our {store/website/site/web} at|our {website/site} {for/has}|phone number|instagram|{email/e-mail/call/text/message/dm/phone/ring} us{ at/ on/}|contact us {at/on/via/by email}|whats-app|wechat|we chat|telegram|line id|viber|skype|{follow/find/tag/dm} us{ on instagram/ on facebook/ on tiktok/ on social media/ @/}|{instagram/facebook/tiktok/pinterest/youtube} {page/account/handle/channel}|on {instagram/facebook/tiktok}|pay {with/by/via} {paypal/venmo/zelle/cash app/wire/crypto/bitcoin}|venmo|zelle|cash-app|wire transfer|western union|{buy/order/purchase} direct{ from us/ly from us/ly/}|cheaper on our {site/website}|off-platform|scan the {qr code/code}|scan qr code|search {for us /us /}on google|google {us/our name}|our own website|outside {of /}{amazon/ebay/etsy/walmart}|wh@tsapp|tiktok @',
      },
      inside:
        'instagram {frame/prop/photo}|telegram {key/machine/stamp}|skype {compatible/certified}|scan the qr code {on the box for the manual/to watch the assembly}|buy direct current',
      before: '(?:compatible with|works with|supports|for|vintage|never|not) ',
      after:
        ' (?:label|labels|sticker|stickers|plate|sign|frame|prop|photo booth|compatible|certified|message notification|notification|notifications|calls?|key|machine)',
      sources: ['amazon-detail', 'ebay-4243'],
      rewordings: { '*': '' },
      bad: ['⟦Visit our website⟧ for sizes', '⟦WhatsApp⟧ for wholesale', '⟦wh@tsapp⟧ us', '⟦Follow us on Instagram⟧'],
      good: ['Please view my other listings', 'Smart watch works with WhatsApp notifications'],
    },
    {
      id: 'off-marketplace-address',
      category: 'platform-diversion',
      outcome: 'fail',
      risk: 'high',
      match: {
        anchors:
          'www|http|.com|.net|.org|.co|.shop|.store|dot|{0|1|2|3|4|5|6|7|8|9}{0|1|2|3|4|5|6|7|8|9}|@{a|b|c|d|e|f|g|h|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z}',
        patterns: [
          'https?://[^\\s]+',
          'www ?(?:\\.|\\(dot\\)|\\[dot\\]| dot ) ?[a-z0-9-]+ ?(?:\\.|\\(dot\\)|\\[dot\\]| dot ) ?[a-z]{2,6}(?:/[^\\s]*)?',
          '[a-z0-9._+-]+ ?(?:@|\\[at\\]|\\(at\\)) ?[a-z0-9-]+ ?(?:\\.|\\(dot\\)|\\[dot\\]) ?[a-z]{2,6}',
          '(?<![a-z0-9.@/-])[a-z][a-z0-9-]{2,30}(?:\\.|\\(dot\\)|\\[dot\\]) ?(?:com|net|shop|store)(?![a-z])',
          '\\+\\d{1,3}[ -]?\\(?\\d{1,4}\\)?(?:[ -]?\\d{2,4}){2,4}(?!\\d)',
          '(?<![\\d-])\\(?\\d{3}\\)?[ -]\\d{3}[ -]\\d{4}(?!\\d)',
        ],
      },
      inside: 'booking.com|amazon.com|ebay.com',
      before: '(?:model|part no|part number|sku|upc|ean|isbn|fits|replaces|oem)[ :#.]*',
      sources: ['amazon-detail', 'ebay-4243'],
      rewordings: { '*': '' },
      bad: ['See ⟦www.example.com⟧', 'Write to ⟦help@example.com⟧', '⟦www(dot)example(dot)com⟧', 'Call ⟦+1 555 010 0000⟧'],
      good: ['Replaces 123-456-7890 part', 'Runs at 2.4 GHz', 'Voltage 110-240 V'],
    },
  ],
};
