import { similarity } from '../../text/bigrams';
import { type Audit, graded } from '../audit';
import { along, type Knots } from '../curve';

const SHARED: Knots = [
  [0.35, 1],
  [0.5, 0.7],
  [0.7, 0.3],
  [0.9, 0],
];

/** Most selling points that are compared with one another. */
const COMPARED = 20;

/** Two selling points that say the same, or one that only repeats the title; told by shared character pairs. */
export const bulletsRepeat: Audit = {
  meta: { id: 'bullets-repeat', group: 'bullets', reads: ['bullet'] },
  audit(facts) {
    const bullets = facts
      .texts('bullet')
      .filter((bullet) => bullet.text.trim() !== '')
      .slice(0, COMPARED);
    const others = facts.title ? [facts.title, ...bullets] : bullets;
    let worst = 0;
    let copy = bullets[0];
    for (const [index, bullet] of bullets.entries()) {
      for (const other of others.slice(0, index + (facts.title ? 1 : 0))) {
        const shared = similarity(bullet.head, other.head);
        if (shared > worst) {
          worst = shared;
          copy = bullet;
        }
      }
    }
    return graded(along(SHARED, worst), {
      values: { share: `${Math.round(worst * 100)}%` },
      marks: copy && worst > 0.35 ? [copy.mark(0, copy.text.length)] : [],
    });
  },
};
