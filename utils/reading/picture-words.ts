import type { ImageFact } from './reading';

/** A file name that somebody wrote: Chinese, or two words of letters; not the number a picture store gives. */
const WRITTEN = /[\u3400-\u9fff]|[a-z]{3,}[\s_+-]+[a-z]{3,}/i;

function fileName(src: string): string {
  const path = src.startsWith('data:') ? '' : (src.split(/[?#]/, 1)[0] ?? '');
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]{3,4}(?:_.*)?$/i, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** What pictures say in letters that buyers and search engines see: the alternative text and the written file name, one a line, each once. */
export function pictureWords(images: readonly ImageFact[]): string {
  const lines = images.flatMap(({ src, alt }) => {
    const name = fileName(src);
    return [alt?.trim() ?? '', WRITTEN.test(name) ? name.replace(/[_+-]+/g, ' ').trim() : ''];
  });
  return [...new Set(lines.filter(Boolean))].join('\n');
}
