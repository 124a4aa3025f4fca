import { htmlPage } from '../pages/html-page';
import type { Answer } from '../pages/sites';

/** 淘宝's product form with flawed words in every place where words can stand, as plain rows of labels and controls. */
export const WORDED_EDITOR = 'https://item.upload.taobao.com/sell/v2/publish.htm?catId=1&itemId=700900100200';

const row = (label: string, control: string): string => `<div class="row"><label>${label}</label><div>${control}</div></div>`;

const STYLE =
  '.row{display:flex;gap:12px;margin:12px}.row>label{width:100px}input,textarea{width:420px;font:15px sans-serif}iframe{width:420px;height:120px}';

const BODY = `
${row('宝贝标题', '<input id="title" value="全网最低价羽绒服女短款冬季新款 专利技术 顶级保暖">')}
${row('导购标题', '<input id="guide" value="最佳面料 短款羽绒服女">')}
${row('商品类目', '<select id="category"><option>女装/女士精品 &gt; 羽绒服</option></select>')}
${row('1:1主图', '<div class="pictures"><img src="/pictures/1.png" alt="全国第一保暖羽绒服"><img src="/pictures/2.png"></div>')}
<div><span>商品属性</span><div>
  <div><label>品牌</label><input value="云朵里"></div>
  <div><label>材质成分</label><input value="国家级聚酯纤维 100%"></div>
  <div><label>厚薄</label><input value="加厚"></div>
  <div><label>适用季节</label><input value="冬季"></div>
</div></div>
<div class="row"><label>销售规格</label><table><thead><tr><th>颜色分类</th><th>价格(元)</th><th>数量(件)</th></tr></thead><tbody>
  <tr><td>极品白</td><td><input value="329.00"></td><td><input value="10"></td></tr>
  <tr><td>黑色</td><td><input value="329.00"></td><td><input value="20"></td></tr>
</tbody></table></div>
${row('一口价', '<input id="price" value="329.00">')}
${row('总数量', '<input id="stock" value="30">')}
${row('多件优惠', '<select id="promo"><option>全网最低价 满2件9折</option></select>')}
${row('购买须知', '<textarea id="note">史上最低价清仓，最后三天。拍下48小时内发货，七天无理由退换。</textarea>')}
${row('宝贝详情', '<iframe id="desc-editor" srcdoc="&lt;body contenteditable&gt;&lt;p&gt;全网销量第一，穿上就瘦十斤。&lt;/p&gt;&lt;p&gt;90白鸭绒填充，轻薄好打理。&lt;/p&gt;&lt;/body&gt;"></iframe>')}
`;

/** The same form in a modal dialog, as some seller centres open it over their lists. */
export const DIALOG_EDITOR = `${WORDED_EDITOR}&in=dialog`;

export function wordedEditor(url: URL): Answer | undefined {
  if (url.hostname !== 'item.upload.taobao.com' || url.searchParams.get('itemId') !== '700900100200') return undefined;
  const dialog = url.searchParams.get('in') === 'dialog';
  const body = dialog ? `<p>商品列表</p><dialog>${BODY}</dialog><script>document.querySelector('dialog').showModal()</script>` : BODY;
  return { status: 200, type: 'text/html; charset=utf-8', body: htmlPage({ language: 'zh-CN', title: '商品发布', style: STYLE, body }) };
}
