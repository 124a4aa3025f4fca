import { MARKETPLACES, type MarketplaceId } from '../../utils/marketplaces/ids';
import type { FieldName } from '../../utils/reading/fields';
import type { Division } from './parts';

/** What kind of text it is, and the field of a listing its rules are those of. */
export const KINDS = {
  reply: 'description',
  script: 'description',
  picture: 'title',
  bullets: 'bullet',
} as const satisfies Record<string, FieldName>;
export type Kind = keyof typeof KINDS;

/** What is on the desk. */
export interface Draft {
  text: string;
  kind: Kind;
  division: Division;
  marketplace: MarketplaceId | 'unknown';
  /** The goods in plain words; '' = not known. */
  goods: string;
}

const EMPTY: Draft = { text: '', kind: 'reply', division: 'lines', marketplace: 'unknown', goods: '' };
const KEY = 'texts-draft';

/** The draft of this tab: it outlives another desk and a reload, and goes with the tab. Anything unreadable counts as none. */
export function readDraft(storage: Pick<Storage, 'getItem'> = sessionStorage): Draft {
  try {
    const kept = JSON.parse(storage.getItem(KEY) ?? '{}') as Partial<Record<keyof Draft, unknown>> | null;
    const text = typeof kept?.text === 'string' ? kept.text : '';
    const goods = typeof kept?.goods === 'string' ? kept.goods : '';
    const kind = Object.keys(KINDS).find((known): known is Kind => known === kept?.kind) ?? EMPTY.kind;
    const marketplace = MARKETPLACES.find((known) => known === kept?.marketplace) ?? EMPTY.marketplace;
    return { text, goods, kind, marketplace, division: kept?.division === 'paragraphs' ? 'paragraphs' : 'lines' };
  } catch {
    return EMPTY;
  }
}

/** A draft too large for the tab's storage is not kept; it stays on the screen. */
export function keepDraft(draft: Draft, storage: Pick<Storage, 'setItem'> = sessionStorage): void {
  try {
    storage.setItem(KEY, JSON.stringify(draft));
  } catch {
    // Full: nothing to be done about it, and nothing is lost that is on the screen.
  }
}
