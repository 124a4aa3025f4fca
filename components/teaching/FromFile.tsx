import type { Lesson } from '../../utils/reading/lesson';
import { usePanel } from '../shell/context';
import { useWords } from '../ui/words';
import { LessonFacts } from './LessonLine';

/** What a file would teach, before it is taken. */
export function FromFile({ lessons, onDone }: { lessons: readonly Lesson[]; onDone(): void }) {
  const { t } = useWords();
  const { session, state } = usePanel();
  const known = new Set(state.lessons.map(({ id }) => id));
  const replaced = lessons.filter(({ id }) => known.has(id)).length;
  const take = async (): Promise<void> => {
    if (!(await session.teaching.put(lessons))) return;
    session.say(t('lessons.taken', { n: lessons.length }));
    onDone();
  };
  return (
    <section className="stack from-file" aria-labelledby="from-file">
      <h3 id="from-file">{t('lessons.file', { n: lessons.length })}</h3>
      <p className="quiet">
        {t('lessons.file.note')} {replaced > 0 && t('lessons.file.replaces', { n: replaced })}
      </p>
      <ul className="lessons">
        {lessons.map((lesson) => (
          <li key={lesson.id}>
            <LessonFacts lesson={lesson} />
          </li>
        ))}
      </ul>
      <div className="row">
        <button type="button" className="button main" onClick={() => void take()}>
          {t('lessons.take')}
        </button>
        <button type="button" className="button plain" onClick={onDone}>
          {t('panel.cancel')}
        </button>
      </div>
    </section>
  );
}
