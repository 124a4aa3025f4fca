import type { Pack } from '../rule';

/** Substances, weapons and other goods no marketplace carries. */
export const weaponsAndDrugs: Pack = {
  id: 'en-weapons-drugs',
  language: 'en',
  kind: 'law',
  version: '2026.11.22',
  rules: [
    {
      id: 'drug-names',
      category: 'drug',
      outcome: 'fail',
      risk: 'high',
      disguised: true,
      match: {
        terms:
          'thc {cartridge/cartridges/cart/carts/gummies/vape/oil/drops/drink/tincture/wax/distillate/chocolate/syrup/pen}|cannabis {infused/gummies/oil/edibles/flower/tincture/seeds/buds/extract/cookies/brownies/joints}|magic mushroom {capsules/chocolate/gummies/spores/grow kit/tea}|cbd{ oil/ gummies/ tincture/ balm/ vape/ cream/ isolate/ capsules/ drops/}|cannabidiol|cbn|cbg|hhc{ vape/ gummies/}|thca{ flower/}|delta-10|hemp {flower/gummies/extract drops/cigarettes}|amanita{ muscaria/ gummies/}|shrooms|psilocybe|mushroom {spores psilocybin/grow bag cubensis}|cubensis|lsd|mdma|ecstasy pills|cocaine|heroin|crystal meth|methamphetamine|ghb|ayahuasca|peyote|mescaline|khat|opium{ tea/ poppy pods/}|poppy pods|weed edibles|thc edibles|spice k2|k2 incense|bath salts drug|laughing gas|whip-it{s/}|amyl nitrite|isobutyl nitrite|rush poppers|dnp fat burner|yohimbine|testosterone {cream/injection/enanthate}|hgh|dianabol|anavar|winstrol|trenbolone|peptides bpc-157|bpc-157|thc|delta-8|delta-9|marijuana|full spectrum hemp|kratom|psilocybin|magic mushrooms|salvia divinorum|dmt|ketamine|ephedrine|pseudoephedrine|ephedra|dmaa|sarms|clenbuterol|phenibut|tianeptine|nitrous oxide|weed {grinder/pipe/tray/stash jar}|anabolic steroid{/s}|steroid{/s}|poppers rush|whippets cream charger|kava extract',
      },
      inside:
        'vape {detector/holder/case/lanyard/stand}|hgh compressor|lsd {limited slip/differential}|spice k2 mountain|cbd-free|thc-free|sulfadmt',
      before: '(?:no |free of |without |anti |anti-|contains no |zero |stop |quit )',
      after: ' free',
      sources: ['drug-policy', 'csa'],
      bad: ['⟦CBD oil⟧ drops', '⟦Kratom⟧ powder', '⟦Magic mushrooms⟧ dried'],
      good: ['Weed barrier fabric', 'Party poppers set'],
    },
    {
      id: 'drug-words',
      category: 'drug',
      outcome: 'review',
      risk: 'medium',
      match: { terms: 'cannabis|kava|botox|nicotine|whippets' },
      inside: '{party/jalapeno/fidget/confetti/balloon} poppers|poppers {toy/fidget}|botox-free',
      sources: ['csa'],
      bad: ['⟦Cannabis⟧ leaf extract'],
      good: ['Party poppers set'],
    },
    {
      id: 'weapon-names',
      category: 'weapons',
      outcome: 'fail',
      risk: 'high',
      disguised: true,
      match: {
        terms:
          'switch-blade{/s}|{automatic/spring assisted/ballistic/push dagger/out the front/belt buckle/lipstick/pen hidden/cane sword hidden/comb hidden} kni{fe/ves}|cane sword|sword cane|trench knife|{spiked /metal /}knuckle duster{/s}|{plastic/metal/self-defense/self defense} knuckles|kubotan|{police/expandable/telescopic/collapsible/telescoping} {steel /self defense /}baton|blackjack sap|sap gloves|shuriken{s/}|ninja stars{/ metal}|{cat ear/kitty} {knuckles/self defense keychain}|wrist-brace slingshot|{full auto/glock/ar-15/ar15/ak-47/rifle/pistol/handgun} {conversion/sear/lower/lower receiver/upper receiver/parts kit/magazine/magazines/silencer/suppressor/trigger kit/barrel}|{high capacity/30 round/50 round/100 round} {magazine/magazines/mag/mags/drum}|3d printed gun{/s/ files}|{9mm/.22/.223/5.56/.45/12 gauge/7.62/9mm luger/.308/.380} {ammo/ammunition/rounds/bullets/cartridges/silencer/suppressor}|solvent trap kit|oil filter suppressor|{bb/pellet/air} gun that looks real|{bear/mace} spray|mace {spray/pepper gel}|oc spray|cattle prod|butterfly kni{fe/ves}|balisong|brass knuckle{/s}|throwing star{/s}|stun gun{/s}|taser{/s}|pepper spray|solvent trap{/s}|{gun/firearm} part{/s}|ghost gun{/s}|auto sear|glock switch|ammunition|gunpowder|crossbow bolt{/s}|blow-gun{/s}|blow gun{/s}|nunchucks|nunchaku|concealed weapon|credit card kni{fe/ves}|80% lower|bump stock{/s}|gravity knife|otf knife|tear gas|{suppressor/silencer} {kit/tube/baffle/for 9mm/for rifle/for pistol/parts}|glock {auto switch/selector switch/auto sear}|extended {mag/mags/magazine/magazines}|spiked {knuckle/knuckles}|{rifle/pistol/gun} silencer|crossbow {pistol/pistols}|{pistol/hand} crossbow{s/}',
      },
      inside:
        'foam nunchucks|{toy/foam/rubber/training} {nunchucks/nunchaku/throwing stars/butterfly knife}|butterfly knife trainer|ammunition {can/box empty/storage box/belt}',
      before: '(?:toy|foam|rubber|training|plastic|practice) ',
      after: ' (?:trainer|comb|toy|holster|pouch)',
      sources: ['weapons-policy'],
      bad: ['⟦Switchblade⟧ pocket tool', '⟦Stun gun⟧ flashlight', '⟦Brass knuckles⟧ paperweight'],
      good: ['Hot Glue Gun 60W', 'Massage Gun Deep Tissue', 'Foam nunchucks for practice'],
    },
    {
      id: 'weapon-devices',
      category: 'weapons',
      outcome: 'fail',
      risk: 'high',
      disguised: true,
      match: {
        terms:
          '{radar/signal/gps/cell phone/wifi/bluetooth/cellular} {jammer/jammers/blocker jammer}|{gps/cell phone/cellphone/wifi/drone/radar/4g/5g signal} blocker{/s}|signal blocker device|jammer {gps/wifi/drone/4g/5g/433mhz/signal}|433mhz jammer|anti-tracking gps jammer|{police/radar} scrambler|laser jammer|{hidden/mini/spy} {camera pen/camera clock/bug/listening device/audio bug}|{sim/imei} {cloner/changer}|wifi {deauther/pineapple}|credit card skimmer{/s}|fake id{/s}|prop money|hidden spy camera|spy camera hidden|phone tapping',
      },
      inside: 'fake ideas|roller derby jammer',
      sources: ['fcc', 'weapons-policy'],
      bad: ['⟦GPS jammer⟧ for cars', 'Portable ⟦signal jammer⟧'],
      good: ['Surge Suppressor Power Strip', 'Dog tag silencer'],
    },
    {
      id: 'weapon-words',
      category: 'weapons',
      outcome: 'review',
      risk: 'medium',
      match: { terms: 'silencer{/s}|suppressor{/s}|ammo' },
      inside:
        '{surge/dog tag/tag/exhaust/muffler/noise/flash drive/weed/appetite} {suppressor/silencer/silencers}|{silencer/silencers} for {dog/pet}|ammo {box/can/pouch} storage|nerf ammo|dart ammo',
      before: '(?:surge|tag|tags|exhaust|muffler|weed|noise|nerf|dart|foam|toy) ',
      after: ' (?:for dog|dog|for pet|muffler|exhaust)',
      sources: ['weapons-policy'],
      bad: ['⟦Silencer⟧, threaded'],
      good: ['Surge Suppressor 6 Outlet', 'Dog tag silencers'],
    },
    {
      id: 'prescription-drugs',
      category: 'drug',
      outcome: 'fail',
      risk: 'high',
      disguised: true,
      match: {
        terms:
          '{rxdrug}|{generic /herbal /natural }{viagra/cialis/ozempic/xanax/adderall}|{without/no} {a /}{prescription/rx}{ needed/ required/}|prescription {strength/only/free drugs}|no doctor visit needed|{pet/fish/bird} antibiotics|{lip/butt/dermal} filler {injection/injections/kit}|hyaluron pen|botox {injection/injections/vial/kit}|lidocaine {10%/15%/20%/injection}|numbing cream 20%|injectable {filler/hyaluronic acid/glutathione/lipolysis}|lipo-lab|kabelline|melanotan{ nasal spray/ 2/}',
      },
      inside:
        'prescription {glasses/lenses/goggles/sunglasses}|valium {band/song}|insulin {case/cooler/pump case/travel case/cooling case/pouch}|fentanyl test strip{/s}|morphine band',
      before: '(?:not |no |test for |for |my )',
      after:
        ' (?:[a-z]{2,8} )?(?:case|cooler|cooling|pump|pouch|bottle cap|test strips?|awareness|storage|organizer|needle|travel|holder|bracelet|wallet|fridge|bag|id|syringe case)',
      sources: ['drug-policy'],
      bad: ['⟦Ozempic⟧ pen', '⟦Amoxicillin⟧ 500 mg', '⟦v1agra⟧ tabs', 'Sold ⟦without prescription⟧', '⟦Fish antibiotics⟧ 60 ct'],
      good: ['Insulin travel case', 'Prescription glasses frame', 'Numb toes sock liners'],
    },
    {
      id: 'tobacco-goods',
      category: 'drug',
      outcome: 'fail',
      risk: 'high',
      disguised: true,
      match: {
        terms:
          '{carton of /pack of /cheap /duty free /menthol /herbal }cigarettes|cigarettes {carton/pack of 20/duty free}|{cuban/premium} cigars|pipe tobacco|{chewing/rolling/hookah/shisha/loose leaf} tobacco|snus|zyn{ pouches/}|nicotine {pouches/pouch/salts/salt/gum without/vape/liquid/e-liquid}|{disposable /}{vape/vapes}{/ pen/ pens/ juice/ cartridge/ pod/ pods/ kit/ device/ disposable}|e-cig{/s/arette/arettes}|{elf bar/juul/lost mary/geek bar/puff bar}{ pods/ vape/}|e-liquid{/s}|e-juice|heated tobacco{ sticks/}|iqos{ heets/ terea/}|{5000/6000/7000/9000/10000/600/800} puffs',
      },
      inside:
        'vape {detector/holder/case/lanyard/stand}|tobacco {pouch/leather/brown/flower/color/colour}|{cigarette/cigarettes} {case/lighter/holder}|coconut puffs',
      before: '(?:no |anti |quit |stop |without |free of |for )',
      after: "['’]? (?:detector|holder|case|lanyard|lighter|ashtray|scent|candle|safety|warnings?|precautions?)",
      sources: ['drug-policy', 'restricted-goods'],
      bad: ['⟦Nicotine pouches⟧ mint', '⟦Disposable vape⟧ grape', '⟦Carton of cigarettes⟧', '⟦Hookah tobacco⟧ mint'],
      good: ['Cigarette case metal', 'Tobacco brown leather wallet', 'Snusmumrik plush toy'],
    },
    {
      id: 'drug-tools',
      category: 'drug',
      outcome: 'warn',
      risk: 'medium',
      disguised: true,
      match: {
        terms:
          '{glass /silicone /acrylic /ceramic }bong{/s}|{dab/oil} {rig/rigs/pen kit}|{crack/meth/weed/glass oil burner} pipe{/s}|oil burner pipe|{weed/marijuana/cannabis/stoner} {grinder/stash/tray/stash box/gift set/accessories}|420 {accessories/gift/stash/grinder}|one hitter{ pipe/ dugout/}|dugout {pipe/one hitter}|water pipe for smoking|smoking {bubbler/water pipe}|coke {spoon/straw}|cocaine {spoon/straw/mirror}|snuff bullet|{pass a/beat a/beat the/pass any} drug test|{synthetic/fake/powdered} urine|{detox drink/detox shampoo} for drug test|cream charger{/s}|whipped cream chargers|n2o {chargers/canister/tank}|pill press{ machine/ die/}|{fake/hidden} can safe stash',
      },
      inside: 'diet coke spoon|weed {puller/whacker/trimmer} pipe',
      sources: ['drug-policy', 'restricted-goods'],
      bad: ['⟦Glass bong⟧ 10 in', '⟦Dab rig⟧ kit', 'Kit to ⟦pass a drug test⟧', '⟦Cream chargers⟧ 100 ct'],
      good: ['Herb grinder for the kitchen', 'Copper water pipe 1/2 in', 'Weed puller tool', 'Cannoli cream filling tips'],
    },
    {
      id: 'sleep-and-mood-aids',
      category: 'drug',
      outcome: 'review',
      risk: 'medium',
      match: {
        terms:
          "{natural /herbal /drug-free }sleep aid{/s}|sleeping {pills/pill/tablets}|melatonin{ gummies/ 10mg/ 5mg/}|valerian{ root/}|kava{ kava/ extract/}|st john's wort|5-htp|gaba supplement|phenylethylamine|nootropic{s/}|energy shots|pre-workout with dmaa|male enhancement pills|sexual enhancement",
      },
      sources: ['drug-policy', 'fdca'],
      bad: ['⟦Natural sleep aid⟧ gummies', '⟦Melatonin gummies⟧ 60 ct'],
      good: ['Sleep mask silk', 'Sleeping bag 3 season'],
    },
    {
      id: 'lock-picks',
      category: 'weapons',
      outcome: 'fail',
      risk: 'high',
      disguised: true,
      match: {
        terms:
          'lock-pick{s/ set/ sets/ing set/ing kit/ing tools/ing tool/ gun/ tool/ tools/ kit}|bump key{s/ set}|{skeleton/master} key set for locks|car {door unlock/lockout/unlock tool/lockout kit}|slim jim {tool/car}|jiggler key{s/ set}|key {cloner/programmer for stolen}|rfid {cloner/copier}|relay attack {device/box}|keyless {repeater/entry hack}|{anti-theft tag/security tag/eas/ink tag} {remover/detacher/removal}|security tag remover|shoplifting {bag/kit}|{booster/foil lined} bag',
      },
      inside: 'lock pick {practice book/game}|slim jim {beef/jerky/sticks}',
      after: ' (?:jerky|beef|snack|sticks|game|proof)',
      before: '(?:anti |prevents |resists |resistant to )',
      sources: ['lock-tools', 'restricted-goods'],
      bad: ['⟦Lock pick set⟧ 17 pcs', '⟦Bump keys⟧ kit', '⟦Security tag remover⟧ magnet'],
      good: ['Guitar pick set', 'Door lock set', 'RFID blocking wallet', 'Slim Jim beef sticks'],
    },
    {
      id: 'strong-lasers',
      category: 'weapons',
      outcome: 'fail',
      risk: 'high',
      match: {
        anchors: 'laser|lasers',
        patterns: [
          '(?<![a-z])(?:burning|high power(?:ed)?|military|strong(?:est)?|lazer burning|match burning|balloon popping|class (?:3b|iiib|4|iv))(?: [a-z]{3,8}){0,1} lasers?(?: pointers?| pens?)?(?! (?:engraver|engraving|cutter|cutting|module|machine|printer|level))(?![a-z])',
          '(?<![\\d.])(?:[1-9]\\d{1,4}|[6-9]) ?mw(?: [a-z]{3,8})? laser (?:pointers?|pens?)',
          '(?<![a-z])laser (?:pointers?|pens?),? (?:[a-z]{3,8} ){0,2}(?:[1-9]\\d{1,4}|[6-9]) ?mw',
          '(?<![a-z])laser (?:pointers?|pens?) (?:that )?(?:burns?|lights? (?:cigarettes|matches)|pops balloons|10 ?miles?)',
          '(?<![a-z])(?:blinding|dazzler|dazzling) lasers?(?![a-z])',
        ],
      },
      sources: ['laser-rule'],
      bad: ['⟦Burning laser pointer⟧ blue', '⟦500mW laser pointer⟧', '⟦Laser pointer 5000mw⟧'],
      good: ['Laser printer paper', 'Laser level green', 'Cat toy laser pointer under 5mW', 'High power laser engraver'],
    },
    {
      id: 'explosive-goods',
      category: 'weapons',
      outcome: 'fail',
      risk: 'high',
      disguised: true,
      match: {
        terms:
          'fire-cracker{s/}|{consumer /aerial /display }fireworks {shells/mortar/rockets/bundle/assortment/kit live}|bottle rockets fireworks|m-80{/s}|cherry bomb fireworks|roman candle{/s}|smoke {bomb/bombs/grenade/grenades}|flash powder|black powder gunpowder|gun powder|{blasting/percussion} caps|detonator{/s}|dynamite stick real|c4 explosive|tannerite|exploding target{/s}|{live/real} {grenade/grenades/ammo/rounds/ammunition}|thermite|potassium nitrate fuse|cannon fuse{/ roll}|visco fuse|nitroglycerin|molotov{ cocktail kit/}|flamethrower{/s}|{bomb/explosive} making{ guide/ kit/}|flash bang{/s}|m80',
      },
      inside:
        'smoke bomb {fashion/hoodie}|cherry bomb {tomato/lipstick/album/vinyl/rose}|firecracker {vine/plant/popsicle/flower/roll/chicken}|{led/light/string/lights} fireworks|roman candle {holder/shade}|bath bomb',
      before: '(?:led |digital |toy |anti |no |foam |fake |inert |replica )',
      after: ' (?:led|lights?|vine|plant|flower|print|pattern|sauce|tomato|rose|lipstick|roll|popsicle|simulator|game|detector)',
      sources: ['weapons-policy', 'restricted-goods'],
      bad: ['⟦Firecrackers⟧ 1000 roll', '⟦Smoke bombs⟧ 5 pack', '⟦Exploding targets⟧'],
      good: ['Firecracker vine seeds', 'LED fireworks string light', 'Bath bomb set', 'Blackpowder brown leather belt'],
    },
    {
      id: 'false-documents',
      category: 'prohibited-goods',
      outcome: 'fail',
      risk: 'high',
      disguised: true,
      match: {
        terms:
          "{fake/novelty/replica/counterfeit} {id/ids/id card/id cards/passport/passports/diploma/diplomas/degree/degrees/driver's license/drivers license/driver license/vaccination card/vaccine card/birth certificate/social security card/green card/license plate/inspection sticker/parking permit/handicap placard/police badge/badge/doctor note/pay stub/covid test/certificate of authenticity}|{blank/editable} {covid vaccine card/vaccination card/social security card/pay stub template}|handicap placard for sale|{prop/counterfeit/fake/replica/motion picture} {money/bills/dollars/100 dollar bills/cash}|{real/authentic} {police/fbi/sheriff/cia/dea} badge|{credit card/atm} {skimmer/skimmers/cloner/dumps}|stolen {card/cards/goods/account}|mileage {blocker/correction tool}|odometer {correction/rollback}{ tool/}|license plate {flipper/blocker/hider/shutter}|anti-camera license plate{ cover/ spray/}|airbag {cover replacement fake/dummy}|airbag delete",
      },
      inside:
        'play money|monopoly money|counterfeit money {detector/pen/machine}|fake {id check/id scanner}|counterfeit {bills/cash} detector',
      before: '(?:anti |detects? |detect |detecting |detector for |against |toy |play )',
      after: ' (?:detector|detection|pen|scanner|check|costume|toy)',
      situations: ['warning-notice'],
      sources: ['restricted-goods', 'weapons-policy'],
      bad: ['⟦Fake diploma⟧ custom', '⟦Prop money⟧ 100 stack', '⟦License plate flipper⟧ kit', '⟦Blank vaccination card⟧'],
      good: ['Play money for kids', 'ID badge reel', 'Counterfeit bill detector', 'Passport holder'],
    },
    {
      id: 'protected-wildlife',
      category: 'prohibited-goods',
      outcome: 'fail',
      risk: 'high',
      disguised: true,
      match: {
        terms:
          '{elephant/real/genuine/authentic/antique/vintage/carved/hand carved/walrus/mammoth/hippo/african} ivory|ivory {tusk/tusks/netsuke/carving antique}|elephant {tusk/tusks/skin/hide/hair}|rhino{ceros/} horn|tiger {bone/skin/pelt/claw/teeth/tooth real}|{leopard/jaguar/cheetah/polar bear/wolf/bear/seal/sea otter} {skin/pelt/hide/fur/claw/claws/gall/bile} {/real/genuine/rug real}|bear {bile/gall/paw}|shark fin{s/ soup}|sea turtle {shell/oil/leather}|{genuine/real} tortoiseshell|tortoise shell {real/genuine}|{eagle/hawk/owl} {feather/feathers/talon/talons}|whale {bone/tooth/teeth/meat/oil}|pangolin{ scales/}|tibetan antelope|shahtoosh|{crocodile/alligator} skull|totoaba|dried seahorse{s/}|{real /live }coral {branch/stony}|{dog/cat} {fur coat/leather real}|monkey skull',
      },
      inside: '{faux/imitation/vegetable/resin/color/colour} ivory|elephant ivory soap',
      before: '(?:faux |fake |imitation |vegetable |resin |toy |plush |print |printed |no |not |synthetic |plastic )',
      after: ' (?:print|pattern|plush|toy|costume|poster|faux|color|colour|white|paint|dress|replica|resin|figurine|puzzle)',
      situations: ['negated'],
      sources: ['wildlife'],
      bad: ['⟦Elephant ivory⟧ bracelet', '⟦Rhino horn⟧ cup', '⟦Shark fin soup⟧ mix', '⟦Eagle feathers⟧ 6 pcs'],
      good: ['Ivory satin dress', 'Faux leopard fur coat', 'Tiger print scarf', 'Coral colored lamp', 'Antique ivory white paint'],
    },
    {
      id: 'banned-infant-goods',
      category: 'material-safety',
      outcome: 'warn',
      risk: 'high',
      disguised: true,
      match: {
        terms:
          '{padded /braided /knotted /baby /cot /vinyl /}crib bumper{/s/ pads/ pad/ set}|cot bumper{s/}|bumper pads for crib|{infant /baby }inclined {sleeper/sleepers/bassinet}|{baby/infant} {lounger/nest} for {sleep/sleeping/overnight sleep/co-sleeping}|{drop-side/drop side} crib{s/}|baby {walker with wheels recalled/neck float}|infant neck float{s/}|sleep positioner{s/}|weighted {baby/infant/newborn} {sleep sack/swaddle/blanket}|weighted {sleep sack/swaddle}',
      },
      inside: 'mesh crib liner',
      before: '(?:mesh |no |without |not a )',
      after: ' (?:mesh liner)',
      sources: ['infant-sleep'],
      bad: ['⟦Crib bumper⟧ 4 pc set', '⟦Baby inclined sleeper⟧ foldable'],
      good: ['Breathable mesh crib liner', 'Front bumper for car', 'Crib sheet fitted'],
    },
    {
      id: 'loose-magnets',
      category: 'material-safety',
      outcome: 'warn',
      risk: 'high',
      disguised: true,
      match: {
        terms:
          '{bucky-balls/buckyballs/zen magnets/neoballs/nanodots}|{neodymium/rare earth/super strong/powerful/mini/tiny/small/5mm/3mm/216/512/1000} {magnet/magnetic} {balls/ball/beads/spheres/cube balls}|magnetic {balls/beads/spheres} {5mm/3mm/216/512/1000/fidget/stress relief/desk toy/desk toys/sculpture}|fake {tongue/nose/lip/piercing} magnets|magnetic {tongue/nose/lip} {studs/piercings/ring fake}',
      },
      after: ' (?:for (?:industrial|laboratory|lab))',
      sources: ['magnet-rule'],
      bad: ['⟦Buckyballs⟧ desk set', '⟦Neodymium magnet balls⟧', '⟦Magnetic balls 5mm⟧ set'],
      good: ['Magnetic tiles for kids', 'Fridge magnets 12 pack', 'Magnetic bead clasp'],
    },
  ],
};
