import type { WatchLink, Where } from '../../utils/messages/watch-link';
import { type Lesson, type LessonPlace, NOT_TAUGHT, type NotTaught, type Teaching as Teaches } from '../../utils/reading/lesson';
import type { PanelState } from '../shell/state';
import type { Toast, World } from '../shell/world';
import type { Words } from '../ui/words';
import type { Want } from './phases';

/** Teaching the reader: from the press in the panel to the lesson in the store. */
export interface Teaching {
  /** Lets the operator point at a value in the page. */
  point(want: Want): Promise<void>;
  /** Asks the page what it could be known by. */
  page(): Promise<void>;
  stop(): void;
  /** Keeps what was taught; the page is read by it at once. */
  keep(name: string, place: LessonPlace, teaches: Teaches): Promise<void>;
  /** Keeps lessons that are there already, or come from a file. */
  put(lessons: readonly Lesson[]): Promise<boolean>;
  remove(lesson: Lesson): Promise<void>;
  end(): void;
}

/** What teaching needs of the panel's model. */
interface Model {
  readonly words: Words;
  readonly link: WatchLink | undefined;
  get(): PanelState;
  set(change: Partial<PanelState>): void;
  say(text: string, offer?: Toast['offer']): void;
  complain(text: string): void;
}

export function startTeaching(session: Model, world: World): Teaching {
  const { memory } = world;
  let pointing: AbortController | undefined;
  const unfollow = memory.followLessons((lessons) => {
    session.set({ lessons });
    teachPage(lessons);
  });

  function teachPage(lessons: readonly Lesson[]): void {
    const { link } = session.get();
    if (link.kind !== 'reading' && link.kind !== 'nothingHere') return;
    session.link?.teach(lessons.filter(({ place }) => place.marketplace === link.reading.marketplace));
  }

  /** Where the page in front stands, as lessons say it; undefined where no page of a marketplace is in front. */
  function placeOf(where: Where): LessonPlace | undefined {
    const { link } = session.get();
    if (link.kind !== 'reading' && link.kind !== 'nothingHere') return undefined;
    const { marketplace, pageKind } = link.reading;
    return marketplace === 'unknown' ? undefined : { marketplace, pageKind, ...where };
  }

  const stop = (): void => {
    pointing?.abort();
    pointing = undefined;
    session.set({ teaching: undefined });
  };

  const put = async (lessons: readonly Lesson[]): Promise<boolean> => {
    for (const lesson of lessons) {
      const error = await memory.setLesson(lesson);
      if (!error) continue;
      session.complain(session.words.t(`panel.store.${error}`));
      return false;
    }
    return true;
  };

  const undoing = (act: () => void) => ({ label: session.words.t('panel.toast.undo'), act, undoes: true }) as const;

  const remove = async (lesson: Lesson): Promise<void> => {
    const { t } = session.words;
    const error = await memory.removeLesson(lesson.id);
    if (error) return session.complain(t(`panel.store.${error}`));
    session.say(
      t('lessons.removed', { name: lesson.name }),
      undoing(() => void put([lesson])),
    );
  };

  return {
    stop,
    put,
    remove,
    async point(want) {
      pointing?.abort();
      const mine = new AbortController();
      pointing = mine;
      const { t, field } = session.words;
      const what = want && (want.label ?? field({ field: want.field }));
      session.set({ teaching: { phase: 'pointing', want } });
      const trouble = Object.fromEntries(NOT_TAUGHT.map((id) => [id, t(`teach.trouble.${id}`)])) as Record<NotTaught, string>;
      const say = what === undefined ? t('teach.point.any') : t('teach.bar.say', { what });
      const answer = await session.link?.pick({ say, keys: t('teach.bar.keys'), stop: t('teach.stop'), trouble }, mine.signal);
      if (mine.signal.aborted) return;
      const place = answer?.ok ? placeOf(answer.place) : undefined;
      session.set({ teaching: answer?.ok && place ? { phase: 'picked', want, picked: answer.picked, place } : undefined });
    },
    async page() {
      const answer = await session.link?.titles();
      const place = answer && placeOf(answer.place);
      if (!place) return session.complain(session.words.t('teach.page.gone'));
      session.set({ teaching: { phase: 'page', titles: answer.titles, place } });
    },
    async keep(name, place, teaches) {
      const lesson: Lesson = { id: memory.newId(), at: world.now(), name, place, teaches };
      if (!(await put([lesson]))) return;
      stop();
      session.say(
        session.words.t('teach.kept', { name }),
        undoing(() => void remove(lesson)),
      );
    },
    end() {
      stop();
      unfollow();
    },
  };
}
