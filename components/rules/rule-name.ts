import { useObservable } from 'dexie-react-hooks';
import { rulesInForce } from '../../utils/compliance/own/stored';
import { liveAddedRules } from '../../utils/history';
import { ruleName, useWords } from '../ui/words';

/** What a rule is called, rules the operator added among them; a rule that is gone by its id. */
export function useRuleName(): (rule: string) => string {
  const words = useWords();
  const added = useObservable(() => liveAddedRules(), []);
  return (rule) => {
    const name = ruleName(words, rule);
    if (name !== rule || !added) return name;
    return rulesInForce(added).checker.ruleById(rule)?.says?.title ?? rule;
  };
}
