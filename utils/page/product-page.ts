import { languageOf } from './language';
import { type PageReader, titleOf } from './page-reader';
import { PRODUCT_FIELDS, readProduct } from './product';

/** Reads a public product page. */
export const readProductPage: PageReader = function* (document, marketplace, hostname) {
  yield;
  const product = readProduct(document, marketplace);
  return {
    roots: [document],
    expected: PRODUCT_FIELDS,
    read: { ...product, language: languageOf(titleOf(product.fields), document.documentElement.lang, hostname, marketplace) },
  };
};
