import { expect } from 'vitest';
import type { Message } from '../../utils/findings/finding';
import { pointsOf } from '../../utils/findings/score';
import type { ListingReport } from '../../utils/listing';
import { LANGUAGES, type Language, say } from '../../utils/locales/text';
import type { Reading } from '../../utils/reading/reading';

/** Places of a message that no value fills; the id itself where the message has no text. */
function unfilled(language: Language, message: Message): readonly string[] {
  const said = say(language, { id: message.id, values: Object.fromEntries(Object.keys(message.values).map((name) => [name, ''])) });
  return said === message.id ? [message.id] : (said.match(/\{\w+\}/g) ?? []);
}

/** What holds of every report on whatever was read. */
export function expectSound(report: ListingReport, reading: Reading): void {
  const { findings, score, coverage, groups, best } = report;
  expect(findings.filter(({ outcome }) => outcome === 'error').map(({ rule, reasons }) => [rule, reasons])).toEqual([]);
  expect(score === null || (score >= 0 && score <= 100)).toBe(true);
  const judged = findings.filter((finding) => finding.score !== null);
  const unread = findings.filter(({ outcome }) => outcome === 'notRead');
  expect(coverage).toEqual({ read: judged.length, expected: judged.length + unread.length });
  expect(score === null).toBe(judged.length === 0);
  for (const finding of findings) {
    const { rule, outcome, marks, fixes, gain, weight } = finding;
    for (const message of [finding.message, ...finding.reasons])
      for (const language of LANGUAGES) expect([rule, unfilled(language, message)]).toEqual([rule, []]);
    // Nothing to earn exactly where nothing was judged.
    expect([rule, finding.score === null]).toEqual([rule, outcome === 'notApplicable' || outcome === 'notRead']);
    expect([rule, finding.score === null || (finding.score >= 0 && finding.score <= 1)]).toEqual([rule, true]);
    expect([rule, Number.isFinite(gain) && gain >= -1e-9 && gain <= 100 && Number.isFinite(weight)]).toEqual([rule, true]);
    const { earned, possible } = pointsOf(finding);
    expect([rule, earned >= 0 && earned <= possible]).toEqual([rule, true]);
    expect([rule, marks.length <= 40]).toEqual([rule, true]);
    for (const span of [...marks, ...fixes]) {
      const said = 'text' in span ? span.text : span.expected;
      const own = reading.fields.filter(({ field }) => field === span.place.field);
      const text = (own[span.place.index ?? 0] ?? own[0])?.text ?? '';
      expect([rule, text.slice(span.start, span.end)]).toEqual([rule, said]);
    }
  }
  const wasRead = (field: string) => reading.fields.some((read) => read.field === field);
  for (const group of groups) {
    expect(group.score === null || (group.score >= 0 && group.score <= 100)).toBe(true);
    expect(group.earned <= group.possible + 1e-9).toBe(true);
    const silent = findings.some((finding) => finding.group === group.group && finding.outcome === 'notRead');
    if (silent) expect([group.group, group.partial]).toEqual([group.group, true]);
    if (group.unread.length > 0) expect([group.group, group.partial]).toEqual([group.group, true]);
    for (const field of group.unread) expect(reading.notRead.some((entry) => entry.field === field) || !wasRead(field)).toBe(true);
  }
  expect(best.length).toBeLessThanOrEqual(3);
}
