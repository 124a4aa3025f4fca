const QUOTE = 34;

/** Index of the quote that closes what begins at `from`, behind the opening one. */
export function closing(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text.charCodeAt(at + 1) !== QUOTE) return at;
  }
  return text.length;
}

/** A quoted cell as meant. @param raw what stands behind its opening quote, up to the delimiter */
export function unquoted(raw: string): string {
  const close = closing(raw, 0);
  return raw.slice(0, close).replaceAll('""', '"') + raw.slice(close + 1);
}
