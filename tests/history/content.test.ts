import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../utils/history/content';
import { field } from './sample';

const attribute = fc.record({ name: fc.string({ maxLength: 12 }), text: fc.string({ maxLength: 40, unit: 'binary' }) });
const attributes = fc.uniqueArray(attribute, { selector: ({ name }) => name, maxLength: 12 });
const made = (rows: readonly { name: string; text: string }[]) => rows.map(({ name, text }) => field('attributes', text, { name }));

describe('fingerprint', () => {
  test('the order of attributes does not matter', () => {
    fc.assert(
      fc.property(
        attributes.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        ([rows, shuffled]) => {
          expect(fingerprint(made(shuffled))).toBe(fingerprint(made(rows)));
        },
      ),
    );
  });

  test('any change of any text does', () => {
    fc.assert(
      fc.property(attributes, fc.nat(), fc.string({ unit: 'binary' }), (rows, at, text) => {
        const index = rows.length === 0 ? 0 : at % rows.length;
        fc.pre(rows.length > 0 && rows[index]?.text !== text);
        const changed = rows.map((row, position) => (position === index ? { ...row, text } : row));
        expect(fingerprint(made(changed))).not.toBe(fingerprint(made(rows)));
      }),
    );
  });

  test('bullets and pictures count in their order; sizes, labels and counters do not', () => {
    const one = field('bullet', '一');
    const two = field('bullet', '二');
    expect(fingerprint([one, two])).not.toBe(fingerprint([two, one]));
    const pictures = (...sources: string[]) => [field('images', '', { images: sources.map((src) => ({ src })) })];
    expect(fingerprint(pictures('a', 'b'))).not.toBe(fingerprint(pictures('b', 'a')));
    const loaded = [
      field('images', '', { images: [{ src: 'a', width: 800, height: 800 }], label: '主图', limit: { max: 5, from: 'hint' } }),
    ];
    expect(fingerprint(loaded)).toBe(fingerprint(pictures('a')));
  });

  test('text cannot pose as structure', () => {
    expect(fingerprint([field('title', 'a","b')])).not.toBe(fingerprint([field('title', 'a'), field('title', 'b')]));
    expect(fingerprint([field('title', '\ud800')])).not.toBe(fingerprint([field('title', '\ufffd')]));
  });
});
