import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordPieces } from '../../components/history/WordDiff';
import { linesOf } from '../../components/listing/Weights';
import { requestsOut } from '../../components/settings/Promised';
import { reachOf } from '../../components/shell/checkup';
import { exampleReading } from '../../components/shell/example';
import { fieldAt, itemsOf } from '../../components/shell/items';
import { judgeListing } from '../../components/shell/judge';
import { keepPreferences, readPreferences } from '../../components/shell/preferences';
import { stretches } from '../../components/ui/excerpt';
import { tally, withGains } from '../../utils/findings/score';
import { finding, NOW, reading } from './room';

describe('an excerpt', () => {
  test('joins hits that stand close and parts those that do not', () => {
    const length = 100;
    const spans = [
      { start: 2, end: 5 },
      { start: 10, end: 12 },
      { start: 80, end: 82 },
    ];
    expect(stretches(length, spans)).toEqual([
      { start: 0, end: 26, hits: spans.slice(0, 2) },
      { start: 66, end: 96, hits: spans.slice(2) },
    ]);
  });

  test('draws every marked character, none twice, and nothing outside the text', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), fc.integer({ min: 0, max: 60 }), (spans, length) => {
        const drawn = stretches(length, spans);
        const inside = spans.filter(({ start, end }) => start < end && end <= length);
        const marked = new Set(inside.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
        const hits = drawn.flatMap((stretch) => stretch.hits);
        const painted = hits.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i));
        expect(painted.toSorted((a, b) => a - b)).toEqual([...marked].sort((a, b) => a - b));
        let last = 0;
        for (const stretch of drawn) {
          expect(stretch.start).toBeGreaterThanOrEqual(last);
          expect(stretch.end).toBeLessThanOrEqual(length);
          last = stretch.end;
        }
      }),
    );
  });
});

describe('a word diff', () => {
  test('names the words that went and came', () => {
    expect(wordPieces('新款轻薄羽绒服 兼容外穿', '新款轻薄羽绒服 外穿')?.filter((piece) => piece.kind !== 'same')).toEqual([
      { kind: 'removed', text: '兼容' },
    ]);
  });

  test('of short texts gives both texts back whole', () => {
    const word = fc.constantFrom('羽绒服', '轻薄', '新款', ' ', '女', '2026', '外穿');
    const text = fc.array(word, { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordPieces(before, after) ?? [];
        const same = pieces.every((piece) => !piece.text.includes('…'));
        if (!same) return;
        expect(pieces.flatMap((piece) => (piece.kind === 'added' ? [] : [piece.text])).join('')).toBe(before);
        expect(pieces.flatMap((piece) => (piece.kind === 'removed' ? [] : [piece.text])).join('')).toBe(after);
      }),
    );
  });

  test('of texts with little in common gives up instead of hanging', () => {
    const random = (seed: number) => Array.from({ length: 4_000 }, (_, i) => String.fromCharCode(0x4e00 + ((i * seed) % 5_000))).join('');
    expect(wordPieces(random(7), random(13))).toBeUndefined();
  });
});

describe('the field of a finding', () => {
  const page = reading({
    fields: [
      { field: 'bullet', label: '', text: 'one', how: 'label' },
      { field: 'bullet', label: '', text: 'two', how: 'label' },
      { field: 'attributes', name: '材质', label: '材质', text: '尼龙', how: 'label' },
      { field: 'attributes', name: '厚薄', label: '厚薄', text: '薄', how: 'label' },
    ],
  });

  test.each([
    [{ field: 'bullet' }, 'one'],
    [{ field: 'bullet', index: 1 }, 'two'],
    [{ field: 'attributes', name: '厚薄' }, '薄'],
    [{ field: 'attributes', index: 1, name: '厚薄' }, '薄'],
    [{ field: 'attributes', index: 0, name: '厚薄' }, '薄'],
    [{ field: 'bullet', index: 5 }, undefined],
    [{ field: 'title' }, undefined],
  ] as const)('%j is %s', (place, text) => {
    expect(fieldAt(page, place)?.text).toBe(text);
  });

  test('two findings that say the same have keys of their own', () => {
    const keys = itemsOf([finding(), finding()], reading(), undefined, [], NOW).map((item) => item.key);
    expect(new Set(keys).size).toBe(2);
  });
});

describe('preferences', () => {
  test.each(['', 'null', '{', '[]', '{"language":"xx","appearance":7,"size":{}}'])('%s in the store counts as nothing chosen', (stored) => {
    expect(readPreferences({ getItem: () => stored })).toEqual({ language: 'auto', appearance: 'system', size: 'normal' });
  });

  test('come back as they were kept', () => {
    let stored = '';
    const setItem = (_key: string, value: string): void => {
      stored = value;
    };
    const chosen = { language: 'zh-TW', appearance: 'dark', size: 'large' } as const;
    keepPreferences(chosen, { setItem });
    expect(readPreferences({ getItem: () => stored })).toEqual(chosen);
  });
});

test('requests to the extension’s own files are not counted, any other is', () => {
  const entry = (name: string) => ({ name }) as PerformanceEntry;
  const origin = 'chrome-extension://abc';
  expect(requestsOut([entry(`${origin}/chunks/a.js`), entry('blob:x'), entry('https://example.com/a')], origin)).toBe(1);
});

describe('the arithmetic of the score', () => {
  const quality = fc.record({
    weight: fc.integer({ min: 0, max: 100 }),
    score: fc.option(fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000)),
    fault: fc.boolean(),
  });
  const findings = fc
    .array(quality, { maxLength: 60 })
    .map((all) =>
      withGains(
        all.map(({ fault, ...rest }, index) => finding({ ...rest, rule: `r${index}`, kind: 'quality', ...(fault ? { fault: true } : {}) })),
      ),
    );

  test('printed line by line adds up to what is printed below, which is the score', () => {
    fc.assert(
      fc.property(findings, (all) => {
        const lines = linesOf(all);
        expect(lines).toHaveLength(all.length);
        for (const { earned, possible } of lines)
          expect([Number.isInteger(earned), Number.isInteger(possible), earned <= possible]).toEqual([true, true, true]);
        const sum = (part: 'earned' | 'possible') => lines.reduce((total, line) => total + line[part], 0);
        const exact = tally(all);
        // Every line is off by a twentieth of a point at most.
        expect(Math.abs(sum('earned') / 10 - exact.earned)).toBeLessThanOrEqual(lines.length / 20 + 1e-9);
        expect(Math.abs(sum('possible') / 10 - exact.possible)).toBeLessThanOrEqual(lines.length / 20 + 1e-9);
      }),
    );
  });

  test('a fault that was not found brings no line of points, one that was found brings what it takes away', () => {
    const all = [
      finding({ rule: 'clean', kind: 'quality', weight: 8, score: 1, fault: true }),
      finding({ rule: 'found', kind: 'quality', weight: 8, score: 0.25, fault: true }),
      finding({ rule: 'always', kind: 'quality', weight: 12, score: 0.5 }),
    ];
    expect(linesOf(all).map(({ finding: { rule }, earned, possible }) => [rule, earned, possible])).toEqual([
      ['found', 0, 60],
      ['always', 60, 120],
      ['clean', 0, 0],
    ]);
  });

  test('what the best fixes bring together is counted anew and is at least the sum of their gains', () => {
    const reading = exampleReading(NOW);
    const report = judgeListing(reading, '2026-11-22');
    const best = itemsOf(report.findings, reading, undefined, [], NOW)
      .sort((a, b) => b.finding.gain - a.finding.gain)
      .slice(0, 3);
    const sum = best.reduce((total, item) => total + item.finding.gain, 0);
    const reach = reachOf({ report, best }) ?? 0;
    expect(best.length).toBe(3);
    expect(reach).toBeGreaterThanOrEqual(Math.floor((report.score ?? 0) + sum));
    expect(reach).toBeLessThanOrEqual(100);
    expect(reachOf({ report, best: [] })).toBe(Math.round(report.score ?? 0));
    expect(reachOf({ report: { ...report, findings: [] }, best: [] })).toBeNull();
  });
});
