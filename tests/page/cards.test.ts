import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DrawnCard } from '../../utils/reading/table';
import { openReadingRoom, type ReadingRoom } from './reading-room';

let room: ReadingRoom;
beforeAll(async () => {
  room = await openReadingRoom(path.resolve('tests/page/said-in-page.ts'));
});
afterAll(() => room.close());

let visits = 0;
async function cards(html: string): Promise<DrawnCard[]> {
  visits += 1;
  const opened = await room.show(
    `https://www.example.com/data?v=${visits}`,
    `<!doctype html><meta charset="utf-8"><title>x</title>${html}`,
  );
  const value = await opened.inside<DrawnCard[]>('reader.cards()');
  return value;
}
/** As "label=first line|further lines". */
const told = async (html: string) => (await cards(html)).map(({ label, lines }) => `${label}=${lines.join('|')}`);

describe('a label and its figure', () => {
  test.each([
    ['one under the other', '<div><div>成交金额</div><div>1,234.56</div></div>', ['成交金额=1,234.56']],
    ['side by side', '<div><span>综合成本</span><span>12,345.67</span></div>', ['综合成本=12,345.67']],
    ['the unit in brackets', '<div><p>成交花费(元)</p><p>1.2万</p></div>', ['成交花费(元)=1.2万']],
    ['the unit apart', '<div><p>成交花费</p><p>(元)</p><p>1.2万</p></div>', ['成交花费(元)=1.2万']],
    ['a sign and a unit apart', '<div><p>花费</p><p><i>￥</i><b>1,234</b><small>.56</small></p></div>', ['花费=￥1,234.56']],
    ['万 apart', '<div><p>访客数</p><p><b>3.2</b><i>万</i></p></div>', ['访客数=3.2万']],
    ['a help sign between', '<div><p>点击率 <i>?</i></p><p>5.14%</p></div>', ['点击率=5.14%']],
    ['a span of time between', '<div><p>支付金额</p><p>今日</p><p>88.00</p></div>', ['支付金额=88.00']],
    ['wrappers', '<div><div><div>ROI</div></div><div><div><div>3.84</div></div></div></div>', ['ROI=3.84']],
    ['a line of text', '<p>成交单量<br><b>140单</b></p>', ['成交单量=140单']],
    ['with a colon in one text', '<p>账户余额：¥1,024.00</p>', ['账户余额=¥1,024.00']],
    [
      'terms and definitions',
      '<dl><dt>Ad spend</dt><dd>$1,234.56</dd><dt>ROAS</dt><dd>3.2x</dd></dl>',
      ['Ad spend=$1,234.56', 'ROAS=3.2x'],
    ],
    ['nothing yet', '<div><p>Sales</p><p>-</p></div><div><p>ACOS</p><p>--</p></div>', ['Sales=-', 'ACOS=--']],
    [
      'figures of other places',
      '<div><p>Umsatz</p><p>5.255,61 €</p></div><div><p>Расход</p><p>1 234,56 ₽</p></div><div><p>Penjualan</p><p>Rp1.234.000</p></div>',
      ['Umsatz=5.255,61 €', 'Расход=1 234,56 ₽', 'Penjualan=Rp1.234.000'],
    ],
    [
      'less than nothing',
      '<div><p>Profit</p><p>-1,234.00</p></div><div><p>Share</p><p>&lt;0.01%</p></div>',
      ['Profit=-1,234.00', 'Share=<0.01%'],
    ],
    ['all in a button', '<button><span>Clicks</span><span>5,150</span></button>', ['Clicks=5,150']],
  ])('%s', async (_name, html, expected) => {
    expect(await told(`<main>${html}</main>`)).toEqual(expected);
    const beside = `<div><p>曝光量</p><p>7,134</p></div>`;
    expect(await told(`<main><h2>数据概览</h2><section>${html}</section><section>${beside}</section></main>`)).toEqual([
      ...expected,
      '曝光量=7,134',
    ]);
  });
});

describe('what stands under a figure is a line, never the figure', () => {
  test.each([
    ['<div>支付金额</div><div>1,234</div><div>较前一日 +3.2%</div>', '支付金额=1,234|较前一日 +3.2%'],
    ['<div>支付金额</div><div>1,234</div><div><span>较前一日</span><span>3.2%</span></div>', '支付金额=1,234|较前一日 3.2%'],
    ['<div>支付金额</div><div><span>↑</span><span>3.2%</span></div>', ''],
    ['<div>Sales</div><div>$1,234</div><div>vs. $1,100 last week</div>', 'Sales=$1,234|vs. $1,100 last week'],
    ['<div>Sales</div><div>$1,234</div><div>+12%</div>', 'Sales=$1,234|+12%'],
    ['<div>访客数</div><div>88</div><div>昨日 77</div><div>上周同期 66</div>', '访客数=88|昨日 77|上周同期 66'],
    ['<div>访客数</div><div>88</div><div><i>昨日</i><i>77</i></div>', '访客数=88|昨日 77'],
  ])('%s', async (html, expected) => {
    expect(await told(`<main><div>${html}</div><div><p>Clicks</p><p>5</p></div></main>`)).toEqual([
      ...(expected ? [expected] : []),
      'Clicks=5',
    ]);
  });
});

describe('the figure first', () => {
  const each = (...pairs: [string, string][]) => pairs.map(([value, label]) => `<div><b>${value}</b><span>${label}</span></div>`).join('');
  test.each([
    ['in boxes', `<div>${each(['3', '待付款'], ['12', '待发货'])}</div>`, ['待付款=3', '待发货=12']],
    ['under a heading', `<h3>待办</h3><div>${each(['3', '待付款'], ['12', '待发货'])}</div>`, ['待付款=3', '待发货=12']],
    [
      'under words in their own box',
      `<section><div>我的订单</div><div>${each(['3', '待付款'], ['12', '待发货'])}</div></section>`,
      ['待付款=3', '待发货=12'],
    ],
    ['in one box', '<div><b>3</b><span>待付款</span><b>12</b><span>待发货</span></div>', ['待付款=3', '待发货=12']],
    [
      'in one box under words: could be either',
      '<div><span>我的订单</span><b>3</b><span>待付款</span><b>12</b><span>待发货</span></div>',
      [],
    ],
    ['one alone: nothing shows which way', `<section><p>我的订单</p>${each(['3', '待付款'])}</section>`, []],
    ['steps', `<div>${each(['1', '填写'], ['2', '提交'], ['3', '完成'])}</div>`, []],
  ])('%s', async (_name, html, expected) => {
    expect(await told(`<main>${html}</main>`)).toEqual(expected);
  });
});

describe('no card', () => {
  const good = '<div><p>点击量</p><p>5,150</p></div>';
  test.each([
    ['in a table', '<table data-table="a"><tr><td>花费</td><td>9</td></tr></table>'],
    ['in a table nobody named', '<table><tr><td>花费</td><td>9</td></tr></table>'],
    ['in a grid of boxes', '<div data-table="a"><div>花费</div><div>9</div></div>'],
    ['in a menu', '<ul role="menu"><li><span>花费</span><b>9</b></li></ul>'],
    ['in the navigation', '<nav><span>订单</span><b>9</b></nav>'],
    ['in a dialog', '<div role="dialog"><p>花费</p><p>9</p></div>'],
    ['in a layer over the page', '<div style="position:fixed;top:0"><p>花费</p><p>9</p></div>'],
    ['hidden', '<div hidden><p>花费</p><p>9</p></div><div style="visibility:hidden"><p>花费</p><p>9</p></div>'],
    ['in a template', '<template><p>花费</p><p>9</p></template>'],
    ['collapsed', '<div style="height:0;overflow:hidden"><p>花费</p><p>9</p></div>'],
    ['drawn on a canvas', '<div><p>5分钟流速</p><canvas aria-label="9"></canvas></div>'],
    ['twice, with two values', '<div><p>花费</p><p>9</p></div><div><p>花费</p><p>8</p></div>'],
    ['a badge', '<div><span>消息</span><sup>9</sup></div><div><span>通知</span><b>9</b></div>'],
    ['in the page’s head', '</main><header><span>余额</span><b>9</b></header><main>'],
    ['a counter', '<div><span>商品</span><span>共 9 条</span></div>'],
    ['a pager', '<ul><li>上一页</li><li>1</li><li>2</li><li>3</li><li>下一页</li></ul>'],
    [
      'a date, a time, an id',
      '<div><p>更新时间</p><p>2026-11-21</p></div><div><p>时间</p><p>12:30</p></div><div><p>商品ID</p><p>681127</p></div><div><p>单</p><p>681127000001</p></div>',
    ],
    ['a sentence', '<p>还有 <b>3</b> 个活动可报名</p>'],
    ['a field', '<div><label>预算</label><input value="9"></div>'],
    ['words', '<div><p>状态</p><p>投放中</p></div>'],
    ['a setting', '<div role="combobox"><span>转化周期</span><span>15天</span></div>'],
  ])('%s', async (_name, html) => {
    expect(await told(`<main>${html}${good}</main>`)).toEqual(['点击量=5,150']);
  });

  test('twice with the same value is one', async () => {
    expect(await told(`<main>${good}<section>${good}</section></main>`)).toEqual(['点击量=5,150']);
  });
});

test('in an open root and a frame', async () => {
  const inner = '<div><p>点击量</p><p>5,150</p></div>';
  expect(
    await told(
      `<main><div id="host"></div><iframe srcdoc="${inner.replaceAll('点击量', '曝光量')}"></iframe></main><script>host.attachShadow({mode:'open'}).innerHTML='${inner}'</script>`,
    ),
  ).toEqual(['点击量=5,150', '曝光量=5,150']);
});
