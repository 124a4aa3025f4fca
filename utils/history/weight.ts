/** Deeper than any honest message nests. */
const MAX_DEPTH = 24;

/**
 * Whether a message from elsewhere may be looked at: its JSON within `cap` UTF-16 units, not nested without end, no key that reaches for
 * prototypes. Stops counting as soon as the cap is passed, so a hostile message costs no more than an honest one.
 */
export function weigh(message: unknown, cap: number): 'fine' | 'tooLarge' | 'shape' {
  let left = cap;
  const walk = (value: unknown, depth: number): 'fine' | 'tooLarge' | 'shape' => {
    if (left < 0) return 'tooLarge';
    if (typeof value === 'string') {
      left -= value.length + 2;
      return left < 0 ? 'tooLarge' : 'fine';
    }
    left -= 8;
    if (value === null || typeof value !== 'object') return 'fine';
    if (depth >= MAX_DEPTH) return 'shape';
    for (const key of Object.keys(value)) {
      if (key === '__proto__') return 'shape';
      left -= Array.isArray(value) ? 1 : key.length + 3;
      const verdict = walk((value as Record<string, unknown>)[key], depth + 1);
      if (verdict !== 'fine') return verdict;
    }
    return 'fine';
  };
  return walk(message, 0);
}
