import { consistencyAudit } from '../consistency';

/** How many pieces the buyer gets. */
export const agreementQuantity = consistencyAudit('agreement-quantity', ['quantity']);
