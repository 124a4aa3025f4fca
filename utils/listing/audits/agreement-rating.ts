import { consistencyAudit } from '../consistency';

/** Power, voltage, battery charge and storage. */
export const agreementRating = consistencyAudit('agreement-rating', ['rating']);
