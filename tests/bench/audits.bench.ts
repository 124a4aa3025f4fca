import { createRequire } from 'node:module';
import { checkReading } from '../../utils/compliance';
import { auditListing } from '../../utils/listing';
import { marketplaceById } from '../../utils/marketplaces';
import type { MarketplaceId } from '../../utils/marketplaces/ids';
import type { FieldName } from '../../utils/reading/fields';
import type { Reading } from '../../utils/reading/reading';
import { type Bench, byTurns, median, quantile } from './bench';

const DAY = '2026-11-22';
const CHARACTERS = 2_000;

/** An invented listing of 2,000 characters in all: title, selling points, description, attributes, price. */
function listing(marketplace: MarketplaceId, language: string, title: string, sentence: string, attributes: readonly string[]): Reading {
  const field = (name: FieldName, text: string, more = {}) => ({ field: name, text, label: name, how: 'row' as const, ...more });
  const fields = [
    field('title', title),
    field('bullet', sentence.slice(0, 90)),
    field('bullet', sentence.slice(10, 100)),
    field('category', attributes[0] ?? ''),
    field('price', '59.00'),
    ...attributes.map((text, index) => field('attributes', text, { name: `${language === 'zh' ? '属性' : 'Attribute'} ${index + 1}` })),
  ];
  const rest = CHARACTERS - fields.reduce((sum, { text }) => sum + text.length, 0);
  return {
    schema: 1,
    marketplace,
    pageKind: 'listing-editor',
    url: 'https://seller.example/',
    language,
    at: 0,
    fields: [...fields, field('description', sentence.repeat(Math.ceil(rest / sentence.length)).slice(0, rest))],
    notRead: [],
    tables: [],
    coverage: { read: fields.length, expected: fields.length },
  };
}

const CHINESE = {
  title: '山野粗陶马克杯带盖办公室水杯大容量复古釉面',
  sentence: '杯身用粗陶泥料手工拉坯，釉面温润，容量三百五十毫升，可进洗碗机，礼盒内附说明卡与备用杯盖。\n',
  attributes: ['马克杯', '粗陶', '350ml', '复古'],
};
const ENGLISH = {
  title: 'Northwick Walnut Side Table with Two Drawers for Bedroom',
  sentence: 'A side table of solid walnut oiled by hand, with two drawers on soft runners and felt feet for wooden floors. ',
  attributes: ['Side tables', 'Walnut', '45 cm', 'Brown'],
};

/** The product page's assessor of yoastseo over the description of a listing, everything made anew as for a changed text. */
function yoast(): (reading: Reading) => void {
  const load = createRequire(import.meta.url);
  const { Paper } = load('yoastseo');
  const { default: Assessor } = load('yoastseo/build/scoring/assessors/productPages/seoAssessor.js');
  const { default: Researcher } = load('yoastseo/build/languageProcessing/languages/en/Researcher.js');
  return ({ fields }) => {
    const text = fields.map((field) => `<p>${field.text}</p>`).join('\n');
    const title = fields[0]?.text ?? '';
    const paper = new Paper(text, { keyword: 'walnut side table', title, titleWidth: 400, description: title, locale: 'en_US' });
    new Assessor(new Researcher(paper), {}).assess(paper);
  };
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function strokes(work: (reading: Reading) => unknown): number[] {
  const samples: number[] = [];
  for (let stroke = 0; stroke < 600; stroke += 1) {
    // No title comes twice: what is kept of texts seen before may help with the description alone.
    const typed = `${'杯'.repeat(stroke % 12)}${String.fromCodePoint(0x4e00 + stroke)}`;
    const reading = listing('taobao', 'zh', `${CHINESE.title}${typed}`, CHINESE.sentence, CHINESE.attributes);
    const took = timed(() => work(reading));
    if (stroke >= 50) samples.push(took);
  }
  return samples;
}

export const bench: Bench = {
  name: 'audits',
  async run() {
    const taobao = marketplaceById('taobao');
    const audits = strokes((reading) => auditListing(reading, { marketplace: taobao, day: DAY }));
    const both = strokes((reading) => {
      auditListing(reading, { marketplace: taobao, day: DAY });
      checkReading(reading, { day: DAY });
    });
    const english = listing('amazon', 'en', ENGLISH.title, ENGLISH.sentence, ENGLISH.attributes);
    const amazon = marketplaceById('amazon');
    const rival = yoast();
    rival(english);
    const { ours, theirs } = await byTurns(
      20,
      async () => timed(() => auditListing(english, { marketplace: amazon, day: DAY })),
      async () => timed(() => rival(english)),
    );
    return [
      {
        what: 'all audits of a 2,000-character listing, p95',
        ours: quantile(audits, 0.95),
        unit: 'ms',
        goal: { figure: 'ours', atMost: 2 },
      },
      { what: 'the same with the wording, p95', ours: quantile(both, 0.95), unit: 'ms', goal: { figure: 'ours', atMost: 8 } },
      { what: 'the same, median', ours: median(both), unit: 'ms' },
      {
        what: 'all audits of an English listing of 2,000 characters, median',
        ours: median(ours),
        unit: 'ms',
        rival: { name: 'yoastseo 3.6.0, product page, English', value: median(theirs) },
        goal: { figure: 'ratio', atMost: 1 / 30 },
      },
    ];
  },
};
