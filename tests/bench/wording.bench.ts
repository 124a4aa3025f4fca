import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { checkText } from '../../utils/compliance';
import { PACKS } from '../../utils/compliance/rules';
import { type Bench, median, quantile } from './bench';

const DAY = '2026-11-22';
const CONTEXT = { language: 'zh', goodsCategory: '家居日用', marketplace: 'taobao', field: 'title', day: DAY } as const;

/** Titles of invented goods; every tenth carries wording a rule looks for. */
const WORDS = [
  '山野',
  '粗陶',
  '马克杯',
  '办公室',
  '水杯',
  '带盖',
  '大容量',
  '家用',
  '情侣',
  '礼盒',
  '复古',
  '釉面',
  '手柄',
  '加厚',
  '防滑',
  '水洗棉',
];
const OFFENCES = ['全网最低价', '国家级品质', '销量第一', '治疗失眠', '加微信领券'];

function titles(count: number): string[] {
  let seed = 7;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed % below;
  };
  return Array.from({ length: count }, (_, at) => {
    const words = Array.from({ length: 8 }, () => WORDS[next(WORDS.length)] ?? '');
    if (at % 10 === 0) words[next(8)] = OFFENCES[next(OFFENCES.length)] ?? '';
    return words.join('');
  });
}

/** The plain terms of the Chinese packs, for the rival: no folding, no guards, no outcome. */
function plainTerms(): string[] {
  return [
    ...new Set(
      PACKS.filter((pack) => pack.language === 'zh').flatMap((pack) =>
        pack.rules.flatMap(({ match }) => ('terms' in match ? match.terms.split('|') : [])),
      ),
    ),
  ].filter((term) => term.length > 1 && !/[{}]/.test(term));
}

function time(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

export const bench: Bench = {
  name: 'wording',
  async run() {
    const many = titles(20_000);
    const text = many.slice(0, 60).join('，').slice(0, 2_000);
    const rival = new AhoCorasick(plainTerms());
    const load = time(() => checkText(text, CONTEXT));
    for (let warm = 0; warm < 50; warm += 1) checkText(text, CONTEXT);
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round < 7; round += 1) {
      ours.push(time(() => many.forEach((title) => void checkText(title, CONTEXT))));
      theirs.push(time(() => many.forEach((title) => void rival.matchInText(title))));
    }
    const single = Array.from({ length: 300 }, () => time(() => checkText(text, CONTEXT)));
    return [
      { what: 'first check: rules made ready', ours: load, unit: 'ms' },
      { what: '2,000 characters, p95', ours: quantile(single, 0.95), unit: 'ms', goal: { figure: 'ours', atMost: 1 } },
      {
        what: '20,000 titles: the whole engine beside bare matching of its plain terms',
        ours: median(ours),
        unit: 'ms',
        rival: { name: '@monyone/aho-corasick/fast', value: median(theirs) },
      },
    ];
  },
};
