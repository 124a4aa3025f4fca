import type { MarketplaceId, PageKind } from '../marketplaces/ids';
import type { FieldName } from './fields';

/** The pages a lesson holds for, by the structure of their address. */
export interface LessonPlace {
  marketplace: MarketplaceId;
  pageKind: PageKind;
  host: string;
  /** Path with `*` for each part that names one product or plan: /goods/edit/*. */
  path: string;
  /** Route in the hash, in the same way; absent where the page keeps none there. */
  hash?: string;
}

/** What a value looks like, so that another thing in its place is not taken for it. */
export const SHAPES = ['figure', 'day', 'words', 'empty'] as const;
export type Shape = (typeof SHAPES)[number];

/** Kinds of controls that can be taught; `printed` is a text that stands on the page. */
export const TAUGHT_KINDS = ['text', 'rich', 'choice', 'tick', 'host', 'printed'] as const;
export type TaughtKind = (typeof TAUGHT_KINDS)[number];

/** How a value is found again: by the texts around it and how it stands to them. No selector, no class, no place in the tree. */
export interface Recipe {
  /** Its label as printed; in several languages of the page where they are known. */
  labels: readonly string[];
  /** The heading above it, where the label stands on the page more than once. */
  under?: string;
  kind: TaughtKind;
  /** Which of its kind behind the label in reading order: 1 is the first, -1 the one before the label, 0 bears the label as its accessible name only. */
  nth: number;
  /** Texts between label and value: units, joining words, hints. Others that come between mean that it is not the same any more. */
  between: readonly string[];
  /** Text nodes the value is printed in: "¥" and "12.00" are two. */
  parts: number;
  /** Texts and controls in the smallest box that holds label and value: a much larger box now means that they belong together no more. */
  room: number;
  /** It was taught in a dialog or drawer over the page. */
  above?: true;
  shape: Shape;
}

export type Teaching =
  /** A page of no known kind: place.pageKind says what it is. `marker` is one of its titles. */
  | { kind: 'page'; marker: string }
  | { kind: 'field'; field: FieldName; name?: string; find: Recipe }
  /** A column whose header the alias tables do not know; understood by utils/figures. */
  | { kind: 'column'; header: string; metric: string }
  /** A figure outside tables. */
  | { kind: 'figure'; metric?: string; find: Recipe };

/** What the operator taught the reader about one kind of page, in texts and relations. */
export interface Lesson {
  id: string;
  /** When it was taught, epoch milliseconds. */
  at: number;
  /** What the operator calls it. */
  name: string;
  place: LessonPlace;
  teaches: Teaching;
  /** When it last brought something, epoch milliseconds. */
  worked?: number;
}

/** Why a lesson brought nothing: nothing on the page answers to it any more, or several things do. */
export type LessonTrouble = 'gone' | 'ambiguous';

/** What came of one lesson when the page was read. `known`: the reader knew it without. */
export interface LessonOutcome {
  lesson: string;
  state: 'read' | 'known' | LessonTrouble;
}

/** What a lesson reads right now. */
export type Tried = { ok: true; label: string; text: string } | { ok: false; error: LessonTrouble | 'otherPage' };

/** What the operator pointed at, understood as far as the page tells. */
export type Picked =
  | { kind: 'field' | 'figure'; label: string; text: string; find: Recipe }
  | { kind: 'column'; header: string; text: string };

/** Why what was pointed at cannot be taught. */
export const NOT_TAUGHT = ['noValue', 'several', 'noLabel', 'ambiguous'] as const;
export type NotTaught = (typeof NOT_TAUGHT)[number];

export const LESSON_CAPS = { name: 120, text: 200, labels: 6, between: 8, room: 60, lessons: 500 } as const;

/** A part of a path that names one thing: figures, a word with four of them in a row, a long key. */
function namesOne(part: string): boolean {
  return /^(?:\d+|[\da-f-]{16,})$/i.test(part) || (/\d{4}/.test(part) && /^[\w-]+$/.test(part));
}

/** A path with what names one thing taken out: /goods/123456/edit becomes the same with a star. */
export function pathPattern(path: string): string {
  return path
    .split('/')
    .map((part) => (namesOne(part) ? '*' : part))
    .join('/')
    .slice(0, LESSON_CAPS.text);
}

/** The route in a hash: without its query, its state, and what names one thing. '' where it holds none. */
export function hashPattern(hash: string): string {
  const route = hash.split(/[?&={]/, 1)[0] ?? '';
  return route.includes('/') ? pathPattern(route) : '';
}

/** Source of a RegExp for a pattern of pathPattern. */
export function patternSource(pattern: string): string {
  return `^${pattern
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^/]+')}`;
}

/** Whether a lesson holds for this address. */
export function holdsAt({ host, path, hash }: LessonPlace, address: { hostname: string; pathname: string; hash: string }): boolean {
  return host === address.hostname && path === pathPattern(address.pathname) && (hash ?? '') === hashPattern(address.hash);
}

/** The address of a lesson taught here. */
export function placeHere(address: { hostname: string; pathname: string; hash: string }): Pick<LessonPlace, 'host' | 'path' | 'hash'> {
  const hash = hashPattern(address.hash);
  return { host: address.hostname, path: pathPattern(address.pathname), ...(hash === '' ? {} : { hash }) };
}

/** The shape of a printed value. */
export function shapeOf(text: string): Shape {
  const shown = text.trim();
  if (/^[-–—*\s]*$/.test(shown)) return 'empty';
  if (/^(?:\d{4}[-/.年]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2}:\d{2})/.test(shown)) return 'day';
  return /^[^\p{L}\d]{0,3}\p{L}{0,3}[^\p{L}\d]{0,3}\d[\d.,'\s]*[^\d]{0,6}$/u.test(shown) ? 'figure' : 'words';
}

/** Whether a text may be what was taught: of the same shape, or nothing at all. */
export function fits(text: string, shape: Shape): boolean {
  const now = shapeOf(text);
  return now === shape || now === 'empty' || shape === 'empty';
}
