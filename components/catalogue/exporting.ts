import type { ExportWords, Judged } from './protocol';

/** Faults named one by one in a row; the rest is counted. */
const MOST_NAMED = 20;

/** A line a listing: where it stands, its score, what it has to do by how grave, the best three and all its faults, and its group of near copies. */
export function* exported(
  results: readonly Judged[],
  groups: readonly (readonly number[])[],
  words: ExportWords,
): Generator<readonly string[]> {
  const groupOf = new Map(groups.flatMap((group, index) => group.map((at) => [at, index + 1] as const)));
  const named = (rule: string) => words.rules[rule] ?? rule;
  yield words.headers;
  for (const { at, row, itemId, marketplace, title, score, faults } of results) {
    const count = (outcome: string) => String(faults.filter((fault) => fault.outcome === outcome).length);
    const best = faults.filter(({ gain }) => gain >= 0.5).slice(0, 3);
    const more = faults.length - MOST_NAMED;
    yield [
      row === undefined ? '' : String(row),
      itemId ?? '',
      words.marketplaces[marketplace] ?? marketplace,
      title,
      score === null ? '' : String(Math.round(score)),
      count('fail'),
      count('warn'),
      count('review'),
      ...[0, 1, 2].map((place) => (best[place] ? `${named(best[place].rule)} +${Math.round(best[place].gain)}` : '')),
      faults
        .slice(0, MOST_NAMED)
        .map(({ rule, outcome }) => `${named(rule)}(${words.outcomes[outcome]})`)
        .join(words.comma) + (more > 0 ? ` +${more}` : ''),
      String(groupOf.get(at) ?? ''),
    ];
  }
}
