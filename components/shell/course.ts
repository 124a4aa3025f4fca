import type { Place } from '../../utils/findings/finding';
import type { ListingReport } from '../../utils/listing';
import type { ReadField, Reading } from '../../utils/reading/reading';

/** The score at one moment of this visit, and the fields whose change led to it; none at the start. */
export interface CoursePoint {
  /** Epoch milliseconds. */
  at: number;
  score: number;
  changed: readonly Place[];
  reading: Reading;
}

/** Typing in one field without a pause of this length, in milliseconds, is one change. */
const ONE_CHANGE = 2_500;
/** How long an opened page may go on filling in, in milliseconds from one reading to the next. */
const OPENING = 1_500;
const MOST_POINTS = 60;

/**
 * The course with what was just judged: a point more where the score has changed. The last one is moved on while the same field is typed in.
 * Where no field changed, something else was judged by or read (pictures measured, a card of the shop, a rule, a field that came in late): scores
 * before and after are not compared, the course starts anew.
 *
 * @param pressed the operator has put something into the page from here: it has been opened
 */
export function courseWith(
  course: readonly CoursePoint[],
  reading: Reading,
  { score }: Pick<ListingReport, 'score'>,
  now: number,
  pressed = false,
): readonly CoursePoint[] {
  const last = course.at(-1);
  if (score === null) return course;
  if (last && Math.round(last.score) === Math.round(score)) return [...course.slice(0, -1), { ...last, reading }];
  const changed = last ? changedPlaces(last.reading, reading) : [];
  if (changed.length === 0) return [{ at: now, score, changed, reading }];
  // A page draws its form empty and fills it in: until it rests, it has only been opened.
  if (last && !pressed && course.length === 1 && now - last.at < OPENING) return [{ ...last, at: now, score, reading }];
  const point: CoursePoint = { at: now, score, changed, reading };
  const before = course.at(-2);
  const goesOn = last && before && now - last.at < ONE_CHANGE && changed.length === 1 && sameField(last.changed, changed);
  if (!goesOn) return [...course, point].slice(-MOST_POINTS);
  const rest = course.slice(0, -1);
  return Math.round(before.score) === Math.round(score) ? rest : [...rest, point];
}

function sameField(a: readonly Place[], b: readonly Place[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Fields that say something else than before, each with its place. */
function changedPlaces(before: Reading, after: Reading): Place[] {
  const old = placed(before.fields);
  const places: Place[] = [];
  for (const [key, { read, place }] of placed(after.fields)) {
    const was = old.get(key)?.read;
    if (was && (was.text !== read.text || was.images?.length !== read.images?.length)) places.push(place);
  }
  return places;
}

function placed(fields: readonly ReadField[]): Map<string, { read: ReadField; place: Place }> {
  const counts = new Map<string, number>();
  const found = new Map<string, { read: ReadField; place: Place }>();
  const many = new Set(fields.map(({ field }) => field).filter((field, index, all) => all.indexOf(field) !== index));
  for (const read of fields) {
    const index = counts.get(read.field) ?? 0;
    counts.set(read.field, index + 1);
    const place: Place = {
      field: read.field,
      ...(many.has(read.field) ? { index } : {}),
      ...(read.name === undefined ? {} : { name: read.name }),
    };
    found.set(`${read.field}#${index}`, { read, place });
  }
  return found;
}
