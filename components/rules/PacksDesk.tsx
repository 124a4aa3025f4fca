import { useObservable } from 'dexie-react-hooks';
import { rulesInForce } from '../../utils/compliance/own/stored';
import { liveAddedRules } from '../../utils/history';
import { StoreGate } from '../history/StoreGate';
import { Changelog } from './Changelog';
import { ImpactCard } from './ImpactCard';
import { Imported } from './Imported';
import './rules.css';

/** The packs: what an update changes in the stored listings, what was imported, what changed in which version. */
export default function PacksDesk() {
  return (
    <div className="stack">
      <StoreGate>
        <Impacts />
        <Imported />
      </StoreGate>
      <Changelog />
    </div>
  );
}

/** Drawn only when it is known which rules are in force: the figures must not be those of others, not even for a moment. */
function Impacts() {
  const added = useObservable(() => liveAddedRules(), []);
  if (!added) return null;
  const rules = rulesInForce(added);
  return <ImpactCard key={rules.version} rules={rules} />;
}
