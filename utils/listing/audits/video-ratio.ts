import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { videoRule } from '../pictures/rules';

/** Films are rarely exact to the pixel. */
const TOLERANCE = 0.03;

/** The main video has a shape the slot takes. */
export const videoRatio: Audit = {
  meta: { id: 'video-ratio', group: 'video', reads: ['video'], judgesEmpty: true },
  audit(facts) {
    const sized = facts.fields('video').find(({ video }) => video?.width && video.height)?.video;
    const rule = videoRule(facts.reading.marketplace);
    if (!sized?.width || !sized.height || !rule?.ratios) return NOT_APPLICABLE;
    const ratio = sized.width / sized.height;
    const fits = rule.ratios.some((wanted) => Math.abs(ratio - wanted) <= TOLERANCE);
    return graded(fits ? 1 : 0.5, { values: { width: sized.width, height: sized.height }, source: rule.source });
  },
};
