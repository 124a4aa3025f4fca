import type { Database } from './database';
import type { ListingRow, Observation, VersionRow } from './rows';

function newest(database: Database, listing: string, observation: Observation): Promise<VersionRow | undefined> {
  return database.versions
    .where('[listing+observation+at]')
    .between([listing, observation, -Infinity], [listing, observation, Infinity])
    .last();
}

/**
 * Makes a listing's row again from its versions, inside the caller's transaction; a listing without versions goes. The row is a summary: what
 * it says can always be told from the versions.
 */
export async function refreshListing(database: Database, key: string): Promise<void> {
  const [editor, open, known] = await Promise.all([
    newest(database, key, 'editor'),
    newest(database, key, 'public'),
    database.listings.get(key),
  ]);
  const last = editor && open ? (open.until > editor.until ? open : editor) : (editor ?? open);
  if (!last) return database.listings.delete(key);
  const first = await database.versions.where('[listing+at]').between([key, -Infinity], [key, Infinity]).first();
  const check = editor && (await database.checks.where('version').equals(editor.id).sortBy('at')).at(-1);
  const fields = (editor ?? last).reading.fields;
  const image = fields.find(({ field }) => field === 'images')?.images?.[0]?.src;
  const { marketplace, itemId, url } = last.reading;
  const row: ListingRow = {
    key,
    marketplace,
    url,
    title: fields.find(({ field }) => field === 'title')?.text ?? known?.title ?? '',
    firstSeen: Math.min(known?.firstSeen ?? last.at, first?.at ?? last.at),
    lastSeen: last.until,
    score: check?.score ?? null,
    mustFix: check?.counts.fail ?? 0,
    ...(itemId === undefined ? {} : { itemId }),
    ...(image === undefined ? {} : { image }),
    ...(editor ? { editorVersion: editor.id } : {}),
    ...(open ? { publicVersion: open.id } : {}),
  };
  if (JSON.stringify(row) !== JSON.stringify(known)) await database.listings.put(row);
}
