import { defineConfig } from 'wxt';
import { ALL_PAGES } from './utils/marketplaces/forms';
import { optionalHosts } from './utils/marketplaces/hosts';
import type { MarketplacePages } from './utils/marketplaces/marketplace';
import { PARTS_KEY } from './utils/page/parts';

/** What the panel needs before it can be used; the audits, the rules, the page link and the other views come after. */
const FIRST_PAINT =
  /[\\/](?:node_modules[\\/](?:react|react-dom|scheduler|radix-ui|@radix-ui)|components[\\/](?:(?:ui|finding)|listing[\\/](?!Worries\.|Covered\.|TermTable\.)|shell[\\/](?!law\.|judge\.)|welcome[\\/](?!ExampleCard\.))|utils[\\/](?:findings|locales[\\/]language\.ts|marketplaces[\\/](?:hosts|ids)\.ts|messages[\\/]sites\.ts|numbers[\\/]day\.ts|reading[\\/]fields\.ts))/;

/** marketplaces/<id>.js: one marketplace's data as a script, so that a page carries its own marketplace and no other. */
function marketplaceScript(pages: MarketplacePages): string {
  const key = `Symbol.for(${JSON.stringify(PARTS_KEY)})`;
  return `{const p=(globalThis[${key}]??={marketplaces:[]}).marketplaces,m=${JSON.stringify(pages)};p.some(({id})=>id===m.id)||p.push(m)}`;
}

/**
 * `--mode e2e` builds the same extension with the marketplaces' hosts granted beforehand, because a headless browser draws no permission
 * prompt. tests/meta/manifest.test.ts proves that the store build has no host permission at all and that nothing else differs.
 */
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  hooks: {
    'vite:build:extendConfig'(entrypoints, config) {
      if (!entrypoints.some(({ name }) => name === 'sidepanel')) return;
      // One file before the first paint: two dozen small ones, shared with what loads later, take longer to open than to run.
      const { output } = config.build?.rollupOptions ?? {};
      const groups = [{ name: 'panel', test: FIRST_PAINT }];
      if (output && !Array.isArray(output)) output.codeSplitting = { groups };
    },
    'build:publicAssets'(_, assets) {
      for (const pages of ALL_PAGES) assets.push({ relativeDest: `marketplaces/${pages.id}.js`, contents: marketplaceScript(pages) });
    },
  },
  vite: () => ({
    // The polyfill that vite adds for old browsers asks for chunks with fetch(); ours preload by themselves.
    build: { target: 'chrome120', sourcemap: false, chunkSizeWarningLimit: 700, modulePreload: { polyfill: false } },
  }),
  manifest: ({ mode, browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    minimum_chrome_version: '120',
    permissions: ['activeTab', 'storage', 'unlimitedStorage', 'scripting', 'alarms', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    optional_host_permissions: optionalHosts(),
    ...(mode === 'e2e' ? { host_permissions: optionalHosts() } : {}),
    // Nothing leaves the computer: no extension page may open any connection, and there is nothing to embed or to execute from elsewhere.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'none'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    action: { default_title: '__MSG_actionTitle__' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+S' } } },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'stallkeeper@stallkeeper.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
  }),
});
