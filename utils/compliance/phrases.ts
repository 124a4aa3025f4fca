import { SLOTS } from './rules/slots';

/** Most phrases one entry may stand for; more is a mistake in the entry. */
const MOST = 6_000;

/**
 * The phrases an entry of the rule language stands for: divided by `|`, with `{a/b/}` (also `{a|b|}`; an empty alternative is allowed) and `{name}`
 * for a slot of rules/slots.ts.
 * @throws Error when an entry stands for more than 6,000 phrases or names a slot that is not there
 */
export function spellOut(entry: string): string[] {
  const all = new Set<string>();
  for (const phrase of entry.split(/\|(?![^{]*\})/)) {
    let made = [''];
    for (const part of phrase.trim().split(/(\{[^}]*\})/)) {
      const choices = part.startsWith('{') ? choicesOf(part.slice(1, -1)) : [part];
      made = made.flatMap((start) => choices.map((choice) => start + choice));
      if (made.length + all.size > MOST) throw new Error(`more than ${MOST} phrases`);
    }
    for (const spelled of made) if (spelled.length > 0) all.add(spelled);
  }
  return [...all];
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

function choicesOf(inner: string): string[] {
  const slot = SLOTS[inner];
  if (slot !== undefined) return spellOut(slot);
  if (/^[a-z]{3,}$/.test(inner)) throw new Error(`unknown slot ${inner}`);
  return inner.split(/[/|]/);
}
