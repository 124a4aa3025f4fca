import { consistencyAudit } from '../consistency';

/** Whom the goods are for: gender and age. */
export const agreementPeople = consistencyAudit('agreement-people', ['people']);
