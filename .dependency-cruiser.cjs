/**
 * What may touch what (docs/architecture.md). A room that needs more than its wall allows is a reason to talk about the wall, not to reach
 * through it.
 */
const PURE =
  '^utils/(findings|reading|text|numbers|figures|marketplaces|reports|ads|ledger|pictures|shop|agreement|listing|compliance|locales)/';

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'pure-rooms-stay-pure',
      comment: 'Pure rooms import pure rooms and pure libraries only: no browser, no store, no React, no Node.',
      severity: 'error',
      from: { path: PURE },
      to: { pathNot: [PURE, '^node_modules/(zod|diff|fflate|saxen)/'] },
    },
    {
      name: 'platform-rooms-know-no-react',
      severity: 'error',
      from: { path: '^utils/' },
      to: { path: '^(components|entrypoints)/|^node_modules/(react|react-dom|radix-ui|uplot|dexie-react-hooks)/' },
    },
    {
      name: 'reader-stays-small',
      comment: 'The content script runs in the seller’s page: no schema library, no store, no rules, no lexicon.',
      severity: 'error',
      from: { path: '^(entrypoints/(reader|editor|pages|tables|taught|teach|marks)|utils/page)/' },
      to: {
        path: '^node_modules/(zod|dexie|react|@monyone)/|^utils/(history|figures|listing|compliance|locales)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'history-has-one-door',
      comment: 'Components see repositories (utils/history/index.ts), never the tables.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^utils/history/(?!index\\.ts$|live\\.ts$)' },
    },
    {
      name: 'components-know-no-browser',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^node_modules/(wxt|webextension-polyfill)/' },
    },
    { name: 'nothing-imports-entrypoints', severity: 'error', from: { pathNot: '^entrypoints/' }, to: { path: '^entrypoints/' } },
    {
      name: 'product-knows-no-tests',
      severity: 'error',
      from: { path: '^(utils|components|entrypoints)/' },
      to: { path: '^(tests|scripts)/' },
    },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-dev-library-in-the-product',
      severity: 'error',
      from: { path: '^(utils|components|entrypoints)/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: '^node_modules/wxt/', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.output|\\.wxt)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
