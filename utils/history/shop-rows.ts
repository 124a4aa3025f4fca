import type { PictureMeasure } from '../pictures/state';
import type { TrafficDay } from '../shop/traffic';

/** What was measured of one picture of a listing. The pixels themselves are never kept. */
export interface PictureRow {
  /** `listing|src` */
  id: string;
  listing: string;
  src: string;
  measure: PictureMeasure;
  /** When it was measured, epoch milliseconds. */
  at: number;
}

/** One listing's figures on one day. The listing need not be known yet: a report holds the whole shop. */
export interface TrafficRow extends TrafficDay {
  /** `listing|day` */
  id: string;
  listing: string;
  /** Name of the file the newest of its figures came from, and when that was imported, epoch milliseconds. */
  file: string;
  at: number;
}
