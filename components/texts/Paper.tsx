import { type Ref, useRef } from 'react';
import { useWords } from '../ui/words';
import type { Hit } from '../workbench/hits';
import { Marked } from '../workbench/Marked';

/** Beyond this the marks are not drawn under the text while it is typed; the list beside it has them all. */
const MOST_DRAWN = 60_000;

/** A box to write in, with the marks drawn under its text: the same letters in the same places, seen only where they are marked. */
export function Paper({
  text,
  shown,
  hits,
  ref,
  onChange,
}: {
  text: string;
  /** The text that the hits are of; behind `text` while somebody types fast. */
  shown: string;
  hits: readonly Hit[];
  ref: Ref<HTMLTextAreaElement>;
  onChange(text: string): void;
}) {
  const { t } = useWords();
  const under = useRef<HTMLDivElement>(null);
  const drawn = text.length <= MOST_DRAWN;
  return (
    <div className="paper">
      <div ref={under} className="paper-under" aria-hidden="true">
        {drawn && <Marked text={shown} hits={hits} spoken={false} />}
      </div>
      <textarea
        ref={ref}
        className="input paper-text"
        value={text}
        spellCheck={false}
        aria-label={t('texts.paper')}
        placeholder={t('texts.paper.hint')}
        onChange={(event) => onChange(event.target.value)}
        onScroll={(event) => {
          if (under.current) under.current.scrollTop = event.currentTarget.scrollTop;
        }}
      />
    </div>
  );
}
