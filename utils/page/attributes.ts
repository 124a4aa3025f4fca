import { normaliseLabel, saysNothing } from './labels';
import { accessibleName } from './names';
import type { Sliced } from './page-reader';
import { isControl, isText, type Match } from './rows';
import type { ControlToken, Scan, TextToken } from './scan';

/** Attribute names so common that two of them show where the category's attributes stand, when nothing else names the place. */
const COMMON = new Set(
  [
    ...`品牌 货号 型号 材质 材质成分 面料 面料材质 面料俗称 风格 图案 款式 版型 袖长 衣长 领型 裙长 厚薄 适用季节 适用性别 适用年龄 适用场景 适用人群 上市年份季节 上市时间
    产地 功能 容量 规格 净含量 保质期 颜色 安全等级`.split(/\s+/),
    ...`brand;material;colour;color;size;pattern;style;model;department;occasion;season;origin;gender;shape;theme;flavor;scent;capacity;manufacturer;condition;
    model name;model number;part number;item weight;item dimensions;number of items;unit count;included components;special feature;fabric type;material type;
    care instructions;closure type;sleeve type;room type;age range;target audience;country of origin;item form;finish type;power source;voltage;wattage`.split(
      ';',
    ),
  ].map(normaliseLabel),
);

export interface Attribute {
  name: string;
  required: boolean;
  match: Match;
}

/** Largest box, below `within`, that holds this control and no other. */
function ownRow(scan: Scan, control: ControlToken, within: Element | undefined): Element {
  let own: Element = control.element;
  let box = scan.parentOf(own);
  while (box && box !== within) {
    const controls = scan.inside(box).filter(isControl);
    const several = controls.some((other) => other !== control && !(other.kind === 'tick' && control.kind === 'tick'));
    if (several) break;
    own = box;
    box = scan.parentOf(box);
  }
  return own;
}

/** The printed name of a control nobody knows: its accessible name, else the first text of its own row, else the text right before it. */
function nameOf(scan: Scan, control: ControlToken, row: Element): TextToken | string | undefined {
  const before = scan.inside(row).filter((token): token is TextToken => isText(token) && token.at < control.at && !saysNothing(token.text));
  if (before[0]) return before[0];
  const accessible = accessibleName(scan, control);
  if (accessible) return accessible;
  // A floating label comes after its control and stands on it; one in another column says it is a label.
  const { top, bottom, left } = control.element.getBoundingClientRect();
  const after = scan.inside(row).find((token): token is TextToken => isText(token) && token.at > control.at && !saysNothing(token.text));
  if (after && (/[:：]$/.test(after.text) || after.element.getBoundingClientRect().bottom <= (top + bottom) / 2)) return after;
  for (let at = control.at - 1; at >= 0 && at >= control.at - 3; at -= 1) {
    const token = scan.tokens[at];
    if (!token || isControl(token)) return undefined;
    if (saysNothing(token.text)) continue;
    // Beside the control or right above it, and no heading: else it is the end of another row.
    const label = token.element.getBoundingClientRect();
    const beside = label.bottom > top && label.top < bottom && label.right <= left + 1;
    const above = label.bottom <= top + 1 && top - label.bottom <= 16 && Math.abs(left - label.left) <= 40;
    return (beside || above) && !/^h\d$/.test(token.element.localName) ? token : undefined;
  }
  return undefined;
}

export function isRequired(scan: Scan, row: Element | undefined, control: Element | undefined): boolean {
  if (control?.matches('[required],[aria-required="true"]')) return true;
  if (!row) return false;
  return scan
    .inside(row)
    .some((token) => isText(token) && (/^[*＊]$|[*＊]\s*$|^[*＊]/.test(token.text) || /required/i.test(token.element.className)));
}

/** Smallest box that holds all of these tokens. */
function around(scan: Scan, controls: readonly ControlToken[]): Element | undefined {
  const first = controls[0];
  const last = controls.at(-1);
  if (!first || !last) return undefined;
  let box: Element | undefined = first.element;
  while (box) {
    const place = scan.placeOf(box);
    if (place && place.from <= first.at && place.to > last.at) return box;
    box = scan.parentOf(box);
  }
  return undefined;
}

/**
 * The category's attributes: every labelled control in their group that is no known field.
 * @param group the box the group's label or anchor leads to; without it the place is inferred from common attribute names
 * @param taken controls that belong to known fields
 * @param brand the brand's control: it usually stands among the attributes
 */
export function* readAttributes(
  scan: Scan,
  group: Element | undefined,
  taken: ReadonlySet<ControlToken>,
  brand: ControlToken | undefined,
  onPage: (control: ControlToken) => boolean,
): Sliced<Attribute[]> {
  const readable = (control: ControlToken) => ['text', 'choice', 'tick'].includes(control.kind);
  const describe = (control: ControlToken, within: Element | undefined): Attribute | undefined => {
    const row = ownRow(scan, control, within);
    const name = nameOf(scan, control, row);
    const text = typeof name === 'string' ? name : name?.text;
    if (!text || text.length > 60) return undefined;
    const place =
      typeof name === 'object'
        ? { field: { field: 'attributes' as const, labels: [] }, element: name.element, from: name.at, to: name.at + 1, text }
        : undefined;
    const ticks = control.kind === 'tick' ? scan.inside(row).filter(isControl) : [control];
    return {
      name: text.replace(/\s*[*＊:：]\s*$/, '').replace(/^[*＊]\s*/, ''),
      required: isRequired(scan, row, control.element),
      match: { controls: ticks, how: 'row', row, label: text, ...(place ? { occurrence: place } : {}) },
    };
  };
  const free = (controls: readonly ControlToken[]) =>
    controls.filter((control) => readable(control) && !taken.has(control) && onPage(control));
  let within = group;
  if (!within) {
    const seeds: ControlToken[] = [];
    for (const control of free(scan.tokens.filter(isControl))) {
      yield;
      const seed = describe(control, undefined);
      if (seed !== undefined && COMMON.has(normaliseLabel(seed.name))) seeds.push(control);
    }
    const box = around(scan, brand ? [...seeds, brand].sort((a, b) => a.at - b.at) : seeds);
    const known = box ? scan.inside(box).filter((token) => isControl(token) && taken.has(token) && token !== brand) : [];
    if (seeds.length + (brand ? 1 : 0) >= 2 && box && known.length === 0) within = box;
    else return seeds.map((seed) => describe(seed, undefined)).filter((seed) => seed !== undefined);
  }
  const seen = new Set<ControlToken>();
  const attributes: Attribute[] = [];
  for (const control of free(scan.inside(within).filter(isControl))) {
    if (seen.has(control)) continue;
    yield;
    const attribute = describe(control, within);
    if (!attribute) continue;
    for (const own of attribute.match.controls) seen.add(own);
    attributes.push(attribute);
  }
  return attributes;
}
