/** A channel: so many chances, so many of them taken. */
export interface Channel {
  n: number;
  k: number;
}

/**
 * Whether a rate changed because the channels did or because the traffic moved between them: mix = Σ (w1 - w0) r0, rate = Σ w1 (r1 - r0), w being a
 * channel's share of the traffic. Index i of both is one channel; one that is not there has no traffic. null where either side has none at all.
 */
export function mixAndRate(before: readonly Channel[], after: readonly Channel[]): { mix: number; rate: number; total: number } | null {
  const [n0, n1] = [sumOf(before), sumOf(after)];
  if (n0 <= 0 || n1 <= 0) return null;
  let [mix, rate] = [0, 0];
  for (let i = 0; i < Math.max(before.length, after.length); i += 1) {
    const [one, other] = [before[i], after[i]];
    const [w0, w1] = [(one?.n ?? 0) / n0, (other?.n ?? 0) / n1];
    // A channel without traffic has no rate of its own: a new one counts as mix, by the rate it came with.
    const r1 = rateOf(other) ?? rateOf(one) ?? 0;
    const r0 = rateOf(one) ?? r1;
    mix += (w1 - w0) * r0;
    rate += w1 * (r1 - r0);
  }
  return { mix, rate, total: mix + rate };
}

const sumOf = (channels: readonly Channel[]) => channels.reduce((sum, { n }) => sum + n, 0);

function rateOf(channel: Channel | undefined): number | undefined {
  return channel && channel.n > 0 ? channel.k / channel.n : undefined;
}
