import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { partsHere } from '../../utils/page/parts';
import { startReader } from './reader';

/** Where a second injection into the same page finds the first: `true` while that one can still speak to its extension. */
const RUNNING = Symbol.for('stallkeeper.reader');

export default defineUnlistedScript(() => {
  const world = globalThis as { [RUNNING]?: () => boolean };
  // After the extension is reloaded the old reader is deaf, and the new one takes its place.
  if (world[RUNNING]?.()) return;
  world[RUNNING] = startReader(partsHere());
});
