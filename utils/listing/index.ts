export { auditListing } from './engine';
export type { GroupScore, ListingReport } from './report';
