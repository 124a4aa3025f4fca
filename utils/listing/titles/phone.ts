import { offsetAt } from '../../text/length';
import { SHOWN } from '../audits/title-mobile-cut';
import type { Writing } from '../writing';

/** UTF-16 offset at which a phone's result list cuts a title; its length where all of it is shown. */
export function phoneShows(title: string, writing: Writing): number {
  return offsetAt(title, SHOWN[writing], 'width');
}
