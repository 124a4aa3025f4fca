/** Reader and chips as one script, as a page with a panel has them (see reading-room.ts). */
import { ALL_PAGES } from '../../utils/marketplaces/forms';
import type { ChipOrder, Edited } from '../../utils/messages/watch';
import { createChips } from '../../utils/page/chips';
import { createControls } from '../../utils/page/controls';
import { watchPage } from '../../utils/page/index';
import type { Parts } from '../../utils/page/parts';
import { readTablePage } from '../../utils/page/table-page';
import type { Reading } from '../../utils/reading/reading';
import { rowKey } from '../../utils/reading/row-key';

const parts: Parts = { marketplaces: [...ALL_PAGES], readers: new Map([['ad-report', readTablePage]]) };
const stopper = new AbortController();
const edits: (Edited | undefined)[] = [];
const pressed: string[] = [];
let last: Reading | undefined;
const started = performance.now();
let busy = 0;

/** The shadow root is closed to the page; the test looks in through the moment it is made. */
let root: ShadowRoot | undefined;
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const made = attach.call(this, init);
  if (init.mode === 'closed') root = made;
  return made;
};

/** Time spent in frames and in what hears of changes: all that is ours. */
const frame = window.requestAnimationFrame.bind(window);
window.requestAnimationFrame = (work) =>
  frame((at) => {
    // The page's own changes are laid out in this frame with us or without us: that is not our cost.
    void document.body.offsetHeight;
    const before = performance.now();
    work(at);
    busy += performance.now() - before;
  });

const chips = createChips({
  document,
  signal: stopper.signal,
  onPress: (row, action) => pressed.push(`${action} ${row}`),
  onEditing: (edited) => edits.push(edited),
});
watchPage({
  document,
  controls: createControls(),
  parts,
  signal: stopper.signal,
  onReading(reading) {
    last = reading;
  },
  onRows: chips.rows,
});

/** Orders a chip for every row read so far whose first cell holds a name; the chip says that name. */
export function order(tone: ChipOrder['tone'] = 'loses'): number {
  const orders = (last?.tables ?? []).flatMap((table) =>
    table.rows.map(
      (row): ChipOrder => ({
        row: rowKey(table, row),
        tone,
        word: nameIn(row.cells[0] ?? ''),
        breakEven: '保本 3.42',
        card: { title: nameIn(row.cells[0] ?? ''), lines: ['一', '二'], open: '看明细', hide: '收起' },
      }),
    ),
  );
  chips.draw(orders);
  return orders.length;
}

const nameIn = (text: string) => /^\S+/.exec(text)?.[0] ?? '';

export const rowsRead = (): number => last?.tables[0]?.rows.length ?? 0;
export const note = (text: string): void => chips.note(text);
export const lastEdit = (): Edited | null => edits.at(-1) ?? null;
export const keyOf = (name: string): string => {
  for (const table of last?.tables ?? []) for (const row of table.rows) if (nameIn(row.cells[0] ?? '') === name) return rowKey(table, row);
  return '';
};
export const share = (): number => busy / (performance.now() - started);
export const spent = (): number => busy;

/** What stands in the page now: the chips that are to be seen, each with the name of the row whose middle is at its height. */
export function standing(): { chip: string; beside: string }[] {
  const layer = root?.querySelector('.layer');
  if (!layer || layer.classList.contains('blind')) return [];
  return [...layer.querySelectorAll<HTMLElement>('.chip:not([hidden])')].map((chip) => {
    const box = chip.getBoundingClientRect();
    const middle = box.top + box.height / 2;
    const rows = [...document.querySelectorAll('tbody tr, [role=row].r')];
    const beside = rows.find((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return top <= middle && middle <= bottom;
    });
    return {
      chip: chip.querySelector('b')?.textContent?.replace(/^\S+\s/, '') ?? '',
      beside: nameIn(beside?.firstElementChild?.textContent ?? ''),
    };
  });
}

const faults = new Set<string>();
let looks = 0;

/** Looks at every frame from now on as it is painted: after all that draws in it, and before anything else happens. */
export function lookOn(): void {
  const probe = document.createElement('i');
  root?.append(probe);
  probe.style.cssText = 'position:fixed;visibility:hidden';
  // Sizes are told after the frame's own work and its layout, right before the paint.
  new ResizeObserver(() => {
    for (const { chip, beside } of standing()) {
      looks += 1;
      if (chip !== beside) faults.add(`${chip} beside ${beside}`);
    }
  }).observe(probe);
  let wide = false;
  const next = () => {
    wide = !wide;
    probe.style.width = wide ? '2px' : '1px';
    frame(next);
  };
  next();
}
export const faultsSeen = (): string[] => [...faults];
export const looked = (): number => looks;

export const noteShown = (): string => root?.querySelector('.note')?.textContent ?? '';
export const cardShown = (): string => root?.querySelector('.card')?.textContent ?? '';
export const bodyText = (): string => document.body.innerHTML;
export const hosts = (): number => document.documentElement.children.length;
export const stop = (): void => stopper.abort();
