import type { VideoFact } from '../reading/reading';
import { isText } from './rows';
import type { Token } from './scan';

/** A length as printed on a player: 00:32, 1:02:03. */
const CLOCK = /(?:^|[^\d:])(?:(\d{1,2}):)?([0-5]?\d):([0-5]\d)(?!\d|:)/;

/** Longest that a main video is believed to be, in seconds. */
const DAY = 86_400;

/**
 * What the row of the video slot shows of the video in it: the film element where the page plays one, a printed length elsewhere.
 * @returns undefined where the slot holds none
 */
export function videoIn(tokens: readonly Token[]): VideoFact | undefined {
  const film = tokens.map(({ element }) => element).find((element) => element.localName === 'video') as HTMLVideoElement | undefined;
  const printed = tokens.filter(isText).flatMap(({ text }) => secondsIn(text) ?? [])[0];
  if (!film && printed === undefined) return undefined;
  const seconds = film && Number.isFinite(film.duration) && film.duration > 0 ? film.duration : printed;
  return {
    ...(seconds === undefined || seconds > DAY ? {} : { seconds: Math.round(seconds * 10) / 10 }),
    ...(film && film.videoWidth > 0 && film.videoHeight > 0 ? { width: film.videoWidth, height: film.videoHeight } : {}),
    ...(film ? { cover: film.hasAttribute('poster') && film.getAttribute('poster') !== '' } : {}),
  };
}

function secondsIn(text: string): number | undefined {
  if (text.length > 60) return undefined;
  const clock = CLOCK.exec(text);
  return clock ? Number(clock[1] ?? 0) * 3_600 + Number(clock[2]) * 60 + Number(clock[3]) : undefined;
}
