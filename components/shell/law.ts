import { checkText } from '../../utils/compliance';
import { withLapsed } from '../../utils/compliance/held-proof';
import { PRODUCT_RULES, type RulesInForce, rulesInForce } from '../../utils/compliance/own/stored';
import type { LawRules } from './checkup';

/** One text for each thing the rules make ready on first use: the Chinese phrases, their disguises, the English phrases. */
const FIRST_USES = [
  { text: '', language: 'zh' },
  { text: '最di价', language: 'zh' },
  { text: '', language: 'en' },
] as const;

/** The longest that a busy page may keep the rules waiting, in milliseconds. */
const MOST_PATIENCE = 500;

/** Resolves when the browser has nothing better to do, so that making rules ready never stands before the operator's first click. */
function idle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: MOST_PATIENCE }));
}

/** The law rules, made ready piece by piece in idle time, so that the first reading is judged at once. */
export async function readyLaw(day: string): Promise<LawRules> {
  for (const { text, language } of FIRST_USES) {
    await idle();
    checkText(text, { language, day });
  }
  return lawOf(PRODUCT_RULES);
}

function lawOf({ checker, version }: RulesInForce): LawRules {
  return {
    version,
    check: (reading, today, held) => withLapsed(checker.checkReading(reading, { day: today, held }), held, reading.itemId, today),
    with: (added) => lawOf(rulesInForce(added)),
  };
}
