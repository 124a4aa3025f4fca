import type { RedesignPlan } from './redesign-plan';

/** What changes the columns of a page's tables. */
export interface ColumnChanger {
  /** Rebuilds the rows among these elements; each once. */
  change(elements: readonly Element[]): void;
}

/**
 * Columns in another order and one that nobody knows. Every row of as many cells is changed alike, so a header and a body in tables of their own,
 * and pinned parts drawn twice, stay in step. Left as they are: tables with cells over several columns or rows, and cells that a style puts in
 * their place. Runs in the page as text: it may refer to its arguments and to nothing else.
 */
export function createColumnChanger(plan: RedesignPlan, box: (...children: Node[]) => HTMLElement): ColumnChanger {
  const ROW = 'tr,[role=row],colgroup';
  const HEADER = 'th:not([scope=row]),[role=columnheader]';
  const CELL = 'td,[role=cell],[role=gridcell]';
  /** Fewest columns to which one is added. */
  const ENOUGH = 4;
  /** A sum of what nobody knows is printed by no page. */
  const SUM = /^(?:合计|总计|小计|汇总|总和|全部|整体|total|summary|итого|всего|tổng)/i;
  const done = new WeakSet<Element>();
  /** How many cells a row had. */
  const counts = new WeakMap<Element, number>();
  const orders = new Map<number, { order: number[]; added: number | undefined }>();

  function orderOf(count: number): { order: number[]; added: number | undefined } {
    const known = orders.get(count);
    if (known) return known;
    let state = (plan.seed * 2654435761 + count * 40503) >>> 0;
    const random = (): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 0x100000000;
    };
    random();
    const order = Array.from({ length: count }, (_, place) => place);
    for (let place = count - 1; place > 0; place -= 1) {
      const other = Math.floor(random() * (place + 1));
      const [one, two] = [order[place] ?? 0, order[other] ?? 0];
      order[place] = two;
      order[other] = one;
    }
    const fresh = { order, added: count >= ENOUGH ? Math.floor(random() * (count + 1)) : undefined };
    orders.set(count, fresh);
    return fresh;
  }

  /** The smallest part of the page that holds both headers and cells of this row's table. */
  function tableOf(row: Element): Element {
    let part = row;
    while (part.parentElement && !(part.querySelector(HEADER) && part.querySelector(CELL))) part = part.parentElement;
    return part;
  }

  /** An empty last header above no column: the place over the scroll bar. */
  function isGutter(last: Element, count: number, table: Element): boolean {
    if ((last.textContent ?? '').trim() !== '' || last.querySelector('input,img,svg')) return false;
    const bodies = [...table.querySelectorAll(ROW)].filter((row) => !row.querySelector(HEADER) && row.querySelector(CELL));
    const widths = bodies.map((row) => counts.get(row) ?? row.childElementCount);
    return widths.length > 0 && widths.every((width) => width < count);
  }

  function isFixed(row: Element, table: Element): boolean {
    const spans = [...table.querySelectorAll('td,th')].some(
      (cell) =>
        cell instanceof HTMLTableCellElement &&
        (cell.rowSpan > 1 || (cell.colSpan > 1 && (cell.parentElement?.childElementCount ?? 0) > 1)),
    );
    return spans || [...row.children].some((cell) => getComputedStyle(cell).position === 'absolute');
  }

  function isSum(row: Element): boolean {
    return (
      row.closest('tfoot,[class*=summary],[class*=floating]') !== null ||
      [...row.children].some((cell) => SUM.test((cell.textContent ?? '').trim()))
    );
  }

  function unknown(row: Element, like: Element, header: boolean): Element {
    const cell = document.createElement(like.localName);
    const role = like.getAttribute('role');
    if (role) cell.setAttribute('role', role === 'rowheader' ? 'cell' : role);
    if (row.getAttribute('aria-hidden') === 'true') cell.setAttribute('style', like.getAttribute('style') ?? '');
    else if (header) cell.textContent = plan.unknownColumn[0];
    else if (row.localName !== 'colgroup' && !isSum(row)) cell.textContent = plan.unknownColumn[1];
    return cell;
  }

  function changeRow(row: Element): void {
    const cells = [...row.children];
    const last = cells.at(-1);
    if (!last || cells.length < 2) {
      if (last instanceof HTMLTableCellElement && last.colSpan >= ENOUGH) last.colSpan += 1;
      return;
    }
    counts.set(row, cells.length);
    const table = tableOf(row);
    const header = row.querySelector(HEADER) !== null;
    const gutter = header && isGutter(last, cells.length, table) ? cells.pop() : undefined;
    const first = cells[0];
    if (!first || isFixed(row, table)) return;
    const { order, added } = orderOf(cells.length);
    const moved = order.flatMap((place) => cells[place] ?? []);
    if (added !== undefined) moved.splice(added, 0, unknown(row, moved.find((cell) => header || !cell.matches('th')) ?? first, header));
    row.append(...moved, ...(gutter ? [gutter] : []));
    const lowest = Math.min(...cells.map((cell) => Number(cell.getAttribute('aria-colindex') ?? Number.NaN)));
    if (Number.isFinite(lowest)) for (const [place, cell] of moved.entries()) cell.setAttribute('aria-colindex', String(lowest + place));
    if (header || row.localName === 'colgroup') return;
    // Some cells get a box more around what they hold.
    for (const [place, cell] of cells.entries())
      if ((plan.seed + place) % 4 === 0 && cell.childNodes.length > 0 && !cell.shadowRoot) cell.append(box(...cell.childNodes));
  }

  return {
    change(elements) {
      for (const element of elements) {
        if (done.has(element) || !element.matches(ROW)) continue;
        done.add(element);
        changeRow(element);
      }
    },
  };
}
