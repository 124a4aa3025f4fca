import { figuresOf } from '../../utils/figures';
import type { Reading } from '../../utils/reading/reading';
import type { CentrePage } from '../pages/centre';
import { redesign } from '../pages/redesign';
import { judge, type Verdict } from './judge';
import type { ReadablePage, ReadingRoom } from './reading-room';

/** One page in one of its guises. */
export interface Judged {
  page: CentrePage;
  guise: Guise['name'];
  verdict: Verdict;
  /** The whole reading as JSON: what a test looks for buyers' data in. */
  json: string;
}

interface Guise {
  name: 'plain' | 'redesigned' | 'redesigned, other words';
  draw(html: string, page: CentrePage): { html: string; words: Readonly<Record<string, string>> };
}

const GUISES: readonly Guise[] = [
  { name: 'plain', draw: (html) => ({ html, words: {} }) },
  { name: 'redesigned', draw: (html) => ({ html: redesign(html, 11, { semantic: 'removed' }), words: {} }) },
  {
    name: 'redesigned, other words',
    draw: (html, { otherWords = {} }) => ({ html: redesign(html, 29, { semantic: 'removed', labels: otherWords }), words: otherWords }),
  },
];

/** Tabs that read at the same time. */
const TABS = 2;

function grouped<Item>(items: readonly Item[], by: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = by(item);
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return groups;
}

/** Longest that a page may take to draw what it fetched. */
const PATIENCE_MS = 1_500;

/** A reading after the page has drawn its tables; of a page whose tables stay empty the last one. */
async function restedReading(tab: ReadablePage): Promise<Reading> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const reading = await tab.read();
    const waits = (reading.unread ?? []).some(({ reason }) => reason === 'empty' || reason === 'loading' || reason === 'moving');
    if ((!waits && !reading.notRead.some(({ reason }) => reason === 'loading')) || Date.now() > end) return reading;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Reads every page in every guise and compares it with its truth. */
export async function judgeEverywhere(room: ReadingRoom, pages: readonly CentrePage[]): Promise<Judged[]> {
  // Pages that differ in their hash alone stand at one address: never two of them at once.
  const groups = [...grouped(pages, ({ url }) => url.replace(/#.*$/, '')).values()];
  const judged: Judged[] = [];
  async function one(tab: ReadablePage, page: CentrePage, guise: Guise): Promise<void> {
    const { html, words } = guise.draw(page.html(), page);
    await tab.visit(page.url, html);
    // A tab behind another is drawn no frames to poll by. What does not come to rest is judged as it stands.
    if (page.rests) await tab.page.waitForFunction(page.rests, { polling: 100, timeout: 5_000 }).catch(() => undefined);
    const reading = await restedReading(tab);
    judged.push({ page, guise: guise.name, verdict: judge(reading, figuresOf(reading), page.truth, words), json: JSON.stringify(reading) });
  }
  async function work(tab: ReadablePage): Promise<void> {
    for (let group = groups.shift(); group; group = groups.shift())
      for (const page of group) for (const guise of GUISES) await one(tab, page, guise);
  }
  const tabs = await Promise.all(Array.from({ length: TABS }, () => room.open('about:blank')));
  await Promise.all(tabs.map(work));
  return judged;
}

type Kind = 'fields' | 'cells' | 'metrics' | 'flags' | 'cards';

/** Share that is right, 1 where there was nothing to read. */
export function share(judged: readonly Judged[], kind: Kind): number {
  const all = judged.reduce((sum, { verdict }) => sum + verdict[kind].all, 0);
  return all === 0 ? 1 : judged.reduce((sum, { verdict }) => sum + verdict[kind].right, 0) / all;
}

/** Every fault, one a line, each with its page. At most `most` a page, so that one broken page does not hide the others. */
export function faultsOf(judged: readonly Judged[], most = 6): string {
  return judged
    .flatMap(({ page, guise, verdict: { wrong, missed, faults } }) => {
      const lines = [...wrong.map((line) => `WRONG ${line}`), ...missed.map((line) => `missed ${line}`), ...faults];
      const head = `${page.marketplace} ${page.pageKind} “${page.title}”, ${guise}`;
      const rest = lines.length - most;
      return lines
        .slice(0, most)
        .concat(rest > 0 ? [`and ${rest} more`] : [])
        .map((line) => `${head}: ${line}`);
    })
    .join('\n');
}

/** One line for each marketplace and page kind: share of fields, cells and flags that are right, number of wrong values. */
export function summary(judged: readonly Judged[]): string[] {
  const groups = grouped(judged, ({ page }) => `${page.marketplace} ${page.pageKind}`);
  const percent = (own: readonly Judged[], kind: Kind) =>
    own.some(({ verdict }) => verdict[kind].all > 0) ? `${(share(own, kind) * 100).toFixed(1)}%` : '–';
  return [...groups].map(([name, own]) => {
    const wrong = own.reduce((sum, { verdict }) => sum + verdict.wrong.length, 0);
    return `${name}: fields ${percent(own, 'fields')}, cells ${percent(own, 'cells')}, metrics ${percent(own, 'metrics')}, flags ${percent(own, 'flags')}, cards ${percent(own, 'cards')}, wrong ${wrong}`;
  });
}
