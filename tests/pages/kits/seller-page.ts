import type { MarketplaceId, PageKind } from '../../../utils/marketplaces/ids';
import type { CentrePage, PageTruth, TruthCell } from '../centre';
import { escapeHtml } from '../html-page';
import { picture } from '../pictures';
import { OTHER_GOODS, type Product, productPage } from './product-page';
import { FORM_STYLE, type FormKit, formRows, type SellerField, truthOfForm } from './seller-form';
import { type Card, DECOYS, hiddenDecoys, sellerFrame } from './seller-frame';
import { type DrawnSheet, draw, type Sheet, truthOfSheet } from './sheet';

/** What every page of one seller centre has in common. */
export interface Centre {
  marketplace: MarketplaceId;
  brand: string;
  colour: string;
  menu: readonly string[];
  account?: string;
  search?: string;
  language: string;
}

interface TruthfulCard extends Card {
  metric?: string;
  value: TruthCell;
}

interface About {
  centre: Centre;
  pageKind: PageKind;
  url: string;
  title: string;
  heading: string;
  language?: string;
  brand?: string;
  account?: string;
  tabs?: readonly (readonly [label: string, count?: string])[];
  controls?: string;
  cards?: readonly TruthfulCard[];
  style?: string;
  /** Texts no reading may hold, beyond the decoys. */
  never?: readonly string[];
  /** Labels and headers as the same page prints them in another language. */
  otherWords?: Readonly<Record<string, string>>;
  truth?: Pick<PageTruth, 'window' | 'attribution' | 'currency'>;
}

function frameOf(about: About, body: string): string {
  const {
    centre,
    heading,
    tabs,
    controls,
    cards,
    style = '',
    language = centre.language,
    brand = centre.brand,
    account = centre.account,
  } = about;
  return sellerFrame({
    language,
    brand,
    heading,
    colour: centre.colour,
    menu: centre.menu,
    ...(account === undefined ? {} : { account }),
    ...(centre.search === undefined ? {} : { search: centre.search }),
    ...(tabs === undefined ? {} : { tabs }),
    ...(controls === undefined ? {} : { controls }),
    ...(cards === undefined ? {} : { cards }),
    style,
    body,
  });
}

function pageOf({ centre, pageKind, url, title, otherWords }: About, truth: PageTruth, html: () => string): CentrePage {
  return { marketplace: centre.marketplace, pageKind, url, title, html, truth, ...(otherWords === undefined ? {} : { otherWords }) };
}

function cardTruths({ cards = [] }: About): Pick<PageTruth, 'cards'> {
  return cards.length === 0
    ? {}
    : { cards: cards.map(({ label, metric, value }) => ({ label, value, ...(metric === undefined ? {} : { metric }) })) };
}

/** A page with one table. `kit` draws it; `before` and `after` are counts, selection bars and pagers around it. */
export function tablePage(
  about: About & { sheet: Sheet; kit: (sheet: DrawnSheet) => string; before?: string; after?: string },
): CentrePage {
  const { centre, pageKind, sheet, kit, before = '', after = '', never = [] } = about;
  const truth: PageTruth = {
    marketplace: centre.marketplace,
    pageKind,
    tables: [truthOfSheet(sheet)],
    ...cardTruths(about),
    ...about.truth,
    never: [...DECOYS, ...never],
  };
  const headers = sheet.columns.map(({ header }) => header).filter(Boolean);
  return pageOf(about, truth, () => frameOf(about, `${before}${kit(draw(sheet))}${after}${hiddenDecoys(headers)}`));
}

/** A page with a form, in sections. A panel beside it shows another product of the shop. */
export function formPage(
  about: About & {
    kit: FormKit;
    sections: readonly (readonly [heading: string, fields: readonly SellerField[]])[];
    buttons: readonly string[];
    extra?: string;
  },
): CentrePage {
  const { centre, pageKind, sections, kit, buttons, extra = '', never = [] } = about;
  const fields = sections.flatMap(([, own]) => own);
  const truth = truthOfForm({ marketplace: centre.marketplace, pageKind }, fields);
  return pageOf(about, { ...truth, never: [...DECOYS, ...never] }, () =>
    frameOf(
      { ...about, style: FORM_STYLE + (about.style ?? '') },
      `${sections.map(([heading, own], index) => `<section class="part"><h2>${escapeHtml(heading)}</h2>${formRows(own, kit, `f${index}`)}</section>`).join('')}${extra}<footer>${buttons.map((text) => `<button type="button">${escapeHtml(text)}</button>`).join('')}</footer>${hiddenDecoys(fields.map(({ label }) => label).slice(0, 3))}`,
    ),
  );
}

/** An invented buyer, as order pages print one. */
interface Order {
  number: string;
  buyer: string;
  address: string;
  phone: string;
  note: string;
  goods: string;
  total: string;
  status: string;
  deadline: string;
}

const BUYERS: readonly (readonly [buyer: string, address: string, phone: string, note: string])[] = [
  ['Ottilie Brandvold', '14 Lantern Row, Apt 3, Millhaven', '+1 555 0142 118', 'Please ring the green bell twice'],
  ['Cassius Windermere', '880 Quarry Lane, Eastmarch', '+1 555 0199 204', 'Gift, no invoice inside'],
  ['Philippa Nakagaro', '5 Old Tannery Court, Swanbridge', '+1 555 0177 365', 'Leave with neighbour at no. 7'],
];

/** Orders of invented buyers; figures in the tabs and cards are all a reading may take from such a page. */
export function orders(
  numbers: readonly [string, string, string],
  goods: readonly [string, string, string],
  totals: readonly [string, string, string],
  status: string,
  deadline: string,
): Order[] {
  return BUYERS.map(([buyer, address, phone, note], index) => ({
    number: numbers[index] ?? '',
    buyer,
    address,
    phone,
    note,
    goods: goods[index] ?? '',
    total: totals[index] ?? '',
    status,
    deadline,
  }));
}

/** A page of orders. The reading holds its counts and nothing of a buyer. */
export function orderPage(
  about: About & {
    orders: readonly Order[];
    headers: readonly [order: string, buyer: string, goods: string, total: string, status: string, deadline: string];
    kit: (sheet: DrawnSheet) => string;
    after?: string;
  },
): CentrePage {
  const { centre, pageKind, headers, kit, after = '' } = about;
  const sheet: DrawnSheet = {
    heads: headers.map((text, index) => ({
      text,
      html: `<span>${escapeHtml(text)}</span>`,
      kind: 'text',
      key: `c${index}`,
      pinned: index === 0,
    })),
    rows: about.orders.map(({ number, buyer, address, phone, note, goods, total, status, deadline }) => ({
      id: number,
      cells: [
        `<a href="#${number}">${number}</a>`,
        `<span>${buyer}</span><div class="under">${address}</div><div class="under">${phone}</div><div class="under">${note}</div>`,
        `<span>${escapeHtml(goods)}</span>`,
        `<span>${escapeHtml(total)}</span>`,
        `<span>${escapeHtml(status)}</span>`,
        `<span>${escapeHtml(deadline)}</span>`,
      ],
    })),
  };
  const truth: PageTruth = {
    marketplace: centre.marketplace,
    pageKind,
    tables: [],
    ...cardTruths(about),
    never: [...DECOYS, ...about.orders.flatMap(({ number, buyer, address, phone, note }) => [number, buyer, address, phone, note])],
  };
  return pageOf(about, truth, () => frameOf(about, `${kit(sheet)}${after}${hiddenDecoys(headers)}`));
}

/** A public product page. */
export function publicPage(
  about: Pick<About, 'centre' | 'url' | 'title'>,
  product: Product,
  structure: 'json-ld' | 'microdata' | 'none',
  prefix: string,
): CentrePage {
  const { centre } = about;
  const { title, price, amount, bullets = [] } = product;
  return pageOf(
    { ...about, pageKind: 'public-product', heading: '' },
    {
      marketplace: centre.marketplace,
      pageKind: 'public-product',
      fields: { title, price: structure === 'none' ? price : amount, ...(bullets.length > 0 ? { bullet: bullets } : {}) },
      tables: [],
      never: OTHER_GOODS,
    },
    () => productPage(product, structure, prefix),
  );
}

/** Addresses of pictures the demo centre can draw. */
export const pictures = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => picture('ebay', from + index, 240).src);

/** Figures of ads that agree with each other: no ratio is among them, those follow. `price` is that of one unit. */
export function adFigures(
  names: readonly string[],
  nameAs: string,
  { price, click, cents = 2, scale = 1 }: { price: number; click: number; cents?: 0 | 2; scale?: number },
): Record<string, string | number>[] {
  return names.map((name, index) => {
    const impressions = Math.round((900 + ((index * 7919) % 5000)) * scale);
    const clicks = Math.round((impressions * (8 + (index % 5) * 4)) / 1000);
    const orders = Math.round((clicks * ((index * 3) % 4)) / 40);
    const units = orders + (index % 3 === 1 && orders > 0 ? 1 : 0);
    return {
      [nameAs]: name,
      impressions,
      clicks,
      spend: Number((clicks * click * (1 + (index % 4) * 0.13)).toFixed(cents)),
      orders,
      units,
      sales: Number((units * price).toFixed(cents)),
    };
  });
}
