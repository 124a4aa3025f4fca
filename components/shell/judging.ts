import type { HeldProof } from '../../utils/compliance/held-proof';
import type { AddedRules } from '../../utils/compliance/own/stored';
import type { Finding, Rewrite } from '../../utils/findings/finding';
import type { ListingReport } from '../../utils/listing';
import { localDay } from '../../utils/numbers/day';
import type { PictureState } from '../../utils/pictures/state';
import type { Reading } from '../../utils/reading/reading';
import type { ShopFor, ShopKnowledge } from '../../utils/shop/knowledge';
import type { LawRules, ListingRules } from './checkup';
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
  /** @param own false for the example, which is judged without the shop */
  read(reading: Reading, own?: boolean): void;
  /** What the audits would say of another reading of the listing at hand, by the same shop; undefined until they are loaded. */
  report(reading: Reading): ListingReport | undefined;
  /** The new texts on offer for a finding of the reading at hand; worked out when they are first asked for. */
  rewrites(finding: Finding): readonly Rewrite[];
  /** What the own shop adds to another reading of the listing at hand; undefined where nothing is known of it. */
  shop(reading: Reading): ShopKnowledge | undefined;
  /** What was just measured of the pictures of the listing at hand, by their address. */
  see(pictures: ReadonlyMap<string, PictureState>): void;
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
  let audits: ListingRules | undefined;
  const offered = new WeakMap<Finding, readonly Rewrite[]>();
  let law: LawRules | 'loading' | 'failed' = 'loading';
  let waiting: Reading | undefined;
  let judged: Judged | undefined;
  let held: readonly HeldProof[] = [];
  let added: AddedRules | undefined;
  let followed: { page: string; stop: () => void } | undefined;
  let shopFor: ShopFor | undefined;
  let pictures: ReadonlyMap<string, PictureState> = new Map();

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

  const audit = (reading: Reading): ListingReport | undefined => audits?.judge(reading, today(), shop(reading));

  /** What is seen in the page now goes over what the store has; only a picture that may not be looked at now keeps its earlier measure. */
  function shop(reading: Reading): ShopKnowledge | undefined {
    const told = shopFor?.(reading);
    if (pictures.size === 0) return told;
    const all = new Map(told?.pictures);
    for (const [src, state] of pictures) if (state.kind === 'measured' || !all.has(src)) all.set(src, state);
    return { ...told, pictures: all };
  }

  function rewrites(finding: Finding): readonly Rewrite[] {
    if (!judged || !audits) return [];
    let offers = offered.get(finding);
    if (!offers) {
      offers = audits.rewrites(finding, judged.reading, today(), shop(judged.reading));
      offered.set(finding, offers);
    }
    return offers;
  }

  function auditAgain(): void {
    const report = judged && audit(judged.reading);
    if (!judged || !report) return;
    judged = { ...judged, report };
    changed();
  }

  function read(reading: Reading, own = true): void {
    if (own) followShop(reading);
    else unfollowShop();
    waiting = audits ? undefined : reading;
    judgeReading(reading);
  }

  function judgeReading(reading: Reading): void {
    const report = audit(reading);
    if (!report) return;
    judged = { reading, report, law: checkLaw(reading) };
    changed();
  }

  /** The shop is followed for one product page at a time; until it answers, the listing is judged without it. */
  function followShop(reading: Reading): void {
    const page = JSON.stringify([reading.marketplace, reading.pageKind, reading.itemId ?? reading.url]);
    if (followed?.page === page) return;
    unfollowShop();
    followed = { page, stop: () => undefined };
    followed.stop = world.memory.followShop(reading, (told) => {
      if (followed?.page !== page) return;
      shopFor = told;
      auditAgain();
    });
  }

  function unfollowShop(): void {
    followed?.stop();
    followed = undefined;
    shopFor = undefined;
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

  void world.loadListing().then((rules) => {
    audits = rules;
    if (waiting) judgeReading(waiting);
    waiting = undefined;
  });
  world.loadLaw().then(setLaw, () => setLaw('failed'));
  const unfollowRules = world.memory.followRules((rules) => {
    added = rules;
    if (typeof law !== 'string') setLaw(law);
  });

  return {
    get judged() {
      return judged;
    },
    read,
    report: audit,
    rewrites,
    shop,
    see(seen) {
      pictures = seen;
      auditAgain();
    },
    law: checkLaw,
    hold(proofs) {
      held = proofs;
      judgeAgain();
    },
    forget() {
      judged = undefined;
      waiting = undefined;
      pictures = new Map();
      unfollowShop();
    },
    stop() {
      unfollowRules();
      unfollowShop();
    },
  };
}
