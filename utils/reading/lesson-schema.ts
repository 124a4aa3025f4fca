import * as z from 'zod/mini';
import { MARKETPLACES, PAGE_KINDS } from '../marketplaces/ids';

/** A lesson at the door: from a message, the store, a file. */
export const lessonSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  at: z.number().check(z.int(), z.nonnegative()),
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  place: z.strictObject({ marketplace: z.enum(MARKETPLACES), pageKind: z.enum(PAGE_KINDS) }),
  teaches: z.unknown(),
});
