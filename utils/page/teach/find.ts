import { fits, LESSON_CAPS, type LessonTrouble, type Recipe, type TaughtKind } from '../../reading/lesson';
import { normaliseLabel, saysNothing } from '../labels';
import { accessibleName } from '../names';
import { isText } from '../rows';
import type { ControlToken, Scan, TextToken, Token } from '../scan';
import { type Printed, textsOf } from './texts';

/** Where a recipe leads on the page as it stands now. */
export interface FoundPlace {
  /** The control, or the texts that print the value. */
  tokens: readonly Token[];
  label: string;
  /** Where the label is printed. */
  printed?: Printed;
}

/** Tokens between a label and what it names; further away it names nothing. */
const FAR = 40;
/** A counter, a hint, an error may have joined the row. */
const MORE_ROOM = 4;
const HEADING = 'h1,h2,h3,h4,h5,h6,legend,summary,[role="heading"]';
/** Words in these name something and are no value. */
const NO_VALUE = `${HEADING},label,dt,th,button,[role="columnheader"],[role="button"],[role="tab"]`;
const VALUES: ReadonlySet<string> = new Set(['text', 'rich', 'choice', 'tick', 'host'] satisfies TaughtKind[]);

export const isValueControl = (token: Token): token is ControlToken => VALUES.has(token.kind);

/** A text as it is compared between label and value: digits are counters and change. */
export const asBetween = (text: string): string => normaliseLabel(text).replace(/\d+/g, '0').slice(0, LESSON_CAPS.text);

/** A sign, a counter, one joining word: nothing that could be a label. */
export const isJoint = (text: string): boolean => saysNothing(text) || text.length === 1;

/** The heading that stands last before this place. */
export function headingAbove(scan: Scan, at: number): string | undefined {
  for (let index = at - 1; index >= 0; index -= 1) {
    const token = scan.tokens[index];
    if (token && isText(token) && token.element.closest(HEADING)) return normaliseLabel(token.text) || undefined;
  }
  return undefined;
}

/** What may be a value of this kind, walking on from a label. */
const isTarget = (token: Token, kind: TaughtKind): boolean =>
  kind === 'printed' ? isText(token) && token.text.length <= 200 : token.kind === kind;

/** The value that stands so to this label; undefined where something else has come between. */
function standing(scan: Scan, { from, to }: Printed, recipe: Recipe): readonly Token[] | undefined {
  const step = recipe.nth > 0 ? 1 : -1;
  const allowed = new Set(recipe.between);
  let left = Math.abs(recipe.nth);
  for (let at = step > 0 ? to : from - 1, gone = 0; gone < FAR; at += step, gone += 1) {
    const token = scan.tokens[at];
    if (!token) return undefined;
    if (isTarget(token, recipe.kind)) left -= 1;
    if (left === 0) return valueAt(scan, at, recipe, step);
    if (isText(token) && !isJoint(token.text) && !allowed.has(asBetween(token.text))) return undefined;
    if (recipe.kind === 'printed' && isValueControl(token)) return undefined;
  }
  return undefined;
}

/** The texts of a printed value, or the one control. */
function valueAt(scan: Scan, at: number, { kind, parts, shape }: Recipe, step: number): readonly Token[] | undefined {
  if (kind !== 'printed') return scan.tokens.slice(at, at + 1);
  const tokens = step > 0 ? scan.tokens.slice(at, at + parts) : scan.tokens.slice(at - parts + 1, at + 1);
  return tokens.length === parts &&
    tokens.every((token) => isText(token) && !token.element.closest(NO_VALUE)) &&
    fits(printed(tokens), shape)
    ? tokens
    : undefined;
}

/** A printed value as one text. */
export function printed(tokens: readonly Token[]): string {
  return tokens
    .filter(isText)
    .map(({ text }) => text)
    .join('')
    .trim();
}

/** Texts and controls in the smallest box that holds both of these, as many as are worth counting. */
export function roomOf(scan: Scan, one: Token, other: Token): number {
  let box: Element | undefined = one.element;
  while (box) {
    const place = scan.placeOf(box);
    if (place && place.from <= Math.min(one.at, other.at) && place.to > Math.max(one.at, other.at))
      return Math.min(place.to - place.from, LESSON_CAPS.room);
    box = scan.parentOf(box);
  }
  return LESSON_CAPS.room;
}

/** Where the recipe leads: exactly one place, or why not. Hidden things are never looked at, and what lies over the page only if it was taught there. */
export function findTaught(scan: Scan, recipe: Recipe): FoundPlace | LessonTrouble {
  const texts = textsOf(scan);
  const here = (token: Token) => texts.onPage(token) !== (recipe.above === true);
  const inGroup = (at: number) => recipe.under === undefined || headingAbove(scan, at) === recipe.under;
  const found = new Map<Token, FoundPlace>();
  for (const printed of recipe.nth === 0 ? [] : recipe.labels.flatMap((label) => texts.printed(label))) {
    if (!inGroup(printed.from)) continue;
    const tokens = standing(scan, printed, recipe);
    const [first] = tokens ?? [];
    const label = scan.tokens[printed.from];
    if (!tokens || !first || !label || !here(first) || !isNear(scan, label, first, recipe)) continue;
    found.set(first, { tokens, label: printed.text, printed });
  }
  if (recipe.kind !== 'printed' && found.size === 0) {
    for (const token of recipe.labels.flatMap((label) => texts.named(label)))
      if (token.kind === recipe.kind && here(token) && inGroup(token.at))
        found.set(token, { tokens: [token], label: accessibleName(scan, token) });
  }
  const [only, ...more] = found.values();
  return only ? (more.length === 0 ? only : 'ambiguous') : 'gone';
}

/** Label and value still belong together: the box that holds both holds little else. */
function isNear(scan: Scan, label: Token, value: Token, { room }: Recipe): boolean {
  return room === LESSON_CAPS.room || roomOf(scan, label, value) <= room + MORE_ROOM;
}

export const textTokens = (tokens: readonly Token[]): TextToken[] => tokens.filter(isText);
