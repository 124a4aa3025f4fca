import type { Pack } from '../rule';

/** Claims the law of the United States and the European Union asks proof for, wherever they are sold. */
export const claims: Pack = {
  id: 'en-claims',
  language: 'en',
  kind: 'law',
  version: '2026.11.22',
  rules: [
    {
      id: 'disease-treatment',
      category: 'disease-claim',
      outcome: 'fail',
      risk: 'high',
      disguised: true,
      goods: { except: ['drug', 'device', 'book'], unknown: 'warn' },
      match: {
        terms:
          "{cure/cures/curing} {arthritis/anxiety/depression/cancer/diabetes/acne/eczema/insomnia/migraines/headaches/colds/pain/disease/diseases/infections/asthma/gout/hangovers/allergies}|{treat/treating} {disease/diseases/arthritis/acne/eczema/infection/infections/anxiety/depression/pain/cancer/diabetes/psoriasis/symptoms/wounds/illness/skin conditions}|treats {disease/arthritis/acne/eczema/infections/anxiety/depression/pain/psoriasis/symptoms/wounds/cancer}|{prevent/prevents/preventing} {disease/diseases/covid/covid-19/flu/colds/cancer/infection/infections/illness/heart disease/diabetes/colds and flu/alzheimer's/uti}|kills cancer|anti-cancer|{heal/heals/healing} {wounds/anxiety/depression/cancer/disease/the body/trauma/pain/arthritis/scars/your gut/leaky gut/insomnia/eczema/acne/your body/chronic pain/nerve damage/joint pain/stress}|{remedy/remedies} for {pain/anxiety/arthritis/colds/cough/headaches/migraine/insomnia/eczema/acne/a cold/nausea}|{diagnose/diagnoses} disease|{lower/lowers/reduce/reduces/regulate/regulates/control/controls/balance/balances/lowering/reducing} {blood pressure/blood sugar/cholesterol/high blood pressure/blood glucose/inflammation/anxiety/joint pain/fever/swelling/the risk of cancer/hypertension}|{fights off/wards off/relieve/relieves/relieving/relief from/relief of/eases/ease/soothes/alleviates/reduces/eliminates/stops/fights/combats/fight/combat/beats/banishes/ends/reverse/reverses} {pain/back pain/joint pain/migraine/migraines/headache/headaches/arthritis/arthritis pain/anxiety/depression/insomnia/inflammation/sciatica/nerve pain/neuropathy/cancer/diabetes/asthma/allergies/allergy symptoms/eczema/psoriasis/acne/infection/infections/heartburn/nausea/constipation/aging/hair loss/aids/flu/colds/gout/muscle pain/fibromyalgia/carpal tunnel/plantar fasciitis/chronic pain/menstrual cramps/ptsd/stress and anxiety}|pain relief|pain reliever|pain-relieving|anti-inflammatory|antiviral|anti-viral|antidepressant|hair loss cure|regrow{s/} hair|reverse aging|erectile dysfunction|acne treatment|{natural/herbal/home/cold/flu/cough} {remedy/remedies}|remedies|{shrinks/dissolves} {tumors/kidney stones}|boosts white blood cells|{diabetic/arthritis/cancer/anxiety/migraine/eczema} {relief/cure/treatment/remedy}",
      },
      sources: ['fdca'],
      rewordings: { '*': '' },
      bad: ['⟦Lowers blood pressure⟧ naturally', 'Magnetic bracelet ⟦relieves arthritis pain⟧', 'Balm that ⟦cures eczema⟧'],
      good: ['This product is not intended to diagnose, treat, cure, or prevent any disease', 'Treats for small dogs'],
      goodsOfExamples: 'supplement',
    },
    {
      id: 'disease-cure',
      category: 'disease-claim',
      outcome: 'fail',
      risk: 'high',
      disguised: true,
      goods: { except: ['drug', 'device', 'book'], unknown: 'warn' },
      match: { terms: '{cure/cures/cured/curing}' },
      inside:
        'cure {time/times/the epoxy/rate/resin/lamp/light/speed/depth}|{the/uv} cure|cured {salami/ham/meat/meats/bacon/sausage/in/leather/epoxy/resin/egg}|cures {in/within/to a hard/hard/fast/quickly/under}|curing {light/lamp/time/agent/oven/resin/salt/station/machine/epoxy/process/chamber/mat}|{uv/led/fast/salt/dry/air/heat/light/sun/moisture/resin/epoxy/concrete/nail}{ /-}{cure/cures/cured/curing}|fully {cure/cured/cures}',
      before: '(?:the|uv|salt|dry|air|heat|fully|resin|sun|fast|oven|nail|gel|full|to fully|epoxy) ',
      after:
        ' (?:time|times|rate|in \\d|within|in \\w+ hours|at \\d|lamp|light|resin|epoxy|salami|ham|meat|meats|bacon|agent|album|disintegration|vinyl|lp|band|the (?:resin|epoxy|paint|glue|concrete)|overnight|to a|under|hard|concrete|process|oven|chamber|station)',
      sources: ['fdca'],
      rewordings: { '*': '' },
      bad: ['Ginger capsules that ⟦cure⟧ tiredness', '⟦c-u-r-e⟧ for everything', '⟦cur3s⟧ it all'],
      good: ['Cure time of the resin is 12 hours', 'The Cure Vinyl LP', 'Cured salami sampler', 'Cures in 24 hours at room temperature'],
      goodsOfExamples: 'supplement',
    },
    {
      id: 'disease-name',
      category: 'disease-claim',
      outcome: 'warn',
      risk: 'medium',
      disguised: true,
      goods: { except: ['drug', 'device', 'book', 'software'], unknown: 'review' },
      match: {
        terms:
          "diabetes|diabetic neuropathy|arthritis|osteoarthritis|alzheimer's|alzheimer|parkinson's|hypertension|high blood pressure|high cholesterol|kidney disease|liver disease|multiple sclerosis|hepatitis|herpes|hpv|influenza|covid|covid-19|coronavirus|pneumonia|tuberculosis|malaria|eczema|psoriasis|rosacea|fungal infection{/s}|nail fungus|toenail fungus|athlete's foot|yeast infection{/s}|crohn's|fibromyalgia|neuropathy|sciatica|carpal tunnel|adhd|autism|dementia|joint {pain/swelling/inflammation}|back pain|type 2 diabetes|heartburn|acid reflux|ibs|uti|gout|ptsd|migraine{/s}|headache{/s}|insomnia|epilepsy|seizure{/s}|asthma|heart disease|bronchitis|sinusitis|hemorrhoid{/s}|vertigo|osteoporosis|hiv|cancer|tumor{/s}|anxiety|depression|inflammation|infection{/s}|stroke|lupus|edema|endometriosis|menopause symptoms|shingles|bipolar|ulcer{/s}|anemia",
      },
      inside:
        'cancer {zodiac/constellation/sign/horoscope/necklace/awareness/survivor/ribbon/crab/birthstone/moon/pendant/ring/bracelet}|{breast /childhood /lung /colon /}cancer {awareness/survivor/ribbon/warrior/support/research}|depression {glass/era/green/pink}|great depression|{brush/swim/two/four/2/4/breast/back/heat/pen/key/down/up/long/short/piston/single/butterfly}{ /-}stroke|stroke {engine/width/length/oil/belt/sander}|autism {awareness/puzzle/ribbon/acceptance/spectrum toys}|adhd {fidget/planner}|{arthritis/ms} {foundation/friendly}|depression-{era/}|headache rack|lupus constellation|asphalt shingles|cancer-free|cancer sucks',
      before: '(?:great|zodiac|tropic of|butterfly|roof|roofing|asphalt|cedar|board game|toy|brush) ?',
      after:
        ' (?:zodiac|glass|awareness|ribbon|survivor|warrior|engine|cookbook|workbook|journal|diet|book|guide|puzzle|patients? should|constellation|necklace|crab|sign|horoscope|era)',
      sources: ['fdca', 'amazon-claims'],
      bad: ['Herbal tea for ⟦insomnia⟧', 'Socks for ⟦diabetes⟧', 'Crystal for ⟦anxiety⟧', '⟦d1abetes⟧ support'],
      good: ['Cancer Zodiac Necklace', 'Vintage Depression Glass Plate', '4-stroke engine oil', 'Autism Awareness Ribbon Magnet'],
      goodsOfExamples: 'supplement',
    },
    {
      id: 'disease-verbs',
      category: 'disease-claim',
      outcome: 'review',
      risk: 'low',
      goods: { only: ['health-food', 'cosmetics', 'food', 'jewelry', 'oral-care'] },
      match: { terms: 'heal|heals|healing|remedy|treats|diagnose{/s}|mitigate{/s}|flu|aids|therapeutic|therapy' },
      inside:
        '{dog/cat/pet/sweet/training/chewy/holiday/halloween/candy/crispy/tasty} treats|{hearing/teaching/visual/learning/training/walking/sleep/band/first} aids|aids {in/digestion}|treats for {dogs/cats/pets/kids/the}',
      sources: ['fdca'],
      bad: ['Balm that ⟦heals⟧', 'Old family ⟦remedy⟧ drops'],
      good: ['Chewy dog treats 1 lb', 'Visual teaching aids'],
      goodsOfExamples: 'supplement',
    },
    {
      id: 'weight-loss-claim',
      category: 'weight-loss',
      outcome: 'fail',
      risk: 'high',
      disguised: true,
      goods: { except: ['book', 'software'] },
      match: {
        terms:
          '{lose/losing/drop/shed} {weight/fat/belly fat/inches/pounds}|weight-loss|weight loss|{burn/burns/burning/melt/melts/blast/blasts/torch} {fat/belly fat/body fat/calories/cellulite}|fat-{burner/burners/burning/loss/melting/blasting}|belly fat|appetite suppressant{/s}|suppresses appetite|{boost/boosts/speeds up/increase/increases} {metabolism/your metabolism}|carb blocker{/s}|detoxif{y/ies/ying}|cleanse{/s} toxins|flush{/es/ out} toxins|cellulite {removal/remover/reduction}|{breast/penis/bust/butt} enlargement|male enhancement|immun{e/ity} booster{/s}|{boost/boosts/strengthens/boosting} {immunity/your immunity/immune system/your immune system}|testosterone booster{/s}|slimming {tea/pills/patch/patches/belt/cream/gel/capsules/coffee}|flat tummy tea|skinny {tea/pills}|{rapid/fast/extreme/natural/effortless/quick} weight{ loss/-loss}|waist trimmer burn|keto burn|shrinks waist',
      },
      inside: 'weight loss {journal/tracker/planner/book/cookbook}|burn calories tracker|calories burned|{lose/} weight bench',
      after: ' (?:journal|tracker|planner|workbook|cookbook|surgery)',
      sources: ['ftc-5'],
      rewordings: { '*': '' },
      bad: ['Matcha for ⟦weight loss⟧', '⟦Burns belly fat⟧ overnight', '⟦l0se we1ght⟧ now', '⟦Appetite suppressant⟧ gummies'],
      good: ['Slimming fit denim jeans', 'Weighted blanket 15 lb', 'Weight loss journal with stickers'],
    },
    {
      id: 'weight-loss-figures',
      category: 'weight-loss',
      outcome: 'fail',
      risk: 'high',
      match: {
        anchors: 'lose|losing|burn|drop|shed|lost|detox|cleanse',
        patterns: [
          '(?:lose|losing|burn|drop|shed|lost)s? (?:up to )?\\d+(?:-\\d+)? ?(?:lbs?|pounds|kg|kilos|inches|dress sizes)(?: in \\d+ (?:days?|weeks?))?',
        ],
      },
      sources: ['ftc-5'],
      bad: ['⟦Lose 10 pounds in 7 days⟧'],
      good: ['Lost 10 pieces? We send spares'],
    },
    {
      id: 'detox-words',
      category: 'weight-loss',
      outcome: 'review',
      risk: 'low',
      goods: { except: ['book', 'software'], unknown: 'review' },
      match: { terms: 'detox|slimming|cleanse tea|colon cleanse|metabolism' },
      inside: 'slimming {cut/fit/silhouette/effect jeans/jeans/leggings/dress/bodysuit/swimsuit/pants}|detox bath book|aquarium detox',
      sources: ['ftc-5'],
      bad: ['⟦Detox⟧ foot pads'],
      good: ['Slimming fit jeans'],
      goodsOfExamples: 'supplement',
    },
    {
      id: 'pesticide-microbes',
      category: 'pesticide-claim',
      outcome: 'warn',
      risk: 'high',
      disguised: true,
      goods: { except: ['book', 'software', 'drug'] },
      match: {
        terms:
          'anti-bacterial|anti-microbial|anti-fungal|anti-germ|anti-mold|anti-mildew|anti-mite{/s}|anti-virus protection layer|{mold/mould/mildew/bacteria/germ/microbe/algae/dust mite/fungus/odor-causing bacteria/virus/allergen and bacteria}{ /-}{resistant/resistance/proof/killing/repellent/free/inhibiting}|{prevent/prevents/inhibit/inhibits/resist/resists/stop/stops/block/blocks/fight/fights/control/controls/reduce/reduces/eliminate/eliminates/remove/removes/destroy/destroys/repel/repels/combat/combats/against} {mold/mould/mildew/mold and mildew/mildew and mold/bacteria/germs/viruses/virus/microbes/fungus/algae/bacterial growth/bacteria growth/mold growth/the growth of bacteria/growth of mold/odor-causing bacteria/dust mites/pathogens/e. coli}|{kill/kills/killing} {bacteria/germs/viruses/virus/mold/mildew/lice/fleas/ticks/bed bugs/ants/roaches/mosquitoes/insects/bugs/fungus/99.9%/99.9/99%/99.99%/weeds/dust mites/spores/pests/algae/flies/wasps/spiders/microbes/larvae/termites/rodents/moths}|{sanitize/sanitizes/sanitizing/sanitizer/sanitizers/disinfect/disinfects/disinfectant/disinfecting/disinfects surfaces/sterilize/sterilizes/sterilizing/sterilized/antiseptic/germicidal/bactericidal/fungicide/bacteriostatic/virucidal}|germ-free|cross-contamination|silver ion{/s} {antibacterial/protection}|nano silver|hygienic coating|algaecide|bacteria{-/ }free|microban',
      },
      inside:
        'hand sanitizer {holder/bottle/bottles/dispenser/keychain/carrier/case}|{empty/for hand} sanitizer|sanitize cycle|sanitize {setting/mode/temperature}|bottle sterilizer|antivirus software|{biology/bacteria/germ} {book/plush/poster/science kit}',
      after: ' (?:cycle|holder|dispenser|keychain|bottle|bottles|setting|mode)',
      proofs: ['epa', 'standard'],
      sources: ['fifra'],
      rewordings: { '*': '' },
      bad: [
        '⟦Antibacterial⟧ lunch bag',
        'Bath rug is ⟦mildew resistant⟧',
        '⟦kiIIs germs⟧ fast',
        '⟦Anti Microbial⟧ pillow',
        'Liner that ⟦prevents mold⟧',
      ],
      good: ['Dishwasher with Sanitize cycle', 'Injection-molded grip', 'Wheat Germ Toasted 12 oz', 'Hand Sanitizer Holder keychain'],
    },
    {
      id: 'pesticide-pests',
      category: 'pesticide-claim',
      outcome: 'warn',
      risk: 'high',
      disguised: true,
      goods: { except: ['book', 'software'] },
      match: {
        terms:
          '{repel/repels/repelling/deter/deters/keeps away/keep away/drives away/wards off/gets rid of/get rid of/eliminates} {insects/mosquitoes/mice/rats/bugs/flies/ants/roaches/rodents/ticks/fleas/moths/spiders/snakes/bed bugs/pests/cockroaches/wasps/squirrels/mosquitos/gnats}|{mosquito/insect/bug/tick/moth/rat/mice/mouse/ant/rodent/pest/spider/snake/fly/roach/flea/cockroach/bed bug} {repellent/repellents/repeller/repellant/killer/killers/deterrent/control}|insecticid{e/es/al}|pesticide{/s}|pesticide-free|herbicide{/s}|rodenticide|flea collar{/s}|flea and tick {collar/treatment/prevention}|pest control|ultrasonic pest|bug zapper{/s}|weed killer|{insect/bug}-repell{ing/ent}',
      },
      inside: 'pest control {book/log}|moth orchid|snake {plant/print}',
      proofs: ['epa'],
      sources: ['fifra'],
      bad: ['Cedar balls ⟦repel moths⟧', '⟦Mosquito repellent⟧ bracelet', '⟦Bug Zapper⟧ lamp'],
      good: ['Computer mouse wireless', 'Bug shaped night light', 'Killer Whale Plush'],
    },
    {
      id: 'gov-approval-claim',
      category: 'gov-approval',
      outcome: 'fail',
      risk: 'high',
      disguised: true,
      goods: { except: ['drug', 'device', 'book'], unknown: 'warn' },
      match: {
        terms:
          '{fda/epa/usda/cdc/government/nasa/police/who/dea/fcc/nsf government/army/military/pentagon/white house/nhs/ema}{ /-}{approved/certified/endorsed/recommended/authorized/verified}|approved by {the /the u.s. /the us /u.s. /}{fda/epa/cdc/usda/nasa/government}|{us/u.s.} government approved|fda-approval|f.d.a. approved|f.d.a approved|{endorsed/recommended} by {the /}{fda/cdc/who/government/nasa/military}',
      },
      inside: 'usda certified organic',
      sources: ['amazon-claims', 'fdca'],
      rewordings: { '*': '' },
      bad: ['⟦FDA approved⟧ serum', 'Mask ⟦approved by the FDA⟧', '⟦FDA-Approv3d⟧ blend', '⟦NASA approved⟧ foam'],
      good: ['Made in a facility registered with the county'],
      goodsOfExamples: 'beauty',
    },
    {
      id: 'gov-grade',
      category: 'gov-approval',
      outcome: 'review',
      risk: 'low',
      match: {
        terms:
          '{fda/epa} {registered/cleared/registered facility/compliant}|{clinical/medical/hospital/military/surgical/pharmaceutical/aerospace/army}{ /-}{strength/grade}|mil-spec|food-grade|usda organic|certified organic|ul listed|ce certified|energy star',
      },
      inside: 'food grade silicone astm',
      sources: ['amazon-claims'],
      proofs: ['standard', 'certificate'],
      bad: ['⟦Military grade⟧ phone case', '⟦Hospital grade⟧ filter'],
      good: ['Steel grade 304'],
    },
    {
      id: 'green-generic',
      category: 'green-claim',
      outcome: 'warn',
      risk: 'medium',
      disguised: true,
      match: {
        terms:
          "eco-friendly|{environmentally/ecologically/environment/earth/planet/climate/ocean/nature/bee}-friendly|{carbon/climate/co2/plastic}-neutral|carbon-{negative/positive/free/reducing/offset}|climate-{compensated/positive}|net-zero|zero-waste|nature's friend|environmentally {correct/safe/conscious/responsible/sound}|green {product/products/choice/material}|{sustainably/responsibly} {made/sourced/produced/crafted}|eco-{conscious/safe/responsible/safe materials}|good for the {planet/environment/earth}|{saves/save} the planet|kind to the planet|biobased|bio-based|biodegradable|compostable|degradable|oxo-degradable|decomposable|{ocean/reef/earth}-safe|conscious choice|sustainable|ecological|earth-conscious|planet-{positive/safe}|guilt-free",
      },
      inside: 'ecological {footprint game/society}|eco green color',
      after: ' (?:ecology book|color)',
      proofs: ['standard', 'certificate'],
      sources: ['eu-green', 'amazon-green'],
      rewordings: { '*': '' },
      bad: ['⟦Eco-friendly⟧ lunch box', '⟦Carbon neutral⟧ mug', 'Our ⟦sustainable⟧ socks', '⟦Biodegradable⟧ bags'],
      good: ['Eco Green Color Curtains', 'Upcycled wood frame'],
    },
    {
      id: 'made-in-usa',
      category: 'made-in',
      outcome: 'review',
      risk: 'medium',
      match: {
        terms:
          '{proudly /100% /}made in {the /}{usa/u.s.a./america/united states/u.s.}|american made|american-made|usa made|proudly american|designed and made in usa|assembled in {the /}usa|built in the usa|manufactured in the usa',
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
      match: {
        terms:
          '{authentic /genuine /real /}{native american/navajo/cherokee/zuni/hopi/alaskan native/indigenous/apache/lakota/sioux/inuit/pueblo/american indian}{ /-}{made/handmade/crafted/handcrafted/jewelry/art/craft}|{handmade/made/crafted/handcrafted} by {native american/navajo/hopi/zuni/cherokee}{ artists/ artisans/ craftsmen/}|authentic indian jewelry',
      },
      inside: 'native american art book',
      sources: ['crafts-act'],
      rewordings: { '*': 'Southwest style' },
      bad: ['⟦Navajo made⟧ cuff', '⟦Zuni handmade⟧ pendant'],
      good: ['Southwest style turquoise ring'],
    },
    {
      id: 'material-safety-words',
      category: 'material-safety',
      outcome: 'review',
      risk: 'low',
      disguised: true,
      match: {
        terms:
          'non-toxic|chemical-free|toxin-free|hypoallergenic|hypo-allergenic|harmless|{all/100%} natural|all-natural|cruelty-free|gluten-free|{made from/contains/made of} {bamboo/soy}|bamboo {fabric/fiber/fibre/viscose/sheets/socks/athletic socks/towels/clothing/shirt/pajamas}|bamboo|clean beauty|{safe for/baby/pet/child/kid}{ /-}{kids/safe/babies/children/pets}|bpa-free|lead-free|phthalate-free|completely natural',
      },
      inside:
        'bamboo {plant/pole/poles/stake/stakes/tray/basket/cutting board/spoon/utensils/blinds/shade/chopsticks/skewers/flute/wood/shelf/box/rug/forest/print/design/palm/leaves/lamp/toothbrush/steamer/board/handle/lid/chair/table/fence/stand/organizer/rack/drawer/toilet/straw/straws/cups/knitting needles/ladder/hamper/frame}|lucky bamboo',
      after:
        ' (?:plant|pole|stakes?|tray|basket|cutting|board|spoon|utensil|wood|leaf|leaves|handle|lid|shelf|design|print|organizer|rack|stand|steamer|straws?|chopsticks|skewers|flute|blinds?|shades?)',
      proofs: ['standard', 'certificate'],
      sources: ['ftc-5'],
      bad: ['⟦Non-toxic⟧ crayons', '⟦Hypoallergenic⟧ earrings', '⟦Bamboo fabric⟧ sheets'],
      good: ['Bamboo cutting board', 'Lucky bamboo plant'],
    },
    {
      id: 'superlative-claims',
      category: 'superlative',
      outcome: 'review',
      risk: 'low',
      disguised: true,
      match: {
        terms:
          "world's {best/finest/greatest/first/most/strongest/softest/lightest/smallest/fastest}|{best/finest/most advanced/strongest/softest/most comfortable/most powerful/safest/highest quality} {ever/in class/on the market/in the world/on amazon/available/in the industry/you can buy}|best quality|{highest/premium/top/superior/supreme/unmatched/best/finest} quality|best-in-class|unbeatable|unmatched|unrivaled|unrivalled|unparalleled|incomparable|breakthrough|miracle|world-class|first of its kind|{only/#1} one on the market|never before seen|state-of-the-art|award-winning|{scientifically/clinically/lab/medically/dermatologically} {proven/tested/formulated/backed}|{doctor/dermatologist/dentist/vet/pediatrician/physician/expert/veterinarian/chiropractor/celebrity/surgeon/nutritionist} {recommended/approved/trusted/endorsed/tested}|{recommended/approved/trusted} by {doctors/dermatologists/dentists/vets/experts/professionals/pediatricians/physicians/celebrities}|as seen on tv|{completely/totally/absolutely/100%/perfectly} {safe/effective/harmless}|{instant/overnight/guaranteed/immediate/permanent} results|results guaranteed|works every time|{lasts/last} forever|indestructible|unbreakable|100% effective|100% safe|second to none|like no other|number one in|the best|greatest|finest|ultimate|perfect solution|amazing results|magical results|revolutionary|incredible{ results/}|game-changer|game changing|the {only/last} {one/pillow/knife/brush} you{'ll/ will} ever need|proven|luxury quality|never {breaks/fades/fails/rusts}",
      },
      inside:
        'ultimate {frisbee/team/edition/spider-man/alliance/team}|the best {dad/mom/man/gift/friends/is yet to come/of}|greatest hits|the greatest showman|finest grind|best before|{water/wind/leak/shock/fire/waterproof}proven|proven winners|miracle {on 34th/whip/gro/morning/eraser}|finest setting|ultimate guitar|{to/for} the best|all the best|greatest of all',
      after:
        ' (?:dad|mom|man|hits|before|grind|setting|frisbee|edition|showman|teacher|friend|friends|wishes|of (?:the )?(?:beatles|queen|abba|mozart|\\d)|to use|results (?:use|when|if))',
      sources: ['ftc-5'],
      bad: ["⟦World's best⟧ peeler", '⟦Clinically proven⟧ toner', '⟦Dermatologist recommended⟧ balm', '⟦Indestructible⟧ leash'],
      good: ['Best before date on the lid', 'Ultimate Frisbee disc', 'To the best dad greeting card', 'Perfect bound sketchbook'],
    },
  ],
};
