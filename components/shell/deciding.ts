import type { Dismissal, DismissalLevel } from '../../utils/findings/dismissal';
import type { Words } from '../ui/words';
import type { Item } from './items';
import type { PanelState } from './state';
import type { Toast, World } from './world';

const DAY = 86_400_000;

/** The operator's decisions to leave findings as they are, and taking them back. */
export interface Deciding {
  /** Every decision there is, kept or made on the example. */
  readonly decisions: readonly Dismissal[];
  /** @param days until the decision ends; undefined = no end */
  dismiss(item: Item, level: DismissalLevel, reason: string, days: number | undefined): Promise<void>;
  /** Takes a decision back. */
  restore(dismissal: Dismissal & { id?: string }, item?: Item): Promise<void>;
  /** The example is left: what was decided on it goes with it. */
  forgetTrial(): void;
  stop(): void;
}

/** The part of the session that deciding speaks to. */
interface Desk {
  readonly words: Words;
  readonly listing: string | undefined;
  get(): PanelState;
  set(change: Partial<PanelState>): void;
  say(text: string, offer?: Toast['offer']): void;
  complain(text: string, offer?: Toast['offer']): void;
}

/** @param changed called whenever there are other decisions than before */
export function startDeciding(session: Desk, world: World, changed: () => void): Deciding {
  const { memory } = world;
  let kept: readonly Dismissal[] = [];
  /** Decisions on the example are not kept. */
  let trial: readonly Dismissal[] = [];

  const stop = memory.followDismissals(
    (rows) => {
      kept = rows;
      changed();
    },
    (storeTrouble) => session.set({ storeTrouble }),
  );
  const tryOut = (next: readonly Dismissal[]): void => {
    trial = next;
    changed();
  };

  function made(item: Item, level: DismissalLevel, reason: string, days: number | undefined): Dismissal {
    const { marketplace } = session.get().checkup?.reading ?? { marketplace: 'unknown' as const };
    const at = world.now();
    const dismissal: Dismissal = { findingRule: item.finding.rule, level, reason, at };
    if (days !== undefined) dismissal.until = at + days * DAY;
    if (marketplace !== 'unknown' && level !== 'rule') dismissal.marketplace = marketplace;
    if (marketplace !== 'unknown' && level === 'shop') dismissal.shop = marketplace;
    if ((level === 'once' || level === 'product') && session.listing !== undefined) dismissal.listing = session.listing;
    if (level === 'once') {
      // The number that tells two of the same apart is the panel's own.
      dismissal.findingKey = item.key.replace(/~\d+$/, '');
      dismissal.text = item.field?.text ?? '';
    }
    return dismissal;
  }

  function record(item: Item, kind: 'dismissed' | 'restored'): void {
    const { listing } = session;
    if (listing === undefined) return;
    void memory.record({ id: memory.newId(), listing, at: world.now(), kind, rule: item.finding.rule, finding: item.key });
  }

  const deciding: Deciding = {
    get decisions() {
      return [...trial, ...kept];
    },

    async dismiss(item, level, reason, days) {
      const { t } = session.words;
      const { example } = session.get();
      const dismissal: Dismissal & { id?: string } = made(item, example ? 'once' : level, reason, days);
      session.set({ dismissing: undefined });
      if (example) tryOut([...trial, dismissal]);
      else {
        const id = memory.newId();
        const error = await memory.dismiss(dismissal, id);
        if (error) return session.complain(t(`panel.store.${error}`));
        dismissal.id = id;
        record(item, 'dismissed');
      }
      session.say(t(item.finding.kind === 'quality' ? 'panel.toast.dismissed' : 'panel.toast.accepted'), {
        label: t('panel.toast.undo'),
        act: () => void deciding.restore(dismissal, item),
        undoes: true,
      });
    },

    async restore(dismissal, item) {
      const { t } = session.words;
      if (dismissal.id === undefined) tryOut(trial.filter((other) => other !== dismissal));
      else {
        const error = await memory.restore(dismissal.id);
        if (error) return session.complain(t(`panel.store.${error}`));
        if (item) record(item, 'restored');
      }
      session.say(t('panel.toast.restored'));
    },

    forgetTrial: () => tryOut([]),
    stop,
  };
  return deciding;
}
