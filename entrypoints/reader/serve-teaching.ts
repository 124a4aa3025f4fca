import type { FromReader, TeachOrder } from '../../utils/messages/watch';
import { learn } from '../../utils/page/lessons';
import type { Parts } from '../../utils/page/parts';
import { holdsAt, placeHere } from '../../utils/reading/lesson';
import { fetchPart } from './part';

/**
 * Serves the teaching of one panel: pointing at something in the page, trying a lesson, taking new ones.
 * @param changed is called when other lessons hold than before
 */
export function serveTeaching(
  parts: Parts,
  signal: AbortSignal,
  say: (message: FromReader) => void,
  changed: () => void,
): (order: TeachOrder) => void {
  /** What is being pointed at; a new order ends it. */
  let pointing: AbortController | undefined;

  const teach = async ({ words }: Extract<TeachOrder, { type: 'teach' }>) => {
    pointing?.abort();
    const mine = new AbortController();
    pointing = mine;
    if (!(parts.teaching || (await fetchPart('teach'))) || !parts.teaching || mine.signal.aborted)
      return say({ type: 'picked', place: placeHere(location) });
    parts.teaching.startPicking({
      document,
      words,
      signal: AbortSignal.any([signal, mine.signal]),
      onEnd: (picked) => say({ type: 'picked', place: placeHere(location), ...(picked ? { picked } : {}) }),
    });
  };

  const tell = async () => {
    if (parts.teaching || (await fetchPart('teach')))
      say({ type: 'titles', place: placeHere(location), titles: parts.teaching?.titlesHere(document) ?? [] });
  };

  const tryOut = async ({ id, lesson }: Extract<TeachOrder, { type: 'try' }>) => {
    const { place, teaches } = lesson;
    const elsewhere = !holdsAt(place, location) || !('find' in teaches);
    if (elsewhere || !(parts.taught || (await fetchPart('taught'))) || !parts.taught)
      return say({ type: 'tried', id, result: { ok: false, error: 'otherPage' } });
    say({ type: 'tried', id, result: parts.taught.tryRecipe(document, teaches.find) });
  };

  return (order) => {
    switch (order.type) {
      case 'teach':
        void teach(order);
        break;
      case 'teachStop':
        pointing?.abort();
        break;
      case 'titles':
        void tell();
        break;
      case 'try':
        void tryOut(order);
        break;
      case 'lessons':
        learn(parts, order.lessons);
        changed();
    }
  };
}
