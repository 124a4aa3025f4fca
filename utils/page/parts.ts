import type { PageKind } from '../marketplaces/ids';
import type { MarketplacePages } from '../marketplaces/marketplace';
import type { Lesson } from '../reading/lesson';
import type { createChips } from './chips';
import type { applyFix } from './fix';
import type { makeKit } from './kit';
import type { createMarks } from './marks';
import type { PageReader } from './page-reader';
import type { lookAtPictures } from './pixels';
import type { startPicking } from './teach/picker';
import type { replayLessons, tryRecipe } from './teach/replay';
import type { titlesHere } from './teach/titles';

/**
 * What the scripts in one page hold in common. Each is a file of its own, so that a page carries only what it needs: its marketplace's data comes
 * with the reader; what reads its kind of page, the marks, and what looks at pictures come when they are wanted.
 */
export interface Parts {
  /** Put there by marketplaces/<id>.js, a file the build makes from utils/marketplaces. */
  marketplaces: MarketplacePages[];
  readers: Map<PageKind, PageReader>;
  tools?: { createMarks: typeof createMarks; applyFix: typeof applyFix };
  lookAtPictures?: typeof lookAtPictures;
  /** All the operator has taught of this marketplace; lessons.ts. */
  lessons?: readonly Lesson[];
  /** The marketplaces without what was taught. */
  untaught?: MarketplacePages[];
  taught?: { replayLessons: typeof replayLessons; tryRecipe: typeof tryRecipe };
  teaching?: { startPicking: typeof startPicking; titlesHere: typeof titlesHere };
  makeKit?: typeof makeKit;
  createChips?: typeof createChips;
}

/** The description under which the parts lie in the reader's isolated world; wxt.config.ts writes it into the marketplace files. */
export const PARTS_KEY = 'stallkeeper.parts';

/** The parts of this page, empty when the first script asks. */
export function partsHere(): Parts {
  const world = globalThis as { [key: symbol]: Parts | undefined };
  const key = Symbol.for(PARTS_KEY);
  const parts = world[key] ?? { marketplaces: [], readers: new Map() };
  parts.readers ??= new Map();
  world[key] = parts;
  return parts;
}
