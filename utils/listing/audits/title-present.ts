import { type Audit, graded, PASS } from '../audit';

/** The title was found and is not blank. Every other title audit rests on it. */
export const titlePresent: Audit = {
  meta: { id: 'title-present', group: 'title', reads: ['title'], judgesEmpty: true },
  audit: (facts) => (facts.title ? PASS : graded(0)),
};
