import { READING_CAPS } from '../reading/reading';
import type { DrawnCard } from '../reading/table';
import { countIn, ELSEWHERE } from './count-phrases';
import { figureLength, isBracket, isCompared, isDash, isFigure, isLabel, saysLittle } from './figure-words';
import { spanIn } from './phrases';
import { boxAbove, type Print } from './prints';

/**
 * What a text is to a card: its figure, a label, a line under a figure, nothing in itself, or something no card has in it.
 */
type Kind = 'figure' | 'label' | 'under' | 'idle' | 'stop';

interface Piece {
  kind: Kind;
  text: string;
  raw: string;
  print: Print;
}

/** Boxes from a figure up to the one that holds its label too, and texts such a box may hold. */
const STEPS = 7;
const MOST_PIECES = 60;
/** Texts between a label and its figure, and lines kept of a card. */
const BETWEEN = 4;
const MOST_LINES = 6;
/** A label stands at most so far above or below its figure. In CSS pixels. */
const FAR = 160;
const PAGE_HEADING = 'h1,h2';
const HEADING = 'h1,h2,h3,h4,h5,h6,[role="heading"]';
/** A link or button beside a figure is no label of it, unless the figure stands in it too. */
const PRESSED = 'a,button,[role="button"]';
/** What is set in here is a setting, no figure. */
const CHOICE = '[role="combobox"],[aria-haspopup="listbox"]';
const PAGE_HEAD = 'header,[role="banner"]';

const inPageHead = (element: Element): boolean => element.closest(PAGE_HEAD) !== null && element.closest('main,section,article') === null;

function kindOf(print: Print): Kind {
  const { text, element } = print;
  if (print.control || countIn(text) || element.closest(CHOICE)) return 'stop';
  if (isCompared(text)) return 'under';
  if (saysLittle(text)) return isDash(text) ? 'figure' : 'idle';
  if (isLabel(text)) return element.closest(PAGE_HEADING) ? 'stop' : 'label';
  return 'stop';
}

/** The texts as pieces of cards: figures printed in several texts made one, "label: figure" in one text made two. */
function piecesOf(prints: readonly Print[]): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < prints.length; at += 1) {
    const print = prints[at];
    if (!print || print.beside || inPageHead(print.element)) continue;
    const length = print.control ? 0 : figureLength(oneFigure(prints, at));
    const [, label, figure] = /^([^:]{1,40}):\s*([^:]+)$/.exec(print.text) ?? [];
    if (length > 0) {
      const parts = prints.slice(at, at + length);
      const text = parts.map((part) => part.text).join('');
      pieces.push({ kind: print.element.localName === 'sup' ? 'stop' : 'figure', text, raw: parts.map(({ raw }) => raw).join(''), print });
      at += length - 1;
    } else if (label && figure && isLabel(label) && isFigure(figure) && !print.control) {
      const [name = '', value = ''] = print.raw.split(/\s*[:：]\s*/);
      pieces.push({ kind: isCompared(label) ? 'under' : 'label', text: label, raw: name, print });
      pieces.push({ kind: 'figure', text: figure, raw: value, print });
    } else pieces.push({ kind: kindOf(print), text: print.text, raw: print.raw, print });
  }
  return pieces;
}

/** Texts that may be parts of one figure: those next to each other in one box. */
function oneFigure(prints: readonly Print[], at: number): string[] {
  const box = prints[at] && boxAbove(prints[at].element);
  return prints
    .slice(at, at + 4)
    .filter(({ element }, after) => after === 0 || element === prints[at]?.element || box === boxAbove(element) || box === element)
    .map(({ text }) => text);
}

/**
 * Which way round the cards of a box go: figure, label, figure, label, or the label first. 'unsure': a label at both ends, so that each figure
 * stands between two.
 */
function orderOf(pieces: readonly Piece[]): 'figure' | 'label' | 'unsure' {
  const told = pieces.filter(({ kind }) => kind === 'figure' || kind === 'label');
  if (told[0]?.kind === 'label' && told[0].print.element.closest(HEADING)) told.shift();
  const alternate = told.every(({ kind }, at) => at === 0 || kind !== told[at - 1]?.kind);
  if (!alternate || told.length < 4 || told.at(-1)?.kind !== 'label') return 'label';
  return told[0]?.kind === 'figure' ? 'figure' : 'unsure';
}

/** Steps and ranks: 1, 2, 3 before their words are no figures. */
const isNumbering = (figures: readonly string[]): boolean => figures.length > 1 && figures.every((text, at) => text === String(at + 1));

/** All pieces of a page, and the prints they come from, place by place. */
interface Sheet {
  pieces: readonly Piece[];
  prints: readonly Print[];
}

interface Found {
  label: string;
  lines: string[];
}

/** The pieces of a box around the one at a place; undefined when the box holds too many. */
function piecesIn(box: Element, { pieces, prints }: Sheet, at: number): { run: readonly Piece[]; own: number } | undefined {
  const { from, to } = spanIn(box, prints, at, MOST_PIECES);
  return to - from > MOST_PIECES ? undefined : { run: pieces.slice(from, to), own: at - from };
}

/** The label right before a figure, with its unit in brackets; 'none' when what stands before makes this no card. */
function labelBefore(run: readonly Piece[], own: number): { piece: Piece; text: string } | 'none' | undefined {
  let brackets = '';
  for (let at = own - 1; at >= 0 && own - at <= BETWEEN + 1; at -= 1) {
    const piece = run[at];
    if (!piece) return undefined;
    if (piece.kind === 'label') return { piece, text: labelText(piece.raw) + brackets };
    if (piece.kind !== 'idle') return 'none';
    if (isBracket(piece.text)) brackets = piece.raw + brackets;
  }
  return undefined;
}

const labelText = (text: string): string => text.replace(/[\s:：?？*]+$/, '').trim();

function labelAfter(run: readonly Piece[], own: number): Piece | undefined {
  const next = run.slice(own + 1).find(({ kind }) => kind !== 'idle');
  return next?.kind === 'label' && next.print.element.closest(PRESSED) === run[own]?.print.element.closest(PRESSED) ? next : undefined;
}

/** The figure and the lines under it, to the next label. */
function linesFrom(run: readonly Piece[], own: number): string[] {
  const lines: string[] = [];
  let joins = false;
  for (const piece of run.slice(own, own + 12)) {
    if (piece.kind === 'label' || piece.kind === 'stop') break;
    if (piece.kind === 'idle' && !/[\p{L}\d]/u.test(piece.text)) continue;
    if (joins && piece.kind === 'figure') lines.push(`${lines.pop() ?? ''} ${piece.raw}`);
    else lines.push(piece.raw);
    joins = piece.kind !== 'figure' && !/\d/.test(piece.text);
  }
  return lines.slice(0, MOST_LINES).map((line) => line.slice(0, READING_CAPS.label));
}

function near(label: Element, figure: Element): boolean {
  if (label === figure || label.ownerDocument !== figure.ownerDocument) return true;
  const [above, below] = [label.getBoundingClientRect(), figure.getBoundingClientRect()];
  return Math.abs(above.top - below.top) <= FAR && above.left < below.right + FAR && below.left < above.right + FAR;
}

/** "余额仅剩 <b>3</b> 天": words of one sentence on both sides. */
function isSentence(run: readonly Piece[], own: number, label: Piece): boolean {
  const next = run[own + 1];
  return next !== undefined && next.print !== label.print && next.print.element === label.print.element && next.kind !== 'under';
}

/** The label under a figure, where all figures of its box, or of the box around, have theirs under them. */
function figureFirst(sheet: Sheet, at: number, box: Element): Found | undefined {
  for (let around: Element | undefined = box, step = 0; around && step < STEPS; around = boxAbove(around), step += 1) {
    const inside = piecesIn(around, sheet, at);
    if (!inside) return undefined;
    const start = inside.run.findIndex(({ kind }) => kind === 'figure');
    const run = inside.run.slice(start);
    const figures = run.filter(({ kind }) => kind === 'figure');
    if (figures.length < 2) continue;
    const label = labelAfter(inside.run, inside.own);
    const figure = inside.run[inside.own];
    if (start > 1 || !label || !figure || orderOf(run) !== 'figure' || isNumbering(figures.map(({ text }) => text))) return undefined;
    return { label: labelText(label.raw), lines: [figure.raw] };
  }
  return undefined;
}

function cardOf(sheet: Sheet, at: number): Found | undefined {
  const figure = sheet.pieces[at];
  let under: Element | undefined;
  let box: Element | undefined = figure?.print.element;
  for (let step = 0; figure && box && step < STEPS; step += 1) {
    const inside = piecesIn(box, sheet, at);
    if (!inside) return undefined;
    const { run, own } = inside;
    const label = labelBefore(run, own);
    if (label === 'none') return under && figureFirst(sheet, at, under);
    if (label) {
      const order = orderOf(run);
      if (order === 'figure') {
        const after = labelAfter(run, own);
        const numbered = isNumbering(run.filter(({ kind }) => kind === 'figure').map(({ text }) => text));
        return after && !numbered ? { label: labelText(after.raw), lines: [figure.raw] } : undefined;
      }
      const turned = under && figureFirst(sheet, at, under);
      if (turned) return turned;
      if (order === 'unsure' || under) return undefined;
      if (!near(label.piece.print.element, figure.print.element) || isSentence(run, own, label.piece)) return undefined;
      return { label: label.text, lines: linesFrom(run, own) };
    }
    if (!under && labelAfter(run, own)) under = box;
    box = boxAbove(box);
  }
  return under && figureFirst(sheet, at, under);
}

/**
 * Figures outside tables: a label, then its value within a few lines; or the figure first and its label under it, where a whole row of them is
 * drawn so. A label that stands for two different values is not read: nothing tells which is meant.
 * @param prints the visible texts of a page outside its tables
 */
export function cardsAmong(prints: readonly Print[]): DrawnCard[] {
  const pieces = piecesOf(prints);
  const sheet = { pieces, prints: pieces.map(({ print }) => print) };
  const cards = new Map<string, Found | 'unsure'>();
  for (const [at, { kind }] of pieces.entries()) {
    const found = kind === 'figure' ? cardOf(sheet, at) : undefined;
    if (!found?.label || ELSEWHERE.test(found.label)) continue;
    const key = found.label.toLowerCase();
    const before = cards.get(key);
    cards.set(key, before && (before === 'unsure' || before.lines[0] !== found.lines[0]) ? 'unsure' : (before ?? found));
  }
  return [...cards.values()].filter((card) => card !== 'unsure').slice(0, READING_CAPS.cards);
}
