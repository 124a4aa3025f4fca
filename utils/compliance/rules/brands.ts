import type { Pack } from '../rule';

/** Other people’s brands, works and software. */
export const brands: Pack = {
  id: 'en-brands',
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
          "{1:1 /aaa /high quality /best /perfect /exact /super /designer /}replica{/s}|aaa{+/} {quality/grade/copy/replica/bag/bags/watch/handbag}|aaa+|{mirror/original/authentic/1:1/factory/oem/top} quality copy|{oem/1:1/aaa/grade a} copy|{mirror/1:1} {quality/copy/image copy}|{grade/class} {a/aa/aaa} {copy/replica}|{premium/master/super/high/perfect/top/super premium/7a/5a} {copy/clone/replica}|super-clone{/s}|{designer /perfume /brand /}dupe{/s}|knock-off{/s}|counterfeit{/s}|fake {designer/brand/branded/logo}|unauthorized authentic|same factory as|same {factory/manufacturer/materials} as the {original/real/designer/brand} {/one/brand/bag}|oem of|unbranded version of|boot-leg{/s/ged}|unlicensed {merch/merchandise/product/products/goods}|no box no logo|{look/looks/feel/feels} {like/exactly like/just like} {the real thing/the real one/the original/real one/authentic}|{indistinguishable/identical} {from/to} the {original/real one/authentic/genuine one}|nobody can tell the difference|no one {can/will} tell {it's fake/the difference}|first copy {watch/watches/shoes/bag/bags/sneakers}|high copy|copy ori{ginal/}|ori copy|{like/mirror/premium/grade/super} ori{ginal copy/}|kw {super/premium/1/ori}|replika|{inspired by/similar to/copy of/looks like} {/a /the }{designer/luxury/famous/high end/high-end/big} {brand/brands/bag/bags/fragrance/fragrances/perfume/perfumes/label/labels}|{designer/luxury brand/high-end brand} {look-alike/lookalike/alternative/copy}|1:1 quality|{identical to/same as} {the /}{original/authentic}{ one/}|factory {leftover/overrun} of|without {logo/brand} same quality|grade a copy|factory second of|ua {sneakers/shoes/batch}|{1:1/best/ljr/og/pk/top} batch|rep {sneakers/shoes/bags}|reps {sneakers/shoes}|{without/no} tags to avoid customs|hidden {link/links/brand/listing}|{logo/brand} {blurred/covered/hidden} {for safety/in photo/in photos/in picture/in pictures}|ask for real {pics/photos/logo}|class a {bag/bags/watch/shoes/jersey}|thai made {jersey/quality jersey}|overrun {shoes/bags/branded}|mall pull out|unofficial {merch/merchandise/fan merch/tee/shirt/hoodie}|{mirror/master/super mirror} quality|1:1 mirror|{high/best/good} quality copy",
      },
      inside:
        'replica prop licensed|{dinosaur/skull/museum/food/fossil/movie prop/anatomical/medieval/historical/coin/tooth/ship/sword/scale/helmet} {replica/replicas}|counterfeit {detector/detectors/pen/money detector/bill detector/detection/bills}|mirror quality {glass/photo/print}|{movie/film} dupe|bootleg series|replica {aircraft/ship/cannon/fossil/skull/coin/train}',
      before:
        '(?:museum|dinosaur|fossil|skull|food|tooth|coin holder|movie prop|anatomical|medieval|historical|scale|die ?cast|plastic food|no|not a|not|beware of|telegraph key |key |against|anti|avoid|detects?) ',
      after:
        ' (?:detector|detection|pen|money|bill|food|skull|fossil|(?:dinosaurs?|egg|viking|armor|sword|shield|statue|tooth|airplane|plane|train|fruit|cake|prop|bones?|skeleton)(?![a-z])|cannon|ship|polish|polished|finish|steel|shine|surface|prevention|protection|warning)',
      proofs: ['licence'],
      sources: ['lanham', 'ebay-4243'],
      bad: [
        '⟦Replica⟧ chronograph',
        '⟦1:1 replica⟧ trainers',
        '⟦R3plica⟧ handbag',
        '⟦Premium copy⟧ wallet',
        '⟦UA sneakers⟧ size 42',
        '⟦Looks like the real thing⟧',
      ],
      good: [
        'Counterfeit detector pen',
        'Dinosaur replica skull for class',
        'Refillable AAA batteries charger',
        'Paper copy holder',
        'No counterfeits sold here',
      ],
    },
    {
      id: 'brand-comparison',
      category: 'counterfeit-ip',
      outcome: 'fail',
      risk: 'high',
      match: {
        anchors: '{branden}|{brandword}',
        patterns: [
          '(?<![a-z])(?:fake|faux|mirror copy|copy of|copies of|copy|knock ?off|imitation|imitates|replica|dupe|dupes|clone|cloned|counterfeit|bootleg|unauthorized|unlicensed|non genuine)(?: of)?(?: the| a)? (?:{branden}|{brandword})(?![a-z])',
          '(?<![a-z])(?:{branden}) ?(?:inspired|style|styled|type|look|looks|lookalike|look ?alikes?|alternative|dupes?|version|themed|replicas?|clone|copy|copies|knock ?offs?|imitation|vibes?|esque|wannabe|fake|aesthetic dupe)(?![a-z])',
          '(?<![a-z])(?:{brandword}) (?:inspired|dupes?|replicas?|clones?|copy|copies|knock ?offs?|lookalikes?|imitation|fake)(?![a-z])',
          '(?<![a-z])(?:inspired by|style of|in the style of|dupe (?:for|of)|dupes for|alternative (?:to|for)|similar to|same as|identical to|as good as|better than|cheaper than|beats|rivals|comparable to|compare to|compares to|compared to|compared with|looks (?:just )?like|look (?:just )?like|looks exactly like|just like|exactly like|feels like|not like|not|unbranded version of|our version of|impression of|smells like|vs\\.?|versus)(?: the| a| an| your| real| original| genuine| authentic)?(?: \\$?\\d+)? (?:{branden})(?![a-z])',
          '(?<![a-z])(?:dupe (?:for|of)|dupes for|identical to|better than|rivals|unbranded version of|our version of|same factory as) (?:the |a )?(?:{brandword})(?![a-z])',
          '(?<= )like (?:{branden})(?![a-z])',
          '(?<![a-z])(?:not like|looks just like|same quality as|inspired by) (?:{brandword})(?! (?:pie|juice|sauce|tree|cider|blossom))(?![a-z])',
        ],
      },
      before:
        '(?:compatible with|fits|for|fit for|works with|licensed|official|officially licensed|made for|replacement for|designed for|smells|tastes) ',
      after:
        ' (?:compatible|licensed|approved part|case|cases|cover|covers|charger|band|bands|strap|straps|filter|filters|collection box|remote|mount|holder|stand|cable|adapter)(?: for| $|$)',
      proofs: ['licence'],
      sources: ['ebay-4243', 'etsy-ip'],
      rewordings: { '*': '' },
      bad: [
        '⟦Gucci style⟧ belt',
        'Tote ⟦similar to Prada⟧',
        '⟦Marvel inspired⟧ mug',
        'Earbuds ⟦better than AirPods⟧',
        '⟦Chanel dupe⟧ quilted purse',
        'Perfume, ⟦our version of Creed Aventus⟧',
        '⟦Fake Apple⟧ earbuds',
      ],
      good: [
        'Case compatible with Apple iPhone',
        'Filter fits Dyson V8',
        'Tiffany style stained glass lamp',
        'Candle that smells like apple pie',
        'Replacement strap for Casio watch',
        'Officially licensed Marvel mug',
      ],
    },
    {
      id: 'brand-in-disguise',
      category: 'counterfeit-ip',
      outcome: 'fail',
      risk: 'high',
      match: {
        anchors:
          'roiex|guccy|gvcci|adldas|nlke|channel bag|rollex|iouis vuitton|dlsney|pr@da|chane1|guccl|chanel|prada|herrnes|adiddas|nike|yeezy|rolex|gucci|adidas|louis vuitton|disney|hermes|dior',
        patterns: [
          '(?<![a-z])(?:ro1ex|guccl|ch4nel|pr4da|herrnes|adiddas|n!ke|y33zy|r0lex|r0l3x|rol3x|guccy|gvcci|gucc1|adldas|ad1das|nlke|n1ke|rollex|l0uis vuitton|lou1s vuitton|dlsney|d1sney|pr@da|chane1|ch@nel|yeezys?y|herm3s|d1or)(?![a-z])',
        ],
      },
      sources: ['lanham'],
      bad: ['⟦R0lex⟧ homage', '⟦gvcci⟧ belt'],
      good: ['Rolled leather band'],
    },
    {
      id: 'piracy-goods',
      category: 'counterfeit-ip',
      outcome: 'fail',
      risk: 'high',
      disguised: true,
      match: {
        terms:
          'jail-broken{ fire stick/ firestick/ fire tv stick/ kindle/ fire tv/ iphone/ ps4/ ps5/ switch/ android box/}|fully loaded {fire stick/firestick/android box/tv box/kodi box}|{fully loaded /unlocked /}fire stick loaded|{unlocked/hacked/modded/cracked} {fire stick/firestick/switch/ps4/ps5/xbox/tv box}|iptv {subscription/subscriptions/service/reseller/12 months/1 year/lifetime/channels included}|pirated{ copy/ dvd/ software/ movies/}|{cracked/hacked/pirate} {version/software/app/apk/photoshop/windows/office/games/copy/license/licence}|game roms|roms {included/preloaded/pre-loaded/installed}|{emulator/handheld/console/stick} with {games/roms}|preloaded with {roms/thousands of games}|{cheap/lifetime/unlimited} {product key/product keys/license key/activation key/windows key/office key}|product key cheap|{windows/office/adobe/photoshop/antivirus} {activation/crack/keygen/lifetime key/key only}|keygen|{watch/stream} {all/every/any} {movies/channels/ppv} {for free/free}|free {netflix/hbo/disney+/premium channels/ppv}|no {monthly fee/monthly fees/subscription} {for/on} {movies/netflix/all channels}|{netflix/spotify/disney+/youtube premium/canva pro} {account/accounts/shared account/lifetime account/lifetime}|{dvd/blu-ray} {rip/bootleg/copy from}|pdf {copy/scan} of {the /}{textbook/book}|{windows 10/windows 11/office 2019/office 2021/microsoft office/office 365} {pro /home /}{activation key/product key/license key/lifetime key/oem key}|cracked {game console/console/game/games/steam/netflix/spotify}|{with/includes/preloaded/built in} {500/600/620/1000/3000/5000/10000/15000/20000/40000/64000} {/retro /classic /free /preloaded }games|r4 card{/s}|rom {collection/pack/set/packs}|{all /}games {preloaded/pre-installed/included free}|flashcart{/s}|mod chip{/s}|cable {descrambler/box hacked}|drm removed|bypass {drm/activation/icloud/paywall}|icloud {unlock/bypass/removal}|jail-broke|{firestick/fire stick} {jailbroke/hacked/loaded/unlocked}|iptv {1/3/6/12/24} {month/months} {subscription/plan/access}|pre-activated {software/windows/office/license}|nulled {theme/themes/plugin/plugins/script/wordpress theme}|{photoshop/office/windows/autocad/adobe/lightroom} cracked|loaded {firestick/fire stick/android box/tv box}',
      },
      inside: 'jailbroken heart|keygenius',
      before: '(?:no |not |anti )',
      sources: ['software-piracy', 'lanham'],
      bad: ['⟦Jailbroken Fire Stick⟧ 4K', '⟦Cracked Photoshop⟧ download', '⟦IPTV subscription⟧ 12 months', 'Handheld ⟦console with roms⟧'],
      good: ['Fire Stick remote cover', 'Cracked pepper seasoning', 'Windows cleaning kit', 'Unlocked phone dual SIM'],
    },
    {
      id: 'cracked-software',
      category: 'counterfeit-ip',
      outcome: 'warn',
      risk: 'high',
      disguised: true,
      goods: { only: ['software'], unknown: 'review' },
      match: {
        terms:
          'cracked|pre-activated|nulled|crack included|patched exe|{no/without} {license/licence/product key/key/activation/serial/serial number/subscription} {needed/required/necessary}|no {activation/license/licence}|{full version unlocked/unlocked full version/unlocked pro version/premium unlocked}|{backup/burned/burnt} {disc/copy/dvd}|{works/runs} without {activation/license/licence}',
      },
      inside: 'cracked {screen/glass/case/cover/stone/earth}',
      after: ' (?:screen|glass|case|jewel case|cover|earth|spine)',
      sources: ['software-piracy', 'lanham'],
      rewordings: { '*': '' },
      bad: ['CAD suite ⟦cracked⟧', 'Office tool ⟦pre-activated⟧, ⟦no key required⟧', '⟦Nulled⟧ shop theme'],
      good: ['Photo app with licence key by mail', 'Game disc, cracked case'],
      goodsOfExamples: 'software',
    },
    {
      id: 'original-words',
      category: 'counterfeit-ip',
      outcome: 'review',
      risk: 'medium',
      match: {
        terms:
          '{original/genuine/authentic} {oem/quality}|oem {original/genuine/quality}|{oem/original} equivalent quality|100% {authentic/genuine/original} {guaranteed/guarantee}|guaranteed {authentic/genuine/original}|{brand/designer} {inspired/style}|designer {look/looks} for less|luxury {look/looks} for less|high end {look/dupe} for less',
      },
      proofs: ['licence'],
      sources: ['lanham', 'ebay-4243'],
      bad: ['⟦Original quality⟧ charger', '⟦Designer inspired⟧ tote', '⟦Guaranteed authentic⟧ handbag'],
      good: ['OEM part number 4L0', 'Original oil painting on canvas'],
    },
    {
      id: 'character-works',
      category: 'counterfeit-ip',
      outcome: 'review',
      risk: 'medium',
      marketplaces: ['etsy', 'ebay', 'shopee', 'tiktok_shop'],
      fields: ['title', 'tags'],
      match: {
        terms:
          '{mickey mouse/minnie mouse/disney/bluey/taylor swift/harry potter/hogwarts/pokemon/studio ghibli/star wars/baby yoda/grogu/hello kitty/sanrio/peppa pig/paw patrol/spongebob/barbie/stranger things/labubu/stitch disney/frozen elsa/nfl/nba/mlb/bts} {svg/png/clipart/digital download/fan art/fanart/sublimation/cut file/decal/sticker/stickers/tumbler/tumblers/shirt/t-shirt/tee/keychain/earrings/party favors/party favor/cake topper/cake toppers/crochet pattern/embroidery design/invitation/invitations/birthday invitation/costume handmade}',
      },
      proofs: ['licence'],
      sources: ['etsy-ip', 'lanham'],
      bad: ['⟦Mickey Mouse SVG⟧ bundle', '⟦Bluey cake topper⟧ printable'],
      good: ['Mouse ears headband', 'Storage box for trading cards'],
    },
    {
      id: 'activation-accounts',
      category: 'fake-trade',
      outcome: 'fail',
      risk: 'high',
      disguised: true,
      match: {
        terms:
          '{buy/real/cheap/instant/1000/500/10k/5k/1k} {instagram /tiktok /youtube /facebook /}{followers/subscribers/likes/views}|{instagram/tiktok/youtube/facebook} {followers/likes/views/subscribers} {service/package/boost/pack/fast delivery}|{buy/fake/positive} {amazon /google /etsy /shopee /}reviews {service/package/for sale}|{amazon/google/etsy/shopee/trustpilot} reviews {service/package/for sale}|verified {paypal/seller/amazon seller/ebay} account for sale|aged {account/accounts} for sale|{boost/increase} your {feedback/seller rating} fast',
      },
      inside: 'real likes and dislikes',
      sources: ['ftc-reviews'],
      bad: ['⟦1000 Instagram followers⟧ instant', '⟦Amazon reviews service⟧', '⟦Buy TikTok likes⟧'],
      good: ['Social media planner for content views', 'Followers of the sun tarot'],
    },
  ],
};
