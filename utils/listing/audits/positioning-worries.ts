import { type Audit, NOT_APPLICABLE, PASS } from '../audit';
import type { ListingFacts } from '../facts';
import { answersFor } from '../positioning/answers';

/** What an open worry of no known kind costs beside one of a known kind: whether the copy answers it a person has to say. */
const UNSURE = 0.5;
const NAMED = 4;

/** Whether the copy answers what holds each persona of the shop card back. */
export const positioningWorries: Audit = {
  meta: { id: 'positioning-worries', group: 'positioning', reads: ['description'], judgesEmpty: true },
  audit(facts, { shop }) {
    const personas = shop?.card ? answersFor(facts, shop.card) : [];
    const worries = personas.flatMap(({ name, worries }) => worries.map((one) => ({ ...one, name })));
    if (worries.length === 0) return NOT_APPLICABLE;
    const open = worries.filter(({ answer }) => !answer);
    const known = open.filter(({ unknown }) => !unknown);
    const lost = known.length + UNSURE * (open.length - known.length);
    const score = 1 - lost / worries.length;
    const values = { n: open.length, of: worries.length, worries: listed(known.length > 0 ? known : open) };
    if (open.length === 0) return { ...PASS, values };
    const unseen = picturesOnly(facts);
    return {
      // A page made of pictures may answer where no text can be read.
      outcome: known.length === 0 || unseen ? 'review' : 'warn',
      score,
      values,
      reasons: unseen ? [{ id: 'listing.positioning-worries.pictures', values: {} }] : [],
    };
  },
};

function listed(worries: readonly { name: string; worry: string }[]): string {
  return worries
    .slice(0, NAMED)
    .map(({ name, worry }) => (name === '' ? worry : `${name}: ${worry}`))
    .join(' · ');
}

function picturesOnly(facts: ListingFacts): boolean {
  const pictures = facts.images('description').length + facts.images('description_images').length;
  return facts.text('description') === undefined && pictures > 0;
}
