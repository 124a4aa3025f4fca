import type { Pack } from '../rule';

/** Reviews that are bought, substances and weapons: what no marketplace carries. */
export const restricted: Pack = {
  id: 'en-restricted',
  language: 'en',
  kind: 'law',
  version: '2026.11.22',
  rules: [
    {
      id: 'review-requests',
      category: 'review-solicitation',
      outcome: 'fail',
      risk: 'high',
      disguised: true,
      match: {
        terms:
          'leave {us /}a {5/five}{ /-}star review|{five/5}{ /-}star {review/reviews/rating/ratings/feedback}|leave {us /}{positive/good} {feedback/review/reviews}|{leave/write} {us /}{a review/a good review/a positive review/reviews} {and/to} {get/receive/win/claim/earn}|positive {review/feedback}|rate us {5/five}{ /-}stars|{gift card/free product/discount/refund/cash back/coupon/free gift/reward/rebate/voucher} {for/in exchange for/after/with} {a /your /an honest /}{review/reviews/feedback/5-star/positive}|{review/reviews} for {a /}{refund/gift/gift card/free product/discount/free/cash}|refund after review|{review/reviews} and {get/receive/win}|{contact us/email us/message us/reach out} before {leaving/you leave/posting/writing/giving} {a /any /negative /a negative /}{review/feedback}|contact us before negative feedback|amazon gift card|get a gift card|gift card|rebate after review|honest review free|vip club free products|tested by thousands of happy customers|thousands of {5-star reviews/happy customers}|customers love it|#1 rated by customers|{change/remove/update/revise/delete} your {review/negative review/feedback}|review club|free {product/products} for reviewers|{send/show} us {a /}screenshot of your review',
      },
      inside:
        'gift card {holder/holders/box/boxes/tin/envelope/envelopes/sleeve/sleeves/case/organizer/wallet/display}|{holds/for/fits} gift cards|five star {notebook/spiral/binder}|{exam/board/test/nursing} review|amazon gift card holder',
      after: ' (?:holder|holders|box|boxes|tin|envelope|envelopes|sleeve|case|organizer|wallet|slot|pocket|display|maze)',
      sources: ['ftc-reviews', 'amazon-detail'],
      rewordings: { '*': '' },
      bad: ['⟦Leave us a 5-star review⟧', 'Email for a ⟦g!ft card⟧', '⟦Contact us before leaving a review⟧', '⟦Rate us 5 stars⟧ today'],
      good: ['Gift Card Holder Tin', 'Five Star Spiral Notebook', 'Nursing Exam Review Flash Cards', 'Please share your honest opinion'],
    },
    {
      id: 'review-stars',
      category: 'review-solicitation',
      outcome: 'fail',
      risk: 'high',
      match: {
        anchors: 'review|rating|feedback|stars',
        patterns: ['(?:(?:5|five)[ -]?(?:\\*+|stars?)|\\*{3,}|five ?\\*+) ?(?:reviews?|ratings?|feedback)'],
      },
      sources: ['ftc-reviews'],
      rewordings: { '*': '' },
      bad: ['thanks for a ⟦5★ review⟧', '⟦five ⭐⭐⭐⭐⭐ review⟧ please'],
      good: ['Five star hotel style towels'],
    },
    {
      id: 'drug-names',
      category: 'drug',
      outcome: 'fail',
      risk: 'high',
      disguised: true,
      match: {
        terms:
          'cbd{ oil/ gummies/}|cannabidiol|thc|delta-8|delta-9|marijuana|full spectrum hemp|kratom|psilocybin|magic mushrooms|salvia divinorum|dmt|ketamine|ephedrine|pseudoephedrine|ephedra|dmaa|sarms|clenbuterol|phenibut|tianeptine|nitrous oxide|codeine|tramadol|sildenafil|semaglutide|ozempic|tadalafil|viagra|cialis|xanax|adderall|{disposable /}vape{/s/ pen/ pens/ juice/ cartridge}|e-cigarette{/s}|e-liquid|nicotine {pouches/pouch/salts/vape}|weed grinder|anabolic steroid{/s}|steroid{/s}|poppers rush|whippets cream charger|kava extract',
      },
      inside: 'vape {detector/holder/case}|cbd-free|thc-free|sulfadmt',
      before: '(?:no |free of |without |anti |anti-)',
      sources: ['csa'],
      bad: ['⟦CBD oil⟧ drops', '⟦Kratom⟧ powder', '⟦Vape pen⟧ kit'],
      good: ['Weed barrier fabric', 'Party poppers set'],
    },
    {
      id: 'drug-words',
      category: 'drug',
      outcome: 'review',
      risk: 'medium',
      match: { terms: 'cannabis|kava|botox|nicotine|bong|poppers|whippets' },
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
          'switchblade{/s}|butterfly kni{fe/ves}|balisong|brass knuckle{/s}|throwing star{/s}|stun gun{/s}|taser{/s}|pepper spray|solvent trap{/s}|gun part{/s}|ghost gun{/s}|auto sear|glock switch|ammunition|gunpowder|crossbow bolt{/s}|blow-gun{/s}|blow gun{/s}|nunchucks|nunchaku|lock pick{ set/ing set/ gun}|concealed weapon|credit card kni{fe/ves}|80% lower|bump stock{/s}|gravity knife|otf knife|tear gas',
      },
      inside:
        'foam nunchucks|{toy/foam/rubber/training} {nunchucks/nunchaku/throwing stars/butterfly knife}|butterfly knife trainer|ammunition {box/can}',
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
          '{radar/signal/gps/cell phone/wifi/bluetooth/cellular} {jammer/jammers/blocker jammer}|credit card skimmer{/s}|fake id{/s}|prop money|hidden spy camera|spy camera hidden|phone tapping',
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
      bad: ['9mm ⟦silencer⟧ kit'],
      good: ['Surge Suppressor 6 Outlet', 'Dog tag silencers'],
    },
  ],
};
