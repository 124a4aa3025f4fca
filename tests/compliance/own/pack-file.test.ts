import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PACK_FILE_CAP } from '../../../utils/compliance/own/pack-cap';
import { failedInPack, readPackFile } from '../../../utils/compliance/own/pack-file';
import { PACKS } from '../../../utils/compliance/rules';
import { entry, packText } from './pack-sample';

const DAY = '2026-11-22';

function read(text: string) {
  const file = readPackFile(text);
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  return file.value;
}

test('the example in the docs is a pack without a fault', () => {
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(readFileSync('docs/packs.md', 'utf8')) ?? [];
  const file = read(example);
  expect(file.broken).toEqual([]);
  expect(file.pack.rules).toHaveLength(1);
  expect(failedInPack(file.pack, DAY)).toEqual([]);
});

describe('a pack file', () => {
  test('is read whole, and its examples hold', () => {
    const file = read(packText([entry('guild-star')], { changes: [{ version: '2026.11.20', says: '首版' }] }));
    expect(file).toMatchObject({ name: '协会规则', publisher: undefined, broken: [], changes: [{ says: '首版' }] });
    expect(file.pack).toMatchObject({ id: 'guild', version: '2026.11.20', language: 'zh', kind: 'platform' });
    expect(file.pack.rules.map(({ id }) => id)).toEqual(['guild-star']);
    expect(failedInPack(file.pack, DAY)).toEqual([]);
  });

  const taken = PACKS[0]?.rules[0]?.id ?? '';
  test.each<[string, unknown, string]>([
    ['an outcome there is not', entry('guild-b', { outcome: 'fatal' }), 'packs.reason.shape'],
    ['a field nobody asked for', entry('guild-b', { onload: 'x' }), 'packs.reason.unknown'],
    ['no rule at all', 7, 'packs.reason.shape'],
    ['an id outside the pack', entry('other-b'), 'packs.reason.id'],
    ['an id of the product', entry(taken), 'packs.reason.id'],
    ['an id used twice', entry('guild-star'), 'packs.reason.taken'],
    ['no words of its own', entry('guild-b', { says: undefined }), 'packs.reason.says'],
    ['a source there is not', entry('guild-b', { sources: ['no-such'] }), 'packs.reason.source'],
    ['an exponential pattern', entry('guild-b', { match: { anchors: '好', patterns: ['(好+)+吗'] } }), 'packs.reason.exponential'],
    ['an exponential exception', entry('guild-b', { before: '(.*)*' }), 'packs.reason.exponential'],
    ['a pattern that is none', entry('guild-b', { match: { anchors: '好', patterns: ['(好'] } }), 'packs.reason.malformed'],
    ['more phrases than a rule may have', entry('guild-b', { match: { terms: '{a/b/c/d}'.repeat(9) } }), 'packs.reason.engine'],
    ['a word too short', entry('guild-b', { match: { terms: '最|最佳' } }), 'packs.reason.short'],
    ['an exception of its own word', entry('guild-b', { inside: '闪亮星' }), 'packs.reason.engine'],
  ])('%s: left out with its line, the rest stands', (_, broken, reason) => {
    const file = read(packText([entry('guild-star'), broken, entry('guild-last')]));
    expect(file.pack.rules.map(({ id }) => id)).toEqual(['guild-star', 'guild-last']);
    expect(file.broken.map((one) => [one.line, one.reason.id])).toEqual([[10, reason]]);
  });

  test('the line is that of the part that is wrong', () => {
    const text = JSON.stringify({ ...JSON.parse(packText([entry('guild-b', { outcome: 'fatal' })])) }, null, 1);
    const line = text.split('\n').findIndex((one) => one.includes('fatal')) + 1;
    expect(read(text).broken).toMatchObject([{ entry: 'guild-b', line, reason: { values: { path: 'outcome' } } }]);
  });

  test('examples that do not hold are named, with what was found instead', () => {
    const file = read(packText([entry('guild-star', { bad: ['这是⟦闪亮⟧星系列'], good: ['闪亮之星'] })]));
    expect(file.broken).toEqual([]);
    expect(failedInPack(file.pack, DAY)).toEqual([
      { rule: 'guild-star', kind: 'missed', text: '这是⟦闪亮⟧星系列', found: '闪亮星' },
      { rule: 'guild-star', kind: 'rang', text: '闪亮之星', found: '闪亮之星' },
    ]);
  });

  test.each<[string, string, object]>([
    ['no JSON', 'PK\u0003', { kind: 'notJson', line: 1 }],
    ['cut off', packText([entry('guild-star')]).slice(0, -4), { kind: 'notJson', line: 9 }],
    ['another file', '{"format":"stallkeeper-backup"}', { kind: 'notPack', line: 1, path: 'format' }],
    ['no version', packText([entry('guild-a')], { version: 'new' }), { kind: 'notPack', line: 6, path: 'version' }],
    ['a key too many', packText([entry('guild-a')], { run: 'x' }), { kind: 'notPack', line: 9, path: 'run' }],
    ['no rules', packText([]), { kind: 'notPack', line: 9, path: 'rules' }],
    ['the id of a pack of the product', packText([], { id: PACKS[0]?.id, rules: undefined }), {}],
    ['too large', ' '.repeat(PACK_FILE_CAP + 1), { kind: 'tooLarge' }],
  ])('%s is no pack', (_, text, error) => {
    expect(readPackFile(text)).toMatchObject({ ok: false, error });
  });

  test('may not take the name of a pack of ours or of the own rules', () => {
    for (const id of [PACKS[0]?.id ?? '', 'own', 'own-zh'])
      expect(readPackFile(packText([entry(`${id}-a`)], { id }))).toMatchObject({ ok: false, error: { kind: 'idTaken', line: 4 } });
  });

  test('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.array(fc.anything({ withNullPrototype: false }), { maxLength: 4 }), fc.jsonValue(), (entries, language) => {
        const safe = JSON.stringify(entries) === undefined ? [] : JSON.parse(JSON.stringify(entries));
        readPackFile(packText([...safe, entry('guild-star')], { language }));
        const text = packText([...safe, entry('guild-star')]);
        const file = readPackFile(text);
        // A key that reaches for prototypes makes the whole file no JSON.
        if (text.includes('"__proto__"')) expect(file).toMatchObject({ ok: false, error: { kind: 'notJson' } });
        else expect(file.ok && file.value.pack.rules.map(({ id }) => id)).toEqual(['guild-star']);
      }),
      { numRuns: 200 },
    );
  });
});
