import { useObservable } from 'dexie-react-hooks';
import { type RulesInForce, rulesInForce } from '../../utils/compliance/own/stored';
import { liveAddedRules } from '../../utils/history';

/** The rules in force, the operator's own among them; undefined until the store has answered. */
export function useRulesInForce(): RulesInForce | undefined {
  const added = useObservable(() => liveAddedRules(), []);
  return added && rulesInForce(added);
}
