import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ruleAddress } from '../../utils/page/rule-address';

test.each([
  ['https://rules.example/detail.htm?spm=a1.b2&id=11', 'https://rules.example/detail.htm?id=11'],
  ['https://rules.example/detail.htm?type=2&id=11', 'https://rules.example/detail.htm?id=11&type=2'],
  ['https://rules.example/a?utm_source=mail&utm_medium=x', 'https://rules.example/a'],
  ['https://rules.example/a#chapter-3', 'https://rules.example/a'],
  ['https://rules.example/a#/rule/11', 'https://rules.example/a#/rule/11'],
  ['https://rules.example/a#!/rule/11', 'https://rules.example/a#!/rule/11'],
  ['https://name:secret@rules.example/a?token=abc&session_id=9', 'https://rules.example/a'],
])('%s is kept under %s', (address, kept) => {
  expect(ruleAddress(address)).toBe(kept);
});

test('an address cleaned twice is the same', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      expect(ruleAddress(ruleAddress(address))).toBe(ruleAddress(address));
    }),
  );
});
