/** How elements are drawn unless a style says otherwise; only what differs is written down. */
const DRAWN: Readonly<Record<string, string>> = {
  table: 'table',
  thead: 'table-header-group',
  tbody: 'table-row-group',
  tfoot: 'table-footer-group',
  tr: 'table-row',
  td: 'table-cell',
  th: 'table-cell',
  caption: 'table-caption',
  colgroup: 'table-column-group',
  col: 'table-column',
  li: 'list-item',
  input: 'inline-block',
  button: 'inline-block',
  select: 'inline-block',
  textarea: 'inline-block',
};
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'code',
  'em',
  'i',
  'img',
  'label',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'svg',
  'u',
  'iframe',
  'canvas',
  'video',
]);
/** Beyond what a browser would give a box by itself, in CSS pixels. */
const APART = 1.5;

/** What decides whether and where an element is seen, as one style attribute: no colours, no fonts, no pictures. */
export function layoutOf(element: Element, style: CSSStyleDeclaration): string {
  const tag = element.localName;
  const usual = DRAWN[tag] ?? (INLINE.has(tag) || tag.includes('-') ? 'inline' : 'block');
  const { display, visibility, opacity, position, float, overflowX, overflowY, flexDirection, transform } = style;
  const said: string[] = [];
  if (display !== usual) said.push(`display:${display}`);
  if (display === 'none') return said.join(';');
  if (visibility !== 'visible') said.push(`visibility:${visibility}`);
  if (opacity === '0') said.push('opacity:0');
  if (float !== 'none') said.push(`float:${float}`);
  const placed = position !== 'static';
  if (placed) {
    said.push(`position:${position}`);
    for (const side of ['top', 'left', 'right', 'bottom'] as const) if (style[side] !== 'auto') said.push(`${side}:${style[side]}`);
    if (style.zIndex !== 'auto') said.push(`z-index:${style.zIndex}`);
  }
  if (/flex/.test(display) && flexDirection !== 'row') said.push(`flex-direction:${flexDirection}`);
  if (/grid/.test(display)) said.push(`grid-template-columns:${style.gridTemplateColumns}`);
  if (transform !== 'none' && transform !== '') said.push(`transform:${transform}`);
  const clips = overflowX !== 'visible' || overflowY !== 'visible';
  if (clips && tag !== 'input' && tag !== 'textarea' && tag !== 'select') said.push(`overflow:${overflowX} ${overflowY}`);
  if (display !== 'inline' && display !== 'contents') {
    const box = element.getBoundingClientRect();
    const parent = element.parentElement?.getBoundingClientRect();
    if (!parent || Math.abs(parent.width - box.width) > APART) said.push(`width:${Math.round(box.width)}px`);
    if (clips || position === 'absolute' || position === 'fixed') said.push(`height:${Math.round(box.height)}px`);
    said.push(...(said.some((each) => each.startsWith('width')) ? ['box-sizing:border-box'] : []));
  }
  return said.join(';');
}
