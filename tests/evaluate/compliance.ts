import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkText, ruleById, type TextContext } from '../../utils/compliance';
import { MARKETPLACES, type MarketplaceId } from '../../utils/marketplaces/ids';
import type { FieldName } from '../../utils/reading/fields';
import { FIELDS } from '../../utils/reading/fields';
import { CaseError, type Evaluator, type Measure } from './evaluator';

interface Hit {
  start: number;
  end: number;
  text: string;
  rule: string;
  category: string;
  outcome: string;
  source: string;
}

const DAY = '2026-11-22';

function contextOf(input: Record<string, unknown>): TextContext {
  const context: TextContext = { day: DAY };
  const { language, goodsCategory, marketplace, field } = input;
  if (typeof language === 'string') context.language = language;
  if (typeof goodsCategory === 'string') context.goodsCategory = goodsCategory;
  const known = MARKETPLACES.find((id): id is MarketplaceId => id === marketplace);
  if (known) context.marketplace = known;
  const place = FIELDS.find((name): name is FieldName => name === field);
  if (place) context.field = place;
  return context;
}

function hits(text: string, context: TextContext): Hit[] {
  return checkText(text, context)
    .flatMap((finding) =>
      finding.marks.map((mark) => ({
        start: mark.start,
        end: mark.end,
        text: mark.text,
        rule: finding.rule,
        category: ruleById(finding.rule)?.category ?? '',
        outcome: finding.outcome,
        source: finding.source?.cite ?? '',
      })),
    )
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

interface Labelled {
  id: string;
  text: string;
  category_of_goods: string;
  marketplace?: string;
  field?: string;
  spans: { start: number; end: number; rule: string; severity: string }[];
  label: 'violation' | 'warning' | 'clean';
  variant: string;
  hint_ok?: boolean;
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const likeness = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  overlap(a, b) / (a.end - a.start + (b.end - b.start) - overlap(a, b));
const share = (part: number, whole: number) => (whole === 0 ? 'none' : (part / whole).toFixed(3));

/** Figures as data/compliance/README.md "How a finding is scored" defines them. */
function figures(file: string, language: string): Measure {
  const set = `compliance ${language}`;
  if (!existsSync(file)) return { set, absent: true };
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): Labelled => JSON.parse(line));
  const count = { plain: [0, 0], disguised: [0, 0], warning: [0, 0], falseAlarm: [0, 0], review: [0, 0], spans: [0, 0], stray: [0, 0] };
  const add = (of: keyof typeof count, yes: boolean) => {
    const pair = count[of];
    if (yes) pair[0] = (pair[0] ?? 0) + 1;
    pair[1] = (pair[1] ?? 0) + 1;
  };
  for (const row of rows) {
    const found = hits(row.text, contextOf({ ...row, language, goodsCategory: row.category_of_goods }));
    const alarm = found.some(({ outcome }) => outcome === 'fail' || outcome === 'warn');
    if (row.label === 'violation') add(row.variant === 'none' ? 'plain' : 'disguised', alarm);
    if (row.label === 'warning') add('warning', found.length > 0);
    if (row.label === 'clean') {
      add('falseAlarm', alarm);
      if (!row.hint_ok) add('review', !alarm && found.length > 0);
    }
    for (const gold of row.spans)
      add(
        'spans',
        found.some((hit) => likeness(hit, gold) >= 0.5),
      );
    if (row.spans.length > 0)
      for (const hit of found)
        add(
          'stray',
          row.spans.every((gold) => overlap(hit, gold) === 0),
        );
  }
  const of = (name: keyof typeof count) => share(count[name][0] ?? 0, count[name][1] ?? 0);
  return {
    set,
    cases: rows.length,
    figures: {
      'recall plain': of('plain'),
      'recall disguised': of('disguised'),
      'warnings found': of('warning'),
      'false alarms': of('falseAlarm'),
      'review on clean': of('review'),
      'spans IoU>=0.5': of('spans'),
      'findings off any span': of('stray'),
    },
  };
}

export const evaluator: Evaluator = {
  open: () =>
    Promise.resolve({
      one(input) {
        if (typeof input.text !== 'string') return Promise.reject(new CaseError('no-text', 'a case needs a text'));
        return Promise.resolve({ findings: hits(input.text, contextOf(input)) });
      },
      close: () => Promise.resolve(),
    }),
  measure: (data) =>
    Promise.resolve(['zh', 'en'].map((language) => figures(path.join(data, `compliance/sentences-${language}.jsonl`), language))),
};
