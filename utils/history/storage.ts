/** Room the history takes in the browser, in bytes. */
export interface StorageUse {
  used: number;
  quota: number;
  /** The browser has promised not to clear it when the disk runs low. */
  persisted: boolean;
  /** `warning` from 80 % of the quota, `full` from 98 %: at `full` the next write may be refused. */
  state: 'fine' | 'warning' | 'full' | 'unknown';
}

const WARNING = 0.8;
const FULL = 0.98;

/** @param storage the browser's own, unless a test brings another */
export async function storageUse(storage: Pick<StorageManager, 'estimate' | 'persisted'> = navigator.storage): Promise<StorageUse> {
  const [{ usage = 0, quota = 0 }, persisted] = await Promise.all([storage.estimate(), storage.persisted()]);
  const share = quota > 0 ? usage / quota : undefined;
  const state = share === undefined ? 'unknown' : share >= FULL ? 'full' : share >= WARNING ? 'warning' : 'fine';
  return { used: usage, quota, persisted, state };
}

/** Asks the browser to keep the history when the disk runs low. @returns whether it promised */
export function askToPersist(storage: Pick<StorageManager, 'persist'> = navigator.storage): Promise<boolean> {
  return storage.persist();
}
