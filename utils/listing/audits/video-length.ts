import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { videoRule } from '../pictures/rules';

/** Under it nothing can be shown, in seconds. */
const LEAST = 5;

/** The main video is as long as the slot takes, and long enough to show something. */
export const videoLength: Audit = {
  meta: { id: 'video-length', group: 'video', reads: ['video'], judgesEmpty: true },
  audit(facts) {
    const seconds = facts.fields('video').find(({ video }) => video?.seconds !== undefined)?.video?.seconds;
    const rule = videoRule(facts.reading.marketplace);
    if (seconds === undefined || rule?.seconds === undefined) return NOT_APPLICABLE;
    const score = seconds > rule.seconds ? 0.3 : seconds < LEAST ? 0.6 : 1;
    return graded(score, { values: { seconds: Math.round(seconds), least: LEAST, most: rule.seconds }, source: rule.source });
  },
};
