import { DISMISSAL_LEVELS } from '../../utils/findings/dismissal';
import type { TextFix } from '../../utils/findings/finding';
import type { MarkOrder } from '../../utils/messages/watch';
import type { Reading } from '../../utils/reading/reading';
import type { Words } from '../ui/words';
import { fieldAt, type Item, isOpen } from './items';

/** A page with more marks than this cannot be read any more; the rest stays in the panel. */
const MOST_MARKS = 300;

export function fixLabel(words: Words, fix: TextFix): string {
  return fix.replacement === ''
    ? words.t('finding.fix.delete', { text: fix.expected.trim() })
    : words.t('finding.fix.replace', { text: fix.replacement });
}

/**
 * What is to be underlined in the page for the findings at hand, with the card's words in the operator's language.
 *
 * @param product the page is of one product, so that a decision can be for it alone
 */
export function marksFor(items: readonly Item[], reading: Reading, words: Words, product: boolean): MarkOrder[] {
  const orders: MarkOrder[] = [];
  const levels = DISMISSAL_LEVELS.filter((level) => level !== 'product' || product);
  const ways = levels.map((level) => ({ level, label: words.t(`finding.dismiss.${level}`) }));
  for (const item of items) {
    const { finding, key } = item;
    const { outcome } = finding;
    if (!isOpen(item) || (outcome !== 'fail' && outcome !== 'warn' && outcome !== 'review')) continue;
    const why = finding.reasons[0];
    const card: MarkOrder['card'] = {
      title: words.say(finding.message),
      why: why ? words.say(why) : '',
      source: finding.source ? `${finding.source.cite} · ${words.t('finding.source.seen', { day: finding.source.seen })}` : '',
      fixes: finding.fixes.map((fix) => ({ label: fixLabel(words, fix), replacement: fix.replacement })),
      dismiss: {
        label: words.t('finding.dismiss.card', { label: words.t(finding.kind === 'quality' ? 'finding.dismiss' : 'finding.dismiss.law') }),
        ways,
      },
      open: words.t('finding.why'),
    };
    for (const mark of finding.marks) {
      const control = fieldAt(reading, mark.place)?.control;
      if (control === undefined || orders.length >= MOST_MARKS) continue;
      orders.push({ key, control, start: mark.start, end: mark.end, text: mark.text, outcome, card });
    }
  }
  return orders;
}
