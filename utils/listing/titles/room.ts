import { lengthIn } from '../../text/length';
import type { ListingContext } from '../audit';
import type { ListingFacts } from '../facts';
import { type HeldLimit, limitFor } from '../limits';
import type { Overflow, Room } from './shorten';

/** A Chinese title fills its box: 62 % of 4,987 published titles stand at 55 to 60 units of width. */
const CHINESE_FULL: Room = { max: 60, unit: 'width' };
/** Up to here more than three quarters of Latin titles were called concise (Lazada labels, 2017). */
const LATIN_FULL: Room = { max: 65, unit: 'characters' };

/** What the title may hold at most: the page's own counter, else the table of today; undefined where neither is known. */
export function titleLimit(facts: ListingFacts, context: ListingContext): Room | undefined {
  const limit = limitFor(facts, context, 'title');
  return limit?.max === undefined ? undefined : { max: limit.max, unit: limit.unit };
}

/** What a good title fills: the end of the advised band, else our measured one, never more than the limit. */
export function goodRoom(facts: ListingFacts, context: ListingContext): Room {
  const limit = limitFor(facts, context, 'title');
  if (limit?.ideal) return { max: Math.min(limit.ideal[1], limit.max ?? Number.POSITIVE_INFINITY), unit: limit.unit };
  const full = facts.writing === 'chinese' ? CHINESE_FULL : LATIN_FULL;
  const holds = limit?.max === undefined ? undefined : facts.writing === 'chinese' ? inWidth(limit) : limit.max;
  return limit?.max !== undefined && holds !== undefined && holds < full.max ? { max: limit.max, unit: limit.unit } : full;
}

/** A maximum as so many units of width of Chinese text, or of characters of Latin text, to compare it by. */
function inWidth(limit: HeldLimit): number {
  const max = limit.max ?? 0;
  return limit.unit === 'bytes' ? (max / 3) * 2 : limit.unit === 'characters' ? max * lengthIn('字', 'width') : max;
}

/** Fields beside the title that take what it has no room for, the roomiest first. */
const BESIDE = ['item_highlights', 'subtitle', 'short_title', 'guide_title'] as const;

/**
 * Where what the title has no room for may go: the first such field that was read and whose limit is known. The highlights are added to; any other
 * has to be empty, and what stands for the title in narrow places names the goods itself. Temu's second title is for another language.
 */
export function overflowOf(facts: ListingFacts, context: ListingContext): Overflow | undefined {
  for (const name of BESIDE) {
    const field = facts.fields(name)[0];
    const limit = field && limitFor(facts, context, name);
    if (!field || limit?.max === undefined || (name === 'subtitle' && context.marketplace?.id === 'temu')) continue;
    if (name !== 'item_highlights' && field.text.trim() !== '') continue;
    const overflow: Overflow = { field: name, text: field.text, max: limit.max, unit: limit.unit };
    return name === 'short_title' || name === 'guide_title' ? { ...overflow, named: true } : overflow;
  }
  return undefined;
}
