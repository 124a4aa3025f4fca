/** An expected failure is a value; only bugs throw. */
export type Result<T, E extends string> = { ok: true; value: T } | { ok: false; error: E };

/** Why the store did not take or give something. Whatever it held before is untouched in every one of these cases. */
export type StoreError =
  /** no room left on the disk or in the browser's allowance: nothing was written, older facts are kept */
  | 'quotaFull'
  /** the database was written by a newer version of the extension */
  | 'storeNewer'
  /** the browser cannot open its own database */
  | 'storeBroken';

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function failed<E extends string>(error: E): { ok: false; error: E } {
  return { ok: false, error };
}
