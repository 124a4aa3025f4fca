import { isProblem } from '../../utils/findings/outcome';
import { LAPSED } from '../../utils/findings/proven';
import { usePanel } from '../shell/context';
import { canPut, canWrite, corrected, type Item, isAway, rewrittenTexts } from '../shell/items';
import { fixLabel } from '../shell/marks';
import { Excerpt } from '../ui/excerpt';
import { OutcomeMark } from '../ui/outcome';
import { useWords } from '../ui/words';
import { AttachProof } from './AttachProof';
import { Dismiss } from './Dismiss';
import { Fixes } from './Fixes';
import { Rewrites } from './Rewrites';
import { Why } from './Why';
import './finding.css';

interface Row {
  item: Item;
  first?: boolean;
  spread?: boolean;
  grouped?: boolean;
}

/**
 * One finding: a line that says what and what it brings; opened, where it stands, why, what to change and the way to say no. `spread`: the
 * hit and its fixes are shown without opening (Compliance, where the exact words are the point). `grouped`: the heading above says the outcome.
 */
export function FindingRow({ item, first = false, spread = false, grouped = false }: Row) {
  const words = useWords();
  const { t } = words;
  const { session, state } = usePanel();
  const { finding, field } = item;
  const lapsed = finding.reasons.find(({ id }) => id === LAPSED);
  const open = state.selected === item.key;
  const problem = isProblem(finding.outcome);
  const hollow = item.accepted !== undefined;
  const tabStop = open || (first && session.item(state.selected) === undefined);
  const marks = field ? finding.marks.filter((mark) => field.text.slice(mark.start, mark.end) === mark.text) : [];
  // A fix shows its stretch of text itself, so a hit that a fix is offered for is not shown twice.
  const offered = problem && !hollow ? finding.fixes.filter((fix) => corrected(item, fix) !== undefined) : [];
  const unshown = marks.every((mark) => offered.some((fix) => fix.start <= mark.start && mark.end <= fix.end)) ? [] : marks;
  return (
    <li className={`finding ${finding.outcome}-tone${open ? ' open' : ''}`} data-finding={item.key}>
      <div className="finding-line">
        <button
          type="button"
          className="finding-open"
          aria-expanded={open}
          tabIndex={tabStop ? 0 : -1}
          onClick={() => (open ? session.select(undefined) : session.open(item))}
        >
          <OutcomeMark outcome={finding.outcome} hollow={hollow} word={(open || spread) && !grouped} />
          <span className="finding-text">
            {spread && finding.place && <span className="finding-where">{words.field(finding.place)} · </span>}
            {words.say(finding.message)}
            {spread && !open && finding.source && <span className="quiet accepted-facts">{finding.source.cite}</span>}
            {lapsed && <span className="accepted-facts lapsed">{words.say(lapsed)}</span>}
          </span>
        </button>
        {problem && finding.gain >= 0.5 && (
          <span className="gain number">
            <span aria-hidden="true">{t('finding.gain', { n: Math.round(finding.gain) })}</span>
            <span className="unseen">{t('finding.gain.long', { n: Math.round(finding.gain) })}</span>
          </span>
        )}
        {problem && !open && !spread && !hollow && <QuickAction item={item} main={first && !spread} />}
      </div>
      {(open || spread) && field && unshown.length > 0 && <Excerpt text={field.text} marks={marks} />}
      {(open || spread) && isAway(field) && <p className="quiet">{t('finding.elsewhere')}</p>}
      {(open || spread) && problem && !hollow && session.rewrites(item).length > 0 && <Rewrites item={item} />}
      {(open || spread) && problem && !hollow && <Fixes item={item} />}
      {open && <Why finding={finding} />}
      {problem && !hollow && (open || state.proving === item.key) && <AttachProof item={item} />}
      {problem && !hollow && (open || state.dismissing === item.key) && <Dismiss item={item} />}
    </li>
  );
}

/** The one button of a closed line: make the change, or go there. */
function QuickAction({ item, main }: { item: Item; main: boolean }) {
  const words = useWords();
  const { t } = words;
  const { session, state } = usePanel();
  const fix = item.finding.fixes[0];
  const rewrite = fix ? undefined : session.rewrites(item)[0];
  const says = words.say(item.finding.message);
  if (fix && canPut(item, fix)) {
    return (
      <button
        type="button"
        data-action="fill"
        className={main ? 'button main' : 'button'}
        aria-label={t('finding.fix.short.long', { fix: fixLabel(words, fix), finding: says })}
        title={fixLabel(words, fix)}
        onClick={() => void session.fixing.apply(item, 0)}
      >
        {t('finding.fix.short')}
      </button>
    );
  }
  const texts = rewrite && state.checkup ? rewrittenTexts(state.checkup.reading, rewrite) : undefined;
  if (rewrite && texts && canWrite(texts)) {
    return (
      <button
        type="button"
        data-action="rewrite"
        className={main ? 'button main' : 'button'}
        aria-label={t('finding.fix.short.long', { fix: words.say(rewrite.message), finding: says })}
        title={words.say(rewrite.message)}
        onClick={() => void session.fixing.rewrite(item, 0)}
      >
        {t('finding.fix.short')}
      </button>
    );
  }
  if (item.field?.control === undefined) return null;
  return (
    <button
      type="button"
      className={main ? 'button main' : 'button'}
      aria-label={`${t('finding.fix.go')}: ${says}`}
      onClick={() => session.open(item)}
    >
      {t('finding.fix.go')}
    </button>
  );
}
