import { normaliseLabel } from '../labels';
import { accessibleName } from '../names';
import { isControl, isText } from '../rows';
import type { ControlToken, Scan, Token } from '../scan';
import { mainSurface } from '../surfaces';

/** A printed label and where it stands: token positions, `to` exclusive. */
export interface Printed {
  element: Element;
  from: number;
  to: number;
  text: string;
}

/** What all lessons ask of one scan; each answer is worked out once, at the first question. */
export interface Texts {
  /** Places where this label is printed, by itself or in the two to four texts of one box. */
  printed(label: string): readonly Printed[];
  /** Controls that bear this accessible name. */
  named(label: string): readonly ControlToken[];
  /** Stands on the page itself and not in something laid over it. */
  onPage(token: Token): boolean;
}

const LONGEST = 120;
const known = new WeakMap<Scan, Texts>();

export function textsOf(scan: Scan): Texts {
  const texts = known.get(scan) ?? createTexts(scan);
  known.set(scan, texts);
  return texts;
}

function createTexts(scan: Scan): Texts {
  let labels: Map<string, Printed[]> | undefined;
  let names: Map<string, ControlToken[]> | undefined;
  let surface: ((token: { element: Element }) => boolean) | undefined;
  return {
    printed(label) {
      labels ??= printedLabels(scan);
      return labels.get(normaliseLabel(label)) ?? [];
    },
    named(label) {
      names ??= Map.groupBy(scan.tokens.filter(isControl), (control) => normaliseLabel(accessibleName(scan, control)));
      return names.get(normaliseLabel(label)) ?? [];
    },
    onPage(token) {
      surface ??= mainSurface(scan, scan.tokens);
      return surface(token);
    },
  };
}

function printedLabels(scan: Scan): Map<string, Printed[]> {
  const labels = new Map<string, Printed[]>();
  const boxes = new Set<Element>();
  const add = (printed: Printed) => {
    if (printed.text.length > LONGEST) return;
    const label = normaliseLabel(printed.text);
    const list = labels.get(label);
    if (list) list.push(printed);
    else labels.set(label, [printed]);
  };
  for (const token of scan.tokens) {
    if (!isText(token)) continue;
    add({ element: token.element, from: token.at, to: token.at + 1, text: token.text });
    const box = scan.placeOf(token.element);
    if (!box || box.to - box.from < 2 || box.to - box.from > 4 || boxes.has(token.element)) continue;
    boxes.add(token.element);
    const parts = scan.inside(token.element);
    const text = parts
      .filter(isText)
      .map((part) => part.text)
      .join(' ');
    // "*" beside a label adds nothing to it.
    const told = parts.some((part) => isText(part) && normaliseLabel(part.text) === normaliseLabel(text));
    if (!told && parts.every(isText)) add({ element: token.element, from: box.from, to: box.to, text });
  }
  return labels;
}
