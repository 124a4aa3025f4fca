import type { Payload } from '../../utils/messages/protocol';
import { amountsIn } from '../../utils/numbers/money';
import { CARD_CAPS, type ShopCard, type Tone } from '../../utils/shop/card';

/** A persona as it is typed: lists are lines. `key` tells it from the others while it is moved. */
export interface PersonaDraft {
  key: string;
  name: string;
  worries: string;
  words: string;
}

/** The card as it is typed: lists are lines, money is text. */
export interface CardDraft {
  buyer: string;
  currency: string;
  from: string;
  to: string;
  tone: Tone;
  avoid: string;
  personas: readonly PersonaDraft[];
}

/** Currencies to choose from; any other that a card has stays among them. */
export const CURRENCIES = [
  'CNY',
  'USD',
  'EUR',
  'GBP',
  'TWD',
  'SGD',
  'MYR',
  'THB',
  'IDR',
  'VND',
  'PHP',
  'BRL',
  'MXN',
  'RUB',
  'JPY',
] as const;

/** What keeps a card from being saved. `at` counts personas from 1. */
export type CardTrouble =
  | { what: 'from' | 'to' | 'fromOverTo' }
  | { what: 'tooManyAvoid' | 'tooManyPersonas'; n: number; most: number }
  | { what: 'tooManyWorries' | 'tooManyWords'; at: number; n: number; most: number }
  | { what: 'noName'; at: number }
  | { what: 'tooLong'; entry: string; most: number };

export type SavedCard = Payload<'shopCard.set'>;

export const EMPTY_DRAFT: CardDraft = { buyer: '', currency: 'CNY', from: '', to: '', tone: 'plain', avoid: '', personas: [] };

export function draftOf(card: ShopCard): CardDraft {
  const { from, to, currency } = card.priceBand;
  return {
    buyer: card.buyer,
    currency,
    from: from === undefined ? '' : String(from / 100),
    to: to === undefined ? '' : String(to / 100),
    tone: card.tone,
    avoid: card.avoid.join('\n'),
    personas: card.personas.map(({ name, worries, words }, index) => ({
      key: String(index),
      name,
      worries: worries.join('\n'),
      words: words.join('\n'),
    })),
  };
}

/** Lines without blanks around them, each once; empty ones are left out. */
export function linesOf(text: string): string[] {
  return [
    ...new Set(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ),
  ];
}

/** Minor units; undefined for an open side, 'unreadable' for what is no single amount. */
function amountOf(text: string): number | undefined | 'unreadable' {
  const typed = text.normalize('NFKC').trim();
  if (typed === '') return undefined;
  const [amount, ...more] = amountsIn(typed);
  return amount === undefined || more.length > 0 || !/^[\p{Sc}\s]*[\d.,\s]+(?:元|块)?$/u.test(typed) ? 'unreadable' : amount;
}

/** The card as it would be kept, and what keeps it from that. A persona of which nothing is filled in yet is left out. */
export function cardOf(draft: CardDraft, id: ShopCard['id']): { card: SavedCard; troubles: readonly CardTrouble[] } {
  const [from, to] = [amountOf(draft.from), amountOf(draft.to)];
  const personas = draft.personas
    .map((persona) => ({ name: persona.name.trim(), worries: linesOf(persona.worries), words: linesOf(persona.words) }))
    .filter(({ name, worries, words }) => name !== '' || worries.length + words.length > 0);
  const card: SavedCard = {
    id,
    buyer: draft.buyer.trim(),
    priceBand: {
      currency: draft.currency,
      ...(typeof from === 'number' ? { from } : {}),
      ...(typeof to === 'number' ? { to } : {}),
    },
    tone: draft.tone,
    avoid: linesOf(draft.avoid),
    personas,
  };
  return { card, troubles: troublesOf(card, from, to) };
}

function troublesOf(card: SavedCard, from: ReturnType<typeof amountOf>, to: ReturnType<typeof amountOf>): CardTrouble[] {
  const troubles: CardTrouble[] = [];
  if (from === 'unreadable') troubles.push({ what: 'from' });
  if (to === 'unreadable') troubles.push({ what: 'to' });
  if (typeof from === 'number' && typeof to === 'number' && from > to) troubles.push({ what: 'fromOverTo' });
  const { avoid, personas } = card;
  if (avoid.length > CARD_CAPS.avoid) troubles.push({ what: 'tooManyAvoid', n: avoid.length, most: CARD_CAPS.avoid });
  if (personas.length > CARD_CAPS.personas) troubles.push({ what: 'tooManyPersonas', n: personas.length, most: CARD_CAPS.personas });
  for (const [index, { name, worries, words }] of personas.entries()) {
    const at = index + 1;
    if (name === '') troubles.push({ what: 'noName', at });
    if (worries.length > CARD_CAPS.worries) troubles.push({ what: 'tooManyWorries', at, n: worries.length, most: CARD_CAPS.worries });
    if (words.length > CARD_CAPS.words) troubles.push({ what: 'tooManyWords', at, n: words.length, most: CARD_CAPS.words });
  }
  const entries = [card.buyer, ...avoid, ...personas.flatMap(({ name, worries, words }) => [name, ...worries, ...words])];
  const long = entries.find((entry) => entry.length > CARD_CAPS.text);
  if (long !== undefined) troubles.push({ what: 'tooLong', entry: `${long.slice(0, 20)}…`, most: CARD_CAPS.text });
  return troubles;
}
