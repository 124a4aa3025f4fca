import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { lessonsWorked, removeLesson, setLesson } from '../../utils/history/lesson-writes';
import { DAY, LESSON, NOON } from './figures-sample';
import { freshDatabase } from './sample';

test('a lesson is kept, replaced by its id, and removed', async () => {
  const database = freshDatabase();
  await setLesson(LESSON, database);
  await setLesson({ ...LESSON, name: '改过' }, database);
  expect(await database.lessons.toArray()).toEqual([{ ...LESSON, name: '改过' }]);
  await removeLesson(LESSON.id, database);
  await removeLesson(LESSON.id, database);
  expect(await database.lessons.toArray()).toEqual([]);
});

test('that a lesson worked is noted, not at every reading, and of no lesson that is gone', async () => {
  const database = freshDatabase();
  await setLesson(LESSON, database);
  const worked = async () => (await database.lessons.get(LESSON.id))?.worked;
  await lessonsWorked([LESSON.id, 'gone'], NOON, database);
  expect(await worked()).toBe(NOON);
  await lessonsWorked([LESSON.id], NOON + 60_000, database);
  expect(await worked()).toBe(NOON);
  await lessonsWorked([LESSON.id], NOON + DAY, database);
  expect(await worked()).toBe(NOON + DAY);
  expect(await database.lessons.count()).toBe(1);
});
