import { useEffect, useState } from 'react';
import { isTyping } from '../shell/keyboard';
import { useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import type { BulkJob } from './job';

/** Longer than this, or of several lines, a pasted text is a list and no typing: it is read past the box, which is slow to draw megabytes. */
const LONGEST_TYPED = 2_000;

/** What takes in what is dropped: the bulk check, or another desk's import. */
interface Taker extends Pick<BulkJob, 'read' | 'clear'> {
  get(): { stage: { name: string } };
  /** While this holds, nothing else is taken in. */
  busy?(): boolean;
}

/** What takes in many files, one behind the other: nothing that is there gives way to them. */
interface Queue {
  readFiles(files: readonly File[]): void;
  readText(text: string, name: string): void;
}

/**
 * Files and lists that are dropped or pasted anywhere on the desk. What was there before can be taken back.
 * @returns whether something is being held over the desk
 */
export function useIncoming(job: Taker | Queue): boolean {
  const { t } = useWords();
  const { say } = useBench();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const takeAll = (files: readonly File[]): void => {
      const [first] = files;
      if ('readFiles' in job) job.readFiles(files);
      else if (first) take(first, first.name);
    };
    const take = (source: File | string, name: string): void => {
      if ('readFiles' in job) {
        if (typeof source === 'string') job.readText(source, name);
        else job.readFiles([source]);
        return;
      }
      if (job.busy?.()) return;
      const empty = job.get().stage.name === 'empty';
      const back = job.clear();
      job.read(source, name);
      if (!empty) say(t('bulk.cleared'), { label: t('bulk.undo'), act: back, undoes: true });
    };
    const onDrop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      const text = event.dataTransfer?.getData('text/plain') ?? '';
      if (files.length > 0) takeAll(files);
      else if (text !== '') take(text, t('bulk.pasted'));
    };
    const onPaste = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const files = [...(event.clipboardData?.files ?? [])];
      // A word for the search box is a word for the search box.
      if (isTyping(event.target) && !text.trim().includes('\n') && text.length <= LONGEST_TYPED) return;
      if (text.trim() !== '') take(text, t('bulk.pasted'));
      else if (files.length > 0) takeAll(files);
      else return;
      event.preventDefault();
    };
    document.addEventListener(
      'dragover',
      (event) => {
        event.preventDefault();
        setOver(true);
      },
      { signal: stop.signal },
    );
    // Left for good when the pointer goes out of the window, not when it goes from one element to the next.
    document.addEventListener('dragleave', (event) => event.relatedTarget ?? setOver(false), { signal: stop.signal });
    document.addEventListener('drop', onDrop, { signal: stop.signal });
    document.addEventListener('paste', onPaste, { signal: stop.signal });
    return () => stop.abort();
  }, [job, say, t]);
  return over;
}
