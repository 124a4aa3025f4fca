import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { giveUp, onNode24, ROOT, runTool } from './setup.mjs';

onNode24();

/**
 * `npm run new:audit <id>`, `new:rule <pack>/<id>`, `new:marketplace <id> <host>`: a stub that compiles and is tested, in every place the thing
 * has to be named. What it says is an example to be replaced.
 */
const [kind, id = '', host = ''] = process.argv.slice(2);

const at = (/** @type {string} */ file) => path.join(ROOT, file);
const read = (/** @type {string} */ file) => readFileSync(at(file), 'utf8');

/** @type {string[]} */
const touched = [];
function write(/** @type {string} */ file, /** @type {string} */ content) {
  writeFileSync(at(file), content);
  touched.push(file);
}

function create(/** @type {string} */ file, /** @type {string} */ content) {
  if (existsSync(at(file))) giveUp(`${file} is there already.`);
  write(file, content);
}

/** Puts a line before or after a text that stands in the file once. */
function insert(
  /** @type {string} */ file,
  /** @type {string} */ anchor,
  /** @type {string} */ line,
  /** @type {'before' | 'after'} */ where,
) {
  const text = read(file);
  const place = text.lastIndexOf(anchor);
  if (place < 0) giveUp(`${file} has changed: "${anchor}" is not in it.`);
  const cut = where === 'before' ? place : place + anchor.length;
  write(file, text.slice(0, cut) + line + text.slice(cut));
}

/** @param {Record<string, [chinese: string, taiwan: string, english: string]>} texts */
function say(texts) {
  for (const [column, language] of ['zh-CN', 'zh-TW', 'en'].entries()) {
    const file = `utils/locales/${language}.json`;
    const all = { ...JSON.parse(read(file)), ...Object.fromEntries(Object.entries(texts).map(([key, lines]) => [key, lines[column]])) };
    write(
      file,
      `${JSON.stringify(
        Object.fromEntries(
          Object.keys(all)
            .sort()
            .map((key) => [key, all[key]]),
        ),
        null,
        2,
      )}\n`,
    );
  }
}

const camel = (/** @type {string} */ name) => name.replace(/[-_](\w)/g, (_, letter) => letter.toUpperCase());

function newAudit() {
  const group = id.split('-')[0] ?? '';
  const groups = { title: 'title', bullets: 'bullet', description: 'description', terms: 'search_terms', price: 'price' };
  const field = groups[/** @type {keyof typeof groups} */ (group)];
  if (!/^[a-z]+(-[a-z0-9]+)+$/.test(id) || !field) {
    giveUp(`Usage: npm run new:audit <group>-<what-fails>, group one of ${Object.keys(groups).join(', ')}.`);
  }
  const name = camel(id);
  create(
    `utils/listing/audits/${id}.ts`,
    `import { type Audit, graded, NOT_APPLICABLE } from '../audit';

/** Replace: what is looked at, and why it matters. */
const EXAMPLE = /example-${id}/g;

export const ${name}: Audit = {
  meta: { id: '${id}', group: '${group}', reads: ['${field}'] },
  audit(facts) {
    const [field] = facts.fields('${field}');
    if (!field) return NOT_APPLICABLE;
    const hits = [...field.text.matchAll(EXAMPLE)];
    return graded(hits.length === 0 ? 1 : 0, {
      values: { count: hits.length },
      marks: hits.map((hit) => ({ place: { field: '${field}' }, start: hit.index, end: hit.index + hit[0].length, text: hit[0] })),
    });
  },
};
`,
  );
  const sample = (/** @type {string} */ text) =>
    field === 'title' ? `{ title: '${text}' }` : `{ title: 'Oak table', fields: [{ field: '${field}', text: '${text}' }] }`;
  create(
    `tests/listing/${id}.test.ts`,
    `import { tableOf } from './tester';

tableOf('${id}', {
  valid: [${sample('Oak table 45 cm')}],
  invalid: [${sample(`Oak table ‹example-${id}›`)}],
});
`,
  );
  const registry = read('utils/listing/registry.ts');
  const firstImport = registry.indexOf('import ');
  write(
    'utils/listing/registry.ts',
    `${registry.slice(0, firstImport)}import { ${name} } from './audits/${id}';\n${registry.slice(firstImport)}`,
  );
  insert('utils/listing/registry.ts', '];', `  { audit: ${name}, weight: 1, counts: 'found' },\n`, 'before');
  insert('utils/listing/reasons.ts', '};', `  '${id}': 'To be decided once its tests stand',\n`, 'before');
  insert('utils/listing/proposals.ts', '};', `  '${id}': { en: 'What ${id} is for', zh: '${id} 查什么' },\n`, 'before');
  say({
    [`listing.${id}.name`]: [`${id} 没有问题`, `${id} 沒有問題`, `${id} is fine`],
    [`listing.${id}.problem`]: [`${id}：{count} 处`, `${id}：{count} 處`, `${id}: {count}`],
    [`listing.${id}.why`]: [`${id} 为什么重要`, `${id} 為什麼重要`, `Why ${id} matters`],
  });
}

function newRule() {
  const [pack, rule] = id.split('/');
  const file = `utils/compliance/rules/${pack}.ts`;
  if (!rule || !/^[a-z]+(-[a-z0-9]+)+$/.test(rule) || !existsSync(at(file))) {
    giveUp('Usage: npm run new:rule <pack>/<id>, pack a file of utils/compliance/rules, id like price-example.');
  }
  const chinese = /language: 'zh'/.test(read(file));
  const word = chinese ? `示例词${rule}` : `example ${rule}`;
  insert(
    file,
    '  ],\n};',
    `    {
      id: '${rule}',
      category: '${chinese ? 'absolute' : 'superlative'}',
      outcome: 'review',
      risk: 'low',
      match: { terms: '${word}' },
      sources: ['${/sources: \['([^']+)'/.exec(read(file))?.[1]}'],
      bad: ['${chinese ? '本品' : 'This is '}⟦${word}⟧'],
      good: ['${chinese ? '本品为棉质' : 'This is cotton'}'],
    },
`,
    'before',
  );
  say({
    [`compliance.${rule}.title`]: [rule ?? '', rule ?? '', rule ?? ''],
    [`compliance.${rule}.why`]: ['为什么不能这样写（{cite}）。', '為什麼不能這樣寫（{cite}）。', 'Why not to write so ({cite}).'],
  });
}

function newMarketplace() {
  if (!/^[a-z0-9][a-z0-9_]*$/.test(id) || !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)) {
    giveUp('Usage: npm run new:marketplace <id> <seller host>, e.g. example seller.example.com');
  }
  const pages = `${camel(/^\d/.test(id) ? `market_${id}` : id)}Pages`;
  const limits = pages.replace(/Pages$/, 'Limits');
  create(
    `utils/marketplaces/${id}.ts`,
    `import type { DatedLimit, MarketplacePages } from './marketplace';

export const ${pages}: MarketplacePages = {
  id: '${id}',
  language: 'en',
  pages: [{ kind: 'listing-editor', host: '${host}', path: '^/products/(\\\\d+)/edit', itemId: { pathGroup: 1 } }],
  fields: [
    { field: 'title', labels: ['Product name'], expected: true },
    { field: 'description', labels: ['Description'], as: 'rich', expected: true },
    { field: 'images', labels: ['Images'], as: 'images', expected: true },
    { field: 'price', labels: ['Price'], expected: true },
  ],
};

/** None known yet: a limit wants a source and a date. */
export const ${limits}: readonly DatedLimit[] = [];
`,
  );
  insert('utils/marketplaces/ids.ts', '] as const;\n\nexport type MarketplaceId', `  '${id}',\n`, 'before');
  insert('utils/marketplaces/hosts.ts', '\n};', `\n  ${/^\d/.test(id) ? `'${id}'` : id}: under('${host}'),`, 'before');
  for (const [file, names, entry] of /** @type {const} */ ([
    ['utils/marketplaces/forms.ts', pages, `  ${pages},\n`],
    ['utils/marketplaces/index.ts', `${limits}, ${pages}`, `  entry(${pages}, ${limits}),\n`],
  ])) {
    const text = read(file);
    const end = text.indexOf('];');
    write(file, `import { ${names} } from './${id}';\n${text.slice(0, end)}${entry}${text.slice(end)}`);
  }
  create(
    `tests/marketplaces/${id}.test.ts`,
    `import { expect, test } from 'vitest';
import { locate } from '../../utils/marketplaces/locate';
import { ${pages} } from '../../utils/marketplaces/${id}';

test('the editor is told by its address, a look-alike host is not', () => {
  expect(locate(new URL('https://${host}/products/12/edit'), [${pages}])).toMatchObject({ itemId: '12', page: { kind: 'listing-editor' } });
  expect(locate(new URL('https://${host}.evil.example/products/12/edit'), [${pages}])).toBeUndefined();
});
`,
  );
  say({ [`panel.market.${id}`]: [id, id, id] });
}

const GENERATORS = { audit: newAudit, rule: newRule, marketplace: newMarketplace };
const generate = GENERATORS[/** @type {keyof typeof GENERATORS} */ (kind)];
if (!generate || !id) giveUp('Usage: npm run new:audit <id> | npm run new:rule <pack>/<id> | npm run new:marketplace <id> <host>');
generate();
runTool('biome', ['check', '--write', ...new Set(touched)], { quiet: true });
process.stdout.write(`Written:\n${[...new Set(touched)].map((file) => `  ${file}\n`).join('')}Now run npm run docs, and npm run check.\n`);
