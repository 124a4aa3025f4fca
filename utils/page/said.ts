import { READING_CAPS } from '../reading/reading';
import type { SaidFact } from '../reading/table';
import { chosenAmong } from './chosen';
import { phrasesIn, printsIn, spanIn } from './phrases';
import { boxAbove, boxesOf, type Print } from './prints';
import { datesInAddress } from './said-address';
import * as words from './said-words';

type Fact = Omit<SaidFact, 'from'> & { from?: SaidFact['from'] };

/** A box of a label and what is set beside it holds at most so many texts. */
const SMALL = 10;
const STEPS = 3;
const MOST_LABEL = 30;
const PICKER = 'select,[role="combobox"],[aria-haspopup]';
const HEAD = 'header,[role="banner"]';
const IN_MAIN = 'main,section,article';

function isHead(element: Element): boolean {
  const boxes = boxesOf(element);
  return boxes.some((box) => box.matches(HEAD)) && !boxes.some((box) => box.matches(IN_MAIN));
}
const isSet = ({ control, element }: Print): boolean => control === true || element.closest(PICKER) !== null;
const isName = (text: string): boolean => text.length > 0 && text.length <= MOST_LABEL && /\p{L}/u.test(text);
const tidy = (text: string): string => text.replace(/[\s::]+$/, '');

/** The text right before some prints, in the smallest box that holds one. */
function labelBefore(prints: readonly Print[], at: number, box: Element): string {
  let around: Element | undefined = box;
  for (let step = 0; around && step <= STEPS; step += 1) {
    const { from, to } = spanIn(around, prints, at, SMALL);
    if (to - from > SMALL) return '';
    const first = prints.slice(from, to).findIndex(({ element }) => box.contains(element));
    const before = prints.slice(from, from + first).findLast(({ text }) => /\p{L}/u.test(text));
    if (before) return !before.control && isName(before.text) ? tidy(before.text) : '';
    around = boxAbove(around);
  }
  return '';
}

/** The name a control gives itself. */
const ownName = (element: Element): string => tidy(element.getAttribute('aria-label') ?? element.getAttribute('placeholder') ?? '');

function dates(prints: readonly Print[]): Fact[] {
  const found: Fact[] = [];
  const taken = new Set<Print>();
  for (const phrases of phrasesIn(prints, words.OF_DATE)) {
    for (const { text, box, prints: parts } of phrases) {
      const fields = parts.filter(({ control, text: value }) => control && /\d/.test(value)).length;
      const range = words.DATE_RANGE.exec(text) ?? (fields === 2 ? words.DATE_FIELDS.exec(text) : null);
      const [first] = parts;
      if (!range || !first) continue;
      if (parts.every((part) => taken.has(part))) break;
      for (const part of parts) taken.add(part);
      const label = tidy(range[1] ?? '') || labelBefore(prints, prints.indexOf(first), box);
      const shown = range[4] ?? `${range[2]?.trim() ?? ''} ~ ${range[3] ?? ''}`;
      found.push({ of: words.MADE_ON.test(label) ? 'filter' : 'dates', label, text: shown, from: parts.some(isSet) ? 'control' : 'text' });
      break;
    }
  }
  for (const phrases of phrasesIn(prints, words.OF_DATE)) {
    for (const { text, box, prints: parts } of phrases) {
      const day = words.DATE_ALONE.exec(text);
      const [first] = parts;
      if (!day?.[2] || !first || parts.some((part) => taken.has(part))) continue;
      const label = tidy(day[1] ?? '') || labelBefore(prints, prints.indexOf(first), box) || (first.control ? ownName(first.element) : '');
      for (const part of parts) taken.add(part);
      if (words.OF_FIGURES.test(label) && !words.MADE_ON.test(label) && !words.ONE_END.test(label))
        found.push({ of: 'dates', label, text: day[2], from: parts.some(isSet) ? 'control' : 'text' });
      break;
    }
  }
  return found.filter(({ label }) => !words.NOT_OF_FIGURES.test(label));
}

/** Which of several prints in one box is chosen; undefined when they do not stand in one, or nothing tells. */
function chosenPrint(options: readonly Print[]): Print | undefined {
  const chains = options.map(({ element }) => boxesOf(element));
  const box = chains[0]?.find((candidate) => chains.every((chain) => chain.includes(candidate)));
  if (!box || options.length < 2) return undefined;
  const chosen = chosenAmong([...box.children].filter((child) => child.checkVisibility()));
  return options.find((_, at) => chosen && chains[at]?.includes(chosen));
}

/** 近7天, Yesterday: set in a picker, chosen among others, or behind a label. */
function relativeDates(prints: readonly Print[]): Fact[] {
  return prints.flatMap((print, at): Fact[] => {
    if (!words.RELATIVE.test(print.text)) return [];
    const label = labelBefore(prints, at, print.element);
    if (words.NOT_OF_FIGURES.test(label)) return [];
    const others = optionsAround(prints, at, (text) => words.RELATIVE.test(text));
    if (others.length > 1) return chosenPrint(others) === print ? [{ of: 'dates', label: '', text: print.text, from: 'control' }] : [];
    const set = isSet(print);
    return set || words.OF_FIGURES.test(label) ? [{ of: 'dates', label, text: print.text, from: set ? 'control' : 'text' }] : [];
  });
}

/** The prints of one kind in the smallest box around one of them that holds several. */
function optionsAround(prints: readonly Print[], at: number, fits: (text: string) => boolean): readonly Print[] {
  for (const box of boxesOf(prints[at]?.element as Element).slice(0, STEPS + 1)) {
    const options = printsIn(box, prints, at, SMALL + 2).filter(({ text }) => fits(text));
    if (options.length > 1) return options;
  }
  return [];
}

/** A setting: a label, then what is set, in one text or in the ones after it. Of several to choose from the chosen one. */
function settings(prints: readonly Print[], of: SaidFact['of'], label: RegExp, value: RegExp): Fact[] {
  return prints.flatMap((print, at): Fact[] => {
    if (print.control || print.text.length > 40 || !label.test(print.text)) return [];
    const [head = '', tail] = print.text.split(/:\s*/, 2);
    const inline = tail ?? (head.search(label) === 0 ? head.replace(label, '').trim() : '');
    if (inline && value.test(inline)) return [{ of, label: tidy(head.replace(inline, '')), text: inline }];
    if (head.replace(label, '') !== '' && value.test(head)) return [];
    for (const box of boxesOf(print.element).slice(0, STEPS + 1)) {
      const { from, to } = spanIn(box, prints, at, SMALL);
      if (to - from > SMALL) return [];
      const after = prints.slice(at + 1, to).filter(({ text }) => /[\p{L}\d$€£¥]/u.test(text));
      const options = after.filter(({ text }) => text.length <= 40 && value.test(text));
      const [first] = options;
      if (!first) continue;
      const chosen = options.length === 1 || isSet(first) ? first : chosenPrint(options);
      if (!chosen || (chosen === first && after[0] !== first)) return [];
      return [{ of, label: tidy(print.text), text: chosen.text, from: isSet(chosen) || options.length > 1 ? 'control' : 'text' }];
    }
    return [];
  });
}

/** An attribution without a label, where it is set or chosen, or says itself what it is. */
function attributionAlone(prints: readonly Print[]): Fact[] {
  return prints.flatMap((print, at): Fact[] => {
    if (print.text.length > 40 || !words.ATTRIBUTION_ALONE.test(print.text)) return [];
    const others = optionsAround(prints, at, (text) => words.ATTRIBUTION_ALONE.test(text));
    const set = others.length > 1 ? chosenPrint(others) === print : isSet(print) || /归因|attribution/i.test(print.text);
    return set ? [{ of: 'attribution', label: '', text: print.text, from: isSet(print) || others.length > 1 ? 'control' : 'text' }] : [];
  });
}

/** What is typed into a search box above the rows, and conditions that can be taken away one by one. */
function filters(prints: readonly Print[]): Fact[] {
  return prints.flatMap((print, at): Fact[] => {
    const { element, text } = print;
    if (print.control) {
      if (element.localName !== 'input' || !text || words.DATE_ALONE.test(text) || words.DATE_RANGE.test(text) || isHead(element))
        return [];
      const name = ownName(element) || labelBefore(prints, at, element);
      const searches = element.matches('[type="search"],[role="searchbox"]') || element.closest('[role="search"]') !== null;
      return searches || words.SEARCH.test(name) ? [{ of: 'filter', label: name.slice(0, MOST_LABEL), text, from: 'control' }] : [];
    }
    const box = element.querySelector('button,[role="button"]') ? element : boxAbove(element);
    if (!box || text.length > 60 || printsIn(box, prints, at, SMALL).length > SMALL) return [];
    const buttons = [...box.querySelectorAll('button,[role="button"]')];
    const takesAway =
      buttons.length === 1 && words.REMOVES.test(buttons[0]?.getAttribute('aria-label') ?? buttons[0]?.textContent?.trim() ?? '');
    if (!takesAway || buttons[0]?.contains(element) || element.closest('[role="tab"],label') || isHead(element)) return [];
    return [{ of: 'filter', label: '', text, from: 'control' }];
  });
}

/** The market chosen in the head of the page. */
function account(prints: readonly Print[]): Fact[] {
  const told = prints.filter(
    ({ text, element }) => text.length <= 60 && isHead(element) && element.closest(`${PICKER},button`) && words.namesMarket(text),
  );
  return told.length === 1 ? told.map(({ text }): Fact => ({ of: 'account', label: '', text, from: 'control' })) : [];
}

/**
 * What the page says of its figures as a whole: dates, attribution, currency, account, filters. Only what is visible, and only what is set: of
 * several spans to choose from the chosen one.
 * @param all the visible texts of a page outside its tables
 */
export function saidAmong(all: readonly Print[], location: Pick<Location, 'search' | 'hash'>): SaidFact[] {
  const prints = all.filter(({ beside, text }) => beside !== 'nav' && text);
  const own = prints.filter(({ beside }) => !beside);
  const facts = [
    ...dates(own),
    ...relativeDates(own),
    ...settings(own, 'attribution', words.ATTRIBUTION, words.ATTRIBUTION_VALUE),
    ...attributionAlone(own),
    ...settings(own, 'currency', words.CURRENCY, words.CURRENCY_NAME),
    ...filters(own),
    ...account(prints),
    ...datesInAddress(location),
  ];
  const seen = new Set<string>();
  const told: SaidFact[] = [];
  for (const { of, label, text, from = 'text' } of facts) {
    const key = `${of} ${text} ${from}`;
    if (seen.has(key) || told.length >= READING_CAPS.said) continue;
    seen.add(key);
    told.push({ of, label: label.slice(0, READING_CAPS.label), text: text.slice(0, READING_CAPS.label), from });
  }
  return told;
}
