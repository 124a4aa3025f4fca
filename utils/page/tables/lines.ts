import { READING_CAPS } from '../../reading/reading';
import { createLays, type Lay } from './lay';
import { isAside, isShown, nodesIn } from './visible';

/** Beyond this a cell is no cell any more. */
const MOST_NODES = 400;
const DEEPEST = 40;
/** Icon fonts and marks without width. */
const GLYPHS = /[\uE000-\uF8FF\u200B-\u200D\u2060\uFEFF\u00AD]/g;
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

/** Text of a node: a line break between words parts lines, all other white space is one blank. No-break blanks stand as they are: they group figures. */
function plain(data: string): string {
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

  function walk(cell: Element, leave: Leave | undefined, clippedToo: boolean): { text: string; value: string; hidden: boolean } {
    let text = '';
    let value = '';
    let hidden = false;
    let budget = MOST_NODES;
    /** Opened and closed since the last text, nearest to it first. */
    let opened: Step[] = [];
    let closed: { step: Step; within: Step }[] = [];
    let broken = false;

    const gap = (inside: Step): string => {
      if (broken) return '\n';
      const within = closed.at(-1)?.within ?? (opened.length > 0 ? stack[stack.length - opened.length - 1] : inside);
      if (closed.length + opened.length === 0) return '';
      if (within?.lay.row) return '\t';
      return closed.some(({ step }) => step.lay.block) || opened.some(({ lay }) => lay.block) ? '\n' : '';
    };
    const stack: Step[] = [{ element: cell, ...laysOf(cell, 0) }];

    const say = (data: string, inside: Step) => {
      const words = plain(data);
      if (words === '' || words === ' ') {
        if (words && text && !/\s$/.test(text)) text += ' ';
        return;
      }
      if (!isShown(inside.element) && !(inside.element.localName === 'slot')) return;
      text += (text.trim() ? gap(inside) : '') + words;
      opened = [];
      closed = [];
      broken = false;
    };

    const visit = (step: Step, depth: number): void => {
      for (const node of nodesIn(step.element)) {
        budget -= 1;
        if (budget < 0 || text.length > READING_CAPS.cell) return;
        if (node.nodeType === 3) say((node as Text).data, step);
        if (node.nodeType !== 1) continue;
        const element = node as Element;
        if (element.localName === 'br') broken = true;
        if (element.localName === 'input' || element.localName === 'select' || element.localName === 'textarea') {
          if (value === '' && isShown(element)) value = shownValue(element);
          continue;
        }
        if (depth > DEEPEST || isAside(element) || leave?.(element)) continue;
        const inner: Step = { element, ...laysOf(element, step.path) };
        if (inner.lay.clipped && !clippedToo) {
          hidden = true;
          continue;
        }
        stack.push(inner);
        opened.push(inner);
        visit(inner, depth + 1);
        stack.pop();
        // Nothing was said in it: it parts nothing.
        if (opened.at(-1) === inner) opened.pop();
        else closed.push({ step: inner, within: step });
      }
    };
    visit(stack[0] as Step, 0);
    return { text, value, hidden };
  }

  return {
    read(cell, leave) {
      const { text, value, hidden } = walk(cell, leave, false);
      // What is drawn for the eye alone may have its words beside it, for those who listen.
      const said = text.trim() === '' && hidden ? walk(cell, leave, true).text : text;
      return tidy(said.trim() === '' ? value : said);
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
