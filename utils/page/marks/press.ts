import type { FromReader } from '../../messages/watch';

/** What was pressed in the page, as the watch port carries it. */
export type PressAction = Extract<FromReader, { type: 'markPressed' }>['action'];
