import type { Pack } from '../rule';

/** Reviews that are bought, steered or made up, in English. */
export const ftcReviews: Pack = {
  id: 'en-reviews',
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
          'leave {us /}a {5/five}{ /-}star review|{five/5}{ /-}star {review/reviews/rating/ratings/feedback}|leave {us /}{positive/good} {feedback/review/reviews}|positive {review/feedback}|rate us {5/five}{ /-}stars|{review/reviews} for {a /}{refund/gift/gift card/free product/discount/free/cash}|refund after review|{review/reviews} and {get/receive/win}|contact us before negative feedback|amazon gift card|get a gift card|rebate after review|honest review free|vip club free products|#1 rated by customers|{change/remove/update/revise/delete} your {review/negative review/feedback}|review club|free {product/products} for reviewers|{send/show} us {a /}screenshot of your review|{gift card/free product/refund/cash back/coupon/discount/reward} for {review/reviews/feedback}|contact us before {leaving/posting/writing} {a /}{review/feedback}',
      },
      inside:
        'gift card {holder/holders/box/boxes/tin/envelope/envelopes/sleeve/sleeves/case/organizer/wallet/display}|{holds/for/fits} gift cards|five star {notebook/spiral/binder}|{exam/board/test/nursing} review|amazon gift card holder',
      after: ' (?:holder|holders|box|boxes|tin|envelope|envelopes|sleeve|case|organizer|wallet|slot|pocket|display|maze)',
      sources: ['ftc-reviews', 'amazon-detail'],
      rewordings: { '*': '' },
      bad: ['⟦Leave us a 5-star review⟧', '⟦Contact us before leaving a review⟧', '⟦Rate us 5 stars⟧ today'],
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
      id: 'review-bought',
      category: 'review-solicitation',
      outcome: 'fail',
      risk: 'high',
      match: {
        anchors:
          'review|reviews|feedback|stars|star|rating|ratings|testimonial|testimonials|five-star|5-star|unboxing|reviewers|reviews us',
        patterns: [
          '(?<![a-z])(?:reviewers|people who (?:leave a )?review|(?:anyone|everyone|customers|buyers) who (?:leaves?|writes?|posts?) (?:a |us a )?(?:review|feedback|5 stars)|(?:anyone|everyone) who reviews)(?: us)? (?:will |can )?(?:get|gets|receive|receives|earn|earns|win|wins)(?: [a-z0-9$%]{1,12}){1,4}',
          '(?<![a-z])(?:get|receive|enjoy|save|claim|earn|win|collect) [^.!?]{3,48} (?:when|if|once|after|for|by) (?:you )?(?:leave|leaving|write|writing|post|posting|submit|submitting|share|sharing)(?: us)?(?: a| an| your| the)?[^.!?]{0,16}(?:review|feedback|rating|testimonial)s?(?![a-z])',
          '(?<![a-z])(?:like|follow|share) (?:and|&) (?:give|rate|leave)(?: us)?(?: a)? (?:5|five) ?(?:stars?|\\*{1,5})?,? (?:to )?(?:get|receive|and get|for) [a-z0-9$ ]{3,20}',
          "(?<![a-z])(?:leave|leaving|write|writing|post|posting|share|submit|give|giving|send)(?: us| me| a| an| your| honest| good| great| nice| positive| happy| 5 star| five star| verified| photo| video| short| quick| product){0,5} (?:reviews?|feedback|ratings?|testimonials?|5 stars?|five stars?)(?: on amazon| on etsy| on ebay| online| with (?:a )?(?:photo|photos|pictures?|video))? ?(?:, and|,|and we|and|&|\\+|=|to|for|then|,? we(?:'ll| will)?|gets? you|earns? you) ?(?:you )?(?:(?:we )?(?:will )?(?:get|receive|gets|win|earn|claim|send you|give you|refund|gets you|unlock|qualify|email you|collect|redeem))?(?: a| an| your| the| you| up to| one| another| some| our| of| for| back| \\$?\\d{1,4}%?){0,5} ?(?:free|gifts?|gift card|refund(?:ed)?|cash ?back|cashback|cash|coupon|vouchers?|discounts?|rebates?|rewards?|bonus(?:es)?|paypal|off|dollars?|product|sample|points|credit|money back|prize|giveaway|entry|extended warranty)(?: gift| card| back| product| item| gifts)?",
          "(?<![a-z])(?:(?:free|get|receive|claim|win|earn|enjoy|we(?:'ll| will)? (?:give|send|pay|refund|offer))(?: you)? )?(?:(?:a|an|your|free|\\$?\\d{1,4}(?:\\.\\d\\d)?%?|cash|paypal|amazon|small|surprise|full|partial|extra|special) ){0,5}(?:gifts?|gift card|refund|cash ?back|coupon|vouchers?|discount|rebate|reward|bonus|paypal|off|dollars?|product|products|sample|samples|points|credit|usd|pay|payment|incentives?) (?:in exchange for|in return for|for|after|with|when you (?:leave|write|post)|if you (?:leave|write|post|give)|upon|once you (?:leave|post)|to everyone who (?:leaves|writes|posts))(?: every| each| a| an| any| your| the| leaving| writing| posting| honest| good| great| positive| verified| photo| 5 star| five star| 5| five| us| product| amazon| happy){0,5} (?:reviews?|feedback|ratings?|testimonials?|stars?)(?![a-z])",
          "(?<![a-z])(?:we|i|they|store|shop|seller)(?:'ll| will| can)? (?:pay|compensate|reward|reimburse|refund)(?: you| customers| buyers| reviewers)?(?: \\$?\\d{1,4}| cash| back| fully)?(?: for| after| upon)?(?: a| your| every| each| any| honest| good| positive| 5 star| five star){0,3} (?:reviews?|feedback|ratings?|testimonials?)(?![a-z])",
          '(?<![a-z])(?:5|five)[ -]?stars? (?:reviews?|ratings?|feedback)? ?(?:gets?|get|=|for|earns?|and get|to get|receives?|will receive|will get)(?: a| an| you| your| full| free| the){0,3} (?:refund|gift|voucher|coupon|cash ?back|discount|reward|free|gift card|rebate|bonus)',
        ],
      },
      before: "(?:never |not |no |do not |don't |we don't offer |without )",
      situations: ['negated', 'warning-notice'],
      sources: ['ftc-reviews', 'amazon-detail'],
      rewordings: { '*': '' },
      bad: [
        '⟦Get a free gift for your review⟧',
        '⟦We pay you for reviews⟧',
        '⟦$10 PayPal for a five-star review⟧',
        '⟦Write a review and get 20% off⟧',
        '⟦5-star reviews get a refund⟧',
      ],
      good: [
        'Please share your honest opinion',
        'Review the manual before use',
        'Gift box for exam review cards',
        'Free return for any reason',
      ],
    },
    {
      id: 'review-steered',
      category: 'review-solicitation',
      outcome: 'fail',
      risk: 'high',
      match: {
        anchors: 'review|reviews|feedback|stars|star|rating|ratings|negative|complaint',
        patterns: [
          "(?<![a-z])(?:don't|do not|please no|never|pls don't|avoid|no need to)(?: directly)? (?:give|giving|leave|leaving|rate|post)(?: us| me)?(?: a| any)? (?:1|one|2|two|3|three|low|bad|negative|poor)(?: or (?:2|two|3))?[ -]?(?:stars?|\\*{1,3}|ratings?|reviews?|feedback)(?: ratings?| reviews?)?",
          '(?<![a-z])(?:please )?(?:contact|email|e mail|message|call|text|reach out to|write to|tell|talk to|get in touch with|speak to|let) (?:us|me|our team|our support|support|customer service|the seller)(?: know)?(?: first| directly| immediately)?(?: (?:first|directly|immediately|right away|at once|with issues|with problems|with any issue|by email|through messages)){0,2} (?:before|instead of|rather than|prior to)(?: you)?(?: leave| leaving| leaves| post| posting| write| writing| give| giving| submit| submitting| open| opening| filing| any| a| an| your| bad| negative| low| poor| neutral| 1 star| one star| public| us){0,6} (?:reviews?|feedback|ratings?|complaints?|stars?)(?![a-z])',
          '(?<![a-z])(?:change|remove|delete|update|revise|edit|take down|withdraw|retract|modify|upgrade|amend)(?: or (?:change|remove|delete|update|revise|edit))?(?: your| the| a| any| that| his| her| their){0,2}(?: negative| bad| low| 1 star| one star| poor| existing| old){0,2} (?:reviews?|feedback|ratings?)(?: to (?:5|five) stars?)?(?: (?:and|to|for) (?:we|get|receive|you)[^.!?]{0,30})?(?![a-z])',
          '(?<![a-z])(?:only|just) (?:leave|post|write|give)(?: us)?(?: a)?(?: positive| good| 5 star| five star) (?:reviews?|feedback|ratings?)',
          "(?<![a-z])(?:if (?:you(?:'re| are)? )?(?:happy|satisfied|love it|like it|you like it|you love it|you are happy|pleased)[^.!?]{0,30}(?:leave|write|post|give|share)[^.!?]{0,20}(?:review|feedback|stars|rating)[^.!?]{0,60}(?:if not|otherwise|if unhappy|if you are not|not happy)[^.!?]{0,40})",
          '(?<![a-z])(?:negative|bad|low|1 star|one star|poor) (?:reviews?|feedback|ratings?) (?:will be|are|get) (?:removed|deleted|hidden|reported|fined|charged|blocked|not (?:allowed|accepted|published))',
          "(?<![a-z])(?:no|don't leave|do not leave|avoid leaving|never leave)(?: any)? (?:negative|bad|1 star|one star|neutral) (?:reviews?|feedback)(?! policy)",
          '(?<![a-z])(?:rate|give|grade) (?:us|me|our (?:shop|store|product)|this product|it)? ?(?:with )?(?:a )?(?:5|five|4 or 5)[ -]?(?:stars?|\\*{1,5})(?![a-z])',
          '(?<![a-z])(?:leave|give|drop|hit)(?: us| me)?(?: a| your)? (?:5|five)[ -]?(?:stars?|\\*{1,5})(?: reviews?| ratings?| feedback)?(?![a-z])',
          '(?<![a-z])(?:send|email|show|message|dm|share with)(?: us| me| to us)?(?: a| the| your| proof of| screenshot of| order id and){0,4} (?:screenshots?|photo|proof|link)(?: of| to) (?:your|the) (?:reviews?|ratings?|feedback)',
        ],
      },
      before: "(?:never |we do not |we don't |cannot |can't )",
      situations: ['warning-notice'],
      sources: ['ftc-reviews', 'amazon-detail'],
      rewordings: { '*': '' },
      bad: [
        '⟦Talk to us before you post a bad review⟧',
        '⟦Give us 5 stars⟧ please',
        '⟦Revise your low rating⟧ please',
        '⟦Negative reviews will be deleted⟧',
        '⟦Email me proof of your review⟧',
      ],
      good: [
        'Contact us before you order custom sizes',
        'Rated 5 stars in Euro NCAP',
        'Change your settings in the app',
        'Five star hotel towels',
      ],
    },
    {
      id: 'testimonial-words',
      category: 'review-solicitation',
      outcome: 'warn',
      risk: 'medium',
      disguised: true,
      marketplaces: ['amazon', 'walmart'],
      match: {
        terms:
          '{thousands/hundreds/millions/tens of thousands} of {happy/satisfied/5-star/five-star/positive/glowing/loyal/delighted} {customers/buyers/reviews/users/ratings}|{over /more than /}{1000/10000/50000/100000/1,000/10,000/50,000/100,000}{+/} {happy/satisfied} {customers/buyers}|{our /}customers {love it/love this/rave/say/are raving}|what {our /}customers {say/are saying}|customer {testimonials/testimonial/reviews say}|rated {4.5/4.6/4.7/4.8/4.9/5}{ out of 5/ stars/}|{4.5/4.6/4.7/4.8/4.9}{ /-}star {rating/rated/average}|highest customer rating|{trusted/loved} by {thousands/millions/over 10,000/over 100,000}|highly {rated/recommended} by {customers/buyers/users}|top-reviewed|best-reviewed|see our reviews|check our {reviews/feedback}|100% positive feedback',
      },
      after: ' (?:at \\d|ip|voltage|for (?:fire|crash))',
      sources: ['amazon-detail', 'ftc-reviews'],
      rewordings: { '*': '' },
      bad: ['⟦Thousands of happy customers⟧', '⟦Customers love it⟧', '⟦Rated 4.8 out of 5⟧'],
      good: ['Rated for 4.8 amps', 'Customer service badge reel'],
    },
    {
      id: 'review-gift-cards',
      category: 'review-solicitation',
      outcome: 'review',
      risk: 'medium',
      disguised: true,
      match: {
        terms:
          '{amazon /free /get a /}gift card{s/}|free product for you|vip {club/list/tester}|product tester{/s}|surprise gift inside|{scan/register} {for/to get} {your /a /}free gift',
      },
      inside:
        'gift card {holder/holders/box/boxes/tin/envelope/envelopes/sleeve/sleeves/case/organizer/wallet/display}|{holds/for/fits} gift cards',
      after: ' (?:holder|holders|box|boxes|tin|envelope|envelopes|sleeve|sleeves|case|organizer|wallet|slot|pocket|display|maze)',
      sources: ['ftc-reviews', 'amazon-detail'],
      rewordings: { '*': '' },
      bad: ['Email for a ⟦g!ft card⟧', '⟦Free gift card⟧ in the box'],
      good: ['Gift Card Holder Tin', 'Water tester strips'],
    },
  ],
};
