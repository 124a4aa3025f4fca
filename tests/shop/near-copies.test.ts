import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupsOfCopies, NearCopies } from '../../utils/shop/near-copies';
import { jaccard, shinglesOf } from '../../utils/text/shingles';

const listed = (...titles: string[]) => titles.map((title) => ({ title }));

describe('near copies', () => {
  test('finds the most alike title and says how alike', () => {
    const copies = new NearCopies(listed('山野粗陶马克杯大容量办公室', '山野粗陶马克杯带盖办公室', '竹纤维雨伞折叠'));
    expect(copies.nearest('山野粗陶马克杯大容量办公室')).toEqual({ entry: { title: '山野粗陶马克杯大容量办公室' }, likeness: 1 });
    expect(copies.nearest('竹纤维雨伞折叠黑色')?.entry.title).toBe('竹纤维雨伞折叠');
    expect(copies.nearest('电动牙刷')).toBeUndefined();
    expect(copies.nearest('')).toBeUndefined();
  });

  test('finds what comparing with every title finds', () => {
    const title = fc.string({ unit: fc.constantFrom(...'山野粗陶马克杯带盖办公'), minLength: 2, maxLength: 14 });
    fc.assert(
      fc.property(fc.array(title, { maxLength: 30 }), title, (titles, asked) => {
        const pairs = shinglesOf(asked);
        const wanted = titles.filter((other) => jaccard(pairs, shinglesOf(other)) >= 0.7);
        const found = new NearCopies(listed(...titles)).near(asked);
        expect(found.map(({ entry }) => entry.title).sort()).toEqual(wanted.sort());
      }),
    );
  });

  test('groups copies, also above the number at which only bands are compared', () => {
    const words = Array.from('山野粗陶马克杯带盖办公室水大容量复古釉面礼盒竹纤维雨伞折叠黑色电动牙刷儿童软毛');
    let state = 7;
    const next = (most: number) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state % most;
    };
    const entries = Array.from({ length: 5_000 }, (_, at) => ({
      title: at % 10 === 9 ? '' : Array.from({ length: 24 }, () => words[next(words.length)]).join(''),
    }));
    entries.forEach((entry, at) => {
      if (at % 10 === 9) entry.title = `${entries[at - 1]?.title ?? ''}款`;
    });
    const groups = groupsOfCopies(entries);
    expect(groups).toHaveLength(500);
    for (const group of groups) expect(group).toHaveLength(2);
  });

  test('no titles, no groups', () => {
    expect(groupsOfCopies([])).toEqual([]);
    expect(groupsOfCopies(listed('', ''))).toEqual([]);
  });
});
