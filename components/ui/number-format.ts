const made = new Map<string, Intl.NumberFormat>();

/** How numbers are written in a language. Each kind is made once: making one takes longer than writing a thousand numbers with it. */
export function numberFormat(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = JSON.stringify([language, options]);
  const known = made.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(language, options);
  made.set(key, format);
  return format;
}
