import { READING_CAPS } from '../../reading/reading';
import { createLays, type Lay } from './lay';
import { isAside, isShown } from './visible';

/** Beyond this a cell is no cell any more. */
const MOST_NODES = 400;
const DEEPEST = 40;
/** Icon fonts and marks without width. */
const UNCLEAN = /[\s\uE000-\uF8FF\u00AD\u200B-\u200D\u2060\uFEFF]/;
const GLYPHS = /[\uE000-\uF8FF\u200B-\u200D\u2060\uFEFF\u00AD]/g;
/** Pixels between two texts of a line that a blank is as wide as. */
const BLANK = 3;
/** A currency or a unit beside its figure is on its line. */
const AFFIX = /^(?:[%‰]|[A-Z]{0,2}\p{Sc}|[元万亿件人次笔单个条天分秒倍]{1,2}|[A-Z]{3}|R[psM]|zł|kr)$/u;

interface Step {
  element: Element;
  lay: Lay;
  path: number;
}

/** Left out of a text by who asks for it. */
type Leave = (element: Element) => boolean;

export interface Lines {
  /** The visible text, its lines parted by \n; a text input or select that stands alone gives what it shows. */
  read(cell: Element, leave?: Leave): string;
}

/** Where the boxes around two texts may keep them apart: what is seen between them. */
function between(before: Text, after: Text): string {
  const [last, first] = [before, after].map((node, at) => {
    const range = node.ownerDocument.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].at(at - 1);
  });
  if (!last || !first) return '';
  if (first.top >= last.bottom - 1) return '\n';
  if (AFFIX.test(before.data.trim()) || AFFIX.test(after.data.trim())) return '';
  return Math.max(first.left - last.right, last.left - first.right) >= BLANK ? ' ' : '';
}

/** Text of a node: a line break between words parts lines, all other white space is one blank. No-break blanks stand as they are: they group figures. */
function plain(data: string): string {
  if (!UNCLEAN.test(data)) return data;
  return data
    .replace(GLYPHS, '')
    .replace(/(\S)[ \t\f]*[\r\n]\s*(?=\S)/g, '$1\n')
    .replace(/[ \t\f\r]+|(?<!\S)\n+|\n+(?!\S)/g, ' ');
}

function shownValue(element: Element): string {
  if (element.localName === 'select') return (element as HTMLSelectElement).selectedOptions[0]?.text ?? '';
  if (element.localName === 'textarea') return (element as HTMLTextAreaElement).value;
  const input = element as HTMLInputElement;
  return /^(?:text|number|tel|search|url|date|time|datetime-local)$/.test(input.type) ? input.value : '';
}

/** A reader of cells. What it learns of their layout it keeps for the next ones: make one for each reading of a page. */
export function createLines(): Lines {
  const laysOf = createLays();
  let text = '';
  let value = '';
  let hidden = false;
  let broken = false;
  let budget = 0;
  let leave: Leave | undefined;
  let clippedToo = false;
  let before: Text | undefined;
  /** The elements around what is read now; opened and closed ones since the last text, outermost first and last. */
  let stack: Step[] = [];
  let opened: Step[] = [];
  let closed: { step: Step; within: Step }[] = [];

  /** What parts the next text from the one before. */
  function gap(node: Text): string {
    if (broken) return '\n';
    if (closed.length + opened.length === 0) return '';
    const within = closed.at(-1)?.within ?? stack[stack.length - opened.length - 1];
    if (within?.lay.row) return '\t';
    const parted = [...closed.map(({ step }) => step.lay), ...opened.map(({ lay }) => lay)];
    if (parted.some(({ block }) => block)) return '\n';
    return before && parted.some(({ loose }) => loose) ? between(before, node) : '';
  }

  function say(node: Text, inside: Element): void {
    const words = plain(node.data);
    if (words === '' || words === ' ') {
      if (words && text && !/\s$/.test(text)) text += ' ';
      return;
    }
    // What is put into a slot is judged by itself, a slot is never drawn.
    if (inside.localName !== 'slot' && !isShown(inside)) return;
    text += (text.trim() ? gap(node) : '') + words;
    before = node;
    opened = [];
    closed = [];
    broken = false;
  }

  function enter(element: Element, within: Step, depth: number): void {
    if (element.localName === 'br') broken = true;
    if (element.localName === 'input' || element.localName === 'select' || element.localName === 'textarea') {
      if (value === '' && isShown(element)) value = shownValue(element);
      return;
    }
    if (depth > DEEPEST || isAside(element) || leave?.(element)) return;
    const inner: Step = { element, ...laysOf(element, within.path) };
    if (inner.lay.clipped && !clippedToo) {
      hidden = true;
      return;
    }
    stack.push(inner);
    opened.push(inner);
    visit(inner, depth + 1);
    stack.pop();
    // Nothing was said in it: it parts nothing.
    if (opened.at(-1) === inner) opened.pop();
    else closed.push({ step: inner, within });
  }

  function visit(step: Step, depth: number): void {
    const { element } = step;
    const see = (node: Node) => {
      budget -= 1;
      if (budget < 0 || text.length > READING_CAPS.cell) return;
      if (node.nodeType === 3) say(node as Text, element);
      else if (node.nodeType === 1) enter(node as Element, step, depth);
    };
    // As the page composes them: a shadow root instead of its host's children, what is put into a slot instead of the slot.
    const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes({ flatten: true }) : [];
    if (assigned.length > 0) assigned.forEach(see);
    else for (let node = (element.shadowRoot ?? element).firstChild; node && budget >= 0; node = node.nextSibling) see(node);
  }

  function walk(cell: Element): void {
    text = '';
    value = '';
    hidden = false;
    broken = false;
    budget = MOST_NODES;
    before = undefined;
    opened = [];
    closed = [];
    const first: Step = { element: cell, ...laysOf(cell, 0) };
    stack = [first];
    visit(first, 0);
  }

  /** The text of a cell that has but one, as most have; undefined where it takes a closer look. */
  function quick(cell: Element): string | undefined {
    let at = cell;
    let { path } = laysOf(cell, 0);
    for (let depth = 0; depth < DEEPEST; depth += 1) {
      if (at.shadowRoot || at.localName === 'slot') return undefined;
      const child = at.firstElementChild;
      if (!child) {
        const words = at.textContent;
        if (words) return isShown(at) ? words : '';
        // Without words it may be a control.
        return at === cell ? '' : undefined;
      }
      if (child !== at.lastChild || child !== at.firstChild) return undefined;
      at = child;
      if (isAside(at) || leave?.(at)) return undefined;
      const found = laysOf(at, path);
      if (found.lay.clipped) return undefined;
      path = found.path;
    }
    return undefined;
  }

  return {
    read(cell, without) {
      leave = without;
      clippedToo = false;
      const only = quick(cell);
      if (only !== undefined) return UNCLEAN.test(only) ? tidy(plain(only)) : only.slice(0, READING_CAPS.cell);
      walk(cell);
      const shown = value;
      // What is drawn for the eye alone may have its words beside it, for those who listen.
      if (text.trim() === '' && hidden) {
        clippedToo = true;
        walk(cell);
      }
      return tidy(text.trim() === '' ? shown : text);
    },
  };
}

/** Lines without blanks at their ends and without empty ones; what stood side by side is parted unless one is the other's unit. */
function tidy(text: string): string {
  const one = /[\n\t ]{2}|\n|\t|^\s|\s$/.test(text) ? sideBySide(text) : text;
  return one.slice(0, READING_CAPS.cell);
}

function sideBySide(text: string): string {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    let glue = false;
    for (const [index, piece] of line.split('\t').entries()) {
      const words = piece.replace(/ {2,}/g, ' ').trim();
      if (words === '') continue;
      const affix = AFFIX.test(words);
      const before = lines.at(-1) ?? '';
      if (index > 0 && (affix ? /\d/.test(before) : glue && /^[-+−]?[\d.]/.test(words))) lines[lines.length - 1] = before + words;
      else lines.push(words);
      glue = affix;
    }
  }
  return lines.join('\n');
}
