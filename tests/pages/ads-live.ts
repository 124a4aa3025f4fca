/** An ad page of plans as it lives: sorted by writing other texts into the same rows or by moving them, edited in the cell, in a popover and in a drawer. */

export interface LivePlan {
  name: string;
  id: string;
  bid: number;
  budget: number;
  target: number;
  state: string;
  spend: number;
  clicks: number;
  orders: number;
  sales: number;
}

const plan = (name: string, at: number, figures: readonly [spend: number, clicks: number, orders: number, sales: number]): LivePlan => ({
  name,
  id: `41000${100 + at}`,
  bid: 1.2,
  budget: 300,
  target: 3.5,
  state: '投放中',
  spend: figures[0],
  clicks: figures[1],
  orders: figures[2],
  sales: figures[3],
});

export const LIVE_PLANS: readonly LivePlan[] = [
  plan('秋茶拉新甲', 1, [2400.5, 3100, 20, 1980]),
  plan('围裙卡位乙', 2, [800.25, 2110, 95, 9405]),
  plan('礼盒冲刺丙', 3, [99.25, 60, 2, 198]),
  plan('杯垫试水丁', 4, [310, 620, 4, 396]),
  plan('茶具常青戊', 5, [1500, 2500, 120, 11880]),
];

/** @param all how many rows the page says there are */
export function livePage(plans: readonly LivePlan[] = LIVE_PLANS, all = plans.length): string {
  return `<!doctype html><html lang="zh-CN"><head><title>万相台</title><meta charset="utf-8"><style>
body{font:14px/1.5 sans-serif;margin:16px}table{border-collapse:collapse;width:1240px}th,td{border-bottom:1px solid #ddd;padding:8px 10px;text-align:left;height:30px}
td:first-child{width:300px;white-space:pre-line}input{width:70px}#more{height:1200px}.pop{position:absolute;z-index:50;background:#fff;border:1px solid #999;padding:10px}
.drawer{position:fixed;inset:0 0 0 auto;width:360px;z-index:900;background:#fff;border-left:1px solid #999;padding:16px}</style></head><body>
<h1>计划报表</h1><label>统计日期 <input type="text" value="2026-09-01 ~ 2026-09-30" readonly style="width:220px"></label> <span>转化周期 15天</span>
<button id="sort">排序</button><button id="move">移行</button><div id="banner"></div>
<div id="scroller" style="max-height:420px;overflow:auto;width:1260px"><table><thead style="position:sticky;top:0;background:#fff"><tr>
<th>计划名称</th><th>状态</th><th>出价</th><th>预算</th><th>目标投产比</th><th>花费(元)</th><th>点击量</th><th>展现量</th><th>成交笔数</th><th>成交金额</th></tr></thead><tbody></tbody></table></div>
<div>共 ${all} 条</div><div id="ticker">0</div><div id="more"></div><script>
let plans = ${JSON.stringify(plans)};
const body = document.querySelector('tbody');
const texts = (p) => [p.name + '\\nID:' + p.id, p.state, p.bid.toFixed(2), p.budget.toFixed(2), p.target.toFixed(2), p.spend.toFixed(2), String(p.clicks), String(p.clicks * 25), String(p.orders), p.sales.toFixed(2)];
/** Writes into the rows that are there: a row element is no plan's for long. */
function write() {
  while (body.rows.length < plans.length) { const row = body.insertRow(); for (let i = 0; i < 10; i += 1) row.insertCell(); }
  plans.forEach((p, at) => texts(p).forEach((text, i) => { const cell = body.rows[at].cells[i]; if (cell.textContent !== text) cell.textContent = text; }));
}
function sortTexts() { plans = plans.toReversed(); write(); }
function moveRows() { body.prepend(body.rows[body.rows.length - 1]); }
document.querySelector('#sort').onclick = sortTexts;
document.querySelector('#move').onclick = moveRows;
/** An editor in the cell itself. */
function editBid(at) { const cell = body.rows[at].cells[2]; cell.innerHTML = '<input value="' + plans[at].bid + '">'; cell.firstChild.focus(); }
/** An editor laid over the page, opened from the row. */
function editTarget(at) {
  const pop = document.body.appendChild(document.createElement('div'));
  pop.className = 'pop popover'; pop.innerHTML = '<div><span>目标投产比</span><div><input id="target" value="' + plans[at].target + '"></div></div>';
  pop.style.cssText = 'left:420px;top:200px'; pop.querySelector('input').focus();
}
/** A row's target is opened by a press on it. */
body.addEventListener('click', (event) => { const cell = event.target.closest('td'); if (cell && cell.cellIndex === 4) editTarget(cell.parentElement.rowIndex - 1); });
write();
</script></body></html>`;
}

/** A grid of boxes that draws only the rows in view, and the same elements for all of them. */
export function virtualPage(count: number): string {
  return `<!doctype html><html lang="zh-CN"><head><title>万相台</title><meta charset="utf-8"><style>
body{font:14px/1.5 sans-serif;margin:16px}#view{height:320px;overflow:auto;position:relative;width:900px}#space{height:${count * 40}px}
.r{position:absolute;display:flex;height:40px;left:0}.r>*,.h>*{width:160px;box-sizing:border-box;padding:8px}.h{display:flex}.r>:first-child,.h>:first-child{width:260px}</style></head><body>
<h1>计划报表</h1><label>统计日期 <input type="text" value="2026-09-01 ~ 2026-09-30" readonly></label>
<div role="grid" aria-rowcount="${count + 1}"><div role="row" aria-rowindex="1" class="h"><div role="columnheader">计划名称</div><div role="columnheader">花费(元)</div><div role="columnheader">点击量</div><div role="columnheader">成交金额</div></div>
<div id="view"><div id="space"></div><div id="rows">${'<div role="row" class="r"><div role="gridcell"></div><div role="gridcell"></div><div role="gridcell"></div><div role="gridcell"></div></div>'.repeat(10)}</div></div></div><script>
function draw() {
  const first = Math.min(Math.floor(view.scrollTop / 40), ${count} - 10);
  [...rows.children].forEach((row, i) => {
    const at = first + i;
    row.setAttribute('aria-rowindex', at + 2); row.style.top = at * 40 + 'px';
    ['计划' + at, (at + 1) * 10 + '.00', String(at + 100), (at + 1) * 20 + '.00'].forEach((text, c) => { row.children[c].textContent = text; });
  });
}
view.addEventListener('scroll', draw); draw();
</script></body></html>`;
}
