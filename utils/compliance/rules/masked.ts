/** How letters are drawn with other signs. */
const DRAWN: Readonly<Record<string, string>> = { a: '4@', b: '8', e: '3€', g: '9', i: '1!|l', l: '1|I/', o: '0', s: '5$', t: '7+' };
/** Signs written between letters, and those written in place of one. */
const BETWEEN = '[*#%·•._|/\\\\~^+=\\-]{0,2}';
const INSTEAD = '[*#]';
/** Signs that join whole words: slim-fit, fat/oil. */
const JOINING = '[._|/~+=&·•\\-]';

/**
 * Expression over a text as typed for words written with signs between or in place of their letters (cur*e, g*rms, rep/ica, fr33). The plain
 * spelling is left to the rules that name the word; the first letter is always written.
 * @param words lower-case Latin words of three letters and more, divided by `|`
 */
export function masked(words: string): string {
  const spelled = words.split('|').map((word) =>
    Array.from(word, (letter, at) => {
      const drawn = `[${letter}${letter.toUpperCase()}${DRAWN[letter] ?? ''}]`;
      return at === 0 ? drawn : `(?:${BETWEEN}${drawn}|${INSTEAD})`;
    }).join(''),
  );
  const first = new Set(words.split('|').map((word) => word.charAt(0)));
  const heads = [...first].map((letter) => letter + letter.toUpperCase()).join('');
  const start = `(?<![A-Za-z0-9]|[A-Za-z0-9]${JOINING})(?=[${heads}][A-Za-z]{0,12}(?:[*#@$€0-9]|[!·•._|/\\\\~^+=\\-][\\p{L}\\p{N}]))`;
  const end = `(?![\\p{L}\\p{N}*#]|${JOINING}[\\p{L}\\p{N}])`;
  return `${start}(?:${spelled.join('|')})${end}`;
}
