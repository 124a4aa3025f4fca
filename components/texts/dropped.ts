import { useEffect } from 'react';

/** A text file larger than this is a table and belongs on the bulk desk. */
const MOST_BYTES = 1024 * 1024;

/** What came of dropped files. */
type Dropped = { ok: true; text: string } | { ok: false; error: 'tooLarge' | 'notText' };

/** What dropped files bring: the names of pictures, one a line, and the content of text files. */
export async function textOf(files: readonly File[]): Promise<Dropped> {
  const texts: string[] = [];
  for (const file of files) {
    if (file.type.startsWith('image/')) texts.push(file.name);
    else if (!/^text\/|^$/.test(file.type)) return { ok: false, error: 'notText' };
    else if (file.size > MOST_BYTES) return { ok: false, error: 'tooLarge' };
    else texts.push((await file.text()).trim());
  }
  if (texts.some((text) => text.includes('\0'))) return { ok: false, error: 'notText' };
  return { ok: true, text: texts.join('\n') };
}

/** Takes files let go of anywhere on the desk. */
export function useDropped(take: (files: readonly File[]) => void): void {
  useEffect(() => {
    const stop = new AbortController();
    const onDrop = (event: DragEvent): void => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      take(files);
    };
    document.addEventListener('drop', onDrop, { signal: stop.signal });
    return () => stop.abort();
  }, [take]);
}
