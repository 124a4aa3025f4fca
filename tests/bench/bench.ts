/** One measured line: ours beside a named rival in the same run, so that the ratio holds on any machine. */
export interface Row {
  what: string;
  ours: number;
  unit: 'ms' | 'kB' | 'MB/s' | 'count';
  rival?: { name: string; value: number };
  /** The figure to reach. `ratio` is ours / rival. */
  goal?: { figure: 'ours' | 'ratio'; atMost?: number; atLeast?: number };
}

/** What a file of tests/bench exports as `bench`. */
export interface Bench {
  name: string;
  run(): Promise<Row[]>;
}

/** The q-th quantile (0..1) of samples, by the nearest rank. */
export function quantile(samples: readonly number[], q: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(q * sorted.length) - 1))] ?? Number.NaN;
}

export const median = (samples: readonly number[]): number => quantile(samples, 0.5);

/** Runs two things by turns, so that a slow minute of the machine falls on both. */
export async function byTurns(
  rounds: number,
  ours: () => Promise<number>,
  theirs: () => Promise<number>,
): Promise<{ ours: number[]; theirs: number[] }> {
  const samples = { ours: [] as number[], theirs: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) {
      samples.ours.push(await ours());
      samples.theirs.push(await theirs());
    } else {
      samples.theirs.push(await theirs());
      samples.ours.push(await ours());
    }
  }
  return samples;
}
