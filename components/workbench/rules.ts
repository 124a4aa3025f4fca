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

/** The rules in force now: the product's, and with them what the operator added and proved. The product's alone where the store is shut. */
export function useRules(): RulesInForce & { kept: Kept } {
  const [kept, setKept] = useState(NOTHING);
  useEffect(() => {
    const memory = openMemory();
    const stops = [
      memory.followRules((added) => setKept((before) => ({ ...before, added }))),
      memory.followProofs((held) => setKept((before) => ({ ...before, held }))),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return useMemo(() => ({ ...rulesInForce(kept.added), kept }), [kept]);
}
