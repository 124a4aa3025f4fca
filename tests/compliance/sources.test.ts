import { describe, expect, test } from 'vitest';
import { checkText } from '../../utils/compliance';
import { PACKS } from '../../utils/compliance/rules';
import { PENALTIES, type Penalty } from '../../utils/compliance/rules/penalties';
import { SOURCES } from '../../utils/compliance/rules/sources';
import { sourceOn } from '../../utils/compliance/sources';
import english from '../../utils/locales/en.json' with { type: 'json' };
import chinese from '../../utils/locales/zh-CN.json' with { type: 'json' };
import taiwanese from '../../utils/locales/zh-TW.json' with { type: 'json' };

const penalties: [string, Penalty][] = Object.entries(PENALTIES);

describe('the article in force that day is cited, with its own penalty', () => {
  test.each([
    ['unfair-8-2019', '2025-10-14', '反不正当竞争法（2019）第8条', 'unfair-20-2019'],
    ['unfair-8-2019', '2025-10-15', '反不正当竞争法（2025修订）第9条', 'unfair-25'],
    ['unfair-6-2019', '2025-10-14', '反不正当竞争法（2019）第6条', 'unfair-18-2019'],
    ['unfair-6-2019', '2025-10-15', '反不正当竞争法（2025修订）第7条', 'unfair-23'],
    ['unfair-10-2019', '2025-10-15', '反不正当竞争法（2025修订）第11条', 'unfair-27'],
    ['unfair-11-2019', '2025-10-15', '反不正当竞争法（2025修订）第12条', 'unfair-28'],
    ['trademark-14', '2026-12-31', '商标法（2019）第14条', 'trademark-53'],
    ['trademark-14', '2027-01-01', '商标法（2026修订）第64条', 'trademark-64'],
    ['trademark-57', '2027-01-01', '商标法（2026修订）第72条', 'trademark-74'],
    ['food-label-2011', '2027-03-15', 'GB 7718-2011 预包装食品标签通则', undefined],
    ['food-label-2011', '2027-03-16', 'GB 7718-2025 预包装食品标签通则', undefined],
  ])('%s on %s', (id, day, cite, penalty) => {
    expect(sourceOn([id], day)).toMatchObject({ cite });
    expect(sourceOn([id], day)?.penalty).toBe(penalty);
  });

  test.each([
    ['citing-guide', '2026-06-11', '2026-06-12'],
    ['live-34', '2026-01-31', '2026-02-01'],
    ['eu-green', '2026-09-26', '2026-09-27'],
  ])('%s is silent on %s and speaks on %s', (id, before, from) => {
    expect(sourceOn([id], before)).toBeUndefined();
    expect(sourceOn([id], from)).toBeDefined();
  });

  test('the finding of a day says so, and reads its penalty in the locale files', () => {
    const found = (day: string) => checkText('五星好评返现2元', { day, language: 'zh' })[0];
    expect(found('2025-10-14')?.source?.cite).toBe('反不正当竞争法（2019）第8条');
    expect(found('2025-10-15')?.source?.cite).toBe('反不正当竞争法（2025修订）第9条');
    expect(found('2025-10-14')?.reasons).toContainEqual({ id: 'compliance.penalty.unfair-20-2019', values: {} });
    expect(found('2025-10-15')?.reasons).toContainEqual({ id: 'compliance.penalty.unfair-25', values: {} });
  });
});

describe('the data holds together', () => {
  test('a source that ends has a successor that starts the same day', () => {
    for (const [id, { to, successor }] of Object.entries(SOURCES)) {
      if (to === undefined) expect(successor, id).toBeUndefined();
      else expect(SOURCES[successor ?? '']?.from, id).toBe(to);
    }
  });

  test('a penalty is in force as long as the source that names it', () => {
    for (const [id, source] of Object.entries(SOURCES)) {
      const penalty = penalties.find(([name]) => name === source.penalty)?.[1];
      if (source.penalty !== undefined) expect(penalty, id).toBeDefined();
      if (penalty && source.from)
        expect(sourceOn([id], source.from)?.penalty, id).toBe(penalty.from && penalty.from > source.from ? undefined : source.penalty);
    }
  });

  test('every penalty has its words in three languages, with its figures', () => {
    for (const [id, { fine }] of penalties) {
      const key = `compliance.penalty.${id}` as keyof typeof chinese;
      for (const texts of [chinese, taiwanese, english]) expect(texts[key], id).toBeTruthy();
      if (!fine) continue;
      expect(english[key], id).toContain((fine.most / 100).toLocaleString('en'));
      expect(chinese[key], id).toContain(fine.currency === 'USD' ? (fine.most / 100).toLocaleString('en') : inChinese(fine.most / 100));
    }
  });

  test('every text of a penalty has its penalty', () => {
    const worded = Object.keys(chinese).flatMap((key) => /^compliance\.penalty\.(.+)$/.exec(key)?.[1] ?? []);
    expect(worded.toSorted()).toEqual(Object.keys(PENALTIES).toSorted());
  });

  test('no rule that may say fail rests on memory alone', () => {
    for (const { rules } of PACKS) {
      for (const { id, outcome, sources } of rules) if (outcome === 'fail') expect(SOURCES[sources[0] ?? '']?.confidence, id).not.toBe('C');
    }
  });
});

/** 200000 as 20万, 5000 as 5千. */
function inChinese(yuan: number): string {
  return yuan >= 10_000 ? `${yuan / 10_000}万` : `${yuan / 1_000}千`;
}
