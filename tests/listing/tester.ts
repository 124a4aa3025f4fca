import { describe, expect, test } from 'vitest';
import type { Finding, TextFix } from '../../utils/findings/finding';
import type { Outcome } from '../../utils/findings/outcome';
import { auditListing } from '../../utils/listing';
import type { MarketplaceId } from '../../utils/marketplaces/ids';
import type { DatedLimit, Marketplace } from '../../utils/marketplaces/marketplace';
import type { FieldName } from '../../utils/reading/fields';
import type { ReadField, Reading } from '../../utils/reading/reading';
import type { ShopKnowledge } from '../../utils/shop/knowledge';

export const DAY = '2026-11-22';

/** A listing in short. Texts may carry ‹marks›: where the audit is expected to point. */
export interface Sample {
  marketplace?: MarketplaceId;
  language?: string;
  title?: string;
  limits?: readonly DatedLimit[];
  fields?: readonly (Partial<ReadField> & { field: FieldName })[];
  day?: string;
  shop?: ShopKnowledge;
}

interface Invalid extends Sample {
  outcome?: Outcome;
  /** The text of the place of the first fix after all fixes. */
  fixed?: string;
}

/** A list entry that is only a title may be written as such. */
type Short<Case> = Case | string;

export function limit(field: FieldName, of: DatedLimit['of'], more: Partial<DatedLimit>): DatedLimit {
  return { field, of, cite: 'house rule', seen: DAY, confidence: 'B', ...more };
}

export function marketplaceWith(id: MarketplaceId, limits: readonly DatedLimit[] = []): Marketplace {
  return { id, hosts: [], pages: [], fields: [], limits, language: 'en' };
}

export function readingWith(sample: Sample): Reading {
  const fields: ReadField[] = [
    ...(sample.title === undefined ? [] : [{ field: 'title' as const, text: sample.title }]),
    ...(sample.fields ?? []),
  ].map((field) => ({ text: '', label: field.field, how: 'label', ...field }));
  return {
    schema: 1,
    marketplace: sample.marketplace ?? 'lazada',
    pageKind: 'listing-editor',
    url: 'https://example.test/',
    language: sample.language ?? (/\p{Script=Han}/u.test(sample.title ?? '') ? 'zh' : 'en'),
    at: 0,
    fields,
    notRead: [],
    tables: [],
    coverage: { read: fields.length, expected: fields.length },
  };
}

export function findingsOf(sample: Sample): readonly Finding[] {
  const reading = readingWith(sample);
  const marketplace = marketplaceWith(sample.marketplace ?? 'lazada', sample.limits);
  return auditListing(reading, { marketplace, day: sample.day ?? DAY, ...(sample.shop ? { shop: sample.shop } : {}) }).findings;
}

export function findingOf(rule: string, sample: Sample): Finding {
  const finding = findingsOf(sample).find((entry) => entry.rule === rule);
  if (!finding) throw new Error(`no audit ${rule}`);
  return finding;
}

/** The text with all fixes applied, last first. @throws where a fix does not stand on the text it expects, or two overlap. */
export function withFixes(text: string, fixes: readonly TextFix[]): string {
  let result = text;
  let border = text.length;
  for (const fix of fixes.toSorted((a, b) => b.start - a.start || b.end - a.end)) {
    expect(fix.end).toBeLessThanOrEqual(border);
    expect(text.slice(fix.start, fix.end)).toBe(fix.expected);
    result = result.slice(0, fix.start) + fix.replacement + result.slice(fix.end);
    border = fix.start;
  }
  return result;
}

/** The text without its ‹marks›, and what they enclosed. */
function unmarked(text: string): { text: string; spans: [number, number][] } {
  const spans: [number, number][] = [];
  let plain = '';
  for (const part of text.split(/([‹›])/)) {
    if (part === '‹') spans.push([plain.length, plain.length]);
    else if (part === '›') {
      const open = spans.at(-1);
      if (open) open[1] = plain.length;
    } else plain += part;
  }
  return { text: plain, spans };
}

function plainOf(sample: Sample): { sample: Sample; spans: [string, number, number][] } {
  const spans: [string, number, number][] = [];
  const title = sample.title === undefined ? undefined : unmarked(sample.title);
  for (const [start, end] of title?.spans ?? []) spans.push(['title', start, end]);
  const fields = sample.fields?.map((field) => {
    const plain = unmarked(field.text ?? '');
    for (const [start, end] of plain.spans) spans.push([field.field, start, end]);
    return { ...field, text: plain.text };
  });
  return { sample: { ...sample, ...(title ? { title: title.text } : {}), ...(fields ? { fields } : {}) }, spans };
}

function spelled<Case extends Sample>(entry: Short<Case>): Case {
  return typeof entry === 'string' ? ({ title: entry } as Case) : entry;
}

function nameOf(sample: Sample): string {
  const shown = sample.title ?? sample.fields?.map((field) => `${field.name ?? field.field}: ${field.text ?? ''}`).join(' / ') ?? '';
  return shown.length > 80 ? `${shown.slice(0, 80)}…` : shown;
}

/**
 * The table of one audit: what passes, what does not and where it is marked, what it does not speak of.
 */
export function tableOf(rule: string, table: { valid: Short<Sample>[]; invalid: Short<Invalid>[]; silent?: Short<Sample>[] }): void {
  describe(rule, () => {
    test.each(table.valid.map(spelled).map((sample) => [nameOf(sample), sample] as const))('passes: %s', (_, sample) => {
      const finding = findingOf(rule, sample);
      expect([finding.outcome, finding.marks, finding.fixes]).toEqual(['pass', [], []]);
    });
    test.each(table.invalid.map((entry) => spelled<Invalid>(entry)).map((sample) => [nameOf(sample), sample] as const))(
      'finds: %s',
      (_, entry) => {
        const { sample, spans } = plainOf(entry);
        const finding = findingOf(rule, sample);
        expect(finding.outcome).toBe(entry.outcome ?? 'fail');
        expect(finding.marks.map((mark) => [mark.place.field, mark.start, mark.end])).toEqual(spans);
        expect(finding.gain).toBeGreaterThan(0);
        const place = finding.fixes[0]?.place;
        const before =
          place?.field === 'title' ? sample.title : sample.fields?.filter((field) => field.field === place?.field)[place?.index ?? 0]?.text;
        expect(
          place &&
            withFixes(
              before ?? '',
              finding.fixes.filter((fix) => fix.place.index === place.index),
            ),
        ).toBe(entry.fixed);
      },
    );
    test.each((table.silent ?? []).map(spelled).map((sample) => [nameOf(sample), sample] as const))('says nothing of: %s', (_, sample) => {
      const finding = findingOf(rule, sample);
      expect([finding.outcome, finding.score]).toEqual(['notApplicable', null]);
    });
  });
}

type Field = NonNullable<Sample['fields']>[number];

export function bullet(text: string): Field {
  return { field: 'bullet', text };
}

export function description(text: string): Field {
  return { field: 'description', text };
}

export function attribute(name: string, text: string): Field {
  return { field: 'attributes', name, text };
}

export function pictures(count: number, width?: number, height?: number): Field {
  const size = { ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) };
  return { field: 'images', images: Array.from({ length: count }, (_, index) => ({ src: `https://pictures.test/${index}.jpg`, ...size })) };
}
