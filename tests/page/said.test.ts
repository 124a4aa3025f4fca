import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SaidFact } from '../../utils/reading/table';
import { openReadingRoom, type ReadingRoom } from './reading-room';

let room: ReadingRoom;
beforeAll(async () => {
  room = await openReadingRoom(path.resolve('tests/page/said-in-page.ts'));
});
afterAll(() => room.close());

let visits = 0;
async function said(html: string, address = ''): Promise<SaidFact[]> {
  visits += 1;
  const url = `https://www.example.com/report/${visits}${address}`;
  const opened = await room.show(url);
  await opened.page.setContent(`<!doctype html><meta charset="utf-8"><title>x</title>${html}`);
  const value = await opened.inside<SaidFact[]>('reader.said()');
  return value;
}
const table = '<table data-table="a"><tr><th>日期</th><th>花费</th></tr><tr><td>2026-11-03</td><td>9</td></tr></table>';
/** As "of label: text (from)". */
const told = async (html: string, address?: string) =>
  (await said(`<main>${html}${table}</main>`, address)).map(({ of, label, text, from }) => `${of} ${label}: ${text} (${from})`);

describe('dates', () => {
  test.each([
    [
      '<input placeholder="开始日期" value="2026/06/17"><input placeholder="结束日期" value="2026/06/23">',
      'dates : 2026/06/17 ~ 2026/06/23 (control)',
    ],
    [
      '<span>统计时间</span><div><input value="2026-11-01"><span>~</span><input value="2026-11-07"></div>',
      'dates 统计时间: 2026-11-01 ~ 2026-11-07 (control)',
    ],
    ['<div><input value="2026-11-01 ~ 2026-11-07"></div>', 'dates : 2026-11-01 ~ 2026-11-07 (control)'],
    ['<div><span>日期</span><input value="2026-11-07"></div>', 'dates 日期: 2026-11-07 (control)'],
    ['<div>统计时间 2026/06/17 ~ 2026/06/23</div>', 'dates 统计时间: 2026/06/17 ~ 2026/06/23 (text)'],
    ['<div><span>统计时间：</span> <span>2026-11-21</span></div>', 'dates 统计时间: 2026-11-21 (text)'],
    ['<div>数据更新至 2026-11-21</div>', 'dates 数据更新至: 2026-11-21 (text)'],
    [
      '<div><span>Date range</span><button aria-haspopup="listbox">Oct 1, 2026 - Oct 31, 2026</button></div>',
      'dates Date range: Oct 1, 2026 ~ Oct 31, 2026 (control)',
    ],
    ['<div><button aria-haspopup="dialog">1 Oct 2026 - 31 Oct 2026</button></div>', 'dates : 1 Oct 2026 ~ 31 Oct 2026 (control)'],
    ['<div>Zeitraum: 01.10.2026 – 31.10.2026</div>', 'dates Zeitraum: 01.10.2026 ~ 31.10.2026 (text)'],
    ['<div>Jun 17 - 23, 2026</div>', 'dates : Jun 17 - 23, 2026 (text)'],
    ['<div>2026年11月1日至2026年11月7日</div>', 'dates : 2026年11月1日 ~ 2026年11月7日 (text)'],
    ['<div><span>时间</span><select><option>昨日</option><option selected>近7天</option></select></div>', 'dates 时间: 近7天 (control)'],
    ['<div role="combobox"><span>Last 7 days</span></div>', 'dates : Last 7 days (control)'],
    ['<div><button>昨日</button><button aria-pressed="true">近7天</button><button>近30天</button></div>', 'dates : 近7天 (control)'],
    ['<div><span>统计周期</span><span>近30天</span></div>', 'dates 统计周期: 近30天 (text)'],
  ])('%s', async (html, expected) => {
    expect(await told(html)).toEqual([expected]);
  });

  test.each([
    ['in the table only', ''],
    ['one end only', '<input placeholder="开始日期" value="2026/06/17"><input placeholder="结束日期" value="">'],
    ['of a campaign', '<div>活动时间：2026-11-01 ~ 2026-11-11</div>'],
    ['compared with', '<div><span>对比时间</span><span>2026-10-01 ~ 2026-10-07</span></div>'],
    ['when the page was made', '<div>更新时间：2026-11-22 08:00</div>'],
    ['without a label', '<p>2026-11-21</p>'],
    ['not chosen', '<div><button>昨日</button><button>近7天</button></div>'],
    ['not chosen, one alone', '<div><button>近7天</button></div>'],
    ['hidden', '<div hidden>统计时间 2026/06/17 ~ 2026/06/23</div>'],
    ['in a dialog', '<div role="dialog">统计时间 2026/06/17 ~ 2026/06/23</div>'],
  ])('none: %s', async (_name, html) => {
    expect(await told(html)).toEqual([]);
  });

  test.each([
    ['#!/report/campaign?startTime=2026-11-01&endTime=2026-11-07', 'startTime: 2026-11-01 ~ 2026-11-07'],
    ['?beginDate=2026-11-01&endDate=2026-11-07', 'beginDate: 2026-11-01 ~ 2026-11-07'],
    ['?startDate=20261101&endDate=20261107', 'startDate: 20261101 ~ 20261107'],
    ['?dateType=recent7&dateRange=2026-11-15%7C2026-11-21', 'dateRange: 2026-11-15 ~ 2026-11-21'],
    ['#uniDetail={%22tb%22:%22data%22,%22st%22:%222026-11-01%22,%22et%22:%222026-11-07%22}', 'st: 2026-11-01 ~ 2026-11-07'],
    ['?start_time=1761926400000&end_time=1762444800000', 'start_time: 1761926400000 ~ 1762444800000'],
  ])('in the address: %s', async (address, expected) => {
    expect(await told('', address)).toEqual([`dates ${expected} (address)`]);
  });
  test.each(['?start=2&end=9', '?id=20261101', '?restart=2026-11-01&weekend=2026-11-07', '#%E0%A4%A', '?startDate=2026-11-01'])(
    'none in %s',
    async (address) => {
      expect(await told('', address)).toEqual([]);
    },
  );
});

describe('attribution', () => {
  test.each([
    ['<div role="combobox" aria-label="转化周期"><span>转化周期</span><span>15天</span></div>', 'attribution 转化周期: 15天 (control)'],
    ['<div>转化周期：15天累计数据</div>', 'attribution 转化周期: 15天累计数据 (text)'],
    [
      '<div><span>Attribution window</span><button aria-haspopup="listbox">14 days</button></div>',
      'attribution Attribution window: 14 days (control)',
    ],
    [
      '<div><span>归因方式</span><label><input type="radio" name="a">曝光归因</label><label><input type="radio" name="a" checked>点击归因</label></div>',
      'attribution 归因方式: 点击归因 (control)',
    ],
    [
      '<div><span>归因窗口</span><b role="tab">1天</b><b role="tab" aria-selected="true">7天</b></div>',
      'attribution 归因窗口: 7天 (control)',
    ],
    ['<div role="combobox"><span>按成交日期</span></div>', 'attribution : 按成交日期 (control)'],
    ['<p>7-day click attribution</p>', 'attribution : 7-day click attribution (text)'],
  ])('%s', async (html, expected) => {
    expect(await told(html)).toContain(expected);
    expect(await told(html)).toHaveLength(1);
  });
  test.each([
    ['nothing chosen', '<div><span>归因窗口</span><b role="tab">1天</b><b role="tab">7天</b></div>'],
    ['another metric', '<div><p>7天点击转化</p><p>9</p></div>'],
    ['words', '<p>归因说明</p>'],
  ])('none: %s', async (_name, html) => {
    expect((await told(html)).filter((fact) => fact.startsWith('attribution'))).toEqual([]);
  });
});

describe('currency, account, filters', () => {
  test.each([
    ['<p>Currency: USD</p>', 'currency Currency: USD (text)'],
    ['<div><span>币种</span><button aria-haspopup="listbox">USD</button></div>', 'currency 币种: USD (control)'],
    [
      '<div><label>Währung</label><select><option>USD</option><option selected>EUR</option></select></div>',
      'currency Währung: EUR (control)',
    ],
    [
      '</main><header><button aria-haspopup="listbox">Fernlow Goods | United States</button></header><main>',
      'account : Fernlow Goods | United States (control)',
    ],
    ['</main><header><select><option>Amazon.de</option></select></header><main>', 'account : Amazon.de (control)'],
    ['<input type="search" placeholder="计划名称" value="浴巾">', 'filter 计划名称: 浴巾 (control)'],
    ['<input placeholder="Find a campaign" value="autumn">', 'filter Find a campaign: autumn (control)'],
    ['<div><span>状态：投放中<button aria-label="移除">×</button></span></div>', 'filter : 状态:投放中 (control)'],
    [
      '<div><span>创建时间</span><input value="2026-11-01"><input value="2026-11-07"></div>',
      'filter 创建时间: 2026-11-01 ~ 2026-11-07 (control)',
    ],
  ])('%s', async (html, expected) => {
    expect(await told(html)).toEqual([expected]);
  });
  test.each([
    ['an empty search', '<input type="search" placeholder="计划名称" value="">'],
    ['the page’s own search', '</main><header><input type="search" value="help"></header><main>'],
    ['a shop that is no market', '</main><header><button aria-haspopup="listbox">Pinebarrow LLC</button></header><main>'],
    ['a field of a form', '<label>每日预算 <input value="100"></label>'],
    ['a page number', '<div>第 <input value="2"> 页</div>'],
    ['a currency of a column', '<table data-table="b"><tr><th>Currency</th><th>USD</th></tr></table>'],
  ])('none: %s', async (_name, html) => {
    expect(await told(html)).toEqual([]);
  });
});
