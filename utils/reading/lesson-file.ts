import { LESSON_CAPS, type Lesson } from './lesson';
import { lessonSchema } from './lesson-schema';

/** First line of business in every file, so that nothing else is taken for one. */
const MARK = 'stallkeeper-lessons';
const VERSION = 1;

/** UTF-16 units of a whole file; a lesson takes about 500. */
export const LESSON_FILE_CAP = 1024 * 1024;

/** Why a file is not taken. Of a file with one broken lesson nothing is taken. */
export type LessonFileError = 'tooLarge' | 'notJson' | 'notLessons' | 'newer' | 'none' | 'tooMany' | 'broken';

/** Lessons as a file to be shared: texts of the page and relations, without when they worked here. */
export function lessonFile(lessons: readonly Lesson[]): string {
  return JSON.stringify({ file: MARK, version: VERSION, lessons: lessons.map(({ worked: _, ...lesson }) => lesson) }, null, 1);
}

/** What a file teaches. Ids are kept, so that the same file taken twice changes nothing. */
export function readLessonFile(text: string): { ok: true; value: readonly Lesson[] } | { ok: false; error: LessonFileError } {
  const refuse = (error: LessonFileError) => ({ ok: false, error }) as const;
  if (text.length > LESSON_FILE_CAP) return refuse('tooLarge');
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return refuse('notJson');
  }
  if (typeof raw !== 'object' || raw === null || !('file' in raw) || raw.file !== MARK) return refuse('notLessons');
  if (!('version' in raw) || raw.version !== VERSION) return refuse('newer');
  const list = 'lessons' in raw && Array.isArray(raw.lessons) ? (raw.lessons as unknown[]) : [];
  if (list.length === 0) return refuse('none');
  if (list.length > LESSON_CAPS.lessons) return refuse('tooMany');
  const lessons = list.flatMap((entry) => {
    const read = lessonSchema.safeParse(entry);
    return read.success ? [read.data] : [];
  });
  return lessons.length === list.length ? { ok: true, value: lessons } : refuse('broken');
}
