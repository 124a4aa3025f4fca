import { ALSO_ON_SALE } from './also-on-sale';
import type { Goods } from './goods-type';
import { money, scriptedPage } from './html-page';
import type { Child, PageRuntime } from './page-runtime';
import { TAOBAO_STYLE } from './taobao-style';

/** When the form throws its inputs away after loading: built anew and empty, then built anew with the values. Milliseconds. */
const TAOBAO_WIPE = { emptyAt: 300, filledAt: 700 } as const;

/**
 * 淘宝's product form: one row a field with the label as plain text, a second row structure for category properties, sub-tabs that keep only the
 * open one mounted, the description in a frame, values that vanish and come back while the page settles.
 */
export function taobaoPublish(goods: Goods): string {
  const initial: Record<string, string> = {
    title: goods.title,
    guideTitle: goods.guideTitle ?? '',
    price: money(goods.price),
    stock: String(goods.stock),
    listPrice: goods.listPrice === undefined ? '' : money(goods.listPrice),
    sellerCode: goods.sellerCode,
    purchaseNote: '',
    description: goods.descriptionHtml + (goods.descriptionImages ?? []).map(({ src }) => `<p><img src="${src}"></p>`).join(''),
  };
  for (const { name, value } of goods.attributes) initial[`prop:${name}`] = value;
  initial['prop:品牌'] = goods.brand;
  goods.skus.forEach((sku, row) => {
    initial[`sku:${row}:price`] = money(sku.price);
    initial[`sku:${row}:stock`] = String(sku.stock);
    initial[`sku:${row}:code`] = sku.names.length ? `${goods.sellerCode}-${row + 1}` : '';
  });
  return scriptedPage({ language: 'zh-CN', title: '商品发布', style: TAOBAO_STYLE, body: '<div id="root"></div>' }, initial, buildForm, {
    goods,
    others: ALSO_ON_SALE,
    wipe: TAOBAO_WIPE,
  });
}

interface Data {
  goods: Goods;
  others: readonly string[];
  wipe: { emptyAt: number; filledAt: number };
}

function buildForm(runtime: PageRuntime, { goods, others, wipe }: Data): void {
  const { h, on, control, live, button, weight, demo } = runtime;

  function row(field: string, label: string, required: boolean, ...controls: Child[]): HTMLElement {
    return h(
      'div',
      { class: 'sell-component-info-wrapper-wrap', id: `sell-field-${field}` },
      h(
        'div',
        { class: 'sell-component-info-wrapper-label-wrap' },
        required ? h('i', { class: 'sell-component-info-wrapper-required' }, '*') : undefined,
        h('span', { class: 'sell-component-info-wrapper-label', title: label }, label),
      ),
      h('div', { class: 'sell-component-info-wrapper-component-child' }, ...controls),
      h('div', { class: 'sell-component-info-wrapper-msg-content' }),
    );
  }

  function input(name: string, attributes: Record<string, string | boolean> = {}, counter?: number): HTMLElement {
    return h(
      'span',
      { class: 'next-input next-large' },
      control(name, { placeholder: '请输入', autocomplete: 'off', ...attributes }),
      counter === undefined
        ? undefined
        : h(
            'span',
            { class: 'next-input-control' },
            live({ class: 'next-input-len' }, () => `${weight(demo.state[name] ?? '')}/${counter}`),
          ),
    );
  }

  function select(name: string, options: readonly string[]): HTMLElement {
    const chosen = h('em', { title: demo.state[name] ?? '' }, demo.state[name] ?? '');
    const box = h('input', {
      role: 'combobox',
      placeholder: '请选择',
      value: '',
      'aria-haspopup': 'listbox',
      autocomplete: 'off',
      readonly: true,
    });
    on(box, 'click', () => {
      const menu = h('div', { class: 'next-overlay-wrapper next-select-popup' });
      for (const option of options)
        menu.append(
          on(h('div', { class: 'next-menu-item', role: 'option' }, option), 'click', () => {
            demo.state[name] = option;
            chosen.title = option;
            chosen.textContent = option;
            menu.remove();
          }),
        );
      document.body.append(menu);
    });
    return h(
      'span',
      { class: 'next-select' },
      h('span', { class: 'next-select-inner' }, box, chosen),
      h('i', { class: 'next-select-arrow' }),
    );
  }

  function property(name: string, required: boolean, options?: readonly string[]): HTMLElement {
    return h(
      'div',
      { class: 'sell-catProp-item-common' },
      h('label', { class: required ? 'required' : '' }, name),
      options ? select(`prop:${name}`, options) : input(`prop:${name}`, { placeholder: '请选择' }),
    );
  }

  function radios(group: string, options: readonly string[], chosen: number): HTMLElement {
    return h(
      'div',
      { class: 'next-radio-group', role: 'radiogroup' },
      ...options.map((option, index) =>
        h(
          'label',
          { class: 'next-radio-wrapper' },
          h('input', { type: 'radio', class: 'next-radio-input', name: group, checked: index === chosen, value: 'on' }),
          h('span', { class: 'next-radio-label' }, option),
        ),
      ),
    );
  }

  function slots(images: Goods['images'], count: number): HTMLElement {
    const drawn = images.map(({ src }) => h('div', { class: 'drag-item' }, h('img', { src })));
    while (drawn.length < count) drawn.push(h('div', { class: 'drag-item' }, h('div', { class: 'image-empty' }, '上传图片')));
    return h('div', { class: 'drag-list' }, ...drawn);
  }

  function skuTable(): HTMLElement {
    const body = goods.skus.map((sku, index) =>
      h(
        'tr',
        { class: 'sku-table-row', 'data-row': index },
        ...sku.names.map((name) => h('td', {}, h('em', { title: name }, name))),
        ...['price', 'stock', 'code'].map((part) => h('td', {}, control(`sku:${index}:${part}`, { placeholder: '请输入' }))),
      ),
    );
    const headers = [...goods.skuNames, '价格(元)', '数量(件)', '商家编码'];
    return h(
      'div',
      { class: 'sell-sku-table' },
      h('table', {}, h('thead', {}, h('tr', {}, ...headers.map((header) => h('th', {}, header)))), h('tbody', {}, ...body)),
    );
  }

  function description(): HTMLElement {
    const frame = h('iframe', { id: 'desc-editor', class: 'sell-desc-frame', title: '' });
    frame.setAttribute(
      'srcdoc',
      `<!doctype html><html><head><style>body{margin:12px;font:14px/1.7 sans-serif}img{max-width:100%}</style></head><body contenteditable="true">${demo.state.description ?? ''}</body></html>`,
    );
    on(frame, 'load', () => {
      const body = frame instanceof HTMLIFrameElement ? frame.contentDocument?.body : undefined;
      body?.addEventListener('input', () => {
        demo.state.description = body.innerHTML;
      });
    });
    return h('div', { class: 'sell-desc' }, h('div', { class: 'sell-desc-tools' }, 'B　I　U　字号　颜色　图片　模板'), frame);
  }

  const panels: Record<string, () => HTMLElement[]> = {
    基础信息: () => [
      row(
        'category',
        '当前类目',
        false,
        h('span', { class: 'path' }, goods.category.join(' > ')),
        button('切换类目', { class: 'next-btn' }),
      ),
      row('stuffStatus', '宝贝类型', true, radios('stuff', ['全新', '二手'], 0)),
      row('title', '宝贝标题', true, input('title', { height: '100%' }, 60)),
      row('shopping_title', '导购标题', false, input('guideTitle', {}, 30)),
      row('mainImagesGroup', '1:1主图', true, slots(goods.images, 5)),
      row('threeToFourImages', '3:4主图', false, slots(goods.images3x4 ?? [], 5)),
      row('whiteBgImage', '白底图', false, slots([], 1)),
      row(
        'catProp',
        '商品属性',
        true,
        h(
          'div',
          { id: 'struct-catProp', class: 'sell-catProp' },
          property('品牌', false, ['其他', '无品牌']),
          ...goods.attributes.map(({ name, required, options }) => property(name, required ?? false, options)),
        ),
      ),
    ],
    销售信息: () => [
      row('saleProp', '销售规格', false, button('+ 创建规格', { class: 'next-btn' }), skuTable()),
      row('price', '一口价', true, input('price')),
      row('quantity', '总库存', true, input('stock', { disabled: true })),
      row('tagPrice', '吊牌价', false, input('listPrice')),
      row('outerId', '商家编码', false, input('sellerCode', {}, 64)),
      row(
        'multiDiscountPromotion',
        '多件优惠',
        false,
        h('label', {}, h('input', { type: 'checkbox' }), '满 2 件享优惠'),
        input('discount2'),
        input('discount3'),
      ),
    ],
    图文描述: () => [
      row('video', '商品视频', false, h('div', { class: 'image-empty' }, '添加视频')),
      row('desc', '宝贝详情', true, description()),
      row('purchaseNote', '购买须知', false, control('purchaseNote', { placeholder: '请输入', rows: 3 }, 'textarea')),
    ],
    物流信息: () => [
      row('startTime', '上架时间', true, radios('start', ['立刻上架', '定时上架', '放入仓库'], 0)),
      row('deliveryTime', '发货时间', true, radios('delivery', ['24小时内', '48小时内', '大于48小时'], 1)),
      row(
        'tbExtractWay',
        '提取方式',
        true,
        h('label', {}, h('input', { type: 'checkbox', checked: true }), '使用物流配送'),
        select('freight', ['全国包邮', '偏远另计']),
      ),
      row('shopcat', '店铺中分类', false, select('shopCategory', ['新品', '清仓'])),
    ],
  };

  const panel = h('div', { class: 'sell-panel' });
  const tabs = new Map(
    Object.keys(panels).map((name) => [name, on(h('div', { class: 'next-tabs-tab', role: 'tab' }, name), 'click', () => open(name))]),
  );
  function open(name: string): void {
    for (const tab of tabs.values()) tab.setAttribute('aria-selected', String(tab === tabs.get(name)));
    panel.replaceChildren(...(panels[name]?.() ?? []));
  }

  // Rows that are in the document and are no fields of these goods: a template, a hidden row of another form, what else the shop sells.
  const template = h('template', { id: 'sell-row-template' });
  if (template instanceof HTMLTemplateElement)
    template.content.append(row('title', '宝贝标题', true, h('input', { value: '模板标题请勿使用', placeholder: '请输入' })));
  const hiddenRow = row('title', '宝贝标题', true, h('input', { value: others[0] ?? '', placeholder: '请输入' }), h('span', {}, '12/60'));
  hiddenRow.removeAttribute('id');
  const drawer = h(
    'aside',
    { class: 'sell-recent' },
    h('h3', {}, '最近发布'),
    ...others.map((title, index) =>
      h(
        'div',
        { class: 'sell-recent-item' },
        h('div', {}, h('span', {}, '宝贝标题'), h('a', { href: `?itemId=70010020099${index}`, title }, title)),
        h('div', {}, h('span', {}, '一口价'), `￥${39 + index * 10}.00`),
      ),
    ),
  );

  document
    .querySelector('#root')
    ?.append(
      h(
        'header',
        { class: 'sell-header' },
        h('b', {}, '淘宝 · 商品发布'),
        h('input', { type: 'search', placeholder: '搜索宝贝标题/ID', class: 'sell-search' }),
        h('span', {}, '松间小店'),
      ),
      h(
        'main',
        { class: 'sell-main' },
        h(
          'div',
          { class: 'sell-form' },
          h('div', { class: 'next-tabs', role: 'tablist' }, ...tabs.values()),
          template,
          h('div', { style: 'display:none' }, hiddenRow),
          panel,
        ),
        drawer,
      ),
      h(
        'footer',
        { class: 'sell-footer' },
        button('提交宝贝信息', { class: 'next-btn next-btn-primary' }),
        button('保存草稿', { class: 'next-btn next-btn-normal' }),
      ),
    );
  open('基础信息');

  runtime.wipe(() => true, wipe.emptyAt, wipe.filledAt);
  runtime.onChange((name) => {
    if (!name.startsWith('sku:')) return;
    const rows = goods.skus.map((_, index) => Number(demo.state[`sku:${index}:stock`] ?? 0));
    demo.state.stock = String(rows.reduce((sum, count) => sum + (Number.isFinite(count) ? count : 0), 0));
    // The table is rebuilt from the server's answer: price and stock are gone until it comes.
    runtime.wipe((other) => other === 'price' || other === 'stock' || /^sku:\d+:(price|stock)$/.test(other), 200, 500);
  });
}
