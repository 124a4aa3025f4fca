import type { Pack } from '../rule';

/** What may be said of the environment, in the United States and the European Union. */
export const green: Pack = {
  id: 'en-green',
  language: 'en',
  kind: 'law',
  version: '2026.11.22',
  rules: [
    {
      id: 'green-generic',
      category: 'green-claim',
      outcome: 'warn',
      risk: 'medium',
      disguised: true,
      match: {
        terms:
          "eco-friendly|{environmentally/ecologically/environment/enviro/earth/planet/climate/ocean/sea/nature/bee/forest}-friendly|{friendly/gentle/safe/better/best/kinder/harmless} {to/for/on} {the /our /mother }{environment/planet/earth/oceans/nature}|zero-waste|low-carbon|planet-saving|{saves/save} {trees/the turtles/the oceans/our oceans}|environmentalist approved|{100%/fully/truly/completely} {sustainable/green/eco/ecological}|nature's friend|environmentally {correct/safe/conscious/responsible/sound}|green {product/products/choice}|{sustainably/responsibly} {made/sourced/produced/crafted}|eco-{conscious/safe/responsible/safe materials}|good for the {planet/environment/earth}|{saves/save/saving/protects/protect/helps/help/heal/love/loves/respects} {the /our }{planet/environment/earth/oceans/rainforest}|greenest|{greener/cleaner} {choice/planet/option/alternative/product}|go green|going green|100% green|green {solution/alternative/option/technology}|eco-{chic/luxe/responsible/smart}|environmental{-/ly }friendly|environmentally-{sustainable/preferable/superior/positive}|{zero/no/minimal/low/reduced} environmental {impact/footprint}|{zero/no/low/smaller} carbon footprint|earth-{safe/kind/positive}|nature-{positive/safe}|ethically sourced|kind to the planet|{ocean/reef/earth}-safe|conscious choice|sustainable|ecological|earth-conscious|planet-{positive/safe}|guilt-free|kind to {our/your} {planet/earth/environment/oceans}|environmentally-{kind/minded/aware/clean/neutral}|{planet/earth}-conscious|less waste, greener planet",
      },
      inside:
        'ecological {footprint game/society/succession}|eco green color|sustainable {living book/energy kit/farming game}|go green {sign/team/packers}',
      after: ' (?:ecology book|color)',
      proofs: ['standard', 'certificate'],
      sources: ['eu-green', 'amazon-green'],
      rewordings: { '*': '' },
      bad: ['⟦Eco-friendly⟧ lunch box', 'Our ⟦sustainable⟧ socks'],
      good: ['Eco Green Color Curtains', 'Upcycled wood frame'],
    },
    {
      id: 'green-carbon',
      category: 'green-claim',
      outcome: 'warn',
      risk: 'high',
      disguised: true,
      match: {
        terms:
          '{carbon/climate/co2/co₂/plastic/emission/emissions/greenhouse gas}-neutral{ shipping/ delivery/ product/ company/ brand/}|carbon-{negative/positive/free/reducing/offset/zero}|{climate/planet}-{compensated/positive/neutrality}|{carbon/co2} {offset/offsets/offsetting/compensated/neutrality}|net-zero{ emissions/ carbon/}|zero {emission/emissions/carbon}|{offset/offsets/offsetting} {our/your/all/100% of our} {carbon/emissions/carbon footprint/shipping emissions}|we plant {a tree/trees/one tree} {for every/for each/with every/with each} {order/product/purchase/item}|{one/a} tree planted {for/with} {every/each} {order/product/purchase/item}',
      },
      inside: 'zero emission {vehicle/vehicles} {sticker/magnet}',
      after: ' (?:vehicle sticker|book|monitor|sensor)',
      proofs: ['standard', 'certificate'],
      sources: ['eu-green', 'green-guides'],
      rewordings: { '*': '' },
      bad: ['⟦Carbon neutral⟧ mug', '⟦Net zero⟧ trainers', '⟦Climate-positive⟧ soap', '⟦We plant a tree for every order⟧'],
      good: ['Carbon fiber wallet', 'Carbon monoxide alarm', 'Tree planting bag 5 gal'],
    },
    {
      id: 'green-degradable',
      category: 'green-claim',
      outcome: 'warn',
      risk: 'medium',
      disguised: true,
      match: {
        terms:
          '{100% /fully /completely /naturally /home /totally /}{biodegradable/bio-degradable/compostable/degradable/oxo-degradable/decomposable/photodegradable/marine degradable}|{biodegrades/decomposes/breaks down/degrades} {naturally/in the ocean/in landfill/in landfills/completely/in nature/in soil/within months/in weeks}|plastic-free forever|bio-based|biobased|bioplastic',
      },
      after: ' (?:to|per|according to|under) (?:astm|en ?1|bpi|tuv|as ?\\d)',
      proofs: ['standard', 'certificate'],
      sources: ['green-guides', 'amazon-bullets'],
      rewordings: { '*': '' },
      bad: ['⟦Biodegradable⟧ bags', '⟦100% compostable⟧ cups', 'Film that ⟦breaks down naturally⟧'],
      good: ['Compost bin for the garden', 'Certified compostable to ASTM D6400', 'Biology textbook'],
    },
    {
      id: 'green-recycled',
      category: 'green-claim',
      outcome: 'review',
      risk: 'low',
      match: {
        terms:
          '{100% /fully /completely /infinitely /easily /widely /}recyclable{ packaging/}|{100% /made from /made of /made with }recycled {plastic/plastics/bottles/plastic bottles/ocean plastic/materials/material/polyester/paper/cotton/content/fabric}|ocean{-bound/} plastic|plastic-free{ packaging/}|refillable and sustainable|renewable {materials/resources/energy}|upcycled plastic|ethically made|responsibly harvested|all natural and green',
      },
      proofs: ['standard', 'certificate'],
      sources: ['green-guides', 'eu-green'],
      bad: ['⟦Fully recyclable⟧ box', '⟦Made from recycled bottles⟧'],
      good: ['Recycling bin 13 gal', 'Recycle logo sticker'],
    },
    {
      id: 'green-energy',
      category: 'green-claim',
      outcome: 'review',
      risk: 'low',
      match: {
        terms:
          '{energy/water/power}-{saving/efficient/saver} {certified/guaranteed}|saves {energy/water} {by half/dramatically}|ozone-{safe/friendly}|cfc-free|{reef/ocean/marine/coral}-safe{ formula/ sunscreen/}|microplastic-free|voc-free|zero-voc',
      },
      proofs: ['standard', 'certificate'],
      sources: ['green-guides'],
      bad: ['⟦Ozone-safe⟧ spray', '⟦Reef safe sunscreen⟧'],
      good: ['Energy saving mode button', 'Ocean blue paint'],
    },
  ],
};
