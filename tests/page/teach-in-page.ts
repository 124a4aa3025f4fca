/** What tests of teaching call inside a page, in a world of its own (see reading-room.ts). */
import { ALL_PAGES } from '../../utils/marketplaces/forms';
import { createControls } from '../../utils/page/controls';
import { learn } from '../../utils/page/lessons';
import { whole } from '../../utils/page/page-reader';
import type { Parts } from '../../utils/page/parts';
import { readPage } from '../../utils/page/read';
import { scan } from '../../utils/page/scan';
import { derive } from '../../utils/page/teach/derive';
import { startPicking } from '../../utils/page/teach/picker';
import { replayLessons, tryRecipe } from '../../utils/page/teach/replay';
import { titlesHere } from '../../utils/page/teach/titles';
import { type Lesson, type NotTaught, type Picked, placeHere, type Recipe, type Tried } from '../../utils/reading/lesson';
import type { Reading } from '../../utils/reading/reading';

const controls = createControls();
const parts: Parts = { marketplaces: [...ALL_PAGES], readers: new Map(), taught: { replayLessons, tryRecipe } };

/** The element a selector finds, through open shadow roots. */
function find(selector: string, root: ParentNode = document): Element | undefined {
  const own = root.querySelector(selector);
  if (own) return own;
  for (const element of root.querySelectorAll('*')) {
    const inner = element.shadowRoot ? find(selector, element.shadowRoot) : undefined;
    if (inner) return inner;
  }
  return undefined;
}

export function point(selector: string): Picked | NotTaught {
  const element = find(selector);
  if (!element) throw new Error(`nothing here is ${selector}`);
  return derive(whole(scan(document)), element);
}

/** Every filled control of the page that can be taught. */
export function pointAtAll(): Extract<Picked, { find: Recipe }>[] {
  const scanned = whole(scan(document));
  const controls = scanned.tokens.filter(({ kind, element }) => kind === 'text' && (element as HTMLInputElement).value !== '');
  return controls.flatMap(({ element }) => {
    const picked = derive(scanned, element);
    return typeof picked === 'object' && picked.kind === 'field' ? [picked] : [];
  });
}

export const tryOut = (recipe: Recipe): Tried => tryRecipe(document, recipe);
export const titles = (): string[] => titlesHere(document);
export const place = () => placeHere(location);

export function readWith(lessons: readonly Lesson[]): Reading {
  learn(parts, lessons);
  return whole(readPage(document, location, 1, controls, parts)).reading;
}

/** Tables as a reader drew them, with what lessons about columns add. */
export function columnsWith(lessons: readonly Lesson[], tables: Reading['tables']): Pick<Reading, 'tables' | 'lessons'> {
  const { lessons: outcomes = [], tables: taught = [] } = whole(replayLessons(document, lessons, { tables }, controls));
  return { tables: taught, lessons: outcomes };
}

let ended: Promise<Picked | undefined> | undefined;
let stopper: AbortController | undefined;

export function startPointing(): void {
  stopper = new AbortController();
  const { signal } = stopper;
  ended = new Promise((resolve) => {
    startPicking({
      document,
      signal,
      words: {
        say: 'point',
        keys: 'keys',
        stop: 'stop',
        trouble: { noValue: 'no value', several: 'several', noLabel: 'no label', ambiguous: 'ambiguous' },
      },
      onEnd: resolve,
    });
  });
}

export const pointed = async (): Promise<Picked | null> => (await ended) ?? null;
export const stopPointing = (): void => stopper?.abort();
