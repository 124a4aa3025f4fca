import type { Message, Rewrite, TextFix } from '../../findings/finding';
import { lengthIn } from '../../text/length';
import type { ListingContext } from '../audit';
import { type ListingFacts, MOST_TEXT } from '../facts';
import { fillUp } from './fill';
import { ownWordsOf } from './own';
import { partsOf } from './parts';
import { goodRoom, overflowOf, titleLimit } from './room';
import { type Room, shorten } from './shorten';

/** What a finding about the title's length offers, with a line about what found no place. */
export interface Offer {
  rewrites: readonly Rewrite[];
  reasons: readonly Message[];
}

const NOTHING: Offer = { rewrites: [], reasons: [] };

/** The title brought within a length: with the rest in the item highlights where the page has them, and without. */
export function shortenings(facts: ListingFacts, context: ListingContext, room: Room | undefined = titleLimit(facts, context)): Offer {
  const { title } = facts;
  if (!title || !room || title.text.length > MOST_TEXT || context.verdictsOnly) return NOTHING;
  const overflow = overflowOf(facts, context);
  const shortened = shorten(partsOf(title, ownWordsOf(facts, context)), facts, room, overflow);
  if (!shortened) return NOTHING;
  const change = wholeText(facts, 'title', shortened.title);
  const values = { length: lengthIn(shortened.title, room.unit), max: room.max, unit: room.unit };
  const plain: Rewrite = { message: { id: 'listing.titles.shorten', values }, changes: change };
  const rewrites: Rewrite[] = [plain];
  if (shortened.overflow !== undefined) {
    const changes = [...change, ...wholeText(facts, 'item_highlights', shortened.overflow)];
    rewrites.unshift({ message: { id: 'listing.titles.shortenMove', values }, changes });
  }
  const rest = shortened.removed.filter(({ to }) => to === 'elsewhere').map(({ part }) => part.words);
  return { rewrites, reasons: rest.length === 0 ? [] : [{ id: 'listing.titles.rest', values: { words: rest.slice(0, 12).join('、') } }] };
}

/** The title filled with the seller's own words, up to what a good title holds. */
export function fillings(facts: ListingFacts, context: ListingContext): Offer {
  const { title } = facts;
  if (!title || title.text.length > MOST_TEXT || context.verdictsOnly) return NOTHING;
  const own = ownWordsOf(facts, context);
  const room = goodRoom(facts, context);
  const filled = fillUp(partsOf(title, own), own, room, facts.writing);
  if (!filled) return NOTHING;
  const values = {
    words: filled.added.map(({ text }) => text).join('、'),
    length: lengthIn(filled.title, room.unit),
    max: room.max,
    unit: room.unit,
  };
  return { rewrites: [{ message: { id: 'listing.titles.fill', values }, changes: wholeText(facts, 'title', filled.title) }], reasons: [] };
}

/** Both where both help: too long for the good length, or too little in it. A title over its limit is spoken of by the finding about that. */
export function fitting(facts: ListingFacts, context: ListingContext): Offer {
  const room = goodRoom(facts, context);
  const { title } = facts;
  const limit = titleLimit(facts, context);
  if (!title || (limit && title.length(limit.unit) > limit.max)) return NOTHING;
  return title.length(room.unit) > room.max ? shortenings(facts, context, room) : fillings(facts, context);
}

function wholeText(facts: ListingFacts, field: 'title' | 'item_highlights', replacement: string): TextFix[] {
  const all = facts.texts(field);
  const text = field === 'title' ? facts.title : all[0];
  return text ? [{ place: text.place, start: 0, end: text.text.length, expected: text.text, replacement }] : [];
}
