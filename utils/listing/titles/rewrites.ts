import type { Finding, Message, Rewrite, TextFix } from '../../findings/finding';
import { isProblem } from '../../findings/outcome';
import type { Reading } from '../../reading/reading';
import { lengthIn } from '../../text/length';
import type { ListingContext } from '../audit';
import { ListingFacts, MOST_TEXT } from '../facts';
import { fillUp } from './fill';
import { ownWordsOf } from './own';
import { partsOf } from './parts';
import { goodRoom, overflowOf, titleLimit } from './room';
import { type Overflow, type Removed, type Room, shorten } from './shorten';

/** The findings that new texts are offered for. */
const OFFERS: Readonly<Record<string, (facts: ListingFacts, context: ListingContext) => readonly Rewrite[]>> = {
  'title-over-limit': (facts, context) => shortenings(facts, context, titleLimit(facts, context)),
  'title-under-minimum': fillings,
  'title-length-band': fitting,
};

/**
 * The new texts on offer for a finding about the title's length, at most two; none for any other. Worked out when somebody looks at the finding,
 * never while judging.
 */
export function rewritesOf(
  { rule, outcome }: Pick<Finding, 'rule' | 'outcome'>,
  reading: Reading,
  context: ListingContext,
): readonly Rewrite[] {
  const offer = isProblem(outcome) ? OFFERS[rule] : undefined;
  return offer?.(new ListingFacts(reading), context) ?? [];
}

/** What the button says, by the field that takes what the title has no room for. */
const MOVED: Readonly<Record<Overflow['field'], string>> = {
  item_highlights: 'listing.titles.shortenMove',
  subtitle: 'listing.titles.shortenSubtitle',
  short_title: 'listing.titles.shortenShort',
  guide_title: 'listing.titles.shortenGuide',
};

/** The title brought within a length: with the rest in the field beside it, where the page has one with room, and without. */
function shortenings(facts: ListingFacts, context: ListingContext, room: Room | undefined): readonly Rewrite[] {
  const { title } = facts;
  if (!title || !room || title.text.length > MOST_TEXT) return [];
  const overflow = overflowOf(facts, context);
  const shortened = shorten(partsOf(title, ownWordsOf(facts, context)), facts, room, overflow);
  if (!shortened) return [];
  const change = wholeText(facts, 'title', shortened.title);
  const values = { length: lengthIn(shortened.title, room.unit), max: room.max, unit: room.unit };
  const note = (leaving: readonly Removed['to'][]): { note: Message } | undefined => {
    const words = shortened.removed.filter(({ to }) => leaving.includes(to)).map(({ part }) => part.words);
    return words.length === 0 ? undefined : { note: { id: 'listing.titles.rest', values: { words: words.slice(0, 12).join('、') } } };
  };
  const plain: Rewrite = { message: { id: 'listing.titles.shorten', values }, changes: change, ...note(['overflow', 'elsewhere']) };
  if (!overflow || shortened.overflow === undefined) return [plain];
  const moving: Rewrite = {
    message: { id: MOVED[overflow.field], values },
    changes: [...change, ...wholeText(facts, overflow.field, shortened.overflow)],
    ...note(['elsewhere']),
  };
  if (context.marketplace?.id !== 'ebay') return [moving, plain];
  // eBay takes money for a subtitle: it is no one's first choice unasked.
  return [plain, { ...moving, note: { id: 'listing.titles.paid', values: {} } }];
}

/** The title filled with the seller's own words, up to what a good title holds. */
function fillings(facts: ListingFacts, context: ListingContext): readonly Rewrite[] {
  const { title } = facts;
  if (!title || title.text.length > MOST_TEXT) return [];
  const own = ownWordsOf(facts, context);
  const room = goodRoom(facts, context);
  const filled = fillUp(partsOf(title, own), own, room, facts.writing);
  if (!filled) return [];
  const values = {
    words: filled.added.map(({ text }) => text).join('、'),
    length: lengthIn(filled.title, room.unit),
    max: room.max,
    unit: room.unit,
  };
  return [{ message: { id: 'listing.titles.fill', values }, changes: wholeText(facts, 'title', filled.title) }];
}

/** Both where both help: too long for the good length, or too little in it. A title over its limit is spoken of by the finding about that. */
function fitting(facts: ListingFacts, context: ListingContext): readonly Rewrite[] {
  const room = goodRoom(facts, context);
  const { title } = facts;
  const limit = titleLimit(facts, context);
  if (!title || (limit && title.length(limit.unit) > limit.max)) return [];
  return title.length(room.unit) > room.max ? shortenings(facts, context, room) : fillings(facts, context);
}

function wholeText(facts: ListingFacts, field: 'title' | Overflow['field'], replacement: string): TextFix[] {
  const text = field === 'title' ? facts.title : facts.texts(field)[0];
  return text ? [{ place: text.place, start: 0, end: text.text.length, expected: text.text, replacement }] : [];
}
