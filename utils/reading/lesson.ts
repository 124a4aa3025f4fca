import type { MarketplaceId, PageKind } from '../marketplaces/ids';

/** What the operator taught the reader about one kind of page, in texts and relations. */
export interface Lesson {
  id: string;
  /** When it was taught, epoch milliseconds. */
  at: number;
  /** What the operator calls it. */
  name: string;
  /** The pages it holds for. */
  place: { marketplace: MarketplaceId; pageKind: PageKind };
  /** What is to be read there and how it is found again. */
  teaches: unknown;
}
