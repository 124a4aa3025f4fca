import type { SentSample } from '../../utils/messages/watch';
import type { Pixels } from '../../utils/pictures/pixels';
import type { PictureState } from '../../utils/pictures/state';

/** A picture to be measured: a file on this computer, or what the page let us see of one. */
export type PictureSource = Blob | SentSample;

/** To the Worker, which works off its orders one after the other. */
export interface Order {
  id: number;
  source: PictureSource;
}

/** What is known of a picture once it was looked at; `small` is to be drawn, absent where nothing could be. */
export interface Looked {
  state: PictureState;
  small?: Pixels;
}

/** From the Worker, one for each order. */
export interface Report extends Looked {
  id: number;
}
