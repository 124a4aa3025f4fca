import type { Page } from 'puppeteer';
import { openStage } from '../e2e/stage';
import { atDesk } from '../e2e/workbench-driver';
import { type Bench, median } from './bench';
import { watchHeld } from './held';

const LISTINGS = 10_000;
const ROUNDS = 3;

const GOODS = ['马克杯', '保温杯', '边几', '羽绒服', '四件套', '台灯', '收纳箱', '雨伞', '拖鞋', '砧板', '香薰蜡烛', '双肩包'];
const STUFF = ['粗陶', '胡桃木', '不锈钢', '水洗棉', '竹', '亚麻', '玻璃', '硅胶', '帆布', '藤编'];
const SORT = ['办公室', '卧室', '厨房', '露营', '宿舍', '通勤', '送礼', '儿童', '情侣', '老人', '户外', '家用'];
const SIDE = ['大容量', '加厚', '防滑', '可折叠', '带盖', '轻便', '耐磨', '易清洗', '复古', '简约', '新款', '两只装', '三件套', '静音'];
const TELL = [
  '手工打磨，边角圆润，放在手里不硌手',
  '容量四百五十毫升，早上一杯够喝到中午',
  '底部有防滑垫，木地板上也站得稳',
  '布料先洗后裁，第一次下水不会再缩',
  '附一张说明卡和一个备用配件',
  '颜色按实物拍摄，显示器不同会有一点偏差',
  '可以机洗，水温不要超过三十度',
  '全新礼盒包装，送人不用再另外准备袋子',
  '尺寸是平铺测量，误差在一到三厘米以内',
  '拆封后闻到的是木头本身的味道，通风两天就散',
];

/** A list of invented goods as a shop exports it: 600 to 2,000 characters a row, every hundredth title nearly that of the row above. */
function list(): string {
  let seed = 11;
  const next = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return (seed >>> 8) % below;
  };
  const one = (words: readonly string[]): string => words[next(words.length)] ?? '';
  const lines = ['商品ID,商品标题,类目,品牌,售价,卖点1,卖点2,卖点3,描述,材质,产地,主图1,主图2,关键词'];
  let title = '';
  for (let row = 0; row < LISTINGS; row += 1) {
    const goods = one(GOODS);
    title =
      row % 100 === 99
        ? `${title}款`
        : `山野${one(STUFF)}${goods}${one(SORT)}${one(SIDE)}${one(SIDE)} ${one(STUFF)}${one(SORT)}${row % 7 === 0 ? goods : one(SIDE)}${next(900) + 50}ml`;
    const long = 520 + next(1_400);
    let told = '';
    while (told.length < long) told += `${one(TELL)}，${one(SORT)}${one(SIDE)}。${next(6) === 0 ? '' : one(TELL)}；`;
    const cells = [
      String(600_000_000 + row),
      title,
      `家居>${goods}`,
      '山野',
      `${next(300) + 9}.00`,
      one(TELL),
      one(TELL),
      `${one(SIDE)}${one(SORT)}`,
      told.slice(0, long),
      one(STUFF),
      next(3) === 0 ? '' : '浙江',
      `https://img.example/${row}-1.jpg`,
      `https://img.example/${row}-2.jpg`,
      `${goods} ${one(STUFF)}`,
    ];
    lines.push(cells.join(','));
  }
  return lines.join('\n');
}

interface Round {
  read: number;
  judged: number;
  held: number;
}

async function round(page: Page, content: string): Promise<Round> {
  await atDesk(page, 'catalogue');
  await page.waitForSelector('.bulk-source');
  await page.evaluate((given) => Object.assign(globalThis, { file: new File([given], 'shop.csv') }), content);
  await watchHeld(page);
  const began = performance.now();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add((globalThis as unknown as { file: File }).file);
    document.querySelector('main')?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
  });
  await page.waitForSelector('.bulk-choices .button.main:not(:disabled)');
  const read = performance.now() - began;
  await page.select('.bulk-choices select', 'taobao');
  await page.waitForSelector('.bulk-choices[aria-busy="false"] .button.main:not(:disabled)');
  const start = performance.now();
  await page.click('.bulk-choices .button.main');
  await page.waitForFunction(() => document.querySelector('main h2')?.textContent.startsWith('查完'), { timeout: 300_000, polling: 200 });
  const judged = performance.now() - start;
  await page.waitForSelector('.bulk-rows');
  const held = await page.evaluate(() => (globalThis as unknown as { beat: { held: number } }).beat.held);
  const count = await page.$eval('main h2', (heading) => heading.textContent.replaceAll(',', ''));
  if (!count.includes(String(LISTINGS))) throw new Error(`not all were judged: ${count}`);
  return { read, judged, held };
}

export const bench: Bench = {
  name: 'catalogue',
  async run() {
    const content = list();
    const stage = await openStage();
    const rounds: Round[] = [];
    try {
      const page = await stage.openOwn('workbench.html');
      page.setDefaultTimeout(300_000);
      for (let at = 0; at < ROUNDS; at += 1) rounds.push(await round(page, content));
    } finally {
      await stage.close();
    }
    const of = (figure: keyof Round): number => median(rounds.map((one) => one[figure]));
    return [
      {
        what: '10,000 listings of 600 to 2,000 characters judged by the Worker, near copies too',
        ours: of('judged'),
        unit: 'ms',
        goal: { figure: 'ours', atMost: 20_000 },
      },
      {
        what: 'longest the desk could not answer meanwhile, from the drop to the last row',
        ours: of('held'),
        unit: 'ms',
        goal: { figure: 'ours', atMost: 50 },
      },
      { what: 'the file read and its columns understood', ours: of('read'), unit: 'ms' },
    ];
  },
};
