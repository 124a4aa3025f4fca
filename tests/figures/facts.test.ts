import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readHeaders } from '../../utils/figures/headers';
import { HEADER_REPORTS } from '../../utils/marketplaces/headers';
import { MARKETPLACES, type PageKind } from '../../utils/marketplaces/ids';
import { readDelimited } from './delimited';

const FACTS = path.resolve(import.meta.dirname, '../../../shared/facts');
const NAMES = new Map([
  ['taobao_tmall', 'taobao'],
  ['mercado_libre', 'mercadolibre'],
]);

/** Every header that the facts know, alone in a table of each page kind that draws it: the metric that the facts name, or none, never another. */
test.runIf(existsSync(FACTS))('headers of the facts (read from the shared facts)', () => {
  const wrong: string[] = [];
  const silent: string[] = [];
  let right = 0;
  for (const file of ['headers-cn.csv', 'headers-intl.csv']) {
    for (const [metric = '', market = '', page = '', printed = ''] of readDelimited(readFileSync(path.join(FACTS, file), 'utf8')).slice(
      1,
    )) {
      const marketplace = MARKETPLACES.find((id) => id === (NAMES.get(market) ?? market)) ?? 'unknown';
      const header = printed.replace(' (memory)', '').replaceAll('\\n', ' ');
      if (metric === 'total_row' || header.includes(' / ')) continue;
      const kinds = new Set(
        HEADER_REPORTS.filter(
          ({ marketplaces, names }) => marketplaces.some((id) => id === marketplace) && Object.hasOwn(names, metric),
        ).flatMap((report) => report.kinds),
      );
      const read = [...kinds].map((pageKind: PageKind) => readHeaders([{ header }], { marketplace, pageKind })[0]?.metric);
      if (read.includes(metric as never)) right += 1;
      else if (read.every((name) => name === undefined)) silent.push(`${market} ${page}: ${header} (${metric})`);
      else wrong.push(`${market} ${page}: ${header} is ${metric}, read as ${read.join(', ')}`);
    }
  }
  expect(wrong).toEqual([]);
  // Alone in a table these are two things; beside other headers of their report they are one.
  expect(silent).toEqual([
    'douyin 千川 全域 素材日报 export (15 cols): 整体消耗 (spend)',
    'douyin 千川 uni-prom overall/detail task table: 整体消耗 (spend2)',
    'amazon FBA customer returns csv: quantity (refunds)',
  ]);
  expect(right).toBeGreaterThan(1_000);
});
