import type { Words } from './words';

/** Seconds as "40 秒" or "3 分钟"; rounded up, because nobody minds an earlier end. */
function lasting(words: Words, seconds: number): string {
  return seconds < 90 ? words.t('bulk.seconds', { n: Math.ceil(seconds) }) : words.t('bulk.minutes', { n: Math.ceil(seconds / 60) });
}

/** The time that is left of work of which a share is done. @param elapsed milliseconds since it began */
export function remaining(words: Words, { share, elapsed }: { share: number; elapsed: number }): string {
  if (share < 0.02 || elapsed < 500) return words.t('bulk.left.unknown');
  return words.t('bulk.left', { time: lasting(words, ((elapsed / share) * (1 - share)) / 1000) });
}
