import type { HeldProof } from '../../utils/compliance/held-proof';
import type { ProofRow } from '../../utils/history';
import type { Words } from '../ui/words';
import type { Item } from './items';
import type { PanelState } from './state';
import type { Toast, World } from './world';

/** What the operator enters of a document. */
export interface Document {
  kind: HeldProof['kind'];
  number: string;
  /** Local day YYYY-MM-DD, inclusive; absent = no end. */
  until?: string;
  /** Wherever the claim stands, not only on this product. */
  everywhere: boolean;
}

/** The operator's proof for claims: attached once, used wherever the claim stands, changed and withdrawn. */
export interface Proving {
  /** One proof for each claim that the finding marks. */
  attach(item: Item, document: Document): Promise<void>;
  change(row: ProofRow, document: Document): Promise<void>;
  withdraw(row: ProofRow): Promise<void>;
  stop(): void;
}

/** The part of the session that proving speaks to. */
interface Desk {
  readonly words: Words;
  get(): PanelState;
  set(change: Partial<PanelState>): void;
  say(text: string, offer?: Toast['offer']): void;
  complain(text: string, offer?: Toast['offer']): void;
}

/** @param changed called with all proof held whenever it is other than before */
export function startProving(session: Desk, world: World, changed: (proofs: readonly ProofRow[]) => void): Proving {
  const { memory } = world;
  const stop = memory.followProofs((proofs) => {
    session.set({ proofs });
    changed(proofs);
  });

  /** The marketplace's id of the product at hand, which proof for one product is bound to. */
  const product = (): string | undefined => session.get().checkup?.reading.itemId;

  function row(
    base: Pick<ProofRow, 'id' | 'rule' | 'claim' | 'at'>,
    { kind, number, until, everywhere }: Document,
    listing?: string,
  ): ProofRow {
    return {
      ...base,
      kind,
      number,
      ...(until === undefined ? {} : { until }),
      ...(everywhere || listing === undefined ? {} : { listing }),
    };
  }

  async function keepAll(rows: readonly ProofRow[]): Promise<boolean> {
    for (const each of rows) {
      const error = await memory.keepProof(each);
      if (!error) continue;
      session.complain(session.words.t(`panel.store.${error}`));
      return false;
    }
    return true;
  }

  return {
    async attach(item, document) {
      const { t } = session.words;
      const { claimOf } = await import('../../utils/compliance/held-proof');
      const { rule, marks } = item.finding;
      // A finding without words (a text that is missing) is covered as a whole.
      const claims = marks.length === 0 ? [''] : [...new Set(marks.map(({ text }) => claimOf(text)))];
      const at = world.now();
      const rows = claims.map((claim) => row({ id: memory.newId(), rule, claim, at }, document, product()));
      session.set({ proving: undefined });
      if (!(await keepAll(rows))) return;
      session.say(t('proof.kept'), {
        label: t('panel.toast.undo'),
        act: () => void Promise.all(rows.map(({ id }) => memory.removeProof(id))),
        undoes: true,
      });
    },

    async change(before, document) {
      const { t } = session.words;
      const { id, rule, claim, at } = before;
      if (!(await keepAll([row({ id, rule, claim, at }, document, before.listing ?? product())]))) return;
      session.say(t('proof.changed'), { label: t('panel.toast.undo'), act: () => void keepAll([before]), undoes: true });
    },

    async withdraw(before) {
      const { t } = session.words;
      const error = await memory.removeProof(before.id);
      if (error) return session.complain(t(`panel.store.${error}`));
      session.say(t('proof.withdrawn'), { label: t('panel.toast.undo'), act: () => void keepAll([before]), undoes: true });
    },

    stop,
  };
}
