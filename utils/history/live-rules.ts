import { liveQuery, type Observable } from 'dexie';
import { type Database, database as profile } from './database';
import type { OwnRuleRow, PackRow, ProofRow, RulePageRow } from './rows';

/** Everything beside the product's own rules that decides what a finding is. */
export interface StoredRules {
  packs: readonly PackRow[];
  ownRules: readonly OwnRuleRow[];
  proofs: readonly ProofRow[];
}

/** Read at one moment, each oldest first. */
export function readStoredRules(database: Database = profile): Promise<StoredRules> {
  const { packs, ownRules, proofs } = database;
  return database.transaction('r', [packs, ownRules, proofs], async () => ({
    packs: (await packs.toArray()).sort(byTime),
    ownRules: (await ownRules.toArray()).sort(byTime),
    proofs: (await proofs.toArray()).sort(byTime),
  }));
}

/** The packs and own rules beside the product's own. */
export function liveAddedRules(): Observable<Omit<StoredRules, 'proofs'>> {
  return liveQuery(async () => ({
    packs: (await profile.packs.toArray()).sort(byTime),
    ownRules: (await profile.ownRules.toArray()).sort(byTime),
  }));
}

/** Proof held, newest first. */
export function liveProofs(): Observable<ProofRow[]> {
  return liveQuery(async () => (await profile.proofs.toArray()).sort(byTime).reverse());
}

export function livePacks(): Observable<PackRow[]> {
  return liveQuery(async () => (await profile.packs.toArray()).sort(byTime));
}

export function liveOwnRules(): Observable<OwnRuleRow[]> {
  return liveQuery(async () => (await profile.ownRules.toArray()).sort(byTime));
}

/** Every version of every rule page kept, newest first. */
export function liveRulePages(): Observable<RulePageRow[]> {
  return liveQuery(async () => (await profile.rulePages.toArray()).sort(byTime).reverse());
}

function byTime(a: { at: number; id: string }, b: { at: number; id: string }): number {
  return a.at - b.at || (a.id < b.id ? -1 : 1);
}
