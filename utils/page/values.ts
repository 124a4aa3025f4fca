import { READING_CAPS } from '../reading/reading';
import { saysNothing } from './labels';
import type { Match } from './rows';
import { isControl, isText } from './rows';
import type { ControlToken, Scan, TextToken } from './scan';

/** What a control shows. `unsure`: there is text beside it that may or may not be its value. */
export type Shown = { text: string; html?: string } | 'tooLarge' | 'unsure';

const PLACEHOLDER = /^(?:请选择|请输入|请填写|选择|搜索|select\b|choose\b|please\b|pilih|chọn|selecione|seleccion|выберите)/i;

/** Text that stands where a value would: "请选择". */
export const isPlaceholder = (text: string): boolean => PLACEHOLDER.test(text);

function capped(text: string): Shown {
  return text.length > READING_CAPS.text ? 'tooLarge' : { text };
}

/** Markup without anything that runs or loads style. It is stored and compared, never put back into a page. */
function cleanHtml(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const active of copy.querySelectorAll('script,style,link,meta,iframe,object,embed,template,noscript')) active.remove();
  for (const inner of copy.querySelectorAll('*')) {
    for (const { name, value } of [...inner.attributes]) {
      const drop =
        name.startsWith('on') || name === 'style' || name === 'srcdoc' || /^\s*javascript:/i.test(value) || /^data:/i.test(value);
      if (drop) inner.removeAttribute(name);
    }
  }
  return copy.innerHTML;
}

function richText(element: HTMLElement): Shown {
  const text = element.innerText.replace(/\u00a0/g, ' ').trim();
  if (text.length > READING_CAPS.text) return 'tooLarge';
  const html = cleanHtml(element);
  return html.length > READING_CAPS.html ? 'tooLarge' : { text, html };
}

/** The value a select box shows beside its (usually empty) input: text in the smallest box around it that holds neither label nor another control. */
function shownBeside(scan: Scan, control: ControlToken, match: Match): Shown {
  const label = match.occurrence;
  const placeholder = control.element.getAttribute('placeholder');
  const says = (token: TextToken) => !saysNothing(token.text) && token.text !== placeholder && !PLACEHOLDER.test(token.text);
  let box = scan.parentOf(control.element);
  while (box) {
    const place = scan.placeOf(box);
    if (!place || scan.inside(box).filter(isControl).length > 1) return { text: '' };
    const withLabel = (label && place.from <= label.from && place.to >= label.to) || box === match.row;
    const texts = scan.inside(box).filter(isText).filter(says);
    if (withLabel) {
      // Label and value in one flat box: a value carries its full text as its title, an error or a hint does not.
      const named = texts.filter((token) => !(label && token.at >= label.from && token.at < label.to) && token.text !== match.label);
      if (named.length === 0) return { text: '' };
      const titled = named.filter((token) => token.element.getAttribute('title') === token.text);
      return titled.length === 1 && titled[0] ? { text: titled[0].text } : 'unsure';
    }
    if (texts.length > 0) return capped(texts.map((token) => token.text).join('、'));
    box = scan.parentOf(box);
  }
  return { text: '' };
}

function choiceText(scan: Scan, control: ControlToken, match: Match): Shown {
  const { element } = control;
  if (element.localName === 'select') {
    const chosen = [...(element as HTMLSelectElement).selectedOptions]
      .map((option) => option.text.trim())
      .filter((text) => !PLACEHOLDER.test(text));
    return capped(chosen.join('、'));
  }
  if (element.localName === 'input') {
    const { value } = element as HTMLInputElement;
    return value ? capped(value) : shownBeside(scan, control, match);
  }
  const texts = scan
    .inside(element)
    .filter(isText)
    .map((token) => token.text);
  return capped(texts.filter((text) => !saysNothing(text) && !PLACEHOLDER.test(text)).join('、'));
}

/** The words beside the ticked boxes; of one box or switch without words, whether it is on. */
function ticked(scan: Scan, { controls: ticks, row, label: own }: Match): Shown {
  const chosen: string[] = [];
  for (const tick of ticks) {
    const input = tick.element as HTMLInputElement;
    const on = input.checked ?? input.getAttribute('aria-checked') === 'true';
    const label = input.labels?.[0];
    const next = scan.tokens[tick.at + 1];
    const inRow = next && (!row || next.at < (scan.placeOf(row)?.to ?? 0));
    const beside = input.getAttribute('aria-label') || label?.textContent?.trim() || (inRow && isText(next) ? next.text : '');
    const text = beside === own ? '' : beside;
    if (ticks.length === 1 && !text) return { text: String(on) };
    if (!on) continue;
    if (!text) return 'unsure';
    chosen.push(text);
  }
  return capped(chosen.join('、'));
}

/** What stands in one control of a match, exactly as it stands. */
export function shownValue(scan: Scan, control: ControlToken, match: Match): Shown {
  const { element } = control;
  switch (control.kind) {
    case 'rich':
      return richText(element);
    case 'choice':
      return choiceText(scan, control, match);
    case 'tick':
      return ticked(scan, match);
    case 'host':
      return capped(element.getAttribute('value') ?? '');
    default: {
      const { value } = element as HTMLInputElement;
      // The empty input of a select box without ARIA: what it shows stands beside it, in a box of their own.
      return capped(value);
    }
  }
}

/** The texts around a control that each stand in a box with a button of their own: what was entered before. */
export function chipsBeside(scan: Scan, control: ControlToken, match: Match): string[] {
  let row: Element = control.element;
  for (let box = scan.parentOf(row); box && scan.inside(box).filter(isControl).length === 1; box = scan.parentOf(box)) row = box;
  return scan
    .inside(row)
    .filter(
      (token): token is TextToken => isText(token) && !saysNothing(token.text) && token.text.length <= 60 && token.text !== match.label,
    )
    .filter(({ element }) => {
      let box: Element | undefined = element;
      for (let step = 0; box && box !== row && step < 3; step += 1) {
        const inside = scan.inside(box).filter((token) => isControl(token) || !saysNothing(token.text));
        if (inside.length > 1 || element.closest('button')) return false;
        if (box.querySelector('button,[role="button"],svg')) return true;
        box = scan.parentOf(box);
      }
      return false;
    })
    .map(({ text }) => text);
}
