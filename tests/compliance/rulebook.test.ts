import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleBook } from '../../utils/compliance/rulebook';

test('docs/rules.md is what the packs say', () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(ruleBook('zh-CN'));
});
