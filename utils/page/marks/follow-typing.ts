import type { MarkOrder } from '../../messages/watch';

/** Texts kept: marks come from a reading that is a few keystrokes old. */
const KEPT = 12;

/** Keeps marks at their words while the text around them is typed, until new ones come. Words that are touched lose theirs. */
export interface FollowTyping {
  set(orders: readonly MarkOrder[]): void;
  /** The orders whose words stand in the text now, with their places now. */
  standing(): readonly MarkOrder[];
}

const stands = (value: string, { start, end, text }: MarkOrder): boolean => end === start + text.length && value.startsWith(text, start);

/** @param read the text as it is now */
export function followTyping(read: () => string): FollowTyping {
  let orders: readonly MarkOrder[] = [];
  /** What was seen lately, oldest first. */
  const seen: string[] = [];
  /** The text in which the orders count. */
  let base = '';
  let kept: { value: string; standing: readonly MarkOrder[] } | undefined;

  function look(): string {
    const value = read();
    if (seen.at(-1) !== value) seen.push(value);
    if (seen.length > KEPT) seen.shift();
    return value;
  }

  return {
    set(next) {
      const value = look();
      orders = next;
      base = seen.findLast((text) => next.every((order) => stands(text, order))) ?? value;
      kept = undefined;
    },
    standing() {
      const value = look();
      if (kept?.value !== value) kept = { value, standing: moved(orders, base, value) };
      return kept.standing;
    },
  };
}

/**
 * What stands before the first difference stays, what stands after the last one moves with the end of the text. Where the typed words are
 * those that stand beside them (价 typed before 价), both ways of telling what is new are right, and no mark is lost to either.
 */
function moved(orders: readonly MarkOrder[], base: string, value: string): readonly MarkOrder[] {
  if (base === value) return orders.filter((order) => stands(value, order));
  const shorter = Math.min(base.length, value.length);
  let head = 0;
  while (head < shorter && base.charCodeAt(head) === value.charCodeAt(head)) head += 1;
  const by = value.length - base.length;
  // Taken out, one of two alike must not leave both of their marks on the other.
  const longest = by > 0 ? shorter : shorter - head;
  let tail = 0;
  while (tail < longest && base.charCodeAt(base.length - 1 - tail) === value.charCodeAt(value.length - 1 - tail)) tail += 1;
  return orders.flatMap((order) => {
    const { start, end } = order;
    const place = end > head && start >= base.length - tail ? { ...order, start: start + by, end: end + by } : order;
    return stands(base, order) && stands(value, place) ? [place] : [];
  });
}
