import { LESSON_CAPS, type NotTaught, type Picked, type Recipe, shapeOf, TAUGHT_KINDS, type TaughtKind } from '../../reading/lesson';
import { READING_CAPS } from '../../reading/reading';
import { normaliseLabel, saysNothing } from '../labels';
import { accessibleName } from '../names';
import { isControl, isText } from '../rows';
import type { ControlToken, Scan, TextToken, Token } from '../scan';
import { isPlaceholder } from '../values';
import { asBetween, findTaught, headingAbove, isJoint, isValueControl, printed, roomOf, textTokens } from './find';
import { headerOf } from './header';
import { taughtText } from './replay';
import { textsOf } from './texts';

/** Boxes climbed from what was pointed at to the control it belongs to. */
const CLIMB = 4;
const LONGEST_LABEL = 60;

/**
 * Makes a recipe of what the operator pointed at, and tries it at once: what it says is told back, and a recipe that does not lead to exactly this
 * place again is no recipe.
 */
export function derive(scan: Scan, element: Element): Picked | NotTaught {
  const column = headerOf(scan, element);
  if (column) return { kind: 'column', ...column };
  const target = targetOf(scan, element);
  if (typeof target === 'string') return target;
  const [first] = target;
  if (!first) return 'noValue';
  const kind = kindOf(first);
  if (!kind) return 'noValue';
  const label = isControl(first) ? labelOfControl(scan, first) : labelOfText(scan, target);
  if (!label) return 'noLabel';
  const text = isText(first) ? printed(target) : '';
  const recipe: Recipe = {
    labels: [label.text.slice(0, LESSON_CAPS.text)],
    kind,
    ...relation(scan, label, target, kind),
    parts: target.length,
    room: label.token ? roomOf(scan, label.token, first) : LESSON_CAPS.room,
    ...(textsOf(scan).onPage(first) ? {} : { above: true }),
    shape: isText(first) ? shapeOf(text) : 'words',
  };
  const under = headingAbove(scan, label.token?.at ?? first.at);
  for (const find of [recipe, ...(under && under !== normaliseLabel(label.text) ? [{ ...recipe, under }] : [])]) {
    const found = findTaught(scan, find);
    if (typeof found === 'string' || found.tokens[0] !== first) continue;
    const shown = taughtText(scan, find, found);
    if (shown === undefined) return 'noValue';
    return {
      kind: isText(first) && find.shape === 'figure' ? 'figure' : 'field',
      label: label.text,
      text: shown.slice(0, READING_CAPS.cell),
      find,
    };
  }
  return 'ambiguous';
}

interface Label {
  text: string;
  /** Absent where only the accessible name bears it. */
  token?: TextToken;
}

function kindOf(token: Token): TaughtKind | undefined {
  return isText(token) ? 'printed' : TAUGHT_KINDS.find((kind) => kind === token.kind);
}

/** The one control, or the texts of one printed value, that was pointed at. */
function targetOf(scan: Scan, element: Element): readonly Token[] | NotTaught {
  let box: Element | undefined = element;
  for (let step = 0; box && step <= CLIMB; step += 1, box = scan.parentOf(box)) {
    const inside = scan.inside(box);
    const controls = inside.filter(isValueControl);
    if (controls.length === 1) return controls;
    if (controls.length > 1) return step === 0 ? 'several' : valueTexts(scan, element);
    // A text by itself is a printed value, unless it is what a select box shows.
    if (step > 0 && inside.filter(isText).some(({ text }) => !isJoint(text)) && inside.length > scan.inside(element).length) break;
  }
  return valueTexts(scan, element);
}

function valueTexts(scan: Scan, element: Element): readonly Token[] | NotTaught {
  const texts = textTokens(scan.inside(element));
  if (texts.length === 0) return 'noValue';
  return texts.length <= 6 ? texts : 'several';
}

const couldBeLabel = ({ text }: TextToken): boolean =>
  text.length <= LONGEST_LABEL && /\p{L}/u.test(text) && !isJoint(text) && !isPlaceholder(text) && shapeOf(text) === 'words';

function labelOfControl(scan: Scan, control: ControlToken): Label | undefined {
  const name = accessibleName(scan, control);
  let box = scan.parentOf(control.element);
  while (box) {
    const inside = scan.inside(box);
    const own = scan.placeOf(control.element);
    const texts = textTokens(inside).filter((token) => couldBeLabel(token) && !(own && token.at >= own.from && token.at < own.to));
    const named = name && texts.find(({ text }) => normaliseLabel(text) === normaliseLabel(name));
    if (named) return { text: named.text, token: named };
    const before = texts.filter(({ at }) => at < control.at);
    // In a box of its own the label stands first and a hint may follow; among others the nearest text counts.
    const alone = inside.filter(isValueControl).length === 1;
    const token = alone ? before[0] : before.at(-1);
    if (token) return { text: token.text, token };
    const behind = texts.find(({ at }) => at > control.at);
    if (alone && behind && control.kind === 'tick') return { text: behind.text, token: behind };
    box = scan.parentOf(box);
  }
  return name ? { text: name } : undefined;
}

function labelOfText(scan: Scan, target: readonly Token[]): Label | undefined {
  const [from, to] = [target[0]?.at ?? 0, target.at(-1)?.at ?? 0];
  let box = scan.parentOf(target[0]?.element ?? document.body) ?? target[0]?.element;
  while (box) {
    const texts = textTokens(scan.inside(box)).filter(couldBeLabel);
    const token = texts.findLast(({ at }) => at < from) ?? texts.find(({ at }) => at > to);
    if (token) return { text: token.text, token };
    box = scan.parentOf(box);
  }
  return undefined;
}

/** How the value stands to its label. */
function relation(scan: Scan, { token }: Label, target: readonly Token[], kind: TaughtKind): Pick<Recipe, 'nth' | 'between'> {
  if (!token) return { nth: 0, between: [] };
  const [from, to] = [target[0]?.at ?? 0, target.at(-1)?.at ?? 0];
  if (token.at > to) return { nth: -1, between: betweenOf(scan.tokens.slice(to + 1, token.at)) };
  const passed = scan.tokens.slice(token.at + 1, from);
  const nth = kind === 'printed' ? 1 + passed.filter(isText).length : 1 + passed.filter((each) => each.kind === kind).length;
  return { nth: Math.min(nth, 20), between: betweenOf(passed) };
}

function betweenOf(tokens: readonly Token[]): string[] {
  return [
    ...new Set(
      textTokens(tokens)
        .filter(({ text }) => !saysNothing(text))
        .map(({ text }) => asBetween(text))
        .filter(Boolean),
    ),
  ].slice(0, LESSON_CAPS.between);
}
