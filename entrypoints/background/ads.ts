import { noticeChanges } from '../../utils/ads/notice';
import { factsOf } from '../../utils/ads/page-facts';
import { rowsToJudge } from '../../utils/ads/page-rows';
import { figuresOf } from '../../utils/figures';
import { recordChanges } from '../../utils/history/ad-notes';
import { guarded } from '../../utils/history/database';
import { importFacts } from '../../utils/history/ledger-import';
import { readPageFigures } from '../../utils/history/live-figures';
import type { Reading } from '../../utils/reading/reading';

/** Earlier readings of a page that a change is looked for in, the newest first. */
const EARLIER = 4;

/**
 * What an ad page showed, kept beyond what platforms show: its figures in the ledger, and what the operator has changed since it was last read. Call it before
 * the reading itself is stored. A ledger that cannot take it says so by itself and keeps nothing else from being stored.
 */
export async function keepAds(reading: Reading): Promise<void> {
  if (reading.pageKind !== 'ad-report') return;
  const figures = figuresOf(reading);
  const ads = rowsToJudge(figures, reading);
  const earlier = await guarded(() => readPageFigures(reading));
  const known = (earlier.ok ? earlier.value : []).slice(0, EARLIER);
  const seen = new Set<string>();
  for (const { reading: before } of known) {
    const then = rowsToJudge(figuresOf(before), before);
    const changes = noticeChanges({ ads: then, at: before.at }, { ads, at: reading.at });
    // Of several earlier readings the newest one that shows an ad tells what it was.
    const news = changes.filter(({ entity, what }) => !seen.has(JSON.stringify([entity, what])));
    if (news.length > 0) await recordChanges(news);
    for (const { rows } of then.tables)
      for (const { entity, shown } of rows) for (const what of Object.keys(shown)) seen.add(JSON.stringify([entity, what]));
  }
  for (const { observation, batches } of factsOf(ads, figures, reading)) await importFacts(observation, batches);
}
