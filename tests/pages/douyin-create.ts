import { ALSO_ON_SALE } from './also-on-sale';
import type { Goods } from './goods-type';
import { money, scriptedPage } from './html-page';
import type { Child, PageRuntime } from './page-runtime';

/**
 * 抖店's product form: every field is named by `attr-field-id`, classes are CSS-module hashes, a field's label and control appear only once the
 * field has been scrolled near (and stay). Before that the named element holds a grey skeleton.
 */
export function douyinCreate(goods: Goods): string {
  const initial: Record<string, string> = {
    title: goods.title,
    shortTitle: goods.shortTitle ?? '',
    sellerCode: goods.sellerCode,
    listPrice: goods.listPrice === undefined ? '' : money(goods.listPrice),
    brand: goods.brand,
    delivery: '48小时内发货',
    freight: '全国包邮',
  };
  for (const { name, value } of goods.attributes) initial[`prop:${name}`] = value;
  goods.skus.forEach((sku, row) => {
    initial[`sku:${row}:price`] = money(sku.price);
    initial[`sku:${row}:stock`] = String(sku.stock);
  });
  const page = { language: 'zh-CN', title: '商品创建', style: STYLE, body: '<div id="app"></div>' };
  return scriptedPage(page, initial, buildForm, { goods, others: ALSO_ON_SALE });
}

function buildForm(runtime: PageRuntime, { goods, others }: { goods: Goods; others: readonly string[] }): void {
  const { h, on, control, live, button, weight, demo } = runtime;

  function label(name: string, required: boolean): HTMLElement {
    return h('div', { class: 'style_label__k2Lm0' }, name, required ? h('span', { class: 'style_required__aa1' }, '*') : undefined);
  }

  function field(name: string, required: boolean, ...controls: Child[]): HTMLElement {
    return h(
      'div',
      { 'attr-field-id': name, class: 'index-module_field__x9Qa1' },
      label(name, required),
      h('div', { class: 'style_content__b3Uq' }, ...controls),
    );
  }

  /** The counter takes a wide character as two, while maxlength takes it as one. */
  function text(name: string, attributes: Record<string, string | number>, max?: number): HTMLElement {
    return h(
      'span',
      { class: 'ecom-g-input-affix-wrapper' },
      control(name, { class: 'ecom-g-input', autocomplete: 'off', ...(max === undefined ? {} : { maxlength: max }), ...attributes }),
      max === undefined ? undefined : live({ class: 'ecom-g-input-suffix' }, () => `${weight(demo.state[name] ?? '')}/${max}`),
    );
  }

  /** The chosen value stands in a span before the empty input, as in the real component. */
  function select(name: string, options: readonly string[]): HTMLElement {
    const item = h('span', { class: 'ecom-g-select-selection-item', title: demo.state[name] ?? '' }, demo.state[name] ?? '');
    const placeholder = h('span', { class: 'ecom-g-select-selection-placeholder' }, '请选择');
    const selector = h('div', { class: 'ecom-g-select-selector' });
    const box = h('input', {
      role: 'combobox',
      class: 'ecom-g-select-selection-search-input',
      readonly: true,
      'aria-expanded': 'false',
      value: '',
    });
    selector.append(demo.state[name] ? item : placeholder, h('span', { class: 'ecom-g-select-selection-search' }, box));
    on(selector, 'click', () => {
      const popup = h('div', { class: 'ecom-g-select-dropdown' });
      for (const option of options)
        popup.append(
          on(h('div', { class: 'ecom-g-select-item-option', title: option }, option), 'click', () => {
            demo.state[name] = option;
            item.title = option;
            item.textContent = option;
            placeholder.replaceWith(item);
            popup.remove();
          }),
        );
      document.body.append(popup);
    });
    return h('div', { class: 'ecom-g-select' }, selector);
  }

  function pictures(images: Goods['images'], count: number, upload: string): HTMLElement {
    return h(
      'div',
      { class: 'index-module_imgList__p0Zt' },
      ...images.map(({ src }) => h('div', { class: 'index-module_imgWrapper__xOFF7' }, h('img', { src }))),
      images.length < count
        ? h('label', { class: 'index-module_button__st1_' }, upload, h('input', { type: 'file', multiple: true, style: 'display:none' }))
        : undefined,
    );
  }

  function skuTable(): HTMLElement {
    const headers = [...goods.skuNames, '价格', '现货库存'];
    const measure = h(
      'tr',
      { 'aria-hidden': 'true', class: 'ecom-g-table-measure-row', style: 'height:0;font-size:0' },
      ...headers.map(() => h('td', { style: 'padding:0;border:0;height:0' }, h('div', { style: 'height:0;overflow:hidden' }, '\u00a0'))),
    );
    const rows = goods.skus.map((sku, index) =>
      h(
        'tr',
        { class: 'ecom-g-table-row', 'data-row-key': index },
        ...sku.names.map((name) => h('td', { class: 'ecom-g-table-cell' }, name)),
        h('td', { class: 'attr-column-field_price' }, h('span', { class: 'ecom-g-input-prefix' }, '￥'), control(`sku:${index}:price`)),
        h('td', { class: 'attr-column-field_stock_info' }, control(`sku:${index}:stock`)),
      ),
    );
    return h(
      'div',
      { class: 'ecom-g-table' },
      h(
        'table',
        {},
        h('thead', {}, h('tr', {}, ...headers.map((header) => h('th', {}, header)))),
        h('tbody', { class: 'ecom-g-table-tbody' }, measure, ...rows),
      ),
    );
  }

  const fields: [section: string, name: string, build: () => HTMLElement][] = [
    [
      '基础信息',
      '商品类目',
      () => field('商品类目', true, h('span', {}, goods.category.join(' / ')), button('修改类目', { class: 'ecom-g-btn' })),
    ],
    [
      '基础信息',
      '商品标题',
      () => field('商品标题', true, text('title', { id: 'pg-title-input', placeholder: '请输入15-60个字符（8-30个汉字）' }, 60)),
    ],
    ['基础信息', '短标题', () => field('短标题', false, text('shortTitle', { placeholder: '建议填写简明准确的标题内容' }, 24))],
    ['基础信息', '品牌', () => field('品牌', true, select('brand', [goods.brand, '无品牌']))],
    [
      '基础信息',
      '类目属性',
      () =>
        field(
          '类目属性',
          true,
          ...goods.attributes.map(({ name, required, options }) =>
            field(name, required ?? false, options ? select(`prop:${name}`, options) : text(`prop:${name}`, { placeholder: '请输入' })),
          ),
        ),
    ],
    ['图文信息', '主图', () => field('主图', true, pictures(goods.images, 5, '商品正面图*上传主图'))],
    ['图文信息', '主图3:4', () => field('主图3:4', false, pictures(goods.images3x4 ?? [], 5, '上传3:4主图'))],
    ['图文信息', '主图视频', () => field('主图视频', false, h('label', { class: 'index-module_button__st1_' }, '上传视频'))],
    [
      '图文信息',
      '商品详情',
      () =>
        field(
          '商品详情',
          true,
          h('div', {}, button('从主图填入', { class: 'ecom-g-btn' })),
          h(
            'div',
            { class: 'styles_detail__h1' },
            ...(goods.descriptionImages ?? []).map(({ src }) => h('div', { class: 'styles_imgWrapper__a1' }, h('img', { src }))),
          ),
        ),
    ],
    [
      '价格库存',
      '发货模式',
      () =>
        field(
          '发货模式',
          true,
          h('label', {}, h('input', { type: 'radio', name: 'mode', checked: true }), '现货'),
          h('label', {}, h('input', { type: 'radio', name: 'mode' }), '现货预售混合'),
        ),
    ],
    ['价格库存', '价格与库存', () => field('价格与库存', true, skuTable())],
    ['价格库存', '划线价', () => field('划线价', false, text('listPrice', { placeholder: '请输入' }))],
    ['价格库存', '商家编码', () => field('商家编码', false, text('sellerCode', { placeholder: '请输入' }, 40))],
    ['服务与履约', '现货发货时间', () => field('现货发货时间', true, select('delivery', ['当日发货', '48小时内发货']))],
    ['服务与履约', '运费模板', () => field('运费模板', true, select('freight', ['全国包邮', '偏远另计']))],
  ];

  const scroller = h('div', { class: 'style_scroll__c9', 'data-scroll': 'form' });
  const waiting = new Map<Element, () => HTMLElement>();
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const build = waiting.get(target);
        if (!isIntersecting || !build) continue;
        waiting.delete(target);
        watcher.unobserve(target);
        target.replaceWith(build());
      }
    },
    { root: scroller },
  );
  const sections = new Map<string, HTMLElement>();
  for (const [section, name, build] of fields) {
    let box = sections.get(section);
    if (!box) {
      box = h('section', { id: `goodsEditScrollContainer-${section}`, class: 'index-module_section__Tt4' }, h('h2', {}, section));
      sections.set(section, box);
      scroller.append(box);
    }
    const skeleton = h(
      'div',
      { 'attr-field-id': name, class: 'index-module_field__x9Qa1 index-module_lazy__Zp2' },
      h('div', { class: 'ecom-g-skeleton', 'aria-hidden': 'true' }),
    );
    waiting.set(skeleton, build);
    box.append(skeleton);
  }

  document
    .querySelector('#app')
    ?.append(
      h('header', { class: 'style_header__h0' }, '抖店　商品创建'),
      h(
        'nav',
        { class: 'style_anchor__n1' },
        ...[...sections].map(([name, box]) => on(h('a', {}, name), 'click', () => box.scrollIntoView())),
        h('div', { class: 'style_similar__s4' }, h('b', {}, '相似商品'), ...others.map((title) => h('p', {}, title))),
      ),
      scroller,
      h(
        'footer',
        { class: 'style_footer__f2' },
        button('发布商品', { class: 'ecom-g-btn ecom-g-btn-primary' }),
        button('保存草稿', { class: 'ecom-g-btn' }),
      ),
    );
  for (const skeleton of waiting.keys()) watcher.observe(skeleton);
}

const STYLE = `
body{margin:0;font:14px/1.5 "PingFang SC","Noto Sans CJK SC",sans-serif;color:#252931;background:#f5f6f7}
.style_header__h0{position:fixed;inset:0 0 auto;height:48px;line-height:48px;padding:0 24px;background:#1d2129;color:#fff}
.style_anchor__n1{position:fixed;left:16px;top:64px;width:150px;display:flex;flex-direction:column;gap:10px}.style_anchor__n1 a{cursor:pointer}
.style_similar__s4{margin-top:24px;font-size:12px;color:#85878a}
.style_scroll__c9{position:fixed;left:184px;right:16px;top:64px;bottom:72px;overflow:auto;background:#fff;border-radius:4px;padding:0 24px}
.style_footer__f2{position:fixed;inset:auto 0 0;height:56px;background:#fff;box-shadow:0 -2px 8px #0001;display:flex;align-items:center;justify-content:center;gap:12px}
h2{font-size:16px;border-bottom:1px solid #eee;padding:14px 0 8px}.index-module_field__x9Qa1{display:flex;gap:16px;margin:14px 0}
.index-module_lazy__Zp2{height:220px}.ecom-g-skeleton{flex:1;background:#f2f3f5;border-radius:4px}
.style_label__k2Lm0{flex:0 0 110px;text-align:right}.style_required__aa1{color:#f65656;margin-left:2px}.style_content__b3Uq{flex:1;min-width:0}
.ecom-g-input-affix-wrapper,.ecom-g-select-selector{display:inline-flex;align-items:center;width:100%;max-width:560px;height:32px;border:1px solid #dcdee1;border-radius:4px;padding:0 10px;box-sizing:border-box}
.ecom-g-input{flex:1;border:0;outline:0;font:inherit}.ecom-g-input-suffix,.ecom-g-select-selection-placeholder{color:#aaabaf;font-size:12px}
.ecom-g-select-selection-search-input{border:0;width:40px;background:none}.ecom-g-select-dropdown{position:fixed;left:45%;top:35%;background:#fff;box-shadow:0 4px 16px #0003;padding:6px}
.ecom-g-select-item-option{padding:6px 20px;cursor:pointer}.index-module_imgList__p0Zt{display:flex;gap:8px;flex-wrap:wrap}
.index-module_imgWrapper__xOFF7 img{width:96px;height:96px;object-fit:cover}.styles_imgWrapper__a1 img{width:180px;display:block}
.index-module_button__st1_{width:96px;height:96px;border:1px dashed #c9cbcf;display:flex;align-items:center;justify-content:center;font-size:12px;color:#85878a;text-align:center}
.ecom-g-table table{border-collapse:separate;border-spacing:0;width:100%}.ecom-g-table th,.ecom-g-table-row td{border:1px solid #eee;padding:8px;text-align:left}
.ecom-g-btn{height:30px;border:1px solid #dcdee1;border-radius:4px;background:#fff;margin-left:8px}.ecom-g-btn-primary{background:#1966ff;color:#fff}
`;
