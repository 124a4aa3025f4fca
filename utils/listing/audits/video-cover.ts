import { type Audit, graded, NOT_APPLICABLE } from '../audit';

/** The main video has a cover picture; without one buyers see its first frame, often black. */
export const videoCover: Audit = {
  meta: { id: 'video-cover', group: 'video', reads: ['video'], judgesEmpty: true },
  audit(facts) {
    const cover = facts.fields('video').find(({ video }) => video?.cover !== undefined)?.video?.cover;
    return cover === undefined ? NOT_APPLICABLE : graded(cover ? 1 : 0.6);
  },
};
