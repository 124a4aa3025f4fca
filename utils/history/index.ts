/**
 * The history as pages of the extension see it: live queries and plain types. Writing goes through messages to the background worker
 * (utils/messages/client.ts); the tables are behind utils/history/record.ts and its neighbours.
 */

export { type BackupReport, exportBackup } from './backup';
export type { BackupError } from './backup-file';
export { importBackup, inspectBackup } from './backup-run';
export { wholeReading } from './changes';
export type { HealthRow, HealthVisit, PageFiguresRow, PageState, PageTrouble } from './figure-rows';
export { listingKey } from './identity';
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
