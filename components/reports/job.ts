import type { UndoRefusal } from '../../utils/history';
import type { StoreTrouble } from '../shell/memory';
import { WorkerJob } from '../workbench/worker-job';
import type { EntryState, Order, Report, Said } from './protocol';

/** One report on its way: the file it came in, its place there, and how far it is. */
export interface Entry {
  file: number;
  part: number;
  name: string;
  state: EntryState;
}

export interface ReportsState {
  /** In the order the files were handed in. */
  entries: readonly Entry[];
  /** The import that is being taken back. */
  undoing: string | undefined;
  /** What became of the last one that was taken back. */
  undone: { key: string; error?: UndoRefusal | StoreTrouble } | undefined;
  /** A bug ended the Worker. */
  broken: string | undefined;
}

const FIRST: ReportsState = { entries: [], undoing: undefined, undone: undefined, broken: undefined };

/** Files handed in at once, at most: a folder dropped by mistake is no queue. */
const MOST_FILES = 200;

/** The import of reports as the desk sees it: a queue of files, each with its own state. */
export class ReportsJob extends WorkerJob<ReportsState, Order, Report> {
  readonly #about: () => { today: string; language: string };
  #files = 0;

  constructor(about: () => { today: string; language: string }) {
    super(FIRST);
    this.#about = about;
  }

  /** Reads files one after the other; nothing is stored yet. */
  readFiles(sources: readonly File[]): void {
    const taken = sources.slice(0, MOST_FILES).map((source) => {
      this.#files += 1;
      return { file: this.#files, source };
    });
    const waiting = taken.map(({ file, source }): Entry => ({ file, part: 0, name: source.name, state: { name: 'waiting' } }));
    this.set({ broken: undefined, entries: [...this.get().entries, ...waiting] });
    for (const { file, source } of taken) this.order({ type: 'read', file, source, ...this.#about() });
  }

  /** Reads a pasted table. @param name what to call it on the screen */
  readText(text: string, name: string): void {
    this.readFiles([new File([text], name, { type: 'text/plain' })]);
  }

  settle({ file, part }: Entry, said: Said): void {
    this.order({ type: 'settle', file, part, said });
  }

  store({ file, part }: Entry, partly = false): void {
    this.order({ type: 'store', file, part, partly });
  }

  /** Calls off what is being read or written of a file. */
  stop(file: number): void {
    this.order({ type: 'stop', file });
    this.set({ entries: stopped(this.get().entries, file, ['waiting']) });
  }

  /** Reads what was called off. */
  readAgain({ file, part, name }: Entry): void {
    this.set({ entries: placed(this.get().entries, { file, part, name, state: { name: 'waiting' } }) });
    this.order({ type: 'again', file, part });
  }

  /** Takes a report off the list; what is stored of it stays. */
  forget({ file, part }: Entry): void {
    this.order({ type: 'forget', file, part });
    this.set({ entries: this.get().entries.filter((entry) => entry.file !== file || entry.part !== part) });
  }

  undo(key: string): void {
    this.set({ undoing: key, undone: undefined });
    this.order({ type: 'undo', key });
  }

  protected hire(): Worker {
    return new Worker(new URL('./reports.worker.ts', import.meta.url), { type: 'module' });
  }

  protected broke(message: string): void {
    this.dismiss();
    this.set({ ...FIRST, entries: this.get().entries.filter(({ state }) => state.name === 'stored'), broken: message });
  }

  protected hear(report: Report): void {
    const { entries } = this.get();
    switch (report.type) {
      case 'entry':
        this.set({ entries: placed(entries, report) });
        break;
      case 'stopped':
        this.set({ entries: stopped(entries, report.file, ['waiting', 'reading']) });
        break;
      case 'undone':
        this.set({ undoing: undefined, undone: { key: report.key, ...(report.error ? { error: report.error } : {}) } });
        break;
      case 'bug':
        this.broke(report.message);
    }
  }
}

/** The list with what is on its way of a file called off. */
function stopped(entries: readonly Entry[], file: number, onTheWay: readonly EntryState['name'][]): Entry[] {
  return entries.map((entry) =>
    entry.file === file && onTheWay.includes(entry.state.name) ? { ...entry, state: { name: 'stopped' } } : entry,
  );
}

/** The list with one report as it is now, behind the others of its file. */
function placed(entries: readonly Entry[], { file, part, name, state }: Entry): Entry[] {
  const next = { file, part, name, state };
  const known = entries.some((entry) => entry.file === file && entry.part === part);
  if (known) return entries.map((entry) => (entry.file === file && entry.part === part ? next : entry));
  return [...entries, next].sort((a, b) => a.file - b.file || a.part - b.part);
}
