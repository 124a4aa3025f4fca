import { DeskState } from './desk-state';

/** Work that a Worker does for a desk, as the desk sees it: the state as it is now, and the news from the Worker. */
export abstract class WorkerJob<State, Order, Report> extends DeskState<State> {
  #worker: Worker | undefined;
  #away: Worker | undefined;

  /** Begins the Worker; it is asked for with the first order. */
  protected abstract hire(): Worker;

  protected abstract hear(report: Report): void;

  /** Something nobody foresaw ended the Worker. */
  protected abstract broke(message: string): void;

  protected order(order: Order): void {
    this.#worker ??= this.#begin();
    this.#worker.postMessage(order);
  }

  /** Ends the Worker with all it holds. */
  protected dismiss(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  /**
   * Puts the Worker aside with all it holds. One is kept, the last that was put away.
   *
   * @returns takes it back in place of the one at work; false where it is gone
   */
  protected putAway(): () => boolean {
    this.#away?.terminate();
    const worker = this.#worker;
    this.#away = worker;
    this.#worker = undefined;
    return () => {
      if (!worker || this.#away !== worker) return false;
      this.#worker?.terminate();
      this.#worker = worker;
      this.#away = undefined;
      return true;
    };
  }

  #begin(): Worker {
    const worker = this.hire();
    worker.onmessage = ({ data }: MessageEvent<Report>) => {
      if (worker === this.#worker) this.hear(data);
    };
    worker.onerror = ({ message }) => {
      if (worker === this.#worker) this.broke(message);
    };
    return worker;
  }
}
