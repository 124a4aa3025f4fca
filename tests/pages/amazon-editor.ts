import type { Goods } from './goods-type';
import { money, scriptedPage } from './html-page';
import type { PageRuntime } from './page-runtime';

/** `legacy` is the older layout: fields named by id instead of name, bullets in one container, a maximum of 200 on the title. */
export type AmazonLayout = 'new' | 'legacy';

/**
 * Amazon's listing editor: web components whose text stands in inputs inside open shadow roots. The host's `value` attribute is what was loaded
 * and does not follow what is typed. Beside some fields the catalogue's text stands in grey.
 */
export function amazonEditor(goods: Goods, layout: AmazonLayout = 'new'): string {
  const initial: Record<string, string> = {
    item_name: goods.title,
    title_differentiation: goods.itemHighlights ?? '',
    brand: goods.brand,
    product_description: goods.descriptionHtml,
    generic_keyword: goods.searchTerms ?? '',
    our_price: money(goods.price),
    list_price: goods.listPrice === undefined ? '' : money(goods.listPrice),
    quantity: String(goods.stock),
    sku: goods.sellerCode,
  };
  for (let index = 0; index < 5; index += 1) initial[`bullet_point-${index}`] = goods.bullets?.[index] ?? '';
  for (const { name, value } of goods.attributes) initial[`attribute:${name}`] = value;
  const body = '<div id="sc-navbar-container"></div><main id="root"></main>';
  return scriptedPage({ language: 'en-US', title: 'Edit Product Info', style: STYLE, body }, initial, buildEditor, { goods, layout });
}

function buildEditor(runtime: PageRuntime, { goods, layout }: { goods: Goods; layout: AmazonLayout }): void {
  const { h, on, demo } = runtime;
  /** The field each component belongs to: known to the page alone. */
  const fields = new WeakMap<HTMLElement, string>();
  const drawn = new Map<HTMLInputElement | HTMLTextAreaElement, string>();

  /** What is typed inside goes to the page's state; what is only assigned is gone with the next drawing. */
  function innerControl(host: HTMLElement, tag: 'input' | 'textarea'): HTMLInputElement | HTMLTextAreaElement {
    const inner = document.createElement(tag);
    const name = fields.get(host) ?? '';
    const max = Number(host.getAttribute('maxlength'));
    if (max > 0) inner.maxLength = max;
    inner.disabled = host.hasAttribute('disabled');
    inner.value = host.getAttribute('value') ?? '';
    inner.addEventListener('input', () => {
      demo.state[name] = inner.value;
      host.dispatchEvent(new CustomEvent('change', { bubbles: true, detail: { value: inner.value } }));
      demo.render();
    });
    drawn.set(inner, name);
    return inner;
  }
  const drawRest = demo.render;
  demo.render = () => {
    drawRest();
    for (const [inner, name] of drawn) {
      const wanted = demo.state[name] ?? '';
      if (inner.value !== wanted) inner.value = wanted;
    }
  };

  const look =
    'input,textarea{font:inherit;width:100%;box-sizing:border-box;border:1px solid #8c9196;border-radius:3px;padding:6px 8px}textarea{height:64px}';
  for (const [name, tag] of [
    ['kat-input', 'input'],
    ['kat-number-input', 'input'],
    ['kat-textarea', 'textarea'],
  ] as const) {
    customElements.define(
      name,
      class extends HTMLElement {
        connectedCallback(): void {
          if (this.shadowRoot) return;
          const wrapper = h('div', { class: 'container', part: 'container' }, innerControl(this, tag));
          this.attachShadow({ mode: 'open' }).append(h('style', {}, look), wrapper);
        }
        get value(): string {
          return demo.state[fields.get(this) ?? ''] ?? '';
        }
        set value(text: string) {
          demo.state[fields.get(this) ?? ''] = text;
          demo.render();
        }
      },
    );
  }
  /** Its input is a component of its own, one shadow root further in; suggestions stand beside it. */
  customElements.define(
    'kat-predictive-input',
    class extends HTMLElement {
      connectedCallback(): void {
        if (this.shadowRoot) return;
        const input = h('kat-input', { value: this.getAttribute('value') ?? '' });
        fields.set(input, fields.get(this) ?? '');
        const menu = h('div', { hidden: true, class: 'menu' }, h('kat-option', {}, 'Generic'), h('kat-option', {}, 'Unbranded'));
        this.attachShadow({ mode: 'open' }).append(input, menu);
      }
    },
  );
  /** The shadow root holds every option; only the header says which one is chosen. */
  customElements.define(
    'kat-dropdown',
    class extends HTMLElement {
      connectedCallback(): void {
        if (this.shadowRoot) return;
        const header = h('div', { class: 'select-header' }, this.getAttribute('value') ?? '');
        const list = h('div', { class: 'select-options', hidden: true, role: 'listbox' });
        for (const option of (this.getAttribute('options') ?? '').split('|'))
          list.append(
            on(h('kat-option', { role: 'option' }, option), 'click', () => {
              demo.state[fields.get(this) ?? ''] = option;
              header.textContent = option;
              list.hidden = true;
            }),
          );
        on(header, 'click', () => {
          list.hidden = !list.hidden;
        });
        const frame = '.select-header{border:1px solid #8c9196;border-radius:3px;padding:6px 8px}kat-option{display:block;padding:4px 8px}';
        this.attachShadow({ mode: 'open' }).append(h('style', {}, frame), header, list);
      }
    },
  );
  customElements.define(
    'kat-button',
    class extends HTMLElement {
      connectedCallback(): void {
        if (this.shadowRoot) return;
        const label = this.getAttribute('label') ?? '';
        this.attachShadow({ mode: 'open' }).append(h('button', { type: 'button' }, label));
        this.addEventListener('click', () => demo.pressed.push(label));
      }
    },
  );

  const legacy = layout === 'legacy';

  function kat(
    tag: string,
    field: string,
    names: { name: string; id: string },
    more: Record<string, string | number | boolean> = {},
  ): HTMLElement {
    const host = h(tag, { ...(legacy ? { id: names.id } : { name: names.name }), ...more });
    host.setAttribute('value', demo.state[field] ?? '');
    fields.set(host, field);
    return host;
  }

  function row(group: string, label: string, required: boolean, catalogue: string, ...controls: Node[]): HTMLElement {
    return h(
      'div',
      { id: legacy ? `${group}-row` : `attribute-group-${group}`, class: `kat-row attributeGroup attributeGroup-${group}` },
      h('section', { class: 'kat-col-xs-4' }, required ? h('span', { class: 'required-asterisk' }, '*') : '', h('label', {}, label)),
      h('section', { class: 'kat-col-xs-7' }, h('span', { class: 'reconciledValue--muted' }, catalogue), ...controls),
    );
  }

  const shopTitle = goods.publicTitle ?? goods.title;
  const bullets = [0, 1, 2, 3, 4].map((index) =>
    kat(
      legacy ? 'kat-input' : 'kat-textarea',
      `bullet_point-${index}`,
      { name: `bullet_point-${index}-value`, id: `bullet_point${index + 1}` },
      { maxlength: 500 },
    ),
  );
  const title = legacy
    ? row('item_name', 'Product Name', true, shopTitle, kat('kat-input', 'item_name', { name: '', id: 'item_name' }, { maxlength: 200 }))
    : row('item_name', 'Item Name', true, shopTitle, kat('kat-textarea', 'item_name', { name: 'item_name-0-value', id: '' }));
  const highlights = row(
    'title_differentiation',
    'Item Highlights',
    false,
    '',
    kat('kat-textarea', 'title_differentiation', { name: 'title_differentiation-0-value', id: '' }, { maxlength: 125 }),
  );
  const details = [
    title,
    ...(legacy ? [] : [highlights]),
    row('brand', 'Brand Name', true, '', kat('kat-predictive-input', 'brand', { name: 'brand-0-value', id: 'brand_name' })),
    ...goods.attributes
      .filter(({ options }) => !options)
      .map(({ name, required }) => {
        const key = name.toLowerCase().replaceAll(' ', '_');
        return row(key, name, required ?? false, '', kat('kat-input', `attribute:${name}`, { name: `${key}-0-value`, id: key }));
      }),
  ];
  const description = [
    row(
      'product_description',
      'Product Description',
      false,
      '',
      kat('kat-textarea', 'product_description', { name: 'product_description-0-value', id: 'product_description' }, { maxlength: 2000 }),
    ),
    row(
      'bullet_point',
      legacy ? 'Key Product Features' : 'Bullet Point',
      false,
      goods.bullets?.[0] ?? '',
      h('div', { id: 'bullet_point-multi-valued-container' }, ...bullets),
    ),
    row(
      legacy ? 'generic_keywords' : 'generic_keyword',
      legacy ? 'Search Terms' : 'Generic Keyword',
      false,
      '',
      kat('kat-input', 'generic_keyword', { name: 'generic_keyword-0-value', id: 'generic_keywords' }),
    ),
  ];
  const slots = goods.images.map(({ src }) => h('div', { class: 'image-slot' }, h('img', { crossorigin: 'anonymous', src, alt: '' })));
  while (slots.length < 9) slots.push(h('div', { class: 'image-slot' }, 'Upload'));
  const images = [row('images', 'Images', true, '', h('div', { class: 'image-slots' }, ...slots))];
  const offer = [
    row('sku', 'SKU', true, '', kat('kat-input', 'sku', { name: 'contribution_sku-0-value', id: 'item_sku' }, { disabled: true })),
    row(
      'our_price',
      'Your Price',
      true,
      '',
      kat('kat-number-input', 'our_price', { name: 'purchasable_offer-0-our_price-0-schedule-0-value_with_tax', id: 'standard_price' }),
    ),
    row('list_price', 'List Price', false, '', kat('kat-number-input', 'list_price', { name: 'list_price-0-value', id: 'list_price' })),
    row(
      'quantity',
      'Quantity',
      true,
      '',
      kat('kat-number-input', 'quantity', { name: 'fulfillment_availability-0-quantity', id: 'quantity' }),
    ),
    ...goods.attributes
      .filter(({ options }) => options)
      .map(({ name, required, options }) =>
        row(
          name.toLowerCase(),
          name,
          required ?? false,
          '',
          kat(
            'kat-dropdown',
            `attribute:${name}`,
            { name: `${name.toLowerCase()}-0-value`, id: name.toLowerCase() },
            { options: options?.join('|') ?? '' },
          ),
        ),
      ),
  ];

  function card(tab: string, heading: string, rows: readonly HTMLElement[]): HTMLElement {
    return h('div', { class: legacy ? `menu-container-grid tang_${tab}` : 'kat-panel' }, h('h2', {}, heading), ...rows);
  }

  document
    .querySelector('#sc-navbar-container')
    ?.append(
      h('b', {}, 'seller central'),
      h('input', { type: 'search', placeholder: 'Search', 'aria-label': 'Search' }),
      h('span', {}, 'Harrow & Pine | United States'),
    );
  document
    .querySelector('#root')
    ?.append(
      h(
        'nav',
        {},
        ...['Product Identity', 'Description', 'Images', 'Offer'].map((name) =>
          h('a', { id: `${(legacy ? 'tang_' : '') + name.toLowerCase().replace(' ', '_')}-link` }, name),
        ),
      ),
      h('p', { class: 'context' }, `${goods.category.join(' › ')} | Product Type: ${goods.productType ?? ''} | ASIN: ${goods.itemId}`),
      card('vital_info', 'Product Identity', details),
      card('description', 'Description', description),
      card('images', 'Images', images),
      card('offer', 'Offer', offer),
      h('p', {}, 'If your ability to list changes you can click "Sell this product" again.'),
      h('footer', {}, h('kat-button', { label: 'Save as draft' }), h('kat-button', { label: 'Save and finish' })),
    );
}

const STYLE = `
body{margin:0;background:#f2f4f4;font:14px/1.45 "Amazon Ember",Arial,"Noto Sans CJK SC",sans-serif;color:#0f1111}
#sc-navbar-container{display:flex;gap:24px;align-items:center;height:48px;padding:0 24px;background:#002f36;color:#fff}
main{padding:16px 24px 40px;max-width:1080px;margin:auto}nav{display:flex;gap:24px;margin-bottom:12px}nav a{color:#008296}.context{color:#565959}
.kat-panel,.menu-container-grid{background:#fff;border:1px solid #d5dbdb;border-radius:4px;padding:4px 20px 12px;margin-bottom:16px}h2{font-size:17px}
.kat-row{display:flex;gap:20px;padding:10px 0}.kat-col-xs-4{flex:0 0 190px;text-align:right}.kat-col-xs-7{flex:1;min-width:0}
.required-asterisk{color:#c40000;margin-right:3px}.reconciledValue--muted{display:block;color:#888c8c;font-size:12px}.reconciledValue--muted:empty{display:none}
kat-input,kat-textarea,kat-number-input,kat-predictive-input,kat-dropdown{display:block;margin-bottom:6px}
.image-slots{display:flex;flex-wrap:wrap;gap:8px}.image-slot{width:96px;height:96px;border:1px dashed #a6a6a6;display:flex;align-items:center;justify-content:center;color:#565959;font-size:12px}
.image-slot img{width:100%;height:100%;object-fit:contain}footer{display:flex;gap:12px;justify-content:flex-end}
`;
