import type { Pack } from '../rule';

/** What Etsy allows in a listing. */
export const etsy: Pack = {
  id: 'en-etsy',
  language: 'en',
  kind: 'platform',
  version: '2026.11.22',
  rules: [
    {
      id: 'etsy-factory-made',
      category: 'made-in',
      outcome: 'warn',
      risk: 'medium',
      marketplaces: ['etsy'],
      match: {
        anchors: 'handmade|handcrafted|hand made|hand crafted|homemade|artisan',
        patterns: [
          '(?<![a-z])(?:100% |genuine |authentic )?(?:handmade|handcrafted|hand made|hand crafted|homemade|artisan made)(?=[^.!?]{0,70}(?<![a-z])(?:(?:our|partner|the|a|in|by|overseas|chinese|large|from) factor(?:y|ies)|factory made|factory price|mass[ -]produced|mass production|dropship(?:ped|ping)?|drop shipped|wholesale lots?|bulk (?:stock|imported)|imported from|made in china|machine made|ready stock of \\d{3,}|from our supplier|aliexpress|alibaba)(?![a-z]))',
          '(?<![a-z])(?:handmade|handcrafted|hand made|hand crafted)(?![a-z])(?<=(?:factory made|mass[ -]produced|dropshipped|imported from china|made in china|from our supplier|machine made)[^.!?]{0,75})',
        ],
      },
      before: '(?:not |no longer )',
      sources: ['etsy-handmade'],
      rewordings: { '*': '' },
      bad: ['⟦Handmade⟧ in our partner factory', '⟦Handcrafted⟧, drop shipped to you'],
      good: ['Handmade by me in my kitchen', 'Handmade soap, printed labels'],
    },
    {
      id: 'etsy-rituals',
      category: 'superstition',
      outcome: 'warn',
      risk: 'medium',
      disguised: true,
      marketplaces: ['etsy', 'ebay', 'shopee', 'lazada'],
      match: {
        terms:
          '{love/money/obsession/binding/revenge/black magic/wealth/lottery/fertility/beauty/weight loss/protection/return ex/bring back ex/get ex back/third eye/banishing/luck/fast} {spell/spells} {/cast/casting/casted/that works/guaranteed/same day/kit for results}|spell {casting/cast} {service/for you/same day/guaranteed}|{remove/removes/break/breaks} {curses/hexes/black magic/evil eye curses/the curse}|{curse/hex} removal|{attracts/attract/brings/draws/manifests/manifest/guarantees} {money/wealth/riches/love/your soulmate/prosperity/your ex back/lottery wins/good luck/abundance/customers}|haunted {doll/ring/vessel/item} {spirit/djinn/active}|{djinn/succubus/spirit/genie} {bound/binding/vessel/bottle}|{psychic/tarot} reading {guaranteed/100% accurate/same hour/same day/future husband/pregnancy}|{soulmate/future husband/twin flame} {drawing/sketch/reading}|{guaranteed/instant} {manifestation/results spell/luck}',
      },
      inside: 'love spell{s/} {perfume/fragrance/body mist/scented}|brings good luck story',
      after: ' (?:book|mist|perfume|scent|type fragrance)',
      situations: ['negated'],
      sources: ['etsy-intangible'],
      bad: ['⟦Love spell casting⟧ same day', 'Bracelet that ⟦attracts money⟧', '⟦Curse removal⟧ candle'],
      good: ['Spelling bee kit', 'Tarot deck 78 cards', 'Feng shui coin charm'],
    },
    {
      id: 'etsy-body-claims',
      category: 'disease-claim',
      outcome: 'review',
      risk: 'medium',
      marketplaces: ['etsy'],
      match: {
        terms:
          '{supports/promotes/aids/improves/enhances/stimulates/boosts/increases} {/healthy /your }{digestion/circulation/blood flow/sleep/metabolism/immunity/energy levels/energy/hormone balance/lymphatic drainage/collagen/hair growth/fertility/libido/focus/mental clarity/detoxification/the immune system/liver function}|{relieves/reduces/releases/melts away/eases} {/your /muscle /everyday }{stress/tension/tightness/soreness/fatigue}|{opens/balances/heals/clears} {/your /the }{chakras/chakra/third eye/heart chakra}|healing {crystal/crystals/stone/stones/properties/energy/salve/balm/frequencies}|calms the nervous system|energy healing|reiki {charged/infused/healing}',
      },
      sources: ['etsy-medical'],
      bad: ['Oil that ⟦promotes hair growth⟧', '⟦Healing crystals⟧ set', '⟦Balances your chakras⟧'],
      good: ['Crystal prism suncatcher', 'Sleep mask linen', 'Energy themed poster'],
    },
  ],
};
