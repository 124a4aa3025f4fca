import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity } from '../../utils/ads/source';
import { EntityTable, PIECE_ROWS } from '../../utils/ledger/entities';
import { EntityIndex } from '../../utils/ledger/entity-index';

const text = fc.option(fc.string({ unit: 'binary', maxLength: 4 }), { nil: undefined });
const entity = fc
  .record({ campaign: text, campaignId: text, keyword: text, searchTerm: text })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, one]) => one !== undefined)) as Entity);

describe('entities', () => {
  test('come back from their pieces as they were', () => {
    fc.assert(
      fc.property(fc.array(entity, { maxLength: 40 }), (all) => {
        const table = new EntityTable();
        for (const one of all) table.add(one);
        const again = EntityTable.from(all.length === 0 ? [] : [table.piece(0)]);
        expect(all.map((_, number) => again.entity(number))).toEqual(all);
      }),
    );
  });

  test('a new one writes the last piece alone', () => {
    const table = new EntityTable();
    const first = new EntityIndex(table, ['keyword']);
    for (let number = 0; number < PIECE_ROWS * 2 + 5; number += 1) first.number({ keyword: `词${number}` }, true);
    expect(first.changed()).toEqual([0, PIECE_ROWS, PIECE_ROWS * 2]);
    const second = new EntityIndex(EntityTable.from(first.changed().map((start) => table.piece(start))), ['keyword']);
    expect(second.number({ keyword: '词7' }, true)).toBe(7);
    expect(second.changed()).toEqual([]);
    expect(second.number({ keyword: '新词' }, true)).toBe(PIECE_ROWS * 2 + 5);
    expect(second.changed()).toEqual([PIECE_ROWS * 2]);
  });

  const index = (...known: Entity[]) => {
    const made = new EntityIndex(new EntityTable(), ['campaign', 'keyword']);
    for (const one of known) made.number(one, true);
    return made;
  };

  test('the id decides; a newer name takes the place of the older, an older one does not', () => {
    const plans = index({ campaignId: '1', campaign: '旧名' });
    expect(plans.number({ campaignId: '1', campaign: '新名' }, true)).toBe(0);
    expect(plans.number({ campaignId: '1', campaign: '更旧' }, false)).toBe(0);
    expect(plans.table.entity(0)).toEqual({ campaignId: '1', campaign: '新名' });
    expect(plans.number({ campaignId: '2', campaign: '新名' }, true)).toBe(1);
  });

  test('where one report has no id the name decides, unless two have it', () => {
    const byName = index({ campaign: '甲' });
    expect(byName.number({ campaignId: '1', campaign: '甲' }, true)).toBe(0);
    expect(byName.table.entity(0)).toEqual({ campaignId: '1', campaign: '甲' });
    expect(byName.number({ campaign: '甲' }, true)).toBe(0);
    const two = index({ campaignId: '1', campaign: '甲' }, { campaignId: '2', campaign: '甲' });
    expect(two.number({ campaign: '甲' }, true)).toBe(2);
  });

  test('texts cannot pose as one another', () => {
    const made = index({ campaign: '1:甲', keyword: '乙' });
    expect(made.number({ campaign: '1', keyword: ':甲乙' }, true)).toBe(1);
    expect(made.number({ campaign: '', keyword: '' }, true)).toBe(2);
    expect(made.number({ keyword: '' }, true)).toBe(3);
  });

  test('are grouped by id, and by name where there is none', () => {
    const { table } = index(
      { campaignId: '1', campaign: '旧名', keyword: '杯' },
      { campaign: '乙', keyword: '杯' },
      { campaignId: '1', campaign: '新名', keyword: '碗' },
      { keyword: '盘' },
    );
    const { of, first, names } = table.groups(['campaign']);
    expect([...of]).toEqual([0, 1, 0, 2]);
    expect([...first]).toEqual([0, 1, 3]);
    expect(names).toEqual([{ campaignId: '1', campaign: '新名' }, { campaign: '乙' }, {}]);
    expect([...table.groups([]).of]).toEqual([0, 0, 0, 0]);
    expect([...table.groups(['campaign', 'keyword']).of]).toEqual([0, 1, 2, 3]);
  });
});
