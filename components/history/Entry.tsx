import type { ActionRow, TimelineEntry } from '../../utils/history';
import { localDay } from '../../utils/numbers/day';
import { usePanel } from '../shell/context';
import { fieldAt } from '../shell/items';
import { named, useWords } from '../ui/words';
import { BeforeAfter, type Course } from './BeforeAfter';
import { Changes } from './Changes';
import { fieldsIn } from './figure-words';
import { WordDiff } from './WordDiff';

/** One line of a product's history. `nameOf`: what a rule is called; `course`: figures to compare before and after this version. */
export function Entry({
  entry,
  listing,
  undone,
  nameOf,
  course,
}: {
  entry: TimelineEntry;
  listing: string;
  undone: boolean;
  nameOf(rule: string): string;
  course?: Course;
}) {
  const words = useWords();
  return (
    <li className="entry" tabIndex={-1} {...(entry.kind === 'version' ? { 'data-version': entry.id } : {})}>
      <p className="quiet number">{words.moment(entry.at)}</p>
      {entry.kind === 'version' && <Version entry={entry} />}
      {course && <BeforeAfter day={localDay(entry.at)} course={course} />}
      {entry.kind === 'action' && <Action action={entry.action} rule={nameOf(entry.action.rule)} listing={listing} undone={undone} />}
      {entry.kind === 'difference' && <Difference entry={entry} />}
    </li>
  );
}

function Version({ entry }: { entry: Extract<TimelineEntry, { kind: 'version' }> }) {
  const words = useWords();
  const { t } = words;
  const { check, changes, version } = entry;
  const fields = fieldsIn(words, entry);
  return (
    <>
      <p className="row">
        <strong>{changes.length === 0 ? t('history.first') : t('history.changed', { fields })}</strong>
        {version.observation === 'public' && <span className="badge">{t('history.public')}</span>}
        {version.pinned === 1 && <span className="badge">{t('history.pinned')}</span>}
        {check?.score !== null && check !== undefined && (
          <span className="number">{t('history.score', { score: Math.round(check.score) })}</span>
        )}
      </p>
      <Changes changes={changes} />
    </>
  );
}

function Action({ action, rule, listing, undone }: { action: ActionRow; rule: string; listing: string; undone: boolean }) {
  const words = useWords();
  const { t } = words;
  const { session, state } = usePanel();
  const { before, after, place } = action;
  const says =
    action.kind === 'applied' || action.kind === 'undone'
      ? t(`history.${action.kind}`, { field: words.field(place ?? { field: 'title' }) })
      : t(`history.${action.kind}`, { rule });
  const reading = session.listing === listing ? state.checkup?.reading : undefined;
  const field = reading && fieldAt(reading, place);
  const canUndo = action.kind === 'applied' && !undone && after !== undefined && field?.text === after && field.control !== undefined;
  return (
    <>
      <p>
        <strong>{says}</strong>
      </p>
      {before !== undefined && after !== undefined && <WordDiff before={before} after={after} />}
      {canUndo && before !== undefined && place && (
        <div className="row">
          <button
            type="button"
            className="button"
            onClick={() =>
              void session.fixing.putBack({
                control: field.control ?? '',
                place,
                action: action.id,
                rule: action.rule,
                finding: action.finding,
                before,
                after,
              })
            }
          >
            {t('history.undo')}
          </button>
        </div>
      )}
    </>
  );
}

function Difference({ entry }: { entry: Extract<TimelineEntry, { kind: 'difference' }> }) {
  const words = useWords();
  const { difference } = entry;
  return (
    <>
      <p className="row">
        <strong>{words.t('history.differs')}</strong>
        <span className="badge">{named(words, 'history.differs.said', difference.state)}</span>
      </p>
      <Changes changes={difference.changes} />
    </>
  );
}
