import { ALSO_ON_SALE } from './also-on-sale';
import type { Goods } from './goods-type';
import { money, scriptedPage } from './html-page';
import type { Child, PageRuntime } from './page-runtime';

/**
 * 拼多多's product form: Beast components (class names carry the library's version, data-testid does not), controlled inputs that are all built
 * anew once when the goods arrive, a picture carousel, a SKU table drawn as two tables.
 */
export function pinduoduoAdd(goods: Goods): string {
  const initial: Record<string, string> = {
    title: goods.title,
    listPrice: goods.listPrice === undefined ? '' : money(goods.listPrice),
    sellerCode: goods.sellerCode,
    description: goods.descriptionHtml.replaceAll(/<[^>]*>/g, ''),
    freight: '默认模板',
  };
  for (const { name, value } of goods.attributes) initial[`prop:${name}`] = value;
  goods.skus.forEach((sku, row) => {
    initial[`sku:${row}:stock`] = String(sku.stock);
    initial[`sku:${row}:price`] = money(sku.price);
    initial[`sku:${row}:single`] = money(sku.price + ((goods.singlePrice ?? goods.price) - goods.price));
    initial[`sku:${row}:code`] = '';
  });
  const page = { language: 'zh-CN', title: '发布新商品', style: STYLE, body: '<div id="mf-mms-goods-container"></div>' };
  return scriptedPage(page, initial, buildForm, { goods, others: ALSO_ON_SALE });
}

function buildForm(runtime: PageRuntime, { goods, others }: { goods: Goods; others: readonly string[] }): void {
  const { h, on, control, live, button, weight, demo } = runtime;

  /** A class as the component library writes it. */
  function beast(name: string): string {
    return `${name}_5-188-0`;
  }

  function item(label: string, required: boolean, attributes: Record<string, string>, ...controls: Child[]): HTMLElement {
    return h(
      'div',
      { class: `${beast('Form_item')} ${beast('Form_itemHorizontal')}`, 'data-testid': 'beast-core-form-item', ...attributes },
      h(
        'div',
        { class: beast('Form_itemLabel') },
        h(
          'div',
          { class: beast('Form_itemLabelContent') },
          required ? h('span', { class: beast('Form_required') }, '*') : undefined,
          label,
        ),
      ),
      h('div', { class: beast('Form_itemWrapper') }, ...controls),
    );
  }

  function input(name: string, attributes: Record<string, string | number> = {}, max?: number): HTMLElement {
    return h(
      'div',
      { class: beast('IPT_outerWrapper'), 'data-testid': 'beast-core-input' },
      h(
        'div',
        { class: beast('IPT_inputBlockCell') },
        control(name, {
          class: beast('IPT_input'),
          'data-testid': 'beast-core-input-htmlInput',
          placeholder: '请输入',
          autocomplete: 'off',
          ...attributes,
        }),
        max === undefined ? undefined : live({ class: beast('IPT_suffixCell') }, () => `${weight(demo.state[name] ?? '')}/${max}`),
      ),
    );
  }

  /** The chosen value is the value of a read-only input here. */
  function select(name: string, options: readonly string[]): HTMLElement {
    const box = control(name, {
      class: beast('IPT_input'),
      'data-testid': 'beast-core-select-htmlInput',
      placeholder: '请选择',
      readonly: true,
    });
    const root = h(
      'div',
      { class: beast('ST_outerWrapper'), 'data-testid': 'beast-core-select' },
      h('div', { class: beast('ST_head'), 'data-testid': 'beast-core-select-header' }, box, h('i', { class: beast('ICN_outerWrapper') })),
    );
    on(root, 'click', () => {
      const menu = h('ul', { class: beast('ST_dropdownPanel'), role: 'listbox' });
      for (const option of options)
        menu.append(
          on(h('li', { class: beast('ST_option'), role: 'option' }, option), 'click', () => {
            demo.state[name] = option;
            menu.remove();
            demo.render();
          }),
        );
      document.body.append(menu);
    });
    return root;
  }

  function skuTable(): HTMLElement {
    const headers = [...goods.skuNames, '库存', '拼单价(元)', '单买价(元)', '预览图', '规格编码'];
    const rows = goods.skus.map((sku, index) =>
      h(
        'tr',
        { 'data-testid': 'beast-core-table-body-tr', class: beast('TB_bodyTr') },
        ...sku.names.map((name) => h('td', { 'data-testid': 'beast-core-table-td' }, name)),
        ...['stock', 'price', 'single'].map((part) => h('td', { 'data-testid': 'beast-core-table-td' }, input(`sku:${index}:${part}`))),
        h('td', { 'data-testid': 'beast-core-table-td' }, h('img', { src: goods.images[0]?.src ?? '', width: 32, height: 32 })),
        h('td', { 'data-testid': 'beast-core-table-td' }, input(`sku:${index}:code`)),
      ),
    );
    return h(
      'div',
      { 'data-e2e-id': 'e2e-sku-table', class: beast('TB_outerWrapper') },
      h('table', { class: beast('TB_header') }, h('thead', {}, h('tr', {}, ...headers.map((header) => h('th', {}, header))))),
      h('table', { class: beast('TB_body') }, h('tbody', {}, ...rows)),
    );
  }

  function gallery(images: Goods['images'], count: number, badge?: string): HTMLElement {
    return h(
      'div',
      { class: 'goods-gallery' },
      ...images.map(({ src }, index) =>
        h('div', { class: 'gallery-item' }, h('img', { src }), index === 0 && badge ? h('span', {}, badge) : undefined),
      ),
      h('div', { class: 'gallery-upload' }, `上传图片 ${images.length}/${count}`),
    );
  }

  const attributes = h(
    'div',
    { class: 'goods-properties' },
    ...goods.attributes.map(({ name, required, options }) =>
      item(name, required ?? false, {}, options ? select(`prop:${name}`, options) : input(`prop:${name}`)),
    ),
  );
  document
    .querySelector('#mf-mms-goods-container')
    ?.append(
      h('header', { class: 'mms-header' }, h('b', {}, '拼多多商家后台'), h('input', { type: 'search', placeholder: '搜索商品标题' })),
      h(
        'div',
        { class: 'mms-main' },
        h(
          'div',
          { class: 'mms-form' },
          h('h2', {}, '商品基本信息'),
          item('商品分类', true, {}, h('span', {}, goods.category.join(' > ')), button('修改分类', { class: beast('BTN_outerWrapper') })),
          item(
            '商品标题',
            true,
            { 'data-tracking-click-viewid': 'title_input_area' },
            input('title', { placeholder: '商品标题组成：商品描述+规格，最多输入30个汉字（60个字符）' }, 60),
          ),
          item('商品轮播图', true, { id: 'basic.carousel_gallery' }, gallery(goods.images, 10, '主图')),
          item(
            '商品详情',
            false,
            { id: 'basic.detail_gallery' },
            control('description', { placeholder: '请输入文字' }, 'textarea'),
            gallery(goods.descriptionImages ?? [], 50),
          ),
          item('商品货号', false, {}, input('sellerCode')),
          h('h2', {}, '商品属性'),
          attributes,
          h('h2', {}, '规格与库存'),
          skuTable(),
          item('市场价', true, {}, input('listPrice', { id: 'market_price' }), h('span', { class: 'unit' }, '元')),
          h('h2', {}, '服务与承诺'),
          item('运费模板', true, {}, select('freight', ['默认模板', '偏远加收'])),
        ),
        h(
          'aside',
          { class: 'mms-aside' },
          h('b', {}, '店铺热卖'),
          ...others.map((title) => h('p', {}, h('span', {}, '商品标题：'), title)),
        ),
      ),
      h(
        'footer',
        { class: 'mms-footer' },
        button('提交并上架', { class: beast('BTN_primary'), 'data-testid': 'beast-core-button' }),
        button('保存草稿', { class: beast('BTN_textPrimary') }),
      ),
    );
  // The goods arrive after the form: every input is thrown away and built again, with the values from the start.
  requestAnimationFrame(() => runtime.remount(() => true));
}

const STYLE = `
body{margin:0;background:#f4f5f8;font:14px/1.5 "PingFang SC","Noto Sans CJK SC",sans-serif;color:#333}
.mms-header{height:48px;background:#fff;display:flex;gap:24px;align-items:center;padding:0 24px}.mms-header b{color:#e02e24}
.mms-main{display:flex;gap:16px;padding:16px 24px 80px}.mms-form{flex:1;min-width:0;background:#fff;padding:8px 24px;border-radius:4px}
.mms-aside{flex:0 0 200px;background:#fff;padding:12px;font-size:12px;height:max-content}h2{font-size:16px;border-left:3px solid #e02e24;padding-left:8px}
.Form_item_5-188-0{display:flex;gap:12px;margin:14px 0}.Form_itemLabel_5-188-0{flex:0 0 96px;text-align:right;padding-top:6px}.Form_required_5-188-0{color:#e02e24;margin-right:4px}
.Form_itemWrapper_5-188-0{flex:1;min-width:0}.IPT_inputBlockCell_5-188-0,.ST_head_5-188-0{display:inline-flex;align-items:center;max-width:560px;width:100%;border:1px solid #d9d9d9;border-radius:4px;height:32px;background:#fff}
.IPT_input_5-188-0{flex:1;min-width:0;border:0;padding:0 10px;font:inherit;outline:0}.IPT_suffixCell_5-188-0{color:#999;font-size:12px;padding-right:10px}
.goods-gallery{display:flex;flex-wrap:wrap;gap:8px}.gallery-item,.gallery-upload{width:92px;height:92px;position:relative}.gallery-item img{width:92px;height:92px;object-fit:cover;border:1px solid #eee;box-sizing:border-box}
.gallery-item span{position:absolute;left:0;bottom:0;background:#e02e24;color:#fff;font-size:12px;padding:0 6px}.gallery-upload{border:1px dashed #ccc;font-size:12px;color:#999;display:flex;align-items:center;justify-content:center;box-sizing:border-box}
.goods-properties{display:grid;grid-template-columns:1fr 1fr}.TB_outerWrapper_5-188-0 table{width:100%;table-layout:fixed;border-collapse:collapse}.TB_outerWrapper_5-188-0 :is(th,td){border:1px solid #eee;padding:6px;text-align:left;font-size:13px}
textarea{width:100%;max-width:560px;height:64px;box-sizing:border-box;border:1px solid #d9d9d9;border-radius:4px;font:inherit;padding:6px 10px;margin-bottom:8px}
.ST_dropdownPanel_5-188-0{position:fixed;left:45%;top:35%;background:#fff;box-shadow:0 4px 16px #0003;list-style:none;padding:6px}.ST_option_5-188-0{padding:6px 20px;cursor:pointer}
.mms-footer{position:fixed;inset:auto 0 0;height:56px;background:#fff;display:flex;gap:12px;align-items:center;justify-content:center;border-top:1px solid #eee}
button{height:32px;border:1px solid #d9d9d9;border-radius:4px;background:#fff;padding:0 16px}.BTN_primary_5-188-0{background:#e02e24;color:#fff}
`;
