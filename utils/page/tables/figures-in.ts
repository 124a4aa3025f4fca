/** A text that is or begins as a figure: a value, never a header. */
export function isFigure(text: string): boolean {
  return /^(?:[-+−(]?\s*(?:\p{Sc}|[A-Z]{2,3}\s?\p{Sc}?|R[psM]\.?)?\s*[-+−]?\d[\d.,\s]*(?:%|[万亿元KMkm]|$|\s|\D{0,3}$)|[-–—]{1,2}$)/u.test(
    text.trim(),
  );
}

/** Words short enough to stand over a column, and no figure. */
export function isHeaderWord(text: string): boolean {
  return text.length <= 40 && /\p{L}/u.test(text) && !isFigure(text);
}
