import { MOST_PICTURES, type PictureSeen } from '../../utils/messages/watch';
import type { PictureState } from '../../utils/pictures/state';
import type { FieldName } from '../../utils/reading/fields';
import type { ImageFact, Reading } from '../../utils/reading/reading';
import type { Looked } from '../pictures/protocol';
import type { World } from './world';

/** Pictures of these fields are looked at; those of the description only count. */
const LOOKED_AT: readonly FieldName[] = ['images', 'images_3x4', 'image_white', 'image_long'];

/** Answers that come within this time are judged together. */
const TOGETHER_MS = 80;

/** Looking at the pictures of the listing at hand: which are asked for, what came of each. */
export interface Picturing {
  /** Asks the page for the pictures of this reading that nothing is known of yet. */
  read(reading: Reading): void;
  /** What the page answers. */
  take(src: string, seen: PictureSeen): void;
  /** Another page stands in front. */
  forget(): void;
  stop(): void;
}

interface Room {
  /** Has the page look at these. */
  ask(srcs: readonly string[]): void;
  /** Everything that is known so far. */
  tell(pictures: ReadonlyMap<string, Looked>): void;
  /** Key under which the listing at hand is kept; undefined = it is not. */
  listing(): string | undefined;
}

export function startPicturing(world: Pick<World, 'loadMeasuring' | 'memory' | 'now'>, room: Room): Picturing {
  let known = new Map<string, Looked>();
  let asked = new Set<string>();
  /** Grows with every page, so that what was measured for an earlier one is dropped. */
  let page = 0;
  let due: ReturnType<typeof setTimeout> | undefined;
  let fresh = new Map<string, PictureState>();
  let measuring: ReturnType<World['loadMeasuring']> | undefined;

  function tellSoon(): void {
    due ??= setTimeout(() => {
      due = undefined;
      room.tell(new Map(known));
      keep();
    }, TOGETHER_MS);
  }

  /** What was measured goes into the store; where that is shut, or this is no product page, the panel does without. */
  function keep(): void {
    const listing = room.listing();
    const pictures = [...fresh].flatMap(([src, state]) => (state.kind === 'measured' ? [{ src, measure: state.measure }] : []));
    fresh = new Map();
    if (listing !== undefined && pictures.length > 0) void world.memory.keepPictures({ listing, at: world.now(), pictures });
  }

  function learn(src: string, looked: Looked): void {
    known.set(src, looked);
    fresh.set(src, looked.state);
    tellSoon();
  }

  /** A picture that had not loaded is asked for again once the page knows its size. */
  const isWanted = ({ src, width }: ImageFact): boolean => {
    const state = known.get(src)?.state;
    return state === undefined || (state.kind === 'notRead' && state.reason === 'notLoaded' && width !== undefined);
  };

  return {
    read(reading) {
      const images = reading.fields.filter(({ field }) => LOOKED_AT.includes(field)).flatMap((field) => field.images ?? []);
      const wanted = new Set(images.filter(isWanted).map(({ src }) => src));
      const srcs = [...wanted].slice(0, MOST_PICTURES);
      if (srcs.every((src) => asked.has(src))) return;
      asked = new Set(srcs);
      room.ask(srcs);
    },
    take(src, seen) {
      // A page may tell of pictures nobody asked for.
      if (!asked.delete(src)) return;
      if (seen.kind === 'notRead') return learn(src, { state: seen });
      const mine = page;
      measuring ??= world.loadMeasuring();
      void measuring
        .then((worker) => worker.measure(seen.sample))
        .then((looked) => {
          if (looked && mine === page) learn(src, looked);
        });
    },
    forget() {
      page += 1;
      known = new Map();
      asked = new Set();
      fresh = new Map();
      clearTimeout(due);
      due = undefined;
      room.tell(new Map());
    },
    stop() {
      clearTimeout(due);
      void measuring?.then((worker) => worker.close());
    },
  };
}
