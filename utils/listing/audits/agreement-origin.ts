import { consistencyAudit } from '../consistency';

/** Where the goods come from, and whose they are. */
export const agreementOrigin = consistencyAudit('agreement-origin', ['origin', 'brand']);
