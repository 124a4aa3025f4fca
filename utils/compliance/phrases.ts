import { SLOTS } from './rules/slots';

/** Most phrases one entry may be spelt out into; more is a mistake in the entry. */
const MOST = 6_000;

/** A phrase as the choices for each of its parts, in order; '' is a part that may be left out. */
export type Parts = readonly (readonly string[])[];

/**
 * The phrases of an entry of the rule language: divided by `|`, with `{a/b/}` (also `{a|b|}`; an empty alternative is allowed) and `{name}` for a
 * slot of rules/slots.ts.
 * @throws Error when an entry names a slot that is not there
 */
export function partsOf(entry: string): Parts[] {
  return divided(entry).flatMap((phrase) => {
    const trimmed = phrase.trim();
    if (trimmed === '') return [];
    if (!trimmed.includes('{')) return [[[trimmed]]];
    const parts = trimmed.split(/(\{[^}]*\})/).filter((part) => part !== '');
    return [parts.map((part) => (part.startsWith('{') ? choicesOf(part.slice(1, -1)) : [part]))];
  });
}

/** How many phrases the parts stand for. */
export function countOf(parts: Parts): number {
  return parts.reduce((count, choices) => count * choices.length, 1);
}

/**
 * Every phrase an entry stands for.
 * @throws Error when these are more than 6,000, or a slot is not there
 */
export function spellOut(entry: string): string[] {
  const all = new Set<string>();
  for (const parts of partsOf(entry)) for (const phrase of spelled(parts)) all.add(phrase);
  if (all.size > MOST) throw new Error(`more than ${MOST} phrases`);
  return [...all];
}

/** Every phrase the parts stand for. */
export function spelled(parts: Parts): string[] {
  if (countOf(parts) > MOST) throw new Error(`more than ${MOST} phrases`);
  let made = [''];
  for (const choices of parts) made = made.flatMap((start) => choices.map((choice) => start + choice));
  return made.map((phrase) => phrase.trim()).filter((phrase) => phrase !== '');
}

/** Whether a phrase is one of those the parts stand for. */
export function spells(parts: Parts, phrase: string, at = 0): boolean {
  const choices = parts[at];
  if (!choices) return phrase === '';
  return choices.some((choice) => phrase.startsWith(choice) && spells(parts, phrase.slice(choice.length), at + 1));
}

/** Divided at every `|` outside braces. */
function divided(entry: string): readonly string[] {
  return entry.includes('{') ? (entry.match(/(?:[^|{]|\{[^}]*\})+/g) ?? []) : entry.split('|');
}

/** `{slot}` in an expression becomes a group of its words. */
export function withSlots(expression: string): string {
  return expression.replace(
    /\{([a-z]{3,})\}/g,
    (_, name: string) =>
      `(?:${choicesOf(name)
        .toSorted((a, b) => b.length - a.length)
        .join('|')})`,
  );
}

/** Words of the slots met so far. */
const ofSlots = new Map<string, string[]>();

function choicesOf(inner: string): string[] {
  const slot = SLOTS[inner];
  if (slot !== undefined) {
    const known = ofSlots.get(inner) ?? spellOut(slot);
    ofSlots.set(inner, known);
    return known;
  }
  if (/^[a-z]{3,}$/.test(inner)) throw new Error(`unknown slot ${inner}`);
  return inner.split(/[/|]/);
}
