import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { auditListing, type ListingReport } from '../../utils/listing';
import { marketplaceById } from '../../utils/marketplaces';
import { MARKETPLACES, type MarketplaceId } from '../../utils/marketplaces/ids';
import type { ImageFact, ReadField, Reading } from '../../utils/reading/reading';
import { CaseError, type Evaluator, type Measure } from './evaluator';

const HTML = /<\/?[a-z][^<>]*>|&[a-z]{2,8};/i;

/** Text of a description as a reader would take it from the page: blocks on lines of their own, markup gone. */
function textOf(html: string): string {
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/gi, '')
    .replace(/<(?:br|\/p|\/li|\/div|\/h[1-6]|\/tr)[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function field(name: ReadField['field'], text: string, more: Partial<ReadField> = {}): ReadField {
  return { field: name, text, label: more.name ?? name, how: 'attribute', ...more };
}

function strings(value: unknown, what: string): string[] {
  if (value === undefined || value === null) return [];
  if (typeof value === 'string') return [value];
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) return value;
  throw new CaseError('bad-case', `${what} must be text or a list of texts`);
}

function imageOf(value: unknown): ImageFact {
  if (typeof value === 'string') return { src: value };
  if (typeof value !== 'object' || value === null) throw new CaseError('bad-case', 'an image must be an address or an object');
  const { src, width, height } = value as Record<string, unknown>;
  const image: ImageFact = { src: typeof src === 'string' ? src : '' };
  if (typeof width === 'number') image.width = width;
  if (typeof height === 'number') image.height = height;
  return image;
}

function attributesOf(value: unknown): ReadField[] {
  if (typeof value !== 'object' || value === null) throw new CaseError('bad-case', 'attributes must be an object of names and values');
  const fields: ReadField[] = [];
  for (const [name, entry] of Object.entries(value)) {
    const text = Array.isArray(entry) ? entry.join(', ') : String(entry ?? '');
    if (/^(?:brand|品牌)$/i.test(name)) fields.push(field('brand', text, { name }));
    fields.push(field('attributes', text, { name }));
  }
  return fields;
}

/**
 * The reading a page with these values would give. What a case leaves out was not read.
 *
 * @throws CaseError when a value has the wrong shape
 */
export function readingOf(input: Record<string, unknown>): Reading {
  const { marketplace, title, language, description, bullets, images, attributes, categories } = input;
  if (typeof title !== 'string') throw new CaseError('bad-case', 'title must be text');
  const known = MARKETPLACES.find((id) => id === marketplace);
  const fields: ReadField[] = [field('title', title)];
  for (const bullet of strings(bullets, 'bullets')) fields.push(field('bullet', bullet));
  if (typeof description === 'string') {
    fields.push(
      HTML.test(description) ? field('description', textOf(description), { html: description }) : field('description', description),
    );
  }
  if (images !== undefined && images !== null) {
    if (!Array.isArray(images)) throw new CaseError('bad-case', 'images must be a list');
    fields.push(field('images', '', { images: images.map(imageOf) }));
  }
  if (attributes !== undefined && attributes !== null) fields.push(...attributesOf(attributes));
  const path = strings(categories, 'categories').join(' > ');
  if (path !== '') fields.push(field('category', path));
  return {
    schema: 1,
    marketplace: known ?? 'unknown',
    pageKind: 'listing-editor',
    url: '',
    language: typeof language === 'string' ? language : languageOf(known),
    at: 0,
    fields,
    notRead: [],
    tables: [],
    coverage: { read: fields.length, expected: fields.length },
  };
}

/** Unsaid: the language of the marketplace where it is Chinese; elsewhere the title tells. */
function languageOf(marketplace: MarketplaceId | undefined): string {
  return marketplace !== undefined && marketplaceById(marketplace)?.language === 'zh' ? 'zh' : '';
}

/** Judged on one day, so that a figure does not change with the calendar. */
const DAY = '2026-11-22';

function reportOf(reading: Reading): ListingReport {
  const marketplace = reading.marketplace === 'unknown' ? undefined : marketplaceById(reading.marketplace);
  return auditListing(reading, { marketplace, day: DAY });
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100;
}

function lineOf(report: ListingReport): Record<string, unknown> {
  return {
    score: rounded(report.score),
    coverage: report.coverage,
    groups: Object.fromEntries(report.groups.map((group) => [group.group, rounded(group.score)])),
    findings: report.findings
      .filter((finding) => finding.outcome !== 'notApplicable')
      .map((finding) => {
        const mark = finding.marks[0];
        return {
          rule: finding.rule,
          outcome: finding.outcome,
          gain: rounded(finding.gain),
          field: finding.place?.field ?? finding.group,
          ...(mark ? { start: mark.start, end: mark.end } : {}),
        };
      }),
  };
}

interface Pair {
  marketplace?: string;
  lang?: string;
  better: string;
  worse: string;
}

function scoreOf(marketplace: string, title: string, language?: string): number {
  return (
    rounded(
      reportOf(readingOf({ marketplace: marketplace === 'shopee-tw' ? 'shopee' : marketplace, title, ...(language ? { language } : {}) }))
        .score,
    ) ?? 0
  );
}

function linesOf<Line>(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

function share(count: number, of: number): string {
  return of === 0 ? '-' : (count / of).toFixed(3);
}

function measurePairs(file: string): Measure[] {
  const pairs = linesOf<{ marketplace: string; betterTitle: string; worseTitle: string }>(file);
  const chinese = (pair: { marketplace: string }) => pair.marketplace === 'taobao' || pair.marketplace === 'shopee-tw';
  return [
    { set: 'listing pairs, Latin', own: pairs.filter((pair) => !chinese(pair)) },
    { set: 'listing pairs, Chinese', own: pairs.filter(chinese) },
  ].map(({ set, own }) => {
    const right = own.filter((pair) => scoreOf(pair.marketplace, pair.betterTitle) > scoreOf(pair.marketplace, pair.worseTitle));
    return { set, cases: own.length, figures: { 'pairs right': share(right.length, own.length) } };
  });
}

function measureSpoilt(file: string, marketplaceOf: (key: string) => string): Measure {
  const cases = linesOf<Pair & { key: string }>(file).map((entry) => {
    const marketplace = marketplaceOf(entry.key);
    const language = entry.lang;
    return scoreOf(marketplace, entry.better, language) - scoreOf(marketplace, entry.worse, language);
  });
  return {
    set: 'listing spoilt titles',
    cases: cases.length,
    figures: {
      'never above': share(cases.filter((gap) => gap >= 0).length, cases.length),
      'strictly below': share(cases.filter((gap) => gap > 0).length, cases.length),
    },
  };
}

/** The spread of scores: a score nobody's listing misses says nothing. */
function measureSpread<Line>(set: string, file: string, inputOf: (line: Line) => Record<string, unknown>): Measure {
  if (!existsSync(file)) return { set, absent: true };
  const scores = linesOf<Line>(file)
    .map((line) => reportOf(readingOf(inputOf(line))).score ?? 0)
    .toSorted((a, b) => a - b);
  const at = (share: number) => (scores[Math.floor((scores.length - 1) * share)] ?? 0).toFixed(1);
  return { set, cases: scores.length, figures: { p10: at(0.1), median: at(0.5), p90: at(0.9) } };
}

export const evaluator: Evaluator = {
  async open() {
    return {
      one: async (input) => lineOf(reportOf(readingOf(input))),
      close: async () => undefined,
    };
  },
  async measure(data) {
    const folder = path.join(data, 'listings');
    const pairs = path.join(folder, 'pairs.jsonl');
    const spoilt = path.join(folder, 'metamorphic.jsonl');
    const listings = path.join(folder, 'listings.jsonl');
    const marketplaces = new Map<string, string>();
    if (existsSync(listings)) {
      for (const { key, marketplace } of linesOf<{ key: string; marketplace: string }>(listings)) marketplaces.set(key, marketplace);
    }
    return [
      ...(existsSync(pairs) ? measurePairs(pairs) : [{ set: 'listing pairs', absent: true }]),
      existsSync(spoilt)
        ? measureSpoilt(spoilt, (key) => marketplaces.get(key) ?? 'lazada')
        : { set: 'listing spoilt titles', absent: true },
      measureSpread<{ title: string }>('listing scores, Taobao titles', path.join(folder, 'taobao-titles.jsonl'), ({ title }) => ({
        marketplace: 'taobao',
        title,
      })),
      measureSpread<{ title: string; descriptionHtml: string; categories: string[] }>(
        'listing scores, Lazada listings',
        path.join(folder, 'lazada-listings.jsonl'),
        ({ title, descriptionHtml, categories }) => ({
          marketplace: 'lazada',
          title,
          description: descriptionHtml,
          categories: categories.filter((name) => name !== 'NA'),
        }),
      ),
    ];
  },
};
