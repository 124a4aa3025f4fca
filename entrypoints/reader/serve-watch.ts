import type { Browser } from 'wxt/browser';
import type { PageKind } from '../../utils/marketplaces/ids';
import type { FromReader, ToReader } from '../../utils/messages/watch';
import type { Controls } from '../../utils/page/controls';
import { watchPage } from '../../utils/page/index';
import type { Parts } from '../../utils/page/parts';
import { fitting } from '../../utils/reading/fit';
import type { Reading } from '../../utils/reading/reading';
import { fetchPart } from './part';
import { serveChips } from './serve-chips';
import { serveTeaching } from './serve-teaching';

/** Serves one panel until it lets go of the port: readings as the page changes, marks, fixes, looks at pictures. Nothing is left in the page afterwards. */
export function serveWatch(
  port: Browser.runtime.Port,
  controls: Controls,
  parts: Parts,
  isHere: (kind: PageKind, arrived: () => void) => boolean,
  { onReading, beforeFix, lessons }: { onReading(reading: Reading): void; beforeFix(): void; lessons: Promise<boolean> },
): void {
  const life = new AbortController();
  const { signal } = life;
  const say = (message: FromReader) => {
    if (signal.aborted) return;
    try {
      port.postMessage(message);
    } catch {
      life.abort();
    }
  };
  /** Marks and fixes arrive after the first reading; undefined when they cannot be had any more. */
  const tools = (parts.tools ? Promise.resolve(true) : fetchPart('marks')).then((here) =>
    here && !signal.aborted ? parts.tools : undefined,
  );
  const marks = tools.then((here) =>
    here?.createMarks({ document, controls, signal, onPress: (key, action) => say({ type: 'markPressed', key, action }) }),
  );
  const chips = serveChips(parts, signal, say);
  const watch = watchPage({
    document,
    controls,
    parts,
    ready: (kind) => isHere(kind, () => watch.again()),
    signal,
    onReading(reading) {
      const fits = fitting(reading);
      say({ type: fits.pageKind === 'unknown' ? 'nothingHere' : 'reading', reading: fits });
      onReading(fits);
    },
    onRows: chips.onRows,
  });
  const fix = async ({ id, ...order }: Extract<ToReader, { type: 'fix' }>) => {
    beforeFix();
    const here = await tools;
    say({ type: 'fixed', id, result: here ? await here.applyFix(controls, order) : { ok: false, error: 'gone', now: '' } });
    watch.again();
  };
  /** The order that is being worked through; a new one ends it. */
  let looking: AbortController | undefined;
  const look = async (srcs: readonly string[]) => {
    looking?.abort();
    const mine = new AbortController();
    looking = mine;
    if (!(parts.lookAtPictures || (await fetchPart('pictures')))) return;
    await parts.lookAtPictures?.(
      document,
      srcs,
      (src, seen) => say({ type: 'picture', src, seen }),
      AbortSignal.any([signal, mine.signal]),
    );
  };
  /** The copy that is being made; a new order ends it. */
  let copying: AbortController | undefined;
  const copyPage = async (labels: readonly string[]) => {
    copying?.abort();
    const mine = new AbortController();
    copying = mine;
    if (!(parts.makeKit || (await fetchPart('kit')))) return say({ type: 'kitGone' });
    const ended = AbortSignal.any([signal, mine.signal]);
    const copy = await parts.makeKit?.(document, labels, (share) => say({ type: 'kitShare', share }), ended);
    if (copy) say({ type: 'kit', copy });
  };
  void lessons.then((any) => any && !signal.aborted && watch.again());
  const taught = serveTeaching(parts, signal, say, () => watch.again());
  port.onMessage.addListener((message: ToReader) => {
    switch (message.type) {
      case 'read':
        watch.again();
        break;
      case 'marks':
        void marks.then((drawn) => drawn?.draw(message.marks));
        break;
      case 'pictures':
        void look(message.srcs);
        break;
      case 'kit':
        void copyPage(message.labels);
        break;
      case 'kitStop':
        copying?.abort();
        break;
      case 'chips':
      case 'showRow':
      case 'note':
        chips.take(message);
        break;
      case 'show':
        void marks.then((drawn) => drawn?.flash(message.control, message.span));
        break;
      case 'fix':
        void fix(message);
        break;
      default:
        taught(message);
    }
  });
  port.onDisconnect.addListener(() => life.abort());
}
