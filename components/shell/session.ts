import type { Finding, Rewrite } from '../../utils/findings/finding';
import { isProblem } from '../../utils/findings/outcome';
import type { ListingReport } from '../../utils/listing';
import type { LinkListener, LinkState, MarkPressed, WatchLink } from '../../utils/messages/watch-link';
import type { Reading } from '../../utils/reading/reading';
import type { ShopKnowledge } from '../../utils/shop/knowledge';
import { isPageOfFigures } from '../page/kinds';
import { startTeaching, type Teaching } from '../teaching/teaching';
import type { Words } from '../ui/words';
import { lawItems, makeCheckup } from './checkup';
import { courseWith } from './course';
import { type Deciding, startDeciding } from './deciding';
import { openExample } from './example';
import { type Fixing, startFixing } from './fixing';
import { type Item, isOpen, withPastedTitle } from './items';
import { type Judging, startJudging } from './judging';
import { marksFor } from './marks';
import { type Picturing, startPicturing } from './picturing';
import { type Proving, startProving } from './proving';
import { FIRST_STATE, type PanelState } from './state';
import type { Toast, World } from './world';

/**
 * The panel's model: what the page in front says, what the rules say of it, what the operator decided and did. Views subscribe through
 * useSyncExternalStore and call its methods; nothing else holds state that two views share.
 */
export class Session {
  #state = FIRST_STATE;
  readonly #listeners = new Set<() => void>();
  readonly #world: World;
  readonly #judging: Judging;
  readonly #picturing: Picturing;
  readonly fixing: Fixing;
  readonly deciding: Deciding;
  readonly proving: Proving;
  readonly teaching: Teaching;
  #words: Words;
  #link: WatchLink | undefined;
  #exampleLink: WatchLink | undefined;
  #lastToast = 0;

  constructor(world: World, words: Words) {
    this.#world = world;
    this.#words = words;
    const refresh = (): void => this.#refresh();
    this.#judging = startJudging(world, refresh, (rulePack) => this.set({ rulePack }));
    this.#picturing = startPicturing(world, {
      ask: (srcs) => this.#link?.lookAtPictures(srcs),
      tell: (pictures) => {
        this.set({ pictures });
        this.#judging.see(new Map([...pictures].map(([src, { state }]) => [src, state])));
      },
      listing: () => this.listing,
    });
    this.fixing = startFixing(this, world);
    this.deciding = startDeciding(this, world, refresh);
    this.teaching = startTeaching(this, world);
    this.proving = startProving(this, world, (proofs) => this.#judging.hold(proofs));
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
    const listener: LinkListener = {
      onState: (link) => this.#onLink(link),
      onMarkPressed: (pressed) => this.#onMark(pressed),
      onPicture: (src, seen) => this.#picturing.take(src, seen),
      // The field is left by a look at the panel: what was edited last stays in view until another is.
      onEditing: (edited) => edited && this.set({ edited }),
      onChipPressed: (row, action) => this.set({ view: 'listing', chip: { row, action } }),
    };
    void this.#world.watch(listener).then((link) => {
      if (stopped) return link.close();
      this.#link = link;
      this.#drawMarks();
    });
    return () => {
      stopped = true;
      this.deciding.stop();
      this.proving.stop();
      this.teaching.end();
      this.#judging.stop();
      this.#picturing.stop();
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
    this.#picturing.forget();
    this.#judging.forget();
    this.set({ example: true, view: 'listing', selected: undefined, checkup: undefined, course: [], bench: false, batch: undefined });
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
    this.#judging.forget();
    this.deciding.forgetTrial();
    this.set({ example: false, checkup: undefined, course: [], bench: false, selected: undefined, batch: undefined });
    const { link } = this.#state;
    if (link.kind === 'reading' || link.kind === 'nothingHere') this.#onLink(link);
  }

  pasteTitle(title: string): void {
    this.set({ pastedTitle: title });
    const reading = this.#page();
    if (reading) this.#read(reading);
  }

  /** What the law rules say of a reading that is not on the page: a text as it would be. */
  lawOf(reading: Reading): readonly Finding[] {
    const found = this.#judging.law(reading);
    return typeof found === 'string' ? [] : found;
  }

  /** The new texts on offer for a finding of the listing at hand. */
  rewrites({ finding }: Item): readonly Rewrite[] {
    return this.#judging.rewrites(finding);
  }

  /** What the own shop adds to judging the listing at hand; undefined where nothing is known. */
  shopOf(reading: Reading): ShopKnowledge | undefined {
    return this.#judging.shop(reading);
  }

  /** What the audits would say of another reading of this listing; undefined until they are loaded. */
  reportOf(reading: Reading): ListingReport | undefined {
    return this.#judging.report(reading);
  }

  select(key: string | undefined): void {
    this.set({ selected: key, dismissing: undefined, dismissingAt: undefined, proving: undefined });
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

  /** @param done what is said then */
  async copy(text: string, done = this.#words.t('panel.toast.copied')): Promise<void> {
    await this.#world.copy(text).then(
      () => this.say(done),
      () => this.complain(this.#words.t('panel.toast.notCopied')),
    );
  }

  say(text: string, offer?: Toast['offer']): void {
    this.#toast({ text, tone: 'done', ...(offer ? { offer } : {}) });
  }

  complain(text: string, offer?: Toast['offer']): void {
    this.#toast({ text, tone: 'trouble', ...(offer ? { offer } : {}) });
  }

  readonly closeToast = (id: number): void => {
    if (this.#state.toast?.id === id) this.set({ toast: undefined });
  };

  #toast(toast: Omit<Toast, 'id'>): void {
    this.#lastToast += 1;
    this.set({ toast: { id: this.#lastToast, ...toast } });
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
      this.#picturing.forget();
      this.#judging.forget();
      this.set({
        checkup: undefined,
        course: [],
        bench: false,
        selected: undefined,
        dismissing: undefined,
        proving: undefined,
        batch: undefined,
        pastedTitle: '',
        query: '',
        searching: false,
        edited: undefined,
        chip: undefined,
      });
    }
    // What a page of figures says is shown as it was read; the rules judge products.
    if (link.kind === 'reading' && !isPageOfFigures(link.reading.pageKind)) this.#read(link.reading);
  }

  #onMark({ key, action }: MarkPressed): void {
    const item = this.item(key);
    if (!item) return;
    this.set({ view: item.finding.kind === 'quality' ? 'listing' : 'compliance' });
    this.select(item.key);
    if (action.kind === 'dismiss') {
      // What holds for this text only is done at once and can be taken back; a wider decision wants its reason and its end.
      if (action.level === 'once') void this.deciding.dismiss(item, 'once', '', undefined);
      else this.set({ dismissing: item.key, dismissingAt: action.level });
    }
    if (action.kind === 'fix') void this.fixing.apply(item, action.fix);
  }

  #read(page: Reading): void {
    this.#judging.read(withPastedTitle(page, this.#state.pastedTitle), !this.#state.example);
    if (!this.#state.example) this.#picturing.read(page);
  }

  /** Findings made into what the views show; cheap, so it is done anew whenever a decision changes. */
  #refresh(): void {
    const { judged } = this.#judging;
    if (!judged) return;
    const { reading, report, law } = judged;
    const listing = this.#state.example ? undefined : this.#world.memory.keyOf(reading);
    const now = this.#world.now();
    const course = courseWith(this.#state.course, reading, report, now, this.fixing.pressed);
    this.set({ course, checkup: makeCheckup(reading, report, law, listing, this.deciding.decisions, now) });
    this.#drawMarks();
  }

  #drawMarks(): void {
    const { checkup } = this.#state;
    if (!checkup) return;
    const items = [...lawItems(checkup), ...checkup.quality];
    this.link?.drawMarks(marksFor(items, checkup.reading, this.#words, this.listing !== undefined));
  }
}

/** Findings to look at, for the counts on the tabs. */
export function openCount(items: readonly Item[]): number {
  return items.filter((item) => isProblem(item.finding.outcome) && isOpen(item)).length;
}
