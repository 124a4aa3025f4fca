import type { Lesson } from '../reading/lesson';
import { type Database, guarded, database as profile } from './database';
import { ok, type Result, type StoreError } from './result';

/** What the operator taught the reader, through the one door: each function is one transaction and may be repeated without harm. */

/** Keeps a lesson, or puts it in the place of the one of this id. */
export async function setLesson(lesson: Lesson, database: Database = profile): Promise<Result<true, StoreError>> {
  const put = await guarded(() => database.lessons.put(lesson));
  return put.ok ? ok(true) : put;
}

/** A note as fresh as this is not written again: lessons work at every reading. */
const FRESH_MS = 3_600_000;

/** Notes that these lessons brought something. @param at epoch milliseconds */
export async function lessonsWorked(ids: readonly string[], at: number, database: Database = profile): Promise<Result<true, StoreError>> {
  const noted = await guarded(() =>
    database.lessons
      .where('id')
      .anyOf([...ids])
      .and(({ worked = 0 }) => worked < at - FRESH_MS)
      .modify({ worked: at }),
  );
  return noted.ok ? ok(true) : noted;
}

export async function removeLesson(id: string, database: Database = profile): Promise<Result<true, StoreError>> {
  const gone = await guarded(() => database.lessons.delete(id));
  return gone.ok ? ok(true) : gone;
}
