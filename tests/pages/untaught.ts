/** A page of a marketplace that no reader knows, at an address of no known kind: every layout that forms have, and decoys. */
export const UNTAUGHT_URL = 'https://mms.pinduoduo.com/unheard/newthing/4821337/edit';

export const UNTAUGHT = `<!doctype html><html lang="zh"><head><title>满减工坊-拼多多商家后台</title><style>
.row{display:flex;gap:8px;margin:8px}.hid{display:none}.lay{position:fixed;right:0;top:0;width:300px;background:#fff}.card{display:inline-block;padding:12px}</style></head><body>
<nav><a href="#">首页</a><a href="#">商品</a></nav>
<h1>满减工坊</h1>
<section><h2>基本信息</h2>
<div class="row"><label><em>*</em>活动名称</label><div class="box"><input class="name" value="双十一专场"><span>5/20</span></div></div>
<div class="row"><span class="lab">活动说明</span><span class="hint">给买家看，不超过 50 字</span><textarea class="note">先到先得</textarea></div>
<div class="row"><span class="lab">减免区间</span><div><input class="min" value="10.00">至<input class="max" value="50.00">元</div></div>
<div class="row"><span class="lab">叠加方式</span><div class="sel" role="combobox" aria-haspopup="listbox"><span class="shown">可与店铺券叠加</span></div></div>
<div class="row"><span class="lab">适用人群</span><div class="people"><label><input type="radio" name="p" class="new" checked>新客</label><label><input type="radio" name="p" class="old">老客</label></div></div>
<div class="row"><span class="lab">海报口令</span><input class="odd" value="开门红"></div>
<div class="row"><span class="lab">活动编号</span><span class="print">HD-2026-118</span></div>
</section>
<section><h2>高级设置</h2>
<div class="row"><span class="lab">数量上限</span><input class="limit-a" value="300"></div>
<div class="flat"><span>备用金额</span><input class="flat-a" value="88"><span>冻结金额</span><input class="flat-b" value="66"></div>
</section>
<section><h2>预算设置</h2><div class="row"><span class="lab">数量上限</span><input class="limit-b" value="900"></div></section>
<section><h2>数据</h2>
<div class="card"><p class="t">成交金额</p><p class="v">￥<b>12,345.60</b></p><p>较前一日 +3.2%</p></div>
<div class="card"><p class="t">访客数</p><p class="v2">1,208</p><p>较前一日 -1.0%</p></div>
<table><thead><tr><th>商品</th><th>神秘花费</th></tr></thead><tbody><tr><td>示例浴袍</td><td class="cell">12.50</td></tr></tbody></table>
</section>
<div class="hid"><div class="row"><label>活动名称</label><input value="模板"></div></div>
<div class="lay" role="dialog"><div class="row"><label>活动名称</label><input class="other" value="别的活动"></div></div>
</body></html>`;
