import { consistencyAudit } from '../consistency';

/** What the goods are made of, and in what share. */
export const agreementMaterial = consistencyAudit('agreement-material', ['material']);
