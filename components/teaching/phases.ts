import type { FieldName } from '../../utils/reading/fields';
import type { LessonPlace, Picked } from '../../utils/reading/lesson';

/** The field that was not read and is to be taught; undefined = whatever the operator points at. */
export type Want = { field: FieldName; label?: string } | undefined;

/** What is being taught right now. */
export type TeachState =
  | { phase: 'pointing'; want: Want }
  | { phase: 'picked'; want: Want; picked: Picked; place: LessonPlace }
  | { phase: 'page'; place: Omit<LessonPlace, 'pageKind'>; titles: readonly string[] };
