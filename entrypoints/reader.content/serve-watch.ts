import type { Browser } from 'wxt/browser';
import type { FromReader, ToReader } from '../../utils/messages/watch';
import type { Controls } from '../../utils/page/controls';
import { applyFix } from '../../utils/page/fix';
import { watchPage } from '../../utils/page/index';
import { createMarks } from '../../utils/page/marks';
import type { Reading } from '../../utils/reading/reading';

/** Serves one panel until it lets go of the port: readings as the page changes, marks, fixes. Nothing is left in the page afterwards. */
export function serveWatch(port: Browser.runtime.Port, controls: Controls, onReading: (reading: Reading) => void): void {
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
  const marks = createMarks({ document, controls, signal, onPress: (key, action) => say({ type: 'markPressed', key, action }) });
  const watch = watchPage({
    document,
    controls,
    signal,
    onReading(reading) {
      say({ type: reading.pageKind === 'unknown' ? 'nothingHere' : 'reading', reading });
      onReading(reading);
    },
  });
  const fix = async ({ id, ...order }: Extract<ToReader, { type: 'fix' }>) => {
    const result = await applyFix(controls, order);
    say({ type: 'fixed', id, result });
    watch.again();
  };
  port.onMessage.addListener((message: ToReader) => {
    switch (message.type) {
      case 'read':
        watch.again();
        break;
      case 'marks':
        marks.draw(message.marks);
        break;
      case 'show':
        marks.flash(message.control, message.span);
        break;
      case 'fix':
        void fix(message);
        break;
    }
  });
  port.onDisconnect.addListener(() => life.abort());
}
