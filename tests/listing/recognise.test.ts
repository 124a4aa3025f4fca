import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gazetteer, wordsOfSubject } from '../../utils/listing/lexicon/zh/gazetteer';
import { type Known, recognise } from '../../utils/listing/recognise';

describe('wordsOfSubject', () => {
  test.each([
    ['锅|炒 蒸', ['炒锅', '蒸锅']],
    ['睡衣|纯棉 儿童', ['睡衣', '纯棉睡衣', '儿童睡衣']],
    ['雨伞 毛巾', ['雨伞', '毛巾']],
    ['\n', []],
  ])('%s', (written, expected) => {
    expect(wordsOfSubject(written)).toEqual(expected);
  });

  test('the list knows several thousand words and no bare head', () => {
    expect(gazetteer().size).toBeGreaterThan(9_000);
    for (const head of '器机料剂') expect(gazetteer().kindOf(head)).toBeUndefined();
  });
});

/** Words of a title with their kinds; the core word in 【】. */
function read(title: string, known?: Known): string {
  const { parts, core } = recognise(title, known);
  return parts
    .filter((part) => part.kind !== undefined)
    .map((part) => {
      const text = title.slice(part.start, part.end);
      return part.start === core?.start ? `【${text}】` : part.kind === 'product' ? `[${text}]` : `${text}/${part.kind}`;
    })
    .join(' ');
}

describe('recognise', () => {
  test.each<[string, string, Known?]>([
    ['山野粗陶马克杯办公室大容量', '粗陶/material 【马克杯】 办公室/scene 大容量/style'],
    ['雪纺碎花连衣裙女夏季收腰长裙', '雪纺/material 碎花/style 【连衣裙】 女/people 夏季/season 收腰/style [长裙]'],
    ['純棉白襯衫女文藝修身', '純棉/material 【白襯衫】 女/people 文藝/style 修身/style'],
    ['适用华为手机保护壳防摔透明', '[手机] 【保护壳】 防摔/function 透明/colour'],
    ['除湿干燥盒500g包邮', '【干燥盒】 500g/measure 包邮/promotion'],
    ['儿童保温杯500ml吸管杯', '儿童/people 【保温杯】 500ml/measure [吸管杯]', { category: '母婴>水杯>儿童保温杯' }],
    ['云朵木艺摇摇乐玩具', '【云朵木艺】 [玩具]', { goods: ['云朵木艺'], category: '云朵木艺' }],
    ['', ''],
  ])('%s', (title, expected, known) => {
    expect(read(title, known)).toBe(expected);
  });

  test('parts tile any title', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.nat(900).map((length) => '保温杯'.repeat(length)),
        ),
        (title) => {
          let at = 0;
          for (const part of recognise(title).parts) {
            expect(part.start).toBe(at);
            at = part.end;
          }
          expect(at).toBe(title.length);
        },
      ),
    );
  });
});
