/**
 * The history as pages of the extension see it: live queries and plain types. Writing goes through messages to the background worker
 * (utils/messages/client.ts); the tables are behind utils/history/record.ts and its neighbours.
 */

export { type BackupReport, exportBackup } from './backup';
export type { BackupError, BackupWatch } from './backup-file';
export { importBackup, inspectBackup } from './backup-run';
export { listingKey } from './identity';
export {
  liveDifferences,
  liveDismissals,
  liveListing,
  liveListings,
  liveScoreLine,
  liveSettings,
  liveTimeline,
  liveVersion,
  openStore,
} from './live';
export type { Result, StoreError } from './result';
export type {
  ActionRow,
  ChangedText,
  CheckRow,
  DifferenceRow,
  DismissalRow,
  ListingRow,
  Observation,
  ScorePoint,
  Settings,
  TimelineEntry,
  VersionRow,
} from './rows';
export { DEFAULT_SETTINGS } from './rows';
export { askToPersist, type StorageUse, storageUse } from './storage';
