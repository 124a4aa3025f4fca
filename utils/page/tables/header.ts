import { READING_CAPS } from '../../reading/reading';
import type { Lines } from './lines';

/** Words of the buttons beside a header, and signs of sorting and help. */
const BESIDE = /(?:\s*(?:升序|降序|批量修改\S*|批量设置|筛选|排序)|[\s↑↓⇅⇵↕▲▼△▽▴▾⬆⬇?？ⓘℹ])+$/u;

const isButton = (element: Element): boolean => element.matches('a,button,[role="button"],[role="link"],i');
const never = (): boolean => false;

/** Several lines as one: Chinese words need no blank between them. */
function oneLine(text: string): string {
  return text
    .replace(/(?<=\p{Script=Han})\n(?=\p{Script=Han})/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A header's own words, without the links and sort marks beside them. */
export function headerWords(header: Element, lines: Lines): string {
  const withoutButtons = oneLine(lines.read(header, isButton)).replace(BESIDE, '');
  // The header itself may be the button that sorts by it.
  const words = withoutButtons || oneLine(lines.read(header, never)).replace(BESIDE, '');
  return words.trim().slice(0, READING_CAPS.label);
}
