import type { Span } from '../../findings/finding';

/** What a part of a title tells the buyer. */
export type PartRole = 'brand' | 'core' | 'attribute' | 'measure' | 'people' | 'scene' | 'promotion' | 'other';

/** Why a part can go without the title telling less. */
export type IdleReason = 'promotion' | 'repeat' | 'synonym' | 'compat' | 'style';

/** A stretch of a title that is moved as one. The parts of a title, joined, are the title. */
export interface TitlePart extends Span {
  /** What the buyer reads, without the blanks and signs around it; starts at `start` but for the first part, whose span takes in what stands in front. */
  words: string;
  /** Blanks and signs in front as they stood: those of the part before, too. */
  before: string;
  /** Blanks and signs behind, up to the next part; the span takes them in. */
  gap: string;
  role: PartRole;
  /** Why it may be dropped; absent where dropping it loses something. */
  idle?: IdleReason;
}
