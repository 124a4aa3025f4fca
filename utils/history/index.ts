/**
 * The history as pages of the extension see it: live queries and plain types. Writing goes through messages to the background worker
 * (utils/messages/client.ts); the tables are behind utils/history/record.ts and its neighbours.
 */

export {
  costLineId,
  liveChanges,
  liveCosts,
  liveSavedViews,
  readCosts,
  readMappings,
  removeCosts,
  removeSavedView,
  writeCosts,
  writeMapping,
  writeSavedView,
} from './ad-notes';
export type { ChangeRow, SavedViewRow } from './ad-rows';
export { type BackupReport, exportBackup } from './backup';
export type { BackupError } from './backup-file';
export { importBackup, inspectBackup } from './backup-run';
export { wholeReading } from './changes';
export type { HealthRow, HealthVisit, PageFiguresRow, PageState, PageTrouble } from './figure-rows';
export { listingKey } from './identity';
export { countFacts, deleteFacts, type FactRange, type FactSize } from './ledger-delete';
/** Writing facts is for the import worker and the background alone: a message would copy every row. */
export { type ImportReport, importFacts } from './ledger-import';
export {
  type LedgerView,
  liveImports,
  liveLedger,
  readLedger,
  readRestated,
  readRollUps,
  readViews,
} from './ledger-read';
export type { ImportRow, LedgerViewRow, RollUpRow } from './ledger-rows';
export { type UndoRefusal, undoImport } from './ledger-undo';
export {
  liveDifferences,
  liveDismissals,
  liveListing,
  liveListings,
  liveScoreLine,
  liveSettings,
  liveTimeline,
  openStore,
} from './live';
export { liveHealth, liveLessons, livePageFigures } from './live-figures';
export {
  liveAddedRules,
  liveOwnRules,
  livePacks,
  liveProofs,
  liveRulePages,
} from './live-rules';
export { liveSearchWords, liveShop, liveShopCards, liveTraffic, readShop, readShopFacts, readTitles } from './live-shop';
export { type JudgedListing, listingKeys, liveOutdated, readJudged } from './outdated';
export type {
  ActionRow,
  ChangedText,
  DifferenceRow,
  DismissalRow,
  ListingRow,
  OwnRuleRow,
  PackRow,
  ProofRow,
  RulePageRow,
  ScorePoint,
  TimelineEntry,
} from './rows';
export type { KeptPage } from './rule-writes';
export { sha256 } from './sha256';
export type { TrafficRow } from './shop-rows';
/** For the import worker alone, which writes what files held: a message would copy every row. */
export { importTraffic, takeBackTraffic } from './shop-writes';
export { askToPersist, type StorageUse, storageUse } from './storage';
