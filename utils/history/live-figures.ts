import { liveQuery, type Observable } from 'dexie';
import type { Lesson } from '../reading/lesson';
import type { Reading } from '../reading/reading';
import { database } from './database';
import type { HealthRow, PageFiguresRow } from './figure-rows';

const MOST_KEPT = 60;

/** What is kept of the page that this reading is of, last seen first. */
export function livePageFigures(page: Pick<Reading, 'marketplace' | 'pageKind' | 'url'>): Observable<PageFiguresRow[]> {
  return liveQuery(() => readPageFigures(page));
}

/** The same, once. */
export async function readPageFigures({
  marketplace,
  pageKind,
  url,
}: Pick<Reading, 'marketplace' | 'pageKind' | 'url'>): Promise<PageFiguresRow[]> {
  const rows = await database.pageFigures
    .where('[marketplace+pageKind+url]')
    .equals([marketplace, pageKind, url])
    .limit(MOST_KEPT)
    .toArray();
  return rows.sort((a, b) => b.at - a.at);
}

/** How pages were read, day by day, the latest last. */
export function liveHealth(): Observable<HealthRow[]> {
  return liveQuery(() => database.health.orderBy('day').toArray());
}

/** What the operator taught the reader, oldest first. */
export function liveLessons(): Observable<Lesson[]> {
  return liveQuery(() => readLessons());
}

/** The same, once. */
export async function readLessons(): Promise<Lesson[]> {
  return (await database.lessons.toArray()).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
}
