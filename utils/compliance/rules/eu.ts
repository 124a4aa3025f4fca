import type { Pack } from '../rule';

/** What the European Union holds unfair against consumers. */
export const eu: Pack = {
  id: 'en-eu',
  language: 'en',
  kind: 'law',
  version: '2026.11.22',
  rules: [
    {
      id: 'eu-scarcity',
      category: 'false-scarcity',
      outcome: 'review',
      risk: 'medium',
      disguised: true,
      match: {
        terms:
          "only {a few/few/1/2/3/4/5/6/7/8/9/10} {/items /pieces /units /more }{left/remaining/in stock}|{hurry/hurry up}{, only/ only/ before/ while}|{almost/nearly} {gone/sold out}|selling {fast/out fast/out quickly}|{sale/offer/deal/promo} ends {soon/today/tonight/at midnight/tomorrow/this week}|last {chance/few pieces/pieces/stock/day/days}|{today/this weekend} only|{limited time/flash} {offer/deal/sale}|while {stocks/supplies/stock} last{s/}|price {goes up/increases/will increase/rises} {tomorrow/soon/tonight/after}|{don't/dont} miss out|act now|before it's {gone/too late}|never coming back",
      },
      sources: ['eu-unfair'],
      bad: ['⟦Only 3 left⟧ at this price', '⟦Sale ends tonight⟧', '⟦Price goes up tomorrow⟧'],
      good: ['Limited edition print 1 of 50', 'Last supper jigsaw', 'Hurricane lamp'],
    },
    {
      id: 'eu-free-with-cost',
      category: 'promo-phrase',
      outcome: 'warn',
      risk: 'medium',
      match: {
        anchors: 'free|gratis',
        patterns: [
          '(?<![a-z])(?:(?:totally |completely |100% |absolutely )?free|gratis)(?: [a-z]{2,14}){0,3}[,:;!.()\\- ]{1,4}(?:you )?(?:just|only|simply)? ?(?:pay|cover)(?: the| for)? (?:shipping|postage|p&p|delivery|handling|the postage|s&h)',
          '(?<![a-z])(?:just|only) (?:pay|cover)(?: the| for)? (?:shipping|postage|p&p|delivery|s&h)(?: (?:and|&) handling)?',
        ],
      },
      sources: ['eu-unfair', 'ftc-5'],
      rewordings: { '*': '' },
      bad: ['⟦Free sample, just pay shipping⟧', '⟦Totally free, you only pay postage⟧'],
      good: ['Fragrance free lotion', 'Pay and display holder'],
    },
    {
      id: 'eu-legal-rights',
      category: 'guarantee',
      outcome: 'review',
      risk: 'low',
      match: {
        terms:
          '{exclusive/special/our} {/2-year /two-year }{statutory warranty/legal guarantee/right of withdrawal/statutory rights}|{we offer/enjoy our} {/a }14-day {right of withdrawal/withdrawal right}|2-year legal {guarantee/warranty} {as a bonus/only with us/exclusively}|ce marked for your safety exclusively',
      },
      sources: ['eu-unfair'],
      bad: ['Our ⟦exclusive 2-year legal guarantee⟧', '⟦We offer a 14-day right of withdrawal⟧'],
      good: ['2-year warranty', 'Guarantee card holder'],
    },
    {
      id: 'eu-unfair-terms',
      category: 'unfair-terms',
      outcome: 'review',
      risk: 'medium',
      match: {
        terms:
          '{no/not} {refunds or returns/returns or refunds/refunds or exchanges/returns or exchanges}|all sales {are /}final|no {refunds/refund} {under any circumstances/for any reason/ever/whatsoever}|{we are/seller is} not responsible for {lost/damaged/lost or damaged} {parcels/packages/items/goods}|{final/sole} {interpretation/right of interpretation}|{negative/bad} {review/reviews/feedback} {fee/fine/penalty/will be charged}|no {warranty/guarantee} {whatsoever/of any kind/expressed or implied}|buyer pays {return/all return} {costs if faulty/shipping even if defective}',
      },
      sources: ['eu-unfair'],
      bad: ['⟦All sales are final⟧', '⟦No refunds or returns⟧', 'Seller has ⟦final interpretation⟧'],
      good: ['Returns accepted within 30 days', 'Final cut DVD'],
    },
    {
      id: 'price-reduction-words',
      category: 'price-fraud',
      outcome: 'review',
      risk: 'low',
      marketplaces: ['shopify', 'ebay', 'etsy', 'aliexpress', 'temu', 'tiktok_shop'],
      fields: ['title', 'description', 'promo_text', 'subtitle'],
      match: {
        anchors: '%|percent|half price|price|off|reduced|discount',
        patterns: [
          '(?<![\\d.])\\d{1,2} ?(?:%|percent) (?:off|discount|reduction|cheaper)(?! (?:white|grid))',
          '(?<![a-z])(?:half price|price (?:slashed|reduced|drop|cut)|reduced (?:from|to) ?[$€£]?\\d*|reduced price|was [$€£]\\d[\\d.,]*)',
          '(?<![a-z])up to \\d{1,2} ?% off',
        ],
      },
      sources: ['eu-prices', 'ftc-prices'],
      bad: ['⟦50% off⟧ this week', 'Chair at ⟦half price⟧', '⟦Price slashed⟧ on rugs'],
      good: ['Off white paint 1 L', '50% cotton shirt'],
    },
  ],
};
