import { useEffect, useMemo, useState } from 'react';
import type { HeldProof } from '../../utils/compliance/held-proof';
import { type AddedRules, type RulesInForce, rulesInForce } from '../../utils/compliance/own/stored';
import { openMemory } from '../shell/memory';

/** What is kept on this computer and decides what a finding is; plain data, so that a Worker can be given it. */
export interface Kept {
  added: AddedRules;
  held: readonly HeldProof[];
}

const NOTHING: Kept = { added: { packs: [], ownRules: [] }, held: [] };

/** The store answers anew at every change of anything; what stands on these rules is worked out anew only when they are others. */
function isSame(before: unknown, now: unknown): boolean {
  return JSON.stringify(before) === JSON.stringify(now);
}

/** The rules in force now: the product's, and with them what the operator added and proved. The product's alone where the store is shut. */
export function useRules(): RulesInForce & { kept: Kept } {
  const [kept, setKept] = useState(NOTHING);
  useEffect(() => {
    const memory = openMemory();
    const stops = [
      memory.followRules((added) => setKept((before) => (isSame(before.added, added) ? before : { ...before, added }))),
      memory.followProofs((held) => setKept((before) => (isSame(before.held, held) ? before : { ...before, held }))),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return useMemo(() => ({ ...rulesInForce(kept.added), kept }), [kept]);
}
