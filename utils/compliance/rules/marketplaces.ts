import type { Pack } from '../rule';

/** Ways around the marketplace. */
export const marketplaces: Pack = {
  id: 'en-marketplaces',
  language: 'en',
  kind: 'platform',
  version: '2026.11.22',
  rules: [
    {
      id: 'off-marketplace',
      category: 'platform-diversion',
      outcome: 'fail',
      risk: 'high',
      disguised: true,
      match: {
        terms:
          'visit our {website/site/store/web store/online store}|{check/see} our {store/website/site/web} at|our {website/site} {for/has}|phone number|instagram|{email/e-mail/call/text/dm/phone/ring/inbox/pm} {us/me}{ at/ on/ directly/ for a quote/ to order}|{message/reach} {us/me} {at/on/via/by/through} {email/phone/messenger/social media/sms/text/our website/facebook/line}|contact {us/me} {at/on/via}|{give us a/give me a} call|{join/subscribe to} our {telegram/whatsapp/facebook/discord/viber/wechat/line/email/mailing}{ group/ channel/ list/ server/}|{telegram/whatsapp/facebook/viber/wechat} {group/channel}|fb {page/messenger}|facebook messenger|link in {/our /my /the }bio|discord server|{reach/find/add} {us/me} on {facebook/line/snapchat/tiktok}|{my/our} {whatsapp/telegram/instagram/wechat/line/viber} {is/number/id/handle}|{my/our} {phone/cell/mobile} number|{pm/inbox} me|{order/buy/book} {through/via/from/on} our {facebook/instagram/website/whatsapp/tiktok/page}{ page/ shop/}|{deal/pay/transact} {directly with us/outside}|{kakao/kakaotalk/zalo/line@/signal app}|add {us/me/our line} on {line/wechat/whatsapp/telegram/facebook}|our line{ id/ account/ official}|whats-app|wechat|we chat|telegram|line id|viber|skype|{follow/find/tag/dm/like} us {on instagram/on facebook/on tiktok/on social media/on youtube/on ig/on fb/on pinterest/on twitter/@}|{dm/tag} us|follow our {instagram/facebook/tiktok/ig/fb/page on facebook}|{instagram/facebook/tiktok/pinterest/youtube} {page/account/handle/channel}|on {instagram/facebook/tiktok}|{buy/order/purchase} direct{ from us/ly from us/ly/}|{cheaper/lower prices} {on/at/from} our {own /}{site/website}|on our {own /official /}{website/web site/online store/web store}|{our/my} own {website/site/web store}|off-platform|{official/company} website{ for/ at}|search {for us /us /}on google|google {us/our name}|{outside/off} {of /}{amazon/ebay/etsy/walmart/shopee/lazada/tiktok/the platform/the app/this app/this site}|wh@tsapp|tiktok @|{on/from/at/via/through/in} {our/my} {web shop/webshop/online shop/own shop/web site}|google our {brand/shop/store}|cheaper {outside/off} {the app/the site/the marketplace}|{visit/see/check out/browse} my {website/site/store/web store/online store/web shop/shopify}|our {shopify/shopify store/woocommerce store/web shop}|{visit/see/check out/browse} our {web shop/shopify}',
      },
      inside: 'instagram {frame/prop/photo}|telegram {key/machine/stamp}|skype {compatible/certified}|buy direct current',
      before:
        '(?:(?:compatible with|works with|supports|for|vintage|never|not|via bluetooth) |(?:sms|qq|facebook|twitter|skype|calls?|whatsapp|wechat|messages?|notifications?|email|gmail|line|instagram|messenger|viber|telegram|youtube|zoom|teams|netflix|tiktok|snapchat)(?:,|/| and| &| or) ?)',
      after:
        ' (?:label|labels|sticker|stickers|plate|sign|frame|prop|photo booth|compatible|certified|message notification|notification|notifications|calls?|key|machine|ranking|push|messages?|sync|voice|video calls?|steps?|red packet|sport|reminders?|alerts?|apps?)|^(?:,|/| and| &| or) ?(?:zoom|teams|tiktok|snapchat|facebook|skype|whatsapp|line|twitter|qq|sms|youtube|netflix|messenger|wechat|instagram|gmail)',
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
          'call|phone|text|number|tel|mobile|cell|contact|sms|ring|hotline|dial|reach|www|http|.com|.net|.org|.co|.shop|.store|dot|{0|1|2|3|4|5|6|7|8|9}{0|1|2|3|4|5|6|7|8|9}|@{a|b|c|d|e|f|g|h|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z}',
        patterns: [
          'https?://(?!(?:www\\.|seller\\.)?(?:lazada|shopee)\\.)[^\\s]+',
          'www ?(?:\\.|\\(dot\\)|\\[dot\\]| dot ) ?(?!lazada|shopee)[a-z0-9-]+ ?(?:\\.|\\(dot\\)|\\[dot\\]| dot ) ?[a-z]{2,6}(?:/[^\\s]*)?',
          '(?<![a-z0-9._+-])[a-z0-9._+-]{1,40} ?(?:@|\\[at\\]|\\(at\\)) ?[a-z0-9-]+ ?(?:\\.|\\(dot\\)|\\[dot\\]) ?[a-z]{2,6}',
          '(?<![a-z0-9.@/-])(?!(?:[a-z]{2,6}\\.)?(?:lazada|shopee|amazon|ebay|etsy|walmart|booking)\\.)[a-z][a-z0-9-]{1,30}(?:\\.[a-z][a-z0-9-]{2,30})?(?:(?:\\.|\\(dot\\)|\\[dot\\])(?:com|net|org|shop|co|io|biz|cn|co\\.uk|com\\.(?:my|sg|ph|au))|(?<!ing|ed|ly|tion|ment|ness|ity|ble)(?:\\.|\\(dot\\)|\\[dot\\])(?:store(?! (?:in|flat|upright|at|away|it|the|with|dry|between|below|up|on|out|inside|indoors|under|your|and))|me|us(?! (?:and|plug|size|standard|version))|info|online|site|eu|de|ca)|(?:\\.|\\(dot\\)|\\[dot\\]) com)(?![a-z])',
          '\\+\\d{1,3}[ -]?\\(?\\d{1,4}\\)?(?:[ -]?\\d{2,4}){2,4}(?!\\d)',
          '(?<![\\d-])(?:\\(\\d{3}\\) ?|\\d{3}[ .-])\\d{3}[ .-]\\d{4}(?!\\d)',
          '(?:\\+\\d|\\d)(?<=(?:call|text|phone|whatsapp|sms|tel|mobile|viber|hotline|ring|dial)(?: us| me| at| on| no| number|[:. ]){0,3}\\+?\\d)[\\d ]{7,13}\\d(?!\\d)',
        ],
      },
      inside: 'booking.com|amazon.com|ebay.com',
      before: '(?:model|part no|part number|sku|upc|ean|isbn|fits|replaces|oem)[ :#.]*',
      sources: ['amazon-detail', 'ebay-4243'],
      rewordings: { '*': '' },
      bad: [
        'See ⟦www.example.com⟧',
        'Write to ⟦help@example.com⟧',
        '⟦www(dot)example(dot)com⟧',
        'Call ⟦+1 555 010 0000⟧',
        'Cheaper at ⟦shop.example.co⟧',
      ],
      good: [
        'Replaces 123-456-7890 part',
        'Runs at 2.4 GHz',
        'Voltage 110-240 V',
        'Dry before storing.Store flat',
        'Fold when done.Store upright',
        'Visit lazada.com.my or seller.lazada.com.my for help',
      ],
    },
    {
      id: 'off-marketplace-payment',
      category: 'platform-diversion',
      outcome: 'fail',
      risk: 'high',
      disguised: true,
      marketplaces: ['amazon', 'ebay', 'etsy', 'walmart', 'shopee', 'lazada', 'tiktok_shop', 'aliexpress', 'temu'],
      match: {
        terms:
          '{pay/payment/transfer/checkout} {with/by/via/through/using} {paypal/bank transfer/wire/crypto/bitcoin/usdt/gift cards/gcash/alipay/wechat pay/bank deposit/apple cash}|{pay/send} {us/me} {by/via/with/through} {paypal/bank transfer/crypto/gcash}|venmo|zelle|cash-app|wire transfer|western union|moneygram|{paypal/pp} {f&f/ff/friends and family}|{we/i} accept {paypal/bitcoin/crypto/bank transfer/zelle/venmo/gcash}|{save/avoid/skip} {the /}{ebay/amazon/etsy/platform/shopee/lazada/marketplace/seller} {fees/fee/commission}|{no/without} {ebay/amazon/etsy/platform} fees|{bank/direct} {transfer/deposit} {for discount/accepted/to our account}|{pay/send} {with/by/via/through} {venmo/zelle/cash app/paypal friends and family/paypal f&f/paypal family}|{pay/payment} {by/via/with} {venmo/zelle/cash app/western union/moneygram}|{skip/avoid/save} {the /}fee{s/}',
      },
      inside: 'western union {stock certificate/telegram vintage/sign}',
      before: "(?:never |not |no |do not |don't |beware of |we will never ask for |vintage )",
      after: ' (?:sign|telegram|certificate|stickers?|decals?|qr code (?:sign|stand|display))',
      situations: ['negated', 'warning-notice'],
      sources: ['ebay-contact', 'amazon-detail'],
      rewordings: { '*': '' },
      bad: ['⟦Pay via PayPal⟧ and order', '⟦Venmo⟧ accepted', '⟦Save the eBay fees⟧', '⟦PayPal friends and family⟧ only'],
      good: ['Cash app QR code sign for markets', 'Heat transfer vinyl', 'Wire shelf divider'],
    },
    {
      id: 'off-marketplace-spelled',
      category: 'platform-diversion',
      outcome: 'fail',
      risk: 'high',
      match: {
        anchors:
          'dot|com|net|org|at|gmail|hotmail|yahoo|outlook|qq|dotcom|shop|store|search|google|look|signal|line|ig|insta|kik|snap|snapchat|messenger|whatsapp|whatsap|telegram|viber|wechat|fb|facebook|twitter|tiktok|discord|skype|zalo|qr|scan|call|text us|ring',
        patterns: [
          '(?<![a-z])[a-z][a-z0-9]{2,30} ?(?:dot|\\(dot\\)|\\[dot\\]|\\{dot\\}|d0t) ?(?:com|net|org|shop|store|co)(?![a-z])',
          '(?<![a-z])[a-z0-9._]{2,30} ?(?:\\(at\\)|\\[at\\]|\\{at\\}| at |@) ?(?:gmail|hotmail|yahoo|outlook|icloud|qq|163|protonmail|aol|mail)(?: ?(?:\\.|dot|\\(dot\\)|\\[dot\\]|\\{dot\\}) ?(?:com|net|org|me))?(?![a-z])',
          '(?<![a-z])(?:find us|look us up|search(?: for)?(?: us| our (?:brand|name|shop|store))?|google(?: us| our (?:brand|name|shop|store)| for us)) (?:on|at|in|via) (?:google|facebook|instagram|tiktok|youtube|the web|the internet|pinterest|taobao|1688|alibaba)(?![a-z])',
          '(?<![a-z])line ?(?:id ?[:@#]? ?@?[a-z0-9._]{3,30}|[:@#] ?@?[a-z._]{3,20}\\d{1,6})(?![a-z0-9])',
          '(?<![a-z])(?:ig|insta|fb|whats ?app|wa|tg|wechat|vx|telegram|skype|viber|kik|snap|snapchat) ?(?:id|no|number|handle|user(?:name)?)? ?[:@#] ?@?[a-z0-9._+-]{3,30}',
          '(?<![a-z])(?:message|dm|pm|add|ping|reach|text|chat with|contact|find|follow|write to|hit) (?:us|me|our team|@[a-z0-9._]{3,30})(?: up)? (?:on|via|through|over|in) (?:signal|line|ig|insta|instagram|kik|snap|snapchat|messenger|whatsapp|telegram|viber|wechat|fb|facebook|twitter|tiktok|discord|skype|zalo|sms)(?![a-z])',
          '(?<![a-z])(?:kik|whats ?app?|skype|telegram|viber|zalo|insta|messenger) (?:us|me)(?![a-z])',
          '(?<![a-z])scan (?:the |this |our |my )?(?:qr code|qr|code)[^.!?]{1,24}(?:our|my) (?:own )?(?:site|website|web ?shop|shop|store|group|channel|page)(?![a-z])',
          '(?<![a-z])(?:call|text|ring|phone|dial) (?:us |me )?(?:at |on )?(?:(?:zero|one|two|three|four|five|six|seven|eight|nine|oh|double)[ -]){3,12}\\d{0,9}',
          '(?<![a-z])scan (?:the |this |our |my )?qr(?: code|(?! code))(?! (?:(?:on|in|inside|under) (?:the|this|your) [a-z]{3,12} )?(?:for|to) (?:the |a |an |your )?(?:view|see|find|open|download|watch|pair|install|verify|read|learn|check|start|play|register|connect|set|sync|app|manual|video|videos|setup|instructions?|recipes?|guide|user|assembly|warranty|authenticity))(?! on the (?:box|lid|back|label|package|manual|cover|device|unit))(?![a-z])',
        ],
      },
      before: '(?:compatible with |works with |fishing |not )',
      sources: ['amazon-detail', 'ebay-contact'],
      rewordings: { '*': '' },
      bad: [
        'Visit ⟦mystore dot com⟧',
        'Write to ⟦help (at) gmail⟧',
        '⟦Look us up on Google⟧',
        '⟦IG: @shopname⟧',
        '⟦Message me on Signal⟧',
        '⟦Kik me⟧ first',
      ],
      good: [
        'Dot com era poster',
        'Polka dot company picnic cloth',
        'Google Home compatible plug',
        'Fishing line: braided',
        'Waist line: high',
      ],
    },
  ],
};
