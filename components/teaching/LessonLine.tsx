import { useState } from 'react';
import type { TriedAnswer } from '../../utils/messages/watch-link';
import { LESSON_CAPS, type Lesson } from '../../utils/reading/lesson';
import { usePanel } from '../shell/context';
import { named, useWords, type Words } from '../ui/words';

/** What a lesson reads, and by what. */
function whatOf(words: Words, { teaches }: Lesson): string {
  const { t } = words;
  switch (teaches.kind) {
    case 'page':
      return t('lessons.what.page', { marker: teaches.marker });
    case 'column':
      return t('lessons.what.column', { header: teaches.header, metric: named(words, 'page.metric', teaches.metric) });
    case 'figure':
      return t('lessons.what.figure', { label: teaches.find.labels[0] ?? '' });
    case 'field':
      return t('lessons.what.field', {
        field: words.field({ field: teaches.field, ...(teaches.name === undefined ? {} : { name: teaches.name }) }),
        label: teaches.find.labels[0] ?? '',
      });
  }
}

/** Name, place and content of a lesson. */
export function LessonFacts({ lesson }: { lesson: Lesson }) {
  const words = useWords();
  const { place } = lesson;
  return (
    <span className="lesson-facts">
      <strong>{lesson.name}</strong>
      <span className="quiet">
        {named(words, 'panel.market', place.marketplace)} · {named(words, 'panel.page', place.pageKind)} · {whatOf(words, lesson)}
      </span>
      <span className="quiet">
        {place.host}
        {place.path}
        {place.hash}
      </span>
    </span>
  );
}

export function LessonLine({ lesson }: { lesson: Lesson }) {
  const words = useWords();
  const { t } = words;
  const { session, state } = usePanel();
  const [naming, setNaming] = useState<string>();
  const [tried, setTried] = useState<TriedAnswer>();
  const { link } = state;
  const here = link.kind === 'reading' || link.kind === 'nothingHere';
  const rename = async (name: string): Promise<void> => {
    if (await session.teaching.put([{ ...lesson, name }])) setNaming(undefined);
  };
  return (
    <li>
      <LessonFacts lesson={lesson} />
      <span className="quiet">
        {lesson.worked === undefined ? t('lessons.unused') : t('lessons.worked', { when: words.moment(lesson.worked) })}
      </span>
      {tried && (
        <output className={tried.ok ? 'taught-value number' : 'trouble'}>
          {tried.ok
            ? t('lessons.tried', { text: tried.text === '' ? t('teach.picked.empty') : tried.text })
            : t(`lessons.tried.${tried.error}`)}
        </output>
      )}
      {naming !== undefined && (
        <form
          className="row"
          onSubmit={(event) => {
            event.preventDefault();
            if (naming.trim() !== '') void rename(naming.trim());
          }}
        >
          <input
            className="input lesson-name"
            aria-label={t('teach.name')}
            value={naming}
            maxLength={LESSON_CAPS.name}
            onChange={(event) => setNaming(event.target.value)}
          />
          <button type="submit" className="button main" disabled={naming.trim() === ''}>
            {t('lessons.rename')}
          </button>
          <button type="button" className="button plain" onClick={() => setNaming(undefined)}>
            {t('panel.cancel')}
          </button>
        </form>
      )}
      {naming === undefined && (
        <span className="row">
          {here && lesson.teaches.kind !== 'page' && lesson.teaches.kind !== 'column' && (
            <button
              type="button"
              className="button"
              aria-label={`${t('lessons.try')}: ${lesson.name}`}
              onClick={() => void session.link?.tryLesson(lesson).then(setTried)}
            >
              {t('lessons.try')}
            </button>
          )}
          <button
            type="button"
            className="button"
            aria-label={`${t('lessons.rename')}: ${lesson.name}`}
            onClick={() => setNaming(lesson.name)}
          >
            {t('lessons.rename')}
          </button>
          <button
            type="button"
            className="button"
            aria-label={`${t('lessons.remove')}: ${lesson.name}`}
            onClick={() => void session.teaching.remove(lesson)}
          >
            {t('lessons.remove')}
          </button>
        </span>
      )}
    </li>
  );
}
