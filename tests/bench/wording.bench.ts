import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { checkText } from '../../utils/compliance';
import { loadPacks } from '../../utils/compliance/packs';
import { spellOut } from '../../utils/compliance/phrases';
import { PACKS } from '../../utils/compliance/rules';
import { type Bench, byTurns, median, quantile, type Row } from './bench';

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

/** @param every one title in so many carries an offence; 0 = none does */
function titles(count: number, every: number): string[] {
  let seed = 7;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed % below;
  };
  return Array.from({ length: count }, (_, at) => {
    const words = Array.from({ length: 10 }, () => WORDS[next(WORDS.length)] ?? '');
    if (every > 0 && at % every === 0) words[next(10)] = OFFENCES[next(OFFENCES.length)] ?? '';
    return words.join('');
  });
}

const CHINESE = PACKS.filter((pack) => pack.language === 'zh');

/** Every phrase of the Chinese packs, for the rival: no folding, no guards, no outcome. */
function phrases(): string[] {
  const entries = CHINESE.flatMap((pack) =>
    pack.rules.flatMap(({ match, inside }) => [...('terms' in match ? [match.terms] : []), inside ?? '']),
  );
  return [...new Set(entries.flatMap((entry) => spellOut(entry)))];
}

function time(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** Medians of rounds in which both take turns. */
async function beside(rounds: number, ours: () => void, theirs: () => void): Promise<{ ours: number; theirs: number }> {
  const samples = await byTurns(
    rounds,
    async () => time(ours),
    async () => time(theirs),
  );
  return { ours: median(samples.ours), theirs: median(samples.theirs) };
}

const MEGABYTE = 1_000_000;

/** UTF-8 takes three bytes for a Han. */
const megabyte = (every: number) =>
  titles(30_000, every)
    .join('，')
    .slice(0, MEGABYTE / 3);

export const bench: Bench = {
  name: 'wording',
  async run() {
    const load = time(() => void loadPacks(CHINESE, CHINESE));
    const rival = new AhoCorasick(phrases());
    const name = '@monyone/aho-corasick/fast';
    const [clean, mixed, dense] = [megabyte(0), megabyte(100), megabyte(10)];
    const match = (text: string) => () => void rival.matchInText(text);
    const check = (text: string) => () => void checkText(text, CONTEXT);
    const rows: Row[] = [];
    for (const [what, text] of [
      ['nothing to find', clean],
      ['an offence in every hundredth title', mixed],
      ['an offence in every tenth title', dense],
    ] as const) {
      await beside(3, check(text), match(text));
      const { ours, theirs } = await beside(7, check(text), match(text));
      const goal = { figure: 'ratio', atMost: 1 } as const;
      rows.push({ what: `1 MB of Chinese, ${what}: the whole engine`, ours, unit: 'ms', rival: { name, value: theirs }, goal });
    }
    const texts = titles(100_000, 100);
    const hundredThousand = median(Array.from({ length: 3 }, () => time(() => texts.forEach((title) => void checkText(title, CONTEXT)))));
    const listing = dense.slice(0, 2_000);
    const single = Array.from({ length: 300 }, () => time(check(listing)));
    return [
      { what: 'Chinese rule packs made ready, cold', ours: load, unit: 'ms', goal: { figure: 'ours', atMost: 30 } },
      { what: '2,000 characters, p95', ours: quantile(single, 0.95), unit: 'ms', goal: { figure: 'ours', atMost: 1 } },
      { what: '100,000 titles', ours: hundredThousand, unit: 'ms', goal: { figure: 'ours', atMost: 1_000 } },
      ...rows,
    ];
  },
};
