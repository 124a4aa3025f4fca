import { consistencyAudit } from '../consistency';

/** For which season, and of which year. */
export const agreementSeason = consistencyAudit('agreement-season', ['season', 'year']);
