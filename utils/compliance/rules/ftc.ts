import type { Pack } from '../rule';

/** What the Federal Trade Commission asks proof for: origin, materials, proof itself, earnings, prices. */
export const ftc: Pack = {
  id: 'en-ftc',
  language: 'en',
  kind: 'law',
  version: '2026.11.22',
  rules: [
    {
      id: 'made-in-usa',
      category: 'made-in',
      outcome: 'review',
      risk: 'medium',
      match: {
        terms:
          '{proudly /100% /}made in {the /}{usa/u.s.a./america/united states/u.s.}|american made|american-made|usa made|proudly american|designed and made in usa|assembled in {the /}usa|{proudly /100% }{built/manufactured/crafted/handcrafted/handmade/produced/sewn/born} in {the /}{usa/u.s.a./america/united states/us}|{proudly/100%} made in {the /}us|all-american{ made/ quality/ materials/}|usa product|made by americans|100% american',
      },
      after: ' (?:from|with|of) (?:imported|us and|globally|domestic and|global)',
      sources: ['ftc-origin'],
      bad: ['⟦Made in USA⟧ leather belt', '⟦American made⟧ cutting board'],
      good: ['Assembled in Mexico from imported parts'],
    },
    {
      id: 'native-made',
      category: 'native-claim',
      outcome: 'fail',
      risk: 'high',
      disguised: true,
      match: {
        terms:
          '{native american/navajo/cherokee/zuni/hopi/choctaw/cree/ojibwe/iroquois/comanche/blackfoot/tohono/first nations/alaska native/native/alaskan native/indigenous/apache/lakota/sioux/inuit/pueblo/american indian}-{made/handmade/hand-made/crafted/handcrafted/hand-crafted/jewelry}|{handmade/made/crafted/handcrafted} by {native american/navajo/hopi/zuni/cherokee}{ artists/ artisans/ craftsmen/}|authentic indian jewelry|{authentic/genuine/real} {navajo/zuni/hopi/cherokee/lakota/apache/sioux/native american/indigenous/alaska native/inuit}',
      },
      inside: 'native american art book',
      sources: ['crafts-act'],
      rewordings: { '*': 'Southwest style' },
      bad: ['⟦Navajo made⟧ cuff', '⟦Zuni handmade⟧ pendant'],
      good: ['Southwest style turquoise ring'],
    },
    {
      id: 'native-imported',
      category: 'native-claim',
      outcome: 'fail',
      risk: 'high',
      match: {
        anchors:
          'native american|navajo|cherokee|zuni|hopi|choctaw|ojibwe|iroquois|comanche|apache|lakota|sioux|inuit|pueblo|acoma|american indian|first nations|seminole|blackfoot|tlingit|haida',
        patterns: [
          '(?<![a-z])(?:authentic |genuine |real |traditional )?(?:native american|navajo|cherokee|zuni|hopi|choctaw|ojibwe|iroquois|comanche|apache|lakota|sioux|inuit|pueblo|acoma|american indian|first nations|seminole|blackfoot|tlingit|haida) (?:pottery|pots?|jewelry|rugs?|blankets?|baskets?|kachina(?: dolls?)?|katsina|beadwork|bracelets?|cuffs?|rings?|pendants?|necklaces?|earrings|dreamcatchers?|moccasins|drums?|flutes?|fetish(?:es)?|carvings?|weavings?|turquoise|art|crafts?|headdress)(?![a-z])(?=[^!?]{0,60}(?<![a-z])(?:mass[ -]produced|machine[ -](?:made|woven)|factory|overseas|imported?|wholesale|bulk|made in|manufactured in|china|thailand|philippines|resin|alloy)(?![a-z]))',
        ],
      },
      before: '(?:jeep|grand|chevy|helicopter|dodge|toyota) ',
      after: ' (?:history|book|style|inspired|pattern)',
      sources: ['crafts-act'],
      rewordings: { '*': '' },
      bad: [
        '⟦Acoma pottery⟧ bowl, factory made',
        '⟦Genuine Hopi kachina doll⟧, mass produced in resin',
        '⟦Navajo rug⟧ woven by machine, bulk lot',
      ],
      good: [
        'Southwest style rug, machine made',
        'Navajo rug by a weaver of Chinle, certificate included',
        'Hopi Pottery History paperback',
      ],
    },
    {
      id: 'material-safety-words',
      category: 'material-safety',
      outcome: 'review',
      risk: 'low',
      disguised: true,
      match: {
        terms:
          'non-toxic|hypoallergenic|hypo-allergenic|harmless|{all/100%} natural|all-natural|cruelty-free|{made from/contains/made of} soy|clean beauty|{safe/gentle/harmless} for {kids/babies/children/pets/dogs/cats/toddlers/infants/newborns/all pets/all ages/babies and pets/kids and pets}|100 percent natural|{baby/pet/child/kid/dog/toddler}-safe|bpa-free|lead-free|phthalate-free|completely natural',
      },
      inside: 'lead-free {solder/crystal/pewter/ammo/fuel}',
      proofs: ['standard', 'certificate'],
      sources: ['ftc-5'],
      bad: ['⟦Non-toxic⟧ crayons', '⟦Hypoallergenic⟧ earrings', '⟦Safe for newborns⟧'],
      good: ['Lead-free solder', 'Safe for the dishwasher'],
    },
    {
      id: 'superlative-claims',
      category: 'superlative',
      outcome: 'review',
      risk: 'low',
      disguised: true,
      match: {
        terms:
          "world's {best/finest/greatest/first/most/strongest/softest/lightest/smallest/fastest/number one/safest/toughest/hottest/leading/no. 1/thinnest/healthiest/favorite}|{best/finest/most advanced/strongest/softest/most comfortable/most powerful/safest/highest quality/most durable} {ever/in class/on the market/in the world/on amazon/available/in the industry/you can buy/ever made/you'll ever own}|the best {mattress/pillow/product/knife/blanket/cream/serum/tool} {ever/on the market/in the world/you can buy}|best quality|{highest/premium/top/superior/supreme/unmatched/best/finest} quality|best-in-class|unbeatable|unmatched|unrivaled|unrivalled|unparalleled|incomparable|breakthrough|miracle|world-class|first of its kind|{only/#1} one on the market|never before seen|state-of-the-art|award-winning|{completely/totally/absolutely/100%/perfectly} {safe/effective/harmless}|{instant/overnight/guaranteed/immediate/permanent} results|results guaranteed|works every time|{lasts/last} forever|indestructible|unbreakable|100% effective|100% safe|second to none|nothing {beats/compares/comes close/else compares}|top-of-the-line|best of the best|money can buy|beyond compare|unlike any other|{voted/rated} {best/#1/number one}|best-rated|america's {favorite/favourite/best/#1}|{the /}only {one/knife/pan/pillow/bag/lamp/cream/tool} you {need/will need}|like no other|number one in|the best|greatest|finest|ultimate|perfect solution|amazing results|magical results|revolutionary|incredible{ results/}|game-changer|game changing|the {only/last} {one/pillow/knife/brush} you{'ll/ will} ever need|proven|luxury quality|never {breaks/fades/fails/rusts}|unequaled|unequalled|unsurpassed|second-to-none|unrivalled",
      },
      inside:
        "world's {best/greatest/okayest/coolest/number one} {dad/mom/boss/grandpa/grandma/teacher/cat/dog/uncle/aunt/sister/brother/coach/farter/nurse/papa}|ultimate {frisbee/team/edition/spider-man/alliance/team}|the best {dad/mom/man/gift/friends/is yet to come/of}|greatest hits|the greatest showman|finest grind|best before|{water/wind/leak/shock/fire/waterproof}proven|proven winners|miracle {on 34th/whip/gro/morning/eraser}|finest setting|ultimate guitar|{to/for} the best|all the best|greatest of all",
      after:
        ' (?:dad|mom|man|hits|before|grind|setting|frisbee|edition|showman|teacher|friend|friends|wishes|of (?:the )?(?:beatles|queen|abba|mozart|\\d)|to use|results (?:use|when|if))',
      sources: ['ftc-5'],
      bad: ["⟦World's best⟧ peeler", '⟦The best mattress ever⟧', '⟦Indestructible⟧ leash'],
      good: ['Best before date on the lid', 'Ultimate Frisbee disc', 'To the best dad greeting card', 'Perfect bound sketchbook'],
    },
    {
      id: 'superlative-scope',
      category: 'superlative',
      outcome: 'review',
      risk: 'low',
      match: {
        anchors:
          "ever made|ever|on earth|on the planet|on the market|in the world|money can buy|you can buy|you'll ever|you will ever|of all time|in its class|in history|comes close|compares|in every way|on amazon|anywhere",
        patterns: [
          "(?<![a-z])(?:the )?(?:best|finest|greatest|softest|strongest|lightest|brightest|fastest|quietest|safest|smartest|toughest|coziest|warmest|sharpest|smoothest|healthiest|tastiest|purest|thinnest|cutest|most [a-z]{4,13}|last|only)(?: (?!at |is |was )[a-z]{2,14}){0,4} (?:ever (?:made|created|built|invented|sold|designed)|on earth|on the planet|on the market|in the (?:whole |entire )?world|money can buy|you can buy|you(?:'ll| will) ever (?:own|buy|need|use|wear|try|have|taste|sleep on)|of all time|in its class|in history|on amazon|anywhere)(?![a-z])",
          '(?<![a-z])(?:no other|nothing|none)(?: else)?(?: [a-z]{3,14}){0,2} (?:comes close|compares|comes near|even comes close)(?![a-z])',
          '(?<![a-z])(?:perfect|superior|unequaled|unequalled|flawless) in every way(?![a-z])',
        ],
      },
      after: ' (?:dad|mom)',
      sources: ['ftc-5'],
      bad: ['⟦The softest robe you will ever own⟧', '⟦The best kite ever made⟧', '⟦No other mop comes close⟧'],
      good: ['The only hook in the box that fits', 'Best before date on the lid', 'Last forever stamp album'],
    },
    {
      id: 'made-in-usa-mixed',
      category: 'made-in',
      outcome: 'warn',
      risk: 'high',
      match: {
        anchors:
          'made in|made in the|built in|manufactured in|crafted in|handcrafted in|produced in|born in|american made|american-made|usa made|{italian/german/japanese/swiss/french/scottish/korean/british} made',
        patterns: [
          '(?<![a-z])(?:proudly |100% )?(?:(?:m[a4@]d[e3]|built|manufactured|(?:hand ?)?crafted|produced|born) in (?:the )?(?:usa|u\\.s\\.a\\.?|u\\.s\\.?|us|america|united states)|(?:american|usa) m[a4@]d[e3])(?![a-z])(?! (?:with|from|of) (?:us|u\\.s\\.|domestic|american|globally|imported) (?:and|parts|materials|components)(?![^!?]{0,24}(?:overseas|abroad)))(?=[^!?]{0,70}(?<![a-z])(?:imported|bulk import|(?:(?:sewn|assembled|made|manufactured|produced|printed|finished|cast|forged|woven|sourced|shipped|ships|imported|stitched|dyed|carved|built|done|country of origin|origin|product|factory|factories|workshop|parts|components|supplier)(?: (?:in|from|of|is|direct))?[: ]{1,2}(?:our |the |a )?(?:china|vietnam|bangladesh|india|pakistan|thailand|indonesia|cambodia|taiwan|turkey|mexico|(?:the )?philippines|malaysia|sri lanka|asia|abroad)|(?<!bone |fine )china (?:factory|workshop|supplier|made|import|wholesale|warehouse)|(?:vietnam|india|thailand|mexico|taiwan) (?:factory|workshop|made)|guangzhou|guangdong|shenzhen|yiwu|dongguan|yangjiang|zhejiang|ningbo|fujian|hangzhou|wenzhou|shantou|foshan|chinese (?:factory|made|workshop|parts)|overseas(?! (?:shipping|orders|buyers|customers))(?<!ship[^.!?]{0,30})|offshore|foreign (?:parts|components|fabric|factory|materials))(?![a-z])))',
          '(?<![a-z])(?:genuine |authentic |100% |real )?(?:(?:m[a4@]d[e3]|built|manufactured|(?:hand ?)?crafted|produced) in (?:italy|germany|japan|france|switzerland|england|scotland|spain|korea|canada|sweden|denmark|portugal|australia|britain|the uk|uk)|(?:italian|german|japanese|swiss|french|scottish|korean|british) made)(?![a-z])(?=[^!?]{0,70}(?<![a-z])(?:(?:sewn|assembled|made|manufactured|produced|printed|finished|cast|forged|woven|sourced|shipped|ships|imported|stitched|dyed|carved|built|done|origin|product|factory|factories|workshop|parts|components|supplier)(?: (?:in|from|of|is|direct))?[: ]{1,2}(?:our |the |a )?(?:china|vietnam|bangladesh|india|pakistan|thailand|indonesia|cambodia|taiwan|turkey|mexico|(?:the )?philippines|malaysia|sri lanka|asia|abroad)|(?<!bone |fine )china (?:factory|workshop|supplier|made|import|wholesale|warehouse)|(?:vietnam|india|thailand|mexico|taiwan) (?:factory|workshop|made)|guangzhou|guangdong|shenzhen|yiwu|dongguan|yangjiang|zhejiang|ningbo|fujian|hangzhou|wenzhou|shantou|foshan|chinese (?:factory|made|workshop|parts)|overseas(?! (?:shipping|orders|buyers|customers))(?<!ship[^.!?]{0,30})|offshore|foreign (?:parts|components|fabric|factory|materials))(?![a-z]))',
          '(?<![a-z])(?:(?:made|built|manufactured|crafted) in (?:the )?(?:usa|u\\.s\\.a\\.?|america|united states)|(?:american|usa) made)(?![a-z])(?<=(?:imported|made in china|made in vietnam|sewn in vietnam|from china|overseas)[^.!?]{0,85})',
        ],
      },
      before: "(?:not |never |isn't |fake )",
      sources: ['ftc-origin'],
      rewordings: { '*': '' },
      bad: [
        '⟦Made in USA⟧ tee, sewn in Vietnam',
        '⟦Built in America⟧ with parts made in China',
        '⟦Made in Italy⟧ purse from our Dongguan workshop',
        '⟦Swiss made⟧ pocket watch, Shenzhen',
        '⟦Made in USA⟧. Product of India',
      ],
      good: [
        'Made in USA from US and imported parts',
        'Assembled in Mexico from imported parts',
        'Made in Japan, imported by our office in Ohio',
        'Made in USA fine china plate',
      ],
    },
    {
      id: 'foreign-origin',
      category: 'made-in',
      outcome: 'review',
      risk: 'low',
      match: {
        terms:
          'swiss made|{genuine /authentic /100% }{italian/japanese/german/french/swiss/scottish/turkish/korean} {made/crafted/craftsmanship/engineering quality}|{german/swiss/japanese} {engineered/engineering/technology/quality}|american {quality/brand quality/company owned}|{designed/engineered} in {usa/the usa/america/california/germany/italy/japan/switzerland/uk}|veteran-made in usa',
      },
      sources: ['ftc-origin'],
      bad: ['⟦Swiss made⟧ movement watch', '⟦Designed in California⟧'],
      good: ['Swiss cheese plant', 'German shepherd figurine', 'Japanese cherry blossom print'],
    },
    {
      id: 'fibre-names',
      category: 'material-safety',
      outcome: 'review',
      risk: 'medium',
      disguised: true,
      match: {
        terms:
          '{100%/pure/genuine/real} {cashmere/silk/mulberry silk/merino/merino wool/pashmina/down/goose down/egyptian cotton/pima cotton/supima/vicuna/angora/mink}|cashmere feel|{silk/cashmere/linen/leather} like {feel/touch}|vegan {silk/leather/wool/cashmere}|ice silk|milk silk|{eucalyptus/soy/milk/seaweed/banana/coconut/corn/aloe/tencel bamboo} {fiber/fibre/fabric/silk/yarn/sheets}|{charcoal/bamboo charcoal} {fiber/fabric}',
      },
      inside: '100% silk flowers',
      after: ' (?:care|cleaner|conditioner|flowers?|plant|pillow insert protector)',
      proofs: ['standard', 'certificate'],
      sources: ['textile-names'],
      bad: ['⟦100% cashmere⟧ scarf', '⟦Ice silk⟧ shorts', '⟦Pure silk⟧ pillowcase'],
      good: ['100% cotton tee', '60% linen 40% cotton shirt', 'Faux leather belt'],
    },
    {
      id: 'bamboo-goods',
      category: 'material-safety',
      outcome: 'review',
      risk: 'low',
      match: {
        anchors: 'bamboo',
        patterns: [
          '(?<![a-z])bamboo(?= (?:[a-z]{2,14} ){0,3}?(?:socks?|underwear|boxers?|boxer briefs|briefs|panties|bras?|t shirts?|tees?|tops?|shirts?|leggings|pajamas|pyjamas|pjs|nightgowns?|sleepwear|loungewear|robes?|bathrobes?|dress|pants|joggers|shorts|hoodie|onesies?|romper|bodysuit|sleeper|swaddles?|blankets?|sheets?|sheet set|bed sheets|bedding|pillowcases?|pillow covers?|pillows?|duvet|comforter|towels?|washcloths?|bib|bibs|clothing|clothes|gloves|scarf|beanie|baby clothes|diapers?|wipes|mattress protector)(?! (?:rack|racks|bar|rail|ring|drawer|drawers|organizer|stand|hamper|holder|box|hanger|hangers|hooks?|basket|storage|shelf|divider|dividers|ladder|warmer|dryer|design|print|pattern))(?![a-z]))',
          '(?<![a-z])bamboo (?:fabric|fiber|fibre|fibers|yarn)(?![a-z])',
        ],
      },
      before: '(?:rayon|viscose|lyocell|derived|modal)(?: made| derived)?(?: from| of)? (?:organic )?',
      after: ' (?:viscose|rayon|lyocell|derived|design|print|pattern|charcoal|board|wood|handle)',
      sources: ['textile-names'],
      proofs: ['standard', 'certificate'],
      bad: ['⟦Bamboo⟧ nightgown in navy', '⟦Bamboo⟧ terry washcloths', 'Robe of ⟦bamboo fabric⟧'],
      good: ['Bamboo cutting board', 'Lucky bamboo plant', 'Bamboo towel rack', 'Bamboo sock drawer dividers', 'Rayon from bamboo socks'],
    },
    {
      id: 'bamboo-textile',
      category: 'material-safety',
      outcome: 'warn',
      risk: 'medium',
      disguised: true,
      match: {
        terms:
          '100% {organic /natural /pure /}bamboo {fabric/fiber/fibre/cotton/sheets/sheet set/socks/towel/towels/pajamas/shirt/bedding/clothing/underwear/pillow/pillowcase/blanket/yarn/t-shirt/tee/leggings}|made {from/of/with} {100% /natural /organic /pure /soft /breathable }bamboo {fabric/fiber/fibre/cotton/silk/fibers/fibres}|bamboo silk|organic bamboo {fabric/fiber/fibre/clothing/sheets/pajamas/socks/baby clothes/cotton/terry}|{anti-bacterial/antibacterial/antimicrobial/hypoallergenic} bamboo {fabric/fiber/fibre/socks/sheets}',
      },
      before: '(?:rayon from |viscose from |rayon made from |viscose made from |derived from )',
      after: ' (?:viscose|rayon|lyocell|derived)',
      sources: ['textile-names', 'amazon-bullets'],
      rewordings: { '*': 'rayon made from bamboo' },
      bad: ['⟦100% bamboo fabric⟧ robe', 'Robe in ⟦bamboo silk⟧', '⟦Organic bamboo clothing⟧ set'],
      good: ['Rayon made from bamboo robe', 'Bamboo viscose socks 3 pairs', 'Bamboo cutting board'],
    },
    {
      id: 'free-of-words',
      category: 'material-safety',
      outcome: 'warn',
      risk: 'medium',
      disguised: true,
      match: {
        terms:
          '{100% /completely /totally /}{chemical/chemicals/toxin/toxins/poison}-free|free {of/from} {all /any /harmful /toxic /harsh /dangerous /nasty /}{chemicals/toxins/poisons}|{no/zero/without} {harmful/toxic/harsh/dangerous/nasty/any} {chemicals/toxins}|{zero/no} chemicals|{completely/totally/absolutely/entirely/perfectly} {non-toxic/nontoxic/toxin-free}|100% {non-toxic/nontoxic}|{no/zero/without} {known /}side effects|side effect free|100% pure and safe',
      },
      sources: ['green-guides', 'ftc-5'],
      rewordings: { '*': '' },
      bad: ['⟦Chemical-free⟧ cleaner', 'Made with ⟦no harmful chemicals⟧', '⟦No side effects⟧'],
      good: ['Fragrance free lotion', 'Free of parabens and dyes', 'Lead content below 90 ppm, test report on file'],
    },
    {
      id: 'up-to-claims',
      category: 'superlative',
      outcome: 'review',
      risk: 'low',
      match: {
        anchors:
          'up to|times|x|more|faster|better|longer|stronger|savings|bills|bill|improvement|improves|reduction|out of|of users|of customers|of people|of women|of men|of dentists|of doctors|success rate|effective|effectiveness',
        patterns: [
          '(?<![a-z])(?:save|saves|saving|cut|cuts|reduce|reduces|lower|lowers|slash|slashes)(?: you)?(?: up to| as much as| over)? \\d{1,3} ?%(?: (?:on|of|off))?(?: your| the)? ?(?:energy|electric(?:ity)?|heating|fuel|gas|water|power|utility|cooling|gasoline|mpg)? ?(?:bills?|costs?|use|usage|consumption|savings)',
          '(?<![a-z])up to \\d{1,4} ?(?:%|x|times) (?:more|faster|better|longer|stronger|brighter|whiter|cleaner|thicker|softer|less|fewer|improvement|reduction|energy savings|fuel savings)(?![a-z])',
          '(?<![a-z])\\d{1,3} ?(?:x|times) (?:more (?:powerful|effective|durable|absorbent|efficient)|stronger|faster|better|longer lasting|brighter) than(?: (?:other|any|ordinary|regular|leading|the leading|traditional|normal|competing|competitor)(?: [a-z]+)?)?',
          '(?<![a-z])\\d{1,3} ?% (?:of (?:users|customers|people|women|men|dentists|doctors|moms|participants|dermatologists|vets) (?:saw|reported|agreed|agree|noticed|recommend|said|felt|experienced)|success rate|effective(?:ness)?|satisfaction rate|more effective)',
          '(?<![a-z])(?:9|nine|4|four|8|eight) out of (?:10|ten|5|five) (?:users|customers|people|women|men|dentists|doctors|moms|vets|dermatologists|experts)',
        ],
      },
      sources: ['ftc-5'],
      bad: [
        '⟦Save up to 80% on your energy bills⟧',
        '⟦9 out of 10 dentists⟧ choose it',
        '⟦10x stronger than ordinary rope⟧',
        '⟦98% of users saw⟧ results',
      ],
      good: ['Up to 40 hours of battery', '10x zoom lens', 'Extends up to 60 inches', '80% cotton 20% polyester'],
    },
    {
      id: 'earnings-claims',
      category: 'finance',
      outcome: 'warn',
      risk: 'high',
      disguised: true,
      match: {
        terms:
          '{make/earn} {money/cash} {fast/online/from home/while you sleep/overnight/easily/at home}|earn {thousands/hundreds} {a/per} {day/week/month}|{guaranteed/easy/instant} {income/profit/profits/returns/earnings/money}|passive income{ guaranteed/ system/ machine/}|get rich{ quick/ fast/}|{quit/leave} your {day job/job/9 to 5}|work from home {and earn/make money/system}|be your own boss|financial freedom{ guaranteed/ system/}|{double/triple} your {money/income/investment/bitcoin}|{risk-free/no-risk} {investment/profit/income}|money making {machine/system/opportunity}|turnkey {business/website} {income/profit}|{six/seven/6/7} figure {income/business}|unlimited income|replace your salary|{win the lottery/lottery winning} {system/software/spell}|guaranteed {return on investment/roi}|credit repair {guaranteed/system}|{ebay/amazon/etsy} money {machine/system}',
      },
      inside: 'passive income book|get rich {quick board game/board game}|financial freedom {planner/journal/book}',
      after: ' (?:planner|journal|workbook|book|board game|mug|sticker|tracker)',
      situations: ['negated', 'quoted', 'warning-notice'],
      goods: { except: ['book'], unknown: 'warn' },
      sources: ['ftc-earnings'],
      rewordings: { '*': '' },
      bad: ['⟦Make money online⟧ kit', '⟦Earn thousands a week⟧', '⟦Quit your job⟧ with this course', '⟦Double your money⟧ today'],
      good: ['Play money for classroom', 'Budget planner with income tracker', 'Be your own barista kit'],
    },
    {
      id: 'earnings-figures',
      category: 'finance',
      outcome: 'warn',
      risk: 'high',
      match: {
        anchors: 'earn|earns|earning|make|making|makes|income|profit|profits',
        patterns: [
          '(?<![a-z])(?:earn|earns|earning|make|makes|making)(?: (?:up to|over|at least|an extra|an easy))? (?:\\$|usd ?|€|£)\\d[\\d,.]*k?\\+?(?: ?- ?\\$?\\d[\\d,.]*k?)?(?: (?:a|per|every|each|in) (?:\\d+ )?(?:day|days|week|weeks|month|hour|year))?(?: from home| online)?',
          '(?<![a-z])(?:\\$|€|£)\\d[\\d,.]*k? (?:a|per) (?:day|week|month|year) (?:income|profit|profits|from home|online|guaranteed)',
        ],
      },
      goods: { except: ['book'], unknown: 'warn' },
      situations: ['negated', 'warning-notice'],
      sources: ['ftc-earnings'],
      rewordings: { '*': '' },
      bad: ['⟦Earn $500 a day from home⟧', '⟦Make up to $3,000 per month⟧ with this kit'],
      good: ['Make 12 candles with one kit', 'Coin sorter counts $500 in minutes'],
    },
    {
      id: 'price-comparisons',
      category: 'price-fraud',
      outcome: 'review',
      risk: 'medium',
      match: {
        anchors: 'was|were|msrp|retail|retails|regularly|compare at|compare|rrp|worth|originally|value|list price|before|now|instead',
        patterns: [
          '(?<![a-z])(?:was|were|regularly|reg\\.?|originally|retails? (?:for|at)|retail price|msrp|rrp|list price|compare at|usually|normally|valued at|worth|a value of|suggested retail price):? ?(?:over |of )?(?:\\$|€|£|us\\$|rm|s\\$|₱|usd ?)\\d[\\d,.]*\\d?(?:,? (?:now|today|yours for|only|sale)(?: only| just)? ?(?:\\$|€|£|us\\$|rm|s\\$|₱)\\d[\\d,.]*\\d?)?',
          '(?<![a-z])(?:\\$|€|£)\\d[\\d,.]* (?:value|retail value|msrp|rrp)(?![a-z])',
        ],
      },
      sources: ['ftc-prices', 'eu-prices'],
      bad: ['⟦Was $99 now $49⟧', '⟦MSRP $199⟧ blender', 'A ⟦$50 value⟧'],
      good: ['Lamp was made in 1950', 'Face value $5 coin holder', 'Worth the wait sign'],
    },
    {
      id: 'expert-proof',
      category: 'superlative',
      outcome: 'review',
      risk: 'medium',
      disguised: true,
      match: {
        terms:
          "{clinically/scientifically/medically/laboratory/lab/independently} {proven/proved/tested/validated/verified/studied/shown/backed/formulated/demonstrated}|{clinical/scientific} {proof/evidence/studies show/studies prove/study shows/trials show/trials prove}|{backed/supported/proven} by {science/clinical studies/clinical research/doctors/scientists/nasa/research/studies}|{studies/research/science} {show/shows/prove/proves/confirm/confirms}{ that/}|doctor-{formulated/developed/invented/designed}|{doctor/dermatologist/dentist/vet/pediatrician/physician/expert/veterinarian/chiropractor/celebrity/surgeon/nutritionist/podiatrist/orthodontist/allergist/gynecologist/plastic surgeon/obgyn/ob-gyn/sleep expert/trainer/lactation consultant/midwife/pharmacist}-{recommended/approved/trusted/endorsed/tested/formulated/developed/designed/favorite/favourite/preferred/created}|{#1/number one/most} {doctor/dentist/vet/dermatologist/pediatrician} recommended|{recommended/approved/trusted/endorsed/used/loved} by {doctors/dermatologists/dentists/vets/experts/professionals/pediatricians/physicians/celebrities/chefs/veterinarians/chiropractors/nurses/plastic surgeons/hollywood/hollywood stars/influencers/athletes/olympians/olympic athletes/nba players/pro athletes/top dermatologists/leading doctors/leading dermatologists/millions/millions of women/thousands of moms}|as seen on {tv/shark tank/oprah/tiktok/the today show/good morning america/dr. oz}|featured in {vogue/forbes/time magazine/the new york times/oprah/good morning america}|oprah's favorite|nobel prize{-winning/ winning} {technology/formula/science}|patented formula|secret formula|doctor's secret",
      },
      sources: ['ftc-5'],
      bad: ['⟦Clinically proven⟧ toner', '⟦Dermatologist recommended⟧ balm', '⟦As seen on Shark Tank⟧', '⟦Recommended by doctors⟧'],
      good: ['Doctor costume for kids', 'Dentist chair cover', 'Science kit for studies of rocks'],
    },
  ],
};
