import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, skeleton, unfold } from '../../utils/text/fold';

describe('fold', () => {
  test.each([
    ['ＮＯ．１', 'no.1'],
    ['頂級', '顶级'],
    ['転運', '转运'],
    ['顶*级', '顶级'],
    ['顶 级', '顶级'],
    ['薇❤信', '薇信'],
    ['药\u200b妆', '药妆'],
    ['TOP➊', 'top1'],
    ['减féi', '减fei'],
    ['F.R.E.E. shipping', 'free shipping'],
    ['Anti-Bacterial  mat', 'anti bacterial mat'],
    ['Вest', 'best'],
    ['100% cotton', '100% cotton'],
  ])('%s becomes %s', (text, plain) => {
    expect(fold(text).plain).toBe(plain);
  });

  test.each([
    ['顶，级', '顶，级'],
    ['2.4 GHz', '2.4 ghz'],
    ['IP67; 18 V', 'ip67;18 v'],
  ])('%s keeps what parts words', (text, plain) => {
    expect(fold(text).plain).toBe(plain);
  });

  test('letters drawn with digits are put back only inside words', () => {
    expect(skeleton('d1abetes r3plica wh@tsapp 5w 100 b12')).toBe('diabetes repiica whatsapp 5w 100 b12');
  });

  test('offsets rise, stay inside the text and never cut a surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const folded = fold(text);
        expect(folded.text).toHaveLength(folded.plain.length);
        let last = 0;
        for (let at = 0; at < folded.plain.length; at++) {
          const { start, end } = unfold(folded, at, at + 1);
          expect(start).toBeGreaterThanOrEqual(Math.min(last, start));
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(/[\udc00-\udfff]/.test(text.charAt(start)) && /[\ud800-\udbff]/.test(text.charAt(start - 1))).toBe(false);
          expect(start).toBeGreaterThanOrEqual(folded.starts[at - 1] ?? 0);
          last = start;
        }
      }),
    );
  });
});
