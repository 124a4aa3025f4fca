import { consistencyAudit } from '../consistency';

/** The device an accessory fits, and the model number. */
export const agreementModel = consistencyAudit('agreement-model', ['model']);
