/** What a test puts into the ledger of the built extension with: the product's own doors, in the page. */
export { importFacts, writeCosts } from '../../utils/history';
