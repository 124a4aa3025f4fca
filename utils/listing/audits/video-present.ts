import { type Audit, graded } from '../audit';

/** The video slot of the form is filled. Half the points without one: a video is advised, not asked for. */
export const videoPresent: Audit = {
  meta: { id: 'video-present', group: 'video', reads: ['video'], judgesEmpty: true },
  audit(facts) {
    const shown = facts.fields('video').some(({ video }) => video !== undefined);
    return graded(shown || facts.images('video').length > 0 || facts.text('video') !== undefined ? 1 : 0.5);
  },
};
