import { figuresOf } from '../../utils/figures';
import { guarded } from '../../utils/history/database';
import { recordHealth } from '../../utils/history/health';
import { lessonsWorked, removeLesson, setLesson } from '../../utils/history/lesson-writes';
import { readLessons } from '../../utils/history/live-figures';
import { recordReading } from '../../utils/history/record';
import { recordFigures } from '../../utils/history/record-figures';
import {
  keepRulePage,
  removeOwnRule,
  removePack,
  removeProof,
  removeRulePage,
  restoreRulePage,
  setOwnRule,
  setPack,
  setProof,
} from '../../utils/history/rule-writes';
import { keepPictures, removeSearchWords, removeShopCard, setSearchWords, setShopCard } from '../../utils/history/shop-writes';
import {
  clearHistory,
  decideDifference,
  forgetListing,
  pinVersion,
  recordAction,
  removeDismissal,
  setDismissal,
  setSettings,
} from '../../utils/history/writes';
import { FIGURE_KINDS } from '../../utils/marketplaces/ids';
import { refusalCounts } from '../../utils/messages/refusals';
import type { Handlers } from '../../utils/messages/router';
import { LESSON_CAPS } from '../../utils/reading/lesson';
import { keepAds } from './ads';
import { showBadge } from './badge';
import { judge } from './judge';
import { loadPart } from './parts';

/** What is done with each message: one call through history's door. */
export const handlers: Handlers = {
  async 'reading.submit'({ reading, visit }, from) {
    const noted = await recordHealth(reading, figuresOf, visit);
    if (!noted.ok) return noted;
    await keepAds(reading);
    if (FIGURE_KINDS.has(reading.pageKind)) return recordFigures(reading, figuresOf, visit);
    const judgement = await judge(reading);
    const recorded = await recordReading(reading, judgement, visit);
    const read = reading.lessons?.filter(({ state }) => state === 'read').map(({ lesson }) => lesson) ?? [];
    if (read.length > 0) await lessonsWorked(read, reading.at);
    if (from.tier === 'reader') await showBadge(from.tab, judgement.findings);
    return recorded;
  },
  'part.load': ({ part }, from) => loadPart(part, from),
  'settings.set': (patch) => setSettings(patch),
  'dismissal.set': (dismissal) => setDismissal(dismissal),
  'dismissal.remove': ({ id }) => removeDismissal(id),
  'action.record': (action) => recordAction(action),
  'difference.decide': ({ id, state }) => decideDifference(id, state, Date.now()),
  'version.pin': ({ id, pinned }) => pinVersion(id, pinned),
  'listing.forget': ({ listing }) => forgetListing(listing),
  'history.clear': ({ from, to }) => clearHistory(from, to),
  'proof.set': (proof) => setProof(proof),
  'proof.remove': ({ id }) => removeProof(id),
  'pack.set': (pack) => setPack(pack),
  'pack.remove': ({ id }) => removePack(id),
  'ownRule.set': (row) => setOwnRule(row),
  'ownRule.remove': ({ id }) => removeOwnRule(id),
  'rulePage.keep': (page) => keepRulePage(page),
  'rulePage.remove': ({ id }) => removeRulePage(id),
  'rulePage.restore': (page) => restoreRulePage(page),
  'shopCard.set': (card) => setShopCard(card),
  'shopCard.remove': ({ id }) => removeShopCard(id),
  'searchWords.set': (list) => setSearchWords(list),
  'searchWords.remove': ({ id }) => removeSearchWords(id),
  'pictures.measured': (measured) => keepPictures(measured),
  async 'lessons.read'(_, from) {
    const site = from.tier === 'reader' ? from.site : undefined;
    return guarded(async () => (await readLessons()).filter(({ place }) => place.marketplace === site).slice(0, LESSON_CAPS.lessons));
  },
  'lesson.set': (lesson) => setLesson(lesson),
  'lesson.remove': ({ id }) => removeLesson(id),
  async 'refused.read'() {
    return { ok: true, value: await refusalCounts() };
  },
};
