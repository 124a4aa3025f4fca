import { StoreGate } from '../history/StoreGate';
import { Changelog } from './Changelog';
import { ImpactCard } from './ImpactCard';
import { Imported } from './Imported';
import { useRulesInForce } from './in-force';
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

function Impacts() {
  const rules = useRulesInForce();
  return rules ? <ImpactCard key={rules.version} rules={rules} /> : null;
}
