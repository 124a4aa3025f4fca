import { type Measuring, startMeasuring } from './measuring';
import type { Looked } from './protocol';

/** Most pictures the desk takes in. */
export const MOST_FILES = 60;

export interface DeskPicture {
  id: number;
  file: File;
  /** Absent until it was looked at. */
  looked?: Looked;
}

export interface DeskState {
  /** In the order they would stand in the listing. */
  pictures: readonly DeskPicture[];
  running: boolean;
}

/** The files on the desk, looked at one after the other. Nothing of them leaves the computer, and nothing is kept. */
export class PicturesJob {
  #state: DeskState = { pictures: [], running: false };
  readonly #listeners = new Set<() => void>();
  readonly #start: () => Measuring;
  #measuring: Measuring | undefined;
  #last = 0;

  constructor(start: () => Measuring = startMeasuring) {
    this.#start = start;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly get = (): DeskState => this.#state;

  /** @returns how many were left out because the desk is full */
  add(files: readonly File[]): number {
    const room = MOST_FILES - this.#state.pictures.length;
    const taken = files.slice(0, room).map((file): DeskPicture => {
      this.#last += 1;
      return { id: this.#last, file };
    });
    this.#set({ pictures: [...this.#state.pictures, ...taken] });
    void this.#run();
    return files.length - taken.length;
  }

  /** Looks at what was not looked at yet. */
  goOn(): void {
    void this.#run();
  }

  stop(): void {
    this.#set({ running: false });
    this.#measuring?.close();
    this.#measuring = undefined;
  }

  /** @returns puts everything back */
  clear(): () => void {
    const { pictures } = this.#state;
    this.stop();
    this.#set({ pictures: [] });
    return () => {
      this.#set({ pictures });
      void this.#run();
    };
  }

  ahead(id: number): void {
    const pictures = [...this.#state.pictures];
    const at = pictures.findIndex((picture) => picture.id === id);
    const picture = pictures[at];
    if (at < 1 || !picture) return;
    pictures.splice(at, 1);
    pictures.splice(at - 1, 0, picture);
    this.#set({ pictures });
  }

  remove(id: number): void {
    this.#set({ pictures: this.#state.pictures.filter((picture) => picture.id !== id) });
  }

  async #run(): Promise<void> {
    if (this.#state.running) return;
    this.#set({ running: true });
    this.#measuring ??= this.#start();
    const mine = this.#measuring;
    for (;;) {
      const next = this.#state.pictures.find(({ looked }) => !looked);
      if (!next) break;
      const looked = await mine.measure(next.file);
      // Stopped, perhaps begun anew: another round goes on with it.
      if (mine !== this.#measuring) return;
      if (!looked) break;
      this.#set({ pictures: this.#state.pictures.map((picture) => (picture.id === next.id ? { ...picture, looked } : picture)) });
    }
    this.#set({ running: false });
  }

  #set(change: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
