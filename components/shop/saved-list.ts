import type { Payload } from '../../utils/messages/protocol';
import type { SearchWordList } from '../../utils/shop/search-words';

/** A list as it is sent to be kept. */
export function savedList({ words, ...list }: SearchWordList): Payload<'searchWords.set'> {
  return { ...list, words: words.map((one) => ({ ...one })) };
}
