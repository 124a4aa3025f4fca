import { type Database, guarded, database as profile } from './database';
import { ok, type Result, type StoreError } from './result';
import type { OwnRuleRow, PackRow, ProofRow, RulePageRow } from './rows';

/** What the operator teaches the rules, through the same one door: each function is one transaction and may be repeated without harm. */

type Done = Promise<Result<true, StoreError>>;

async function done(use: () => PromiseLike<unknown>): Done {
  const used = await guarded(use);
  return used.ok ? ok(true) : used;
}

/** Enters a proof, or changes the one of this id. */
export function setProof(proof: ProofRow, database: Database = profile): Done {
  return done(() => database.proofs.put(proof));
}

export function removeProof(id: string, database: Database = profile): Done {
  return done(() => database.proofs.delete(id));
}

/** Adds a pack, or puts this file in the place of the pack of the same id; also how it is switched on and off. */
export function setPack(pack: PackRow, database: Database = profile): Done {
  return done(() => database.packs.put(pack));
}

export function removePack(id: string, database: Database = profile): Done {
  return done(() => database.packs.delete(id));
}

export function setOwnRule(row: OwnRuleRow, database: Database = profile): Done {
  return done(() => database.ownRules.put(row));
}

export function removeOwnRule(id: string, database: Database = profile): Done {
  return done(() => database.ownRules.delete(id));
}

/** `new`: the first time this page is kept; `same`: it says what it said; `changed`: it says something else than `before`. */
export type KeptPage = { kind: 'new' | 'same'; page: string } | { kind: 'changed'; page: string; before: string };

/** Keeps a rule page as it was read. The same reading sent twice gets the same answer. */
export function keepRulePage(read: Omit<RulePageRow, 'id' | 'until'>, database: Database = profile): Promise<Result<KeptPage, StoreError>> {
  const { rulePages } = database;
  return guarded(() =>
    database.transaction('rw', rulePages, async (): Promise<KeptPage> => {
      const line = rulePages.where('[url+at]').between([read.url, -Infinity], [read.url, read.at], true, true);
      const [last, earlier] = await line.reverse().limit(2).toArray();
      const id = `${read.url}|${read.hash.slice(0, 16)}|${read.at}`;
      if (last?.id === id) return earlier ? { kind: 'changed', page: id, before: earlier.id } : { kind: 'new', page: id };
      if (last?.hash === read.hash) {
        await rulePages.put({ ...last, until: Math.max(last.until, read.at) });
        return { kind: 'same', page: last.id };
      }
      await rulePages.put({ ...read, id, until: read.at });
      return last ? { kind: 'changed', page: id, before: last.id } : { kind: 'new', page: id };
    }),
  );
}

/** Puts a version of a rule page back that was removed. */
export function restoreRulePage(page: RulePageRow, database: Database = profile): Done {
  return done(() => database.rulePages.put(page));
}

export function removeRulePage(id: string, database: Database = profile): Done {
  return done(() => database.rulePages.delete(id));
}
