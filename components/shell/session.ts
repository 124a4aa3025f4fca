import type { Dismissal, DismissalLevel } from '../../utils/findings/dismissal';
import type { Finding } from '../../utils/findings/finding';
import { isProblem } from '../../utils/findings/outcome';
import type { ListingReport } from '../../utils/listing';
import type { LinkListener, LinkState, MarkPressed, WatchLink } from '../../utils/messages/watch-link';
import type { Reading } from '../../utils/reading/reading';
import type { Words } from '../ui/words';
import { type Checkup, type JudgeListing, type LawRules, lawItems, localDay, makeCheckup } from './checkup';
import { openExample } from './example';
import { type Fixing, startFixing } from './fixing';
import { type Item, isOpen, withPastedTitle } from './items';
import { marksFor } from './marks';
import type { Toast, World } from './world';

export const VIEWS = ['listing', 'compliance', 'history', 'settings'] as const;
export type View = (typeof VIEWS)[number];

export interface PanelState {
  view: View;
  link: LinkState;
  /** The first-run example stands in for the page. */
  example: boolean;
  checkup: Checkup | undefined;
  /** Key of the finding that is open. */
  selected: string | undefined;
  /** Key of the finding whose "dismiss" form is open. */
  dismissing: string | undefined;
  helpOpen: boolean;
  searching: boolean;
  query: string;
  pastedTitle: string;
  toast: Toast | undefined;
  /** Changes made here that can still be taken back. */
  undoable: number;
  rulePack: string | undefined;
  /** The store could not be opened: decisions and history are missing. */
  storeBroken: boolean;
}

const DAY = 86_400_000;

/**
 * The panel's model: what the page in front says, what the rules say of it, what the operator decided and did. Views subscribe through
 * useSyncExternalStore and call its methods; nothing else holds state that two views share.
 */
export class Session {
  #state: PanelState = {
    view: 'listing',
    link: { kind: 'looking' },
    example: false,
    checkup: undefined,
    selected: undefined,
    dismissing: undefined,
    helpOpen: false,
    searching: false,
    query: '',
    pastedTitle: '',
    toast: undefined,
    undoable: 0,
    rulePack: undefined,
    storeBroken: false,
  };
  readonly #listeners = new Set<() => void>();
  readonly #world: World;
  readonly fixing: Fixing;
  #words: Words;
  #link: WatchLink | undefined;
  #exampleLink: WatchLink | undefined;
  #law: LawRules | 'loading' | 'failed' = 'loading';
  #kept: readonly Dismissal[] = [];
  /** Decisions for this once: they end with the text, so they are not kept. */
  #once: readonly Dismissal[] = [];
  #judged: { reading: Reading; report: ListingReport; law: readonly Finding[] | 'loading' | 'failed' } | undefined;
  #judge: JudgeListing | undefined;
  /** A reading that came before the audits were loaded. */
  #waiting: Reading | undefined;
  #lastToast = 0;

  constructor(world: World, words: Words) {
    this.#world = world;
    this.#words = words;
    this.fixing = startFixing(this, world);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly get = (): PanelState => this.#state;

  get version(): string {
    return this.#world.version;
  }

  get words(): Words {
    return this.#words;
  }

  /** The page's link, or the example's while it is shown. */
  get link(): WatchLink | undefined {
    return this.#exampleLink ?? this.#link;
  }

  /** Key under which the product at hand is kept; undefined for the example and for pages that are no single product. */
  get listing(): string | undefined {
    const reading = this.#state.example ? undefined : this.#state.checkup?.reading;
    return reading && this.#world.memory.keyOf(reading);
  }

  set(change: Partial<PanelState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** Begins to follow the tab in front. @returns ends it */
  start(): () => void {
    let stopped = false;
    const listener: LinkListener = { onState: (link) => this.#onLink(link), onMarkPressed: (pressed) => this.#onMark(pressed) };
    void this.#world.watch(listener).then((link) => {
      if (stopped) return link.close();
      this.#link = link;
      this.#drawMarks();
    });
    const stopDismissals = this.#world.memory.followDismissals(
      (rows) => {
        this.#kept = rows;
        this.#refresh();
      },
      () => this.set({ storeBroken: true }),
    );
    void this.#world.loadListing().then((judge) => {
      this.#judge = judge;
      if (this.#waiting) this.#read(this.#waiting);
    });
    this.#world.loadLaw().then(
      (rules) => this.#onLaw(rules),
      () => this.#onLaw('failed'),
    );
    return () => {
      stopped = true;
      stopDismissals();
      this.#link?.close();
      this.#link = undefined;
      this.leaveExample();
    };
  }

  speak(words: Words): void {
    if (words.language === this.#words.language) return;
    this.#words = words;
    this.#drawMarks();
  }

  showExample(): void {
    this.#exampleLink?.close();
    this.#judged = undefined;
    this.set({ example: true, view: 'listing', selected: undefined, checkup: undefined });
    this.#exampleLink = openExample({
      onState: (link) => {
        if (link.kind === 'reading') this.#read(link.reading);
      },
    });
  }

  leaveExample(): void {
    if (!this.#exampleLink) return;
    this.#exampleLink.close();
    this.#exampleLink = undefined;
    this.fixing.forget();
    this.#judged = undefined;
    this.set({ example: false, checkup: undefined, selected: undefined });
    const { link } = this.#state;
    if (link.kind === 'reading' || link.kind === 'nothingHere') this.#onLink(link);
  }

  pasteTitle(title: string): void {
    this.set({ pastedTitle: title });
    this.#judged = undefined;
    const reading = this.#page();
    if (reading) this.#read(reading);
  }

  select(key: string | undefined): void {
    this.set({ selected: key, dismissing: undefined });
  }

  item(key: string | undefined): Item | undefined {
    const { checkup } = this.#state;
    if (key === undefined || !checkup) return undefined;
    return checkup.quality.find((item) => item.key === key) ?? lawItems(checkup).find((item) => item.key === key);
  }

  /** Scrolls the page to where a finding stands and flashes it. */
  show(item: Item): void {
    const control = item.field?.control;
    const mark = item.finding.marks[0];
    if (control !== undefined) this.link?.show(control, mark && { start: mark.start, end: mark.end });
  }

  /** Selects a finding and shows it in the page. */
  open(item: Item): void {
    this.select(item.key);
    this.show(item);
  }

  /** @param days until the decision ends; undefined = no end */
  async dismiss(item: Item, level: DismissalLevel, reason: string, days: number | undefined): Promise<void> {
    const { marketplace } = this.#state.checkup?.reading ?? { marketplace: 'unknown' as const };
    const at = this.#world.now();
    const dismissal: Dismissal = { findingRule: item.finding.rule, level, reason, at };
    if (days !== undefined) dismissal.until = at + days * DAY;
    if (marketplace !== 'unknown' && level !== 'rule') dismissal.marketplace = marketplace;
    if (level === 'shop' && marketplace !== 'unknown') dismissal.shop = marketplace;
    if ((level === 'once' || level === 'product') && this.listing !== undefined) dismissal.listing = this.listing;
    this.set({ dismissing: undefined });
    const said = this.#words.t(item.finding.kind === 'quality' ? 'panel.toast.dismissed' : 'panel.toast.accepted');
    if (level === 'once' || this.#state.example) {
      const once = { ...dismissal, level: 'once' as const, findingKey: item.key.replace(/~\d+$/, ''), text: item.field?.text ?? '' };
      this.#once = [...this.#once, once];
      this.#refresh();
      this.say(said, { label: this.#words.t('panel.toast.undo'), act: () => void this.restore(once), undoes: true });
      return;
    }
    const id = this.#world.memory.newId();
    const error = await this.#world.memory.dismiss(dismissal, id);
    if (error) return this.complain(this.#words.t(`panel.store.${error}`));
    this.#record(item, 'dismissed');
    this.say(said, { label: this.#words.t('panel.toast.undo'), act: () => void this.restore({ ...dismissal, id }), undoes: true });
  }

  /** Takes a decision back. */
  async restore(dismissal: Dismissal & { id?: string }, item?: Item): Promise<void> {
    if (dismissal.id === undefined) {
      this.#once = this.#once.filter((entry) => entry !== dismissal);
      this.#refresh();
    } else {
      const error = await this.#world.memory.restore(dismissal.id);
      if (error) return this.complain(this.#words.t(`panel.store.${error}`));
      if (item) this.#record(item, 'restored');
    }
    this.say(this.#words.t('panel.toast.restored'));
  }

  async copy(text: string): Promise<void> {
    await this.#world.copy(text).then(
      () => this.say(this.#words.t('panel.toast.copied')),
      () => this.complain(this.#words.t('panel.toast.notCopied')),
    );
  }

  say(text: string, offer?: Toast['offer']): void {
    this.#toast({ text, tone: 'done', ...(offer ? { offer } : {}) });
  }

  complain(text: string, offer?: Toast['offer']): void {
    this.#toast({ text, tone: 'trouble', ...(offer ? { offer } : {}) });
  }

  closeToast(id: number): void {
    if (this.#state.toast?.id === id) this.set({ toast: undefined });
  }

  #toast(toast: Omit<Toast, 'id'>): void {
    this.#lastToast += 1;
    this.set({ toast: { id: this.#lastToast, ...toast } });
  }

  #record(item: Item, kind: 'dismissed' | 'restored'): void {
    const { listing } = this;
    if (listing === undefined) return;
    const at = this.#world.now();
    void this.#world.memory.record({ id: this.#world.memory.newId(), listing, at, kind, rule: item.finding.rule, finding: item.key });
  }

  #page(): Reading | undefined {
    const { link, example, checkup } = this.#state;
    if (example) return checkup?.reading;
    return link.kind === 'reading' ? link.reading : undefined;
  }

  #onLink(link: LinkState): void {
    const before = this.#state.link;
    const samePage =
      link.kind === 'reading' && before.kind === 'reading' && link.tab === before.tab && link.reading.url === before.reading.url;
    this.set({ link });
    // While the tab is being asked, what was known of it stays on the screen.
    if (this.#state.example || link.kind === 'looking') return;
    if (!samePage) {
      this.fixing.forget();
      this.#judged = undefined;
      this.#waiting = undefined;
      this.set({ checkup: undefined, selected: undefined, dismissing: undefined, pastedTitle: '', query: '', searching: false });
    }
    if (link.kind === 'reading') this.#read(link.reading);
  }

  #onMark({ key, action }: MarkPressed): void {
    const item = this.item(key);
    if (!item) return;
    this.set({ view: item.finding.kind === 'quality' ? 'listing' : 'compliance' });
    this.select(item.key);
    if (action.kind === 'dismiss') this.set({ dismissing: item.key });
    if (action.kind === 'fix') void this.fixing.apply(item, action.fix);
  }

  #onLaw(law: LawRules | 'failed'): void {
    this.#law = law;
    if (typeof law !== 'string') this.set({ rulePack: law.version });
    const known = this.#judged;
    if (!known) return;
    this.#judged = { ...known, law: this.#checkLaw(known.reading) };
    this.#refresh();
  }

  #checkLaw(reading: Reading): readonly Finding[] | 'loading' | 'failed' {
    if (typeof this.#law === 'string') return this.#law;
    try {
      return this.#law.check(reading, localDay(this.#world.now()));
    } catch {
      // A broken rule pack gives no result, which is shown as none; the score does not depend on it.
      return 'failed';
    }
  }

  #read(page: Reading): void {
    this.#waiting = this.#judge ? undefined : page;
    if (!this.#judge) return;
    const reading = withPastedTitle(page, this.#state.pastedTitle);
    const report = this.#judge(reading, localDay(this.#world.now()));
    this.#judged = { reading, report, law: this.#checkLaw(reading) };
    this.#refresh();
  }

  /** Findings made into what the views show; cheap, so it is done anew whenever a decision changes. */
  #refresh(): void {
    if (!this.#judged) return;
    const { reading, report, law } = this.#judged;
    const listing = this.#state.example ? undefined : this.#world.memory.keyOf(reading);
    const dismissals = [...this.#once, ...this.#kept];
    this.set({ checkup: makeCheckup(reading, report, law, listing, dismissals, this.#world.now()) });
    this.#drawMarks();
  }

  #drawMarks(): void {
    const { checkup } = this.#state;
    if (!checkup) return;
    const items = [...lawItems(checkup), ...checkup.quality];
    this.link?.drawMarks(marksFor(items, checkup.reading, this.#words));
  }
}

/** Findings to look at, for the counts on the tabs. */
export function openCount(items: readonly Item[]): number {
  return items.filter((item) => isProblem(item.finding.outcome) && isOpen(item)).length;
}
