import { describe, expect, test } from 'vitest';
import { checkText } from '../../utils/compliance';
import { PACKS } from '../../utils/compliance/rules';

const DAY = '2026-11-22';

/** Examples any goods and any place may bear. */
function examples(language: 'zh' | 'en'): string[] {
  return PACKS.filter((pack) => pack.language === language).flatMap(({ rules }) =>
    rules
      .filter(
        (rule) =>
          !rule.fields && !rule.marketplaces && !rule.goodsOfExamples && !('missing' in rule.match) && !('contradiction' in rule.match),
      )
      .flatMap(({ bad }) => bad.map((line) => line.replace(/[⟦⟧]/g, ''))),
  );
}

/** Nothing to find, and long enough that no line is near another. */
const BETWEEN = { zh: `。\n${'山野里的粗陶马克杯和水杯。\n'.repeat(12)}`, en: `.\n${'A plain mug and a plate of clay.\n'.repeat(6)}` };

describe.each(['zh', 'en'] as const)('a long text is judged as its lines are: %s', (language) => {
  const marks = (text: string) =>
    checkText(text, { day: DAY, language, field: 'description' }).flatMap(({ rule, marks: all }) =>
      all.map(({ start, text: words }) => `${rule} ${start} ${words}`),
    );

  test('every hit of a line is found in the text, and no other', () => {
    // units that mean nothing alone are judged over the text as a whole, which is another way through the engine
    const lines = examples(language).filter((line) => !/[\ud800-\udfff㎡㎏]/.test(line));
    const text = lines.join(BETWEEN[language]);
    expect(text.length).toBeGreaterThan(3_000);
    let start = 0;
    const expected = lines.flatMap((line) => {
      const found = marks(line).map((mark) => mark.replace(/ (\d+) /, (_, at: string) => ` ${Number(at) + start} `));
      start += line.length + BETWEEN[language].length;
      return found;
    });
    expect(marks(text).toSorted()).toEqual(expected.toSorted());
  });
});
