import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditListing } from '../../utils/listing';
import type { ReadField } from '../../utils/reading/reading';
import { lengthIn } from '../../utils/text/length';
import { DAY, limit, marketplaceWith, readingWith, withFixes } from './tester';

const MAX = 40;
const context = {
  marketplace: marketplaceWith('amazon', [
    limit('title', 'length', { min: 10, max: MAX, ideal: [20, 40] }),
    limit('bullet', 'count', { ideal: [3, 5] }),
  ]),
  day: DAY,
};

/** Pieces that the audits look for, so that random titles meet them often. */
const piece = fc.oneof(
  fc.constantFrom(
    'Walnut',
    'Table',
    'table',
    'TABLES',
    'Free Shipping',
    '包邮',
    '边几',
    '边几',
    '★',
    '😀',
    '&amp;',
    '&#39;',
    '<br>',
    '  ',
    ' ',
    '2016',
    'new',
    '!!!',
    '(',
    ')',
    ',',
    'CameraDay',
    'WhatsApp 0123456789',
    '加微信abc123',
    'ï¼ˆ',
    '\ud83d',
    '\u202e',
    '\u200b',
    '最',
    '第一',
    'i\u0307',
    'İ',
    'ß',
    'for S3 S4 S5 S6',
    '$',
    '__proto__',
    '木 桌 子 木',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const anyTitle = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
const spaced = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));
const language = fc.constantFrom('zh', 'en');

function report(title: string, lang: string, fields: Partial<ReadField>[] = []) {
  return auditListing(
    readingWith({ marketplace: 'amazon', title, language: lang, fields: fields.map((field) => ({ field: 'bullet' as const, ...field })) }),
    context,
  );
}

describe('whatever stands in the title', () => {
  test('every mark and every fix stands on the text it names', () => {
    fc.assert(
      fc.property(fc.oneof(anyTitle, spaced), anyTitle, language, (title, bullet, lang) => {
        const texts: Record<string, string> = { title, bullet };
        for (const finding of report(title, lang, [{ text: bullet }]).findings) {
          for (const mark of finding.marks) expect((texts[mark.place.field] ?? '').slice(mark.start, mark.end)).toBe(mark.text);
          for (const fix of finding.fixes) expect((texts[fix.place.field] ?? '').slice(fix.start, fix.end)).toBe(fix.expected);
          expect(finding.outcome).not.toBe('error');
          if (finding.score !== null) expect(finding.score).toBeGreaterThanOrEqual(0);
          if (finding.score !== null) expect(finding.score).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('all fixes of a finding never make the title longer than its limit, nor lower what the finding earns', () => {
    fc.assert(
      fc.property(fc.oneof(anyTitle, spaced), language, (title, lang) => {
        for (const finding of report(title, lang).findings) {
          const fixes = finding.fixes.filter((fix) => fix.place.field === 'title');
          if (fixes.length === 0) continue;
          const fixed = withFixes(title, fixes);
          expect(lengthIn(fixed, 'characters')).toBeLessThanOrEqual(Math.max(MAX, lengthIn(title, 'characters')));
          const after = report(fixed, lang).findings.find((entry) => entry.rule === finding.rule);
          if (after?.score !== null) expect(after?.score ?? 0).toBeGreaterThanOrEqual((finding.score ?? 0) - 1e-9);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('too much of everything', () => {
  test.each([
    ['one letter', 'a'],
    ['words', 'Walnut Table '],
    ['Chinese', '胡桃木边几'],
    ['blanks', ' '],
    ['signs', '★!&amp;'],
    ['brackets', '(['],
    ['contact data', '+86 138 0000 0000 a@b.c '],
    ['lone surrogates', '\ud83d'],
    ['direction marks', '\u202eab'],
    ['numbers', '1.2/3*'],
    ['Han with blanks', '木 '],
  ])('a title of a million: %s', (_, unit) => {
    const title = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const { findings } = report(title, 'en', [{ field: 'description', text: title, html: `<p>${title}</p>` }]);
    expect(findings.filter((finding) => finding.outcome === 'error')).toEqual([]);
    expect(Math.max(...findings.map((finding) => finding.marks.length))).toBeLessThanOrEqual(40);
  });

  test('what was not looked at is said, and the length still counts all of it', () => {
    const over = report('Walnut '.repeat(100_000), 'en').findings.find((finding) => finding.rule === 'title-over-limit');
    expect(over?.message.values.length).toBe(700_000);
    expect(over?.reasons.map((reason) => reason.id)).toContain('listing.headOnly');
  });

  test('six hundred fields named like parts of every object', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const fields = Array.from({ length: 600 }, (_, index) => ({
      field: 'attributes' as const,
      name: names[index % 4] ?? '',
      text: names[index % 4] ?? '',
    }));
    expect(report('constructor __proto__', 'en', fields).findings.filter((finding) => finding.outcome === 'error')).toEqual([]);
  });
});
