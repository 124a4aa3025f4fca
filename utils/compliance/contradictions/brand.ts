import { fold } from '../../text/fold';
import type { Clash } from './clash';
import { markOf, type Statements } from './statements';

/** Two brands filled in that share nothing: one in the form, one in the attributes or the description. */
export function brandClash({ filled }: Statements): Clash | undefined {
  const [first, ...others] = filled.filter(({ text }) => !NONE.test(text.trim()));
  if (!first) return undefined;
  const other = others.find(({ text }) => !share(first.text, text));
  return other && { said: markOf(first, 0, first.text.length), against: markOf(other, 0, other.text.length) };
}

const NONE = /^(?:无|无品牌|其他|其它|other|others|generic|unbranded|n\/a|no brand|不适用|自定义)$/i;

/** One name holds the other, or a part of it: "Acme/艾可" and "艾可". */
function share(a: string, b: string): boolean {
  const parts = (text: string) =>
    fold(text)
      .plain.split(/[/|（）()\s,，]+/)
      .filter((part) => part !== '');
  const [left, right] = [parts(a), parts(b)];
  return left.some((one) => right.some((two) => one.includes(two) || two.includes(one)));
}
