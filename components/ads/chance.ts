import type { Words } from '../ui/words';

/** A probability (0 to 1) in percent, with a decimal; never the 0 or 100 that no count of clicks can prove. */
export function chanceText({ number }: Words, probability: number): string {
  if (probability > 0.999) return `>${number(99.9, 1)}`;
  return probability < 0.001 ? `<${number(0.1, 1)}` : number(probability * 100, 1);
}
