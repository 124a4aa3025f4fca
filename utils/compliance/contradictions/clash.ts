import type { Mark } from '../../findings/finding';

/** Two stretches of a listing that cannot both be true. */
export interface Clash {
  said: Mark;
  against: Mark;
}
