import type { SaidFact } from '../reading/table';

const DAY = String.raw`20\d{2}-?\d{2}-?\d{2}|20\d{2}/\d{2}/\d{2}|1\d{9}(?:\d{3})?`;
const NAMED = (names: string) => new RegExp(String.raw`(?:^|[?&#{,"'!])(${names})["']?\s*[=:]\s*["']?(${DAY})(?!\d)`, 'i');
const FIRST = NAMED('(?:start|begin|from|stat)[_-]?(?:time|date|day)?|(?:date|day|time)[_-]?(?:start|begin|from)|st|sd');
const LAST = NAMED('(?:end|to|until|finish)[_-]?(?:time|date|day)?|(?:date|day|time)[_-]?(?:end|to)|et|ed');
const BOTH = new RegExp(
  String.raw`(?:^|[?&#{,"'!])((?:date|time|day)[_-]?(?:range|span|period)?|range|period)["']?\s*[=:]\s*[["']*(${DAY})["']?\s*[,|~_]\s*["']?(${DAY})(?!\d)`,
  'i',
);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
}

/** The range of dates in the address: query, hash route or JSON in the hash. Epochs stand as they are. */
export function datesInAddress({ search, hash }: Pick<Location, 'search' | 'hash'>): SaidFact[] {
  for (const part of [hash, search]) {
    const text = decoded(part.slice(0, 4_000));
    const both = BOTH.exec(text);
    const [first, last] = both ? [both[2], both[3]] : [FIRST.exec(text)?.[2], LAST.exec(text)?.[2]];
    if (first && last && first.length === last.length) {
      const label = both?.[1] ?? FIRST.exec(text)?.[1] ?? '';
      return [{ of: 'dates', label, text: `${first} ~ ${last}`, from: 'address' }];
    }
  }
  return [];
}
