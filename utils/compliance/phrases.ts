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
  for (const phrase of divided(entry)) {
    if (!phrase.includes('{')) {
      if (phrase.trim() !== '') all.add(phrase.trim());
      continue;
    }
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

/** Divided at every `|` outside braces. */
function divided(entry: string): string[] {
  const parts: string[] = [];
  let from = 0;
  let inside = false;
  for (let at = 0; at <= entry.length; at++) {
    const sign = entry.charAt(at);
    if (sign === '{') inside = true;
    else if (sign === '}') inside = false;
    else if (at === entry.length || (sign === '|' && !inside)) {
      parts.push(entry.slice(from, at));
      from = at + 1;
    }
  }
  return parts;
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
