import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../../utils/compliance/own/json-lines';

describe('JSON with lines', () => {
  test('is what JSON is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(0, 1, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        if (text.includes('"__proto__"')) return;
        const read = readJson(text);
        expect(read.ok && read.value).toEqual(JSON.parse(text));
      }),
    );
  });

  test('knows the line of every value', () => {
    const read = readJson('{\n "a": [\n  1,\n  {"b": 2,\n   "c": 3}\n ],\r\n "d": null\n}');
    if (!read.ok) throw new Error('not read');
    expect([[], ['a'], ['a', 0], ['a', 1], ['a', 1, 'c'], ['d'], ['a', 9]].map(read.lineOf)).toEqual([1, 2, 3, 4, 5, 7, 2]);
  });

  test.each([
    ['', 1],
    ['{"a":1,}', 1],
    ['[1,\n2,\n]', 3],
    ['{"a":\n tru}', 2],
    ['{"a":1,\n"a":2}', 2],
    ['{\n"__proto__":{}}', 2],
    ['[1]\n[2]', 2],
    ['["\n"]', 1],
    ['[01]', 1],
    ['['.repeat(5_000), 1],
  ])('%j stops being JSON in line %i', (text, line) => {
    expect(readJson(text)).toEqual({ ok: false, line });
  });
});
