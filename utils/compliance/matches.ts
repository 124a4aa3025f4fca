/** All matches of a global expression. matchAll() makes a copy of the expression for every text, which costs more than most texts take. */
export function matches(pattern: RegExp, text: string): { start: number; words: string }[] {
  const found: { start: number; words: string }[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push({ start: match.index, words: match[0] });
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
