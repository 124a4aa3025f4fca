import { consistencyAudit } from '../consistency';

/** A colour the title names that neither the form nor a variant has. */
export const agreementColour = consistencyAudit('agreement-colour', ['colour']);
