import type { HeldProof } from '../../utils/compliance/held-proof';
import type { AddedRules } from '../../utils/compliance/own/stored';
import type { Finding } from '../../utils/findings/finding';
import type { ListingReport } from '../../utils/listing';
import { localDay } from '../../utils/numbers/day';
import type { Reading } from '../../utils/reading/reading';
import type { JudgeListing, LawRules } from './checkup';
import type { World } from './world';

/** A reading and what the rules say of it, before the operator's decisions. */
interface Judged {
  reading: Reading;
  report: ListingReport;
  law: readonly Finding[] | 'loading' | 'failed';
}

/** Judging readings by the audits and the law rules, which both come after the first paint. */
export interface Judging {
  /** What the rules say of the reading at hand; undefined until one was judged. */
  readonly judged: Judged | undefined;
  read(reading: Reading): void;
  /** What the law rules would say of another reading; 'loading' or 'failed' where they say nothing. */
  law(reading: Reading): Judged['law'];
  /** The proof the operator holds from now on. */
  hold(proofs: readonly HeldProof[]): void;
  forget(): void;
  stop(): void;
}

/**
 * Loads the rules and judges what is read; a reading that comes before the audits is kept until they are there.
 *
 * @param changed called whenever there is something new in `judged`
 * @param loaded called with the version of the law rules
 */
export function startJudging(world: World, changed: () => void, loaded: (version: string) => void): Judging {
  let audits: JudgeListing | undefined;
  let law: LawRules | 'loading' | 'failed' = 'loading';
  let waiting: Reading | undefined;
  let judged: Judged | undefined;
  let held: readonly HeldProof[] = [];
  let added: AddedRules | undefined;

  const today = (): string => localDay(world.now());

  function checkLaw(reading: Reading): Judged['law'] {
    if (typeof law === 'string') return law;
    try {
      return law.check(reading, today(), held);
    } catch {
      // A broken rule pack gives no result, which is shown as none; the score does not depend on it.
      return 'failed';
    }
  }

  function read(reading: Reading): void {
    waiting = audits ? undefined : reading;
    if (!audits) return;
    judged = { reading, report: audits(reading, today()), law: checkLaw(reading) };
    changed();
  }

  function setLaw(rules: LawRules | 'failed'): void {
    law = typeof rules === 'string' || !added ? rules : rules.with(added);
    if (typeof law !== 'string') loaded(law.version);
    judgeAgain();
  }

  function judgeAgain(): void {
    if (!judged) return;
    judged = { ...judged, law: checkLaw(judged.reading) };
    changed();
  }

  void world.loadListing().then((judge) => {
    audits = judge;
    if (waiting) read(waiting);
  });
  world.loadLaw().then(setLaw, () => setLaw('failed'));
  const stop = world.memory.followRules((rules) => {
    added = rules;
    if (typeof law !== 'string') setLaw(law);
  });

  return {
    get judged() {
      return judged;
    },
    read,
    law: checkLaw,
    hold(proofs) {
      held = proofs;
      judgeAgain();
    },
    forget() {
      judged = undefined;
      waiting = undefined;
    },
    stop,
  };
}
