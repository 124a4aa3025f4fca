import { consistencyAudit } from '../consistency';

/** Sides, lengths, clothing sizes, volume and weight: the same wherever they stand, whatever the unit. */
export const agreementSize = consistencyAudit('agreement-size', ['size', 'content']);
