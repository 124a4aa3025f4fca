/** The reader's entry inside a test page: what tests call in its isolated world (see reading-room.ts). */
import { createControls } from '../../utils/page/controls';
import { readPage } from '../../utils/page/index';
import type { Reading } from '../../utils/reading/reading';

const controls = createControls();

export const read = (): Reading => readPage(document, location, Date.now(), controls).reading;
