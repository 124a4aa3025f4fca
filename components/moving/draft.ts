import { MARKETPLACES, type MarketplaceId } from '../../utils/marketplaces/ids';
import type { ReadField, Reading } from '../../utils/reading/reading';

/** A listing typed or pasted, for one that was never kept. */
export interface Draft {
  from: MarketplaceId;
  title: string;
  /** One selling point a line. */
  bullets: string;
  description: string;
}

/** What the desk remembers in this tab: the draft, and where things were last moved to. */
export interface Remembered {
  draft: Draft;
  target: MarketplaceId;
}

const NOTHING: Remembered = { draft: { from: 'taobao', title: '', bullets: '', description: '' }, target: 'amazon' };
const KEY = 'moving';

/** Outlives another desk and a reload, and goes with the tab. Anything unreadable counts as nothing. */
export function remembered(storage: Pick<Storage, 'getItem'> = sessionStorage): Remembered {
  try {
    const kept = JSON.parse(storage.getItem(KEY) ?? '{}') as { draft?: Partial<Record<keyof Draft, unknown>>; target?: unknown } | null;
    const text = (value: unknown) => (typeof value === 'string' ? value : '');
    const site = (value: unknown) => MARKETPLACES.find((known) => known === value);
    const { from, title, bullets, description } = kept?.draft ?? {};
    return {
      draft: { from: site(from) ?? NOTHING.draft.from, title: text(title), bullets: text(bullets), description: text(description) },
      target: site(kept?.target) ?? NOTHING.target,
    };
  } catch {
    return NOTHING;
  }
}

/** What is too large for the tab's storage is not kept; it stays on the screen. */
export function remember(what: Remembered, storage: Pick<Storage, 'setItem'> = sessionStorage): void {
  try {
    storage.setItem(KEY, JSON.stringify(what));
  } catch {
    // Full: nothing is lost that is on the screen.
  }
}

/** The draft as if it had been read from a page; undefined while there is nothing in it. */
export function readingOf({ from, title, bullets, description }: Draft): Reading | undefined {
  const field = (name: 'title' | 'bullet' | 'description', text: string): ReadField => ({ field: name, text, label: '', how: 'pasted' });
  const fields = [
    ...(title.trim() === '' ? [] : [field('title', title.trim())]),
    ...bullets
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => field('bullet', line)),
    ...(description.trim() === '' ? [] : [field('description', description.trim())]),
  ];
  if (fields.length === 0) return undefined;
  return {
    schema: 1,
    marketplace: from,
    pageKind: 'listing-editor',
    url: '',
    language: /\p{Script=Han}/u.test(`${title}${bullets}${description}`) ? 'zh' : 'en',
    at: 0,
    fields,
    notRead: [],
    tables: [],
    coverage: { read: fields.length, expected: fields.length },
  };
}
