import { agreementOf, type Clash, type ClashKind } from '../agreement';
import type { Mark, Message } from '../findings/finding';
import { type Audit, graded, NOT_APPLICABLE, PASS } from './audit';

/** Kinds whose firm clashes the compliance check reports too. */
const LAW: ReadonlySet<ClashKind> = new Set(['size', 'content', 'quantity', 'material', 'origin', 'brand']);
/** Further clashes that are named behind "why". */
const MOST_OTHERS = 5;

/**
 * An audit that holds together what a listing states of some kinds in several places. A firm clash fails; one that may be a matter of words (牛仔
 * beside 聚酯纤维) asks for a look. Where nothing stands in two places there is nothing to judge.
 */
export function consistencyAudit(id: string, kinds: readonly ClashKind[]): Audit {
  return {
    meta: { id, group: 'consistency', reads: ['title'] },
    audit({ reading }) {
      const { clashes, compared } = agreementOf(reading);
      const own = clashes.filter(({ kind }) => kinds.includes(kind)).toSorted((a, b) => Number(b.firm) - Number(a.firm));
      const [first, ...others] = own;
      if (!first) return kinds.some((kind) => compared.has(kind)) ? PASS : NOT_APPLICABLE;
      const reasons: Message[] = others.slice(0, MOST_OTHERS).map((clash) => ({ id: 'listing.agreement.also', values: valuesOf(clash) }));
      if (own.some(({ kind, firm }) => firm && LAW.has(kind))) reasons.push({ id: 'listing.agreement.law', values: {} });
      return graded(first.firm ? 0.2 : 0.5, {
        values: valuesOf(first),
        marks: own.flatMap(({ said, against }) => [said, against]),
        place: first.said.place,
        reasons,
        ...(first.firm ? {} : { source: { cite: 'Own comparison of the fields', seen: '2026-11-22', confidence: 'C' } as const }),
      });
    },
  };
}

function valuesOf({ said, against }: Clash): Message['values'] {
  return { said: said.text, saidIn: where(said), against: against.text, againstIn: where(against) };
}

/** The printed name of an attribute, else the name of the field in the reader's language. */
function where({ place }: Mark): string {
  return place.name ?? `@panel.field.${place.field}`;
}
