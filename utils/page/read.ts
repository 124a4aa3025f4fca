import { type Address, locate } from '../marketplaces/locate';
import type { FieldName } from '../reading/fields';
import { READING_CAPS, type Reading } from '../reading/reading';
import type { Controls } from './controls';
import { readForm } from './form';
import { languageOf } from './language';
import { PRODUCT_FIELDS, readProduct } from './product';
import { scan } from './scan';
import { coverageOf } from './settle';
import { readTables } from './tables';

export interface PageRead {
  reading: Reading;
  /** Everything that has to be observed to learn of changes; empty on a page that is not read. */
  roots: readonly (Document | ShadowRoot)[];
  /** What a page of this kind should have: the coverage is counted over these. */
  expected: readonly { field: FieldName }[];
}

/** Address without tracking: origin, path, and the query parameters that name the item. */
function cleanUrl(location: Address & { origin: string }, itemQuery: readonly string[]): string {
  const asked = new URLSearchParams(location.search);
  const kept = new URLSearchParams();
  for (const name of itemQuery) {
    const value = asked.get(name);
    if (value) kept.set(name, value);
  }
  const query = kept.toString();
  return `${location.origin}${location.pathname}${query ? `?${query}` : ''}`.slice(0, READING_CAPS.url);
}

/**
 * Reads the page as it stands now. A page whose address is not known gives `pageKind: 'unknown'` and nothing else.
 * @param now epoch milliseconds
 * @param controls gives out the handles by which marks and fixes name a control
 */
export function readPage(document: Document, location: Address & { origin: string }, now: number, controls: Controls): PageRead {
  const located = locate(location);
  const empty: Reading = {
    schema: 1,
    marketplace: located?.marketplace.id ?? 'unknown',
    pageKind: located?.page.kind ?? 'unknown',
    url: cleanUrl(location, located?.page.itemId?.query ?? []),
    language: '',
    at: now,
    fields: [],
    notRead: [],
    tables: [],
    coverage: { read: 0, expected: 0 },
    ...(located?.itemId ? { itemId: located.itemId } : {}),
  };
  if (!located) return { reading: empty, roots: [], expected: [] };
  const { marketplace, page } = located;
  const titleOf = (reading: Pick<Reading, 'fields'>) => reading.fields.find(({ field }) => field === 'title')?.text ?? '';
  if (page.kind === 'listing-editor') {
    const walked = scan(document);
    const form = readForm(walked, marketplace.fields, controls);
    const expected = marketplace.fields.filter((field) => field.expected);
    return {
      roots: walked.roots,
      expected,
      reading: {
        ...empty,
        ...form,
        fields: form.fields.slice(0, READING_CAPS.fields),
        language: languageOf(titleOf(form), '', location.hostname, marketplace),
        coverage: coverageOf(expected, form.fields),
      },
    };
  }
  if (page.kind === 'public-product') {
    const product = readProduct(document, marketplace);
    return {
      roots: [document],
      expected: PRODUCT_FIELDS,
      reading: {
        ...empty,
        ...product,
        language: languageOf(titleOf(product), document.documentElement.lang, location.hostname, marketplace),
        coverage: coverageOf(PRODUCT_FIELDS, product.fields),
      },
    };
  }
  // Order lists hold buyers' names: never read. Reports and promotions have readers of their own to come.
  if (page.kind === 'listing-list') {
    return { roots: [document], expected: [], reading: { ...empty, tables: readTables(document), language: marketplace.language } };
  }
  return { reading: empty, roots: [], expected: [] };
}
