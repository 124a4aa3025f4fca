import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packFilesOf } from '../../../utils/compliance/own/export';
import type { OwnRule } from '../../../utils/compliance/own/own-rule';
import { failedInPack, readPackFile } from '../../../utils/compliance/own/pack-file';
import { OWN_RULE } from '../../history/rules-sample';

const DAY = '2026-11-22';
const HEAD = { id: 'my-shop', name: '山野小店', version: '2026.11.22' };

function read(text: string) {
  const file = readPackFile(text);
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  return file.value;
}

test('own rules handed on are a pack that another shop can import whole, its examples holding', () => {
  const latin: OwnRule = {
    ...OWN_RULE.rule,
    id: 'own-latin1',
    words: ['cloud deal'],
    bad: ['a ⟦cloud deal⟧'],
    good: ['a deal'],
    goods: ['food'],
  };
  const files = packFilesOf([OWN_RULE.rule, latin], HEAD);
  expect(files.map(({ file }) => file)).toEqual(['my-shop-2026.11.22.json', 'my-shop-en-2026.11.22.json']);
  const [chinese, english] = files.map(({ text }) => read(text));
  expect(chinese?.broken).toEqual([]);
  expect(chinese?.pack.rules.map(({ id }) => id)).toEqual(['my-shop-abc123', 'my-shop-latin1']);
  expect(english?.pack).toMatchObject({ id: 'my-shop-en', language: 'en', rules: [{ id: 'my-shop-en-latin1-en' }] });
  for (const file of [chinese, english]) expect(file && failedInPack(file.pack, DAY)).toEqual([]);
});

test('whatever the texts of a rule are', () => {
  const sentence = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(sentence, sentence, (title, why) => {
      const [file] = packFilesOf([{ ...OWN_RULE.rule, title, why }], HEAD);
      const { broken, pack } = read(file?.text ?? '');
      expect(broken).toEqual([]);
      expect(pack.rules[0]?.says).toEqual({ title, why });
    }),
  );
});
