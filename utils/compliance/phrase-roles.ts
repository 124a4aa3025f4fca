import { fold, foldUnit } from '../text/fold';
import { wordsBesideNumbers } from './number-claims';
import { countOf, type Parts, partsOf, spelled, spells } from './phrases';
import type { CompiledRule, Role, RuleSet } from './rule-set';

/** Harmless phrases of more spellings than this are not each held against the terms. */
const MOST_TRIED = 8;

/**
 * Puts the phrases of a rule into the tree of its set. They are worked out before any is added, so a broken entry leaves nothing behind.
 * @throws Error naming the phrase that cannot be used
 */
export function addRule(set: RuleSet, compiled: CompiledRule): void {
  const { rule } = compiled;
  const added: { role: Role; parts?: Parts }[] = [];
  const spelt = (phrase: string, role: Role['role']) => {
    const { plain, text } = foldPhrase(phrase);
    const [lead, trail] = [text.search(WORD_UNIT), text.length - 1 - lastWordUnit(text)];
    added.push({ role: { rule: compiled, role, plain, text, han: ALL_HAN.test(plain), lead, trail } });
  };
  const beside = (parts: Parts) => {
    const role: Role = { rule: compiled, role: 'anchor', plain: undefined, text: undefined, han: false, lead: 0, trail: 0 };
    added.push({ role, parts: parts.map(foldedChoices) });
  };
  const all = (phrases: readonly Parts[], role: Role['role']) => {
    let ofHan: Role | undefined;
    let ofLatin: Role | undefined;
    const compared = (han: boolean): Role => ({ rule: compiled, role, plain: undefined, text: undefined, han, lead: 0, trail: 0 });
    for (const parts of phrases) {
      if (parts.every(allHan)) {
        ofHan ??= compared(true);
        added.push({ role: ofHan, parts: parts.map(foldedChoices) });
      } else if (parts.every(allMixed)) {
        ofLatin ??= compared(false);
        added.push({ role: ofLatin, parts: parts.map(foldedChoices) });
        // those of Han alone may be disguised
        const han = parts.map((choices) => (allHan(choices) ? choices : choices.filter((choice) => choice === '' || ALL_HAN.test(choice))));
        if (han.every((choices) => choices.length > 0)) {
          ofHan ??= compared(true);
          added.push({ role: ofHan, parts: han.map(foldedChoices) });
        }
      } else if (parts.every(allLatin)) {
        ofLatin ??= compared(false);
        // a part that may be left out can leave two spaces behind, so such phrases are spelt out
        const phrases =
          parts.length > 1 && parts.every((choices) => !choices.includes('')) ? [parts] : spelled(parts).map((one) => [[one]]);
        for (const phrase of phrases) added.push({ role: ofLatin, parts: phrase.map(withoutHyphens) });
      } else {
        for (const phrase of spelled(parts)) {
          // one unit alone is no phrase: it stands in too many words
          if (role === 'anchor' || phrase.length > 1) spelt(phrase, role);
          if (role === 'term' && phrase.includes('-')) spelt(phrase.replaceAll('-', ''), role);
        }
      }
    }
  };
  const terms = 'terms' in rule.match ? partsOf(rule.match.terms) : [];
  all(terms, 'term');
  if ('terms' in rule.match && added.length === 0) throw new Error(`too short: ${rule.match.terms}`);
  if ('anchors' in rule.match) all(partsOf(rule.match.anchors), 'anchor');
  if ('numbers' in rule.match) for (const parts of wordsBesideNumbers(rule.match.numbers)) beside(parts);
  const inside = rule.inside ? partsOf(rule.inside) : [];
  for (const phrase of inside) {
    const own = countOf(phrase) <= MOST_TRIED ? spelled(phrase).find((one) => terms.some((parts) => spells(parts, one))) : undefined;
    if (own !== undefined) throw new Error(`excuses its own term: ${own}`);
  }
  all(inside, 'inside');
  const values = new Map<Role, number>();
  const numberOf = (role: Role) => {
    const value = values.get(role) ?? set.roles.push(role) - 1;
    values.set(role, value);
    return value;
  };
  for (const { role, parts } of added) {
    if (parts) set.trie.addParts(parts, numberOf(role), role.role === 'anchor' ? 1 : 2);
    else set.trie.add(role.plain ?? '', numberOf(role));
  }
  set.rules.push(compiled);
  if ('characters' in rule.match || 'repeated' in rule.match) set.whole.push(compiled);
  if ('missing' in rule.match || 'contradiction' in rule.match) set.listing.push(compiled);
}

/** Choices of a few words written in many phrases: one list for all, so that the trie leads them one way. */
const lists = new Map<string, readonly string[]>();
const FEW = 24;

function shared(choices: readonly string[]): readonly string[] {
  if (choices.length === 1 || choices.length > FEW) return choices;
  const key = choices.join('/');
  const known = lists.get(key) ?? choices;
  lists.set(key, known);
  return known;
}

/** What is worked out of a list of words, once for each list: a slot is used by many phrases. */
function oncePerList<Value>(work: (choices: readonly string[]) => Value): (choices: readonly string[]) => Value {
  const known = new WeakMap<readonly string[], { value: Value }>();
  return (choices) => {
    const found = known.get(choices) ?? { value: work(choices) };
    known.set(choices, found);
    return found.value;
  };
}

const foldedChoices = oncePerList((choices) =>
  shared(choices.map((choice) => (ALL_HAN.test(choice) ? foldHan(choice) : foldPhrase(choice).plain))),
);

const allHan = oncePerList((choices) => choices.every((choice) => choice === '' || ALL_HAN.test(choice)));

const allLatin = oncePerList((choices) => choices.every((choice) => /^[a-z0-9 -]*$/.test(choice)));

/** Han, letters and digits without a gap between them. */
const allMixed = oncePerList((choices) => choices.every((choice) => /^[\u3400-\u9fffa-z0-9]*$/.test(choice)));

/** Both ways a hyphen is read: as a gap, and as nothing. */
const withoutHyphens = oncePerList((choices) =>
  choices.flatMap((choice) => (choice.includes('-') ? [choice.replaceAll('-', ' '), choice.replaceAll('-', '')] : [choice])),
);

const ALL_HAN = /^[\u3400-\u9fff]+$/;
const WORD_UNIT = /[\p{L}\p{N}]/u;

function lastWordUnit(text: string): number {
  let at = text.length - 1;
  while (at >= 0 && !WORD_UNIT.test(text.charAt(at))) at--;
  return at;
}

/** Most Han stand for themselves. */
function foldHan(phrase: string): string {
  for (let at = 0; at < phrase.length; at++) {
    const code = phrase.charCodeAt(at);
    if (foldUnit(code) !== code) return Array.from(phrase, (sign) => String.fromCharCode(foldUnit(sign.charCodeAt(0)) ?? 0)).join('');
  }
  return phrase;
}

/** Simplified Han, and plain words with spaces and hyphens, fold without a look at every character; that is nearly all phrases. */
function foldPhrase(phrase: string): { text: string; plain: string } {
  if (ALL_HAN.test(phrase)) {
    const plain = foldHan(phrase);
    return { text: plain, plain };
  }
  if (!/^[a-z]+(?:[ -][a-z]+)*$/.test(phrase)) return fold(phrase);
  const plain = phrase.replaceAll('-', ' ');
  return { plain, text: plain.replaceAll('l', 'i') };
}
