import { expect, test } from 'vitest';
import type { Lesson } from '../../utils/reading/lesson';
import { LESSON_FILE_CAP, lessonFile, readLessonFile } from '../../utils/reading/lesson-file';

const lesson: Lesson = {
  id: 'a',
  at: 1,
  name: '活动名称',
  place: { marketplace: 'pinduoduo', pageKind: 'promotion-setup', host: 'mms.pinduoduo.com', path: '/unheard/*/edit' },
  teaches: { kind: 'column', header: '神秘花费', metric: 'spend' },
};
const file = (more: object) => JSON.stringify({ file: 'stallkeeper-lessons', version: 1, lessons: [lesson], ...more });

test('what is shared is taken as it was, but for when it worked here', () => {
  expect(readLessonFile(lessonFile([{ ...lesson, worked: 7 }]))).toEqual({ ok: true, value: [lesson] });
});

test.each([
  ['tooLarge', ' '.repeat(LESSON_FILE_CAP + 1)],
  ['notJson', 'alert(1)'],
  ['notJson', ''],
  ['notLessons', '[]'],
  ['notLessons', 'null'],
  ['notLessons', JSON.stringify({ file: 'stallkeeper-backup' })],
  ['newer', file({ version: 2 })],
  ['none', file({ lessons: [] })],
  ['none', file({ lessons: { 0: lesson } })],
  ['tooMany', file({ lessons: Array.from({ length: 501 }, () => lesson) })],
  ['broken', file({ lessons: [lesson, { ...lesson, place: { ...lesson.place, host: 'evil/../x' } }] })],
  ['broken', file({ lessons: [{ ...lesson, teaches: { kind: 'code', run: 'alert(1)' } }] })],
  ['broken', `{"file":"stallkeeper-lessons","version":1,"lessons":[{"__proto__":{"x":1}}]}`],
] as const)('%s', (error, text) => {
  expect(readLessonFile(text)).toEqual({ ok: false, error });
});
