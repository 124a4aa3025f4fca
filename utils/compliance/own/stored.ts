import { brokenRules, type Checker, checkerOf, checkReading, checkText, RULE_PACK_VERSION, ruleById } from '../index';
import type { Pack } from '../rule';
import { PACKS } from '../rules';
import type { OwnRule } from './own-rule';
import { readPackFile } from './pack-file';
import { packsOfOwn } from './rule-of-own';

/** What the operator added to the rules, as the store has it. */
export interface AddedRules {
  packs: readonly { id: string; version: string; text: string; enabled: 0 | 1 }[];
  ownRules: readonly { rule: OwnRule; enabled: 0 | 1 }[];
}

/** The rules in force on this computer. */
export interface RulesInForce {
  checker: Checker;
  /** Names the product's rules and every pack beside them; equal exactly when the rules are. */
  version: string;
}

/** The product's rules alone. */
export const PRODUCT_RULES: RulesInForce = {
  checker: { packs: PACKS, checkText, checkReading, ruleById, broken: brokenRules },
  version: RULE_PACK_VERSION,
};

let last = PRODUCT_RULES;

/**
 * The one place that makes a checker of what is stored: the product's packs, the imported ones that are on, the own rules that are on. Kept until
 * the rules change, because making one ready takes longer than asking it.
 */
export function rulesInForce({ packs, ownRules }: AddedRules): RulesInForce {
  const on = packs.filter(({ enabled }) => enabled === 1);
  const own = ownRules.filter(({ enabled }) => enabled === 1).map(({ rule }) => rule);
  const version = versionOf(on, own);
  if (version !== last.version)
    last = version === PRODUCT_RULES.version ? PRODUCT_RULES : { checker: checkerOf([...PACKS, ...extraPacks(on, own)]), version };
  return last;
}

function extraPacks(packs: readonly { text: string }[], own: readonly OwnRule[]): Pack[] {
  const read = packs.map(({ text }) => readPackFile(text));
  // A stored file that is no pack any more (its id is taken by a newer version of the product) is left out; the list of packs says why.
  return [...read.flatMap((file) => (file.ok ? [file.value.pack] : [])), ...packsOfOwn(own, RULE_PACK_VERSION)];
}

/** Longer than this the packs are counted, not named. */
const LONGEST = 160;

function versionOf(packs: AddedRules['packs'], own: readonly OwnRule[]): string {
  const parts = packs.map(({ id, version, text }) => `${id}@${version}.${digest(text)}`).sort();
  if (own.length > 0) parts.push(`own.${digest(JSON.stringify(own.toSorted((a, b) => (a.id < b.id ? -1 : 1))))}`);
  const whole = [RULE_PACK_VERSION, ...parts].join('+');
  return whole.length <= LONGEST ? whole : `${RULE_PACK_VERSION}+${parts.length}.${digest(whole)}`;
}

/** FNV-1a, 32 bits in hexadecimal: tells versions apart, guards against nothing. */
function digest(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
