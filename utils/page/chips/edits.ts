import type { Edited } from '../../messages/watch';
import type { KnownRows, StandingRow } from './known-rows';

/** What a label says that its field sets; the first that is found counts. */
const WORDS: readonly (readonly [what: Edited['what'], words: RegExp])[] = [
  ['targetAcos', /目[标標]\s*acos|(?:target|objetivo|objectif|ziel|целев\S*)[\s-]*acos|acos[\s-]*(?:target|objetivo|alvo|ziel)/i],
  [
    'targetRoas',
    /(?:目[标標]|期望|预期|預期|控|设置|設定)\s*(?:支付|净?成交|全站|综合)?\s*(?:投入?产出?比|投入?產出?比|投产|投產|roi|roas)|(?:投产比?|roi|roas)\s*(?:目[标標]|出价)|(?:target|objetivo|целев\S*)[\s-]*(?:roas|roi)|(?:roas|roi)[\s-]*(?:target|protection|objetivo)/i,
  ],
  ['targetCpa', /(?:目[标標]|期望)?(?:成交|转化|轉換)(?:成本|出价|出價)|(?:目[标標]|期望)成本|(?:target|objetivo)[\s-]*(?:cpa|cost)/i],
  ['budget', /预算|預算|日限额|budget|presupuesto|orçamento|бюджет|งบประมาณ|ngân sách|anggaran/i],
  ['bid', /出[价價]|竞价|競價|\bbids?\b|\bmax\.?\s*cpc\b|\bpuja|\blance\b|ставк|ราคาประมูล|giá thầu/i],
];
/** Words beside a bid that are no amount. */
const NO_AMOUNT = /方式|系数|係數|溢价|溢價|策略|比例|strategy|adjust|multiplier|type|name/i;
const FIELD = 'input:not([type]),input[type="text"],input[type="number"],input[type="tel"],[role="spinbutton"]';
const FLOATING =
  'dialog,[role="dialog"],[role="tooltip"],[aria-modal="true"],[popover],[class*="popover" i],[class*="drawer" i],[class*="modal" i]';
const LONGEST_LABEL = 60;
const CLIMB = 4;
/** A press in a row that opens an editor elsewhere: the editor is looked into this long after it, in milliseconds. */
const PRESSED_FOR = 60_000;
const SAY_AFTER = 150;

/** What a field of this label sets; undefined where it is no amount of advertising. */
function editedBy(label: string): Edited['what'] | undefined {
  const what = WORDS.find(([, words]) => words.test(label))?.[0];
  return what === 'bid' && NO_AMOUNT.test(label) ? undefined : what;
}

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** What the page calls a field, nearest first. */
function* labelsOf(field: HTMLElement): Generator<string> {
  yield plain(field.ariaLabel);
  const root = field.getRootNode() as Document | ShadowRoot;
  for (const id of (field.getAttribute('aria-labelledby') ?? '').split(/\s+/)) if (id) yield plain(root.getElementById(id)?.textContent);
  for (const label of (field as Partial<HTMLInputElement>).labels ?? []) yield plain(label.textContent);
  yield plain((field as Partial<HTMLInputElement>).placeholder);
  let at: Element | null = field;
  for (let step = 0; at && step < CLIMB; step += 1, at = at.parentElement) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const words = plain(before.textContent);
      if (words !== '') {
        yield words;
        break;
      }
    }
    if (step > 0) yield plain(at.textContent);
  }
  const around = field.closest(FLOATING);
  if (around) yield plain(around.querySelector('h1,h2,h3,h4,header,[class*="title" i]')?.textContent);
  yield plain(field.getAttribute('name')).replace(/[_-]+/g, ' ');
}

/** The header of the column that a field stands in. */
function headerOf(field: Element, row: StandingRow): string | undefined {
  const column = row.cells.findIndex((cell) => cell?.contains(field));
  return row.headers[column];
}

export interface Edits {
  /** The field being edited, for the note beside it. */
  field(): HTMLElement | undefined;
}

/** Follows what the operator types into fields that set bids, budgets and targets. Other fields are not looked at, and nothing is ever written. */
export function followEdits(top: Window, known: KnownRows, signal: AbortSignal, onEditing: (edited: Edited | undefined) => void): Edits {
  let current: { field: HTMLElement; what: Edited['what']; label: string } | undefined;
  let pressed: { row: StandingRow; at: number } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function describe(field: HTMLElement): { what: Edited['what']; label: string } | undefined {
    const row = known.around(field);
    const header = row && headerOf(field, row);
    for (const label of header ? [header, ...labelsOf(field)] : labelsOf(field)) {
      if (label === '' || label.length > LONGEST_LABEL) continue;
      const what = editedBy(label);
      if (what) return { what, label };
    }
    return undefined;
  }

  function rowOf(field: HTMLElement): string | undefined {
    const row = known.around(field);
    if (row) return row.key;
    // An editor laid over the page is of the row it was opened from.
    if (!pressed || Date.now() - pressed.at > PRESSED_FOR || !field.closest(FLOATING)) return undefined;
    return known.look(pressed.row);
  }

  function say(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!current?.field.isConnected) {
        current = undefined;
        return onEditing(undefined);
      }
      const { field, what, label } = current;
      const text = ((field as Partial<HTMLInputElement>).value ?? field.textContent ?? '').slice(0, 200);
      const row = rowOf(field);
      onEditing({ what, text, label: label.slice(0, 200), ...(row === undefined ? {} : { row }) });
    }, SAY_AFTER);
  }

  function attend(target: EventTarget | null | undefined): void {
    const field = target as HTMLElement | null | undefined;
    if (!field?.matches?.(FIELD)) return;
    if (current?.field !== field) {
      const found = describe(field);
      if (!found) return;
      current = { field, ...found };
    }
    say();
  }

  const passive = { capture: true, passive: true, signal } as const;
  for (const type of ['focusin', 'input']) top.addEventListener(type, (event) => attend(event.composedPath()[0]), passive);
  // Opened before anyone listened.
  attend(top.document.activeElement);
  top.addEventListener(
    'focusout',
    (event) => {
      if (!current || event.composedPath()[0] !== current.field) return;
      current = undefined;
      clearTimeout(timer);
      onEditing(undefined);
    },
    passive,
  );
  top.addEventListener(
    'pointerdown',
    (event) => {
      const row = known.around(event.composedPath()[0] as Node | null);
      if (row) pressed = { row, at: Date.now() };
    },
    passive,
  );
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return { field: () => current?.field };
}
