import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { TitlePart } from '../../utils/listing/titles';
import { useWords } from '../ui/words';
import { keysOf } from './bench';
import { useDragging } from './dragging';

interface Props {
  parts: readonly TitlePart[];
  onMove(from: number, to: number): void;
  onDrop(index: number): void;
}

/** The parts of the title in their order: dragged, or picked up with the space bar and moved with the arrow keys. */
export function Chips({ parts, onMove, onDrop }: Props) {
  const { t } = useWords();
  const [at, setAt] = useState(0);
  /** Where the part that is picked up came from. */
  const [picked, setPicked] = useState<number>();
  const [said, setSaid] = useState('');
  const focus = useRef(false);
  const { list, drag, handlers, onPointerDown } = useDragging((from, to) => {
    if (from === to) return;
    onMove(from, to);
    setAt(to);
  });
  const here = Math.min(at, Math.max(0, parts.length - 1));
  const keys = keysOf(parts);

  // The element that had the focus moves with its part; the browser drops the focus of what is moved in the page.
  useEffect(() => {
    if (!focus.current) return;
    focus.current = false;
    list.current?.querySelectorAll<HTMLElement>('.chip')[here]?.focus();
  });

  const go = (index: number): void => {
    focus.current = true;
    setAt(Math.min(parts.length - 1, Math.max(0, index)));
  };
  const shift = (to: number): void => {
    if (to < 0 || to >= parts.length || to === here) return;
    onMove(here, to);
    setSaid(t('titles.chip.at', { words: parts[here]?.words ?? '', n: to + 1, of: parts.length }));
    go(to);
  };
  const step = (to: number): void => (picked === undefined ? go(to) : shift(to));

  function onKeyDown(event: KeyboardEvent, index: number): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const words = parts[index]?.words ?? '';
    if (event.key === 'ArrowRight' || event.key === 'ArrowDown') step(index + 1);
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') step(index - 1);
    else if (event.key === 'Home') step(0);
    else if (event.key === 'End') step(parts.length - 1);
    else if (event.key === ' ' || event.key === 'Enter') {
      setPicked(picked === undefined ? index : undefined);
      setSaid(picked === undefined ? t('titles.chip.picked', { words }) : t('titles.chip.put', { words, n: index + 1 }));
    } else if (event.key === 'Escape' && picked !== undefined) {
      shift(picked);
      setPicked(undefined);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      setPicked(undefined);
      onDrop(index);
      setSaid(t('titles.chip.dropped', { words }));
      go(Math.min(index, parts.length - 2));
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className="chips-box">
      <ul className="chips" ref={list} aria-label={t('titles.chips')} aria-describedby="titles-keys">
        {parts.map((part, index) => (
          <li
            key={keys[index]}
            className={`chip-place${drag?.before === index ? ' before' : ''}${drag && drag.before === parts.length && index === parts.length - 1 ? ' behind' : ''}`}
          >
            <button
              type="button"
              className={`chip ${part.role}-part${part.idle ? ' idle' : ''}${drag?.from === index ? ' dragged' : ''}`}
              aria-pressed={picked !== undefined && index === here}
              tabIndex={index === here ? 0 : -1}
              title={part.idle ? t(`titles.idle.${part.idle}`) : t(`titles.role.${part.role}`)}
              onFocus={() => setAt(index)}
              onBlur={() => focus.current || setPicked(undefined)}
              onKeyDown={(event) => onKeyDown(event, index)}
              onPointerDown={(event) => onPointerDown(event, index)}
              {...handlers}
            >
              {part.words}
              <span className="unseen"> {part.idle ? t(`titles.idle.${part.idle}`) : t(`titles.role.${part.role}`)}</span>
            </button>
            <button
              type="button"
              className="chip-drop"
              tabIndex={-1}
              aria-label={t('titles.chip.drop', { words: part.words })}
              onClick={() => onDrop(index)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <p id="titles-keys" className="quiet">
        {t('titles.keys')}
      </p>
      <p className="unseen" role="status">
        {said}
      </p>
    </div>
  );
}
