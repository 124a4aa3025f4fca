import { checkReading } from '../../utils/compliance';
import { auditListing } from '../../utils/listing';
import { marketplaceById } from '../../utils/marketplaces';
import type { Reading } from '../../utils/reading/reading';
import { type Bench, quantile } from './bench';

const DAY = '2026-11-22';

/** An invented listing of 2,000 characters. */
function listing(title: string): Reading {
  const sentence = '杯身用粗陶泥料手工拉坯，釉面温润，容量三百五十毫升，可进洗碗机，礼盒内附说明卡与备用杯盖。';
  const description = sentence.repeat(50).slice(0, 2_000);
  const field = (name: 'title' | 'description' | 'price', text: string) => ({ field: name, text, label: name, how: 'row' as const });
  return {
    schema: 1,
    marketplace: 'taobao',
    pageKind: 'listing-editor',
    url: 'https://item.upload.taobao.com/sell/v2/publish.htm?itemId=1',
    language: 'zh',
    at: 0,
    fields: [
      field('title', title),
      field('description', description),
      field('price', '59.00'),
      ...['材质', '容量', '风格', '产地'].map((name) => ({
        field: 'attributes' as const,
        name,
        text: '粗陶',
        label: name,
        how: 'row' as const,
      })),
    ],
    notRead: [],
    tables: [],
    coverage: { read: 4, expected: 6 },
  };
}

export const bench: Bench = {
  name: 'audits',
  async run() {
    const marketplace = marketplaceById('taobao');
    const samples: number[] = [];
    for (let stroke = 0; stroke < 600; stroke += 1) {
      const reading = listing(`山野粗陶马克杯带盖办公室水杯大容量复古釉面${'杯'.repeat(stroke % 12)}`);
      const started = performance.now();
      auditListing(reading, { marketplace, day: DAY });
      checkReading(reading, { day: DAY });
      if (stroke >= 50) samples.push(performance.now() - started);
    }
    return [
      {
        what: 'keystroke: audits and wording of a 2,000-character listing, p95',
        ours: quantile(samples, 0.95),
        unit: 'ms',
        goal: { figure: 'ours', atMost: 8 },
      },
      { what: 'the same, median', ours: quantile(samples, 0.5), unit: 'ms' },
    ];
  },
};
