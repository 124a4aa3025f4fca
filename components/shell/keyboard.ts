import { useEffect } from 'react';
import type { TextId } from '../../utils/locales/text';
import type { Session } from './session';

/** One line of the keyboard help. */
export interface Key {
  keys: readonly string[];
  text: TextId;
}

/** Keys that act anywhere in the panel unless something is being typed. Shown in the help dialog in this order. */
export const KEYS: readonly Key[] = [
  { keys: ['J', 'K'], text: 'panel.help.next' },
  { keys: ['Enter'], text: 'panel.help.apply' },
  { keys: ['D'], text: 'panel.help.dismiss' },
  { keys: ['C'], text: 'panel.help.copy' },
  { keys: ['U'], text: 'panel.help.undo' },
  { keys: ['T'], text: 'panel.help.titles' },
  { keys: ['/'], text: 'panel.help.search' },
  { keys: ['?'], text: 'panel.help.help' },
  { keys: ['Alt+S'], text: 'panel.help.open-panel' },
];

const ROW = '[data-finding]';

/** The findings on the screen, in the order they are drawn; folded ones are left out. */
function rows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(ROW)].filter((row) => row.checkVisibility());
}

function move(session: Session, step: 1 | -1): void {
  const all = rows();
  const focused = document.activeElement?.closest<HTMLElement>(ROW);
  const { selected } = session.get();
  const from = focused ? all.indexOf(focused) : all.findIndex((row) => row.dataset.finding === selected);
  const next = all[from === -1 ? (step === 1 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, from + step))];
  if (!next) return;
  session.select(next.dataset.finding);
  next.querySelector<HTMLElement>('button')?.focus();
  next.scrollIntoView({ block: 'nearest' });
}

/** The key goes into a text, not to the page. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** The one listener for all keys. Enter is left alone on anything but a finding's own line, so that buttons stay buttons. */
export function useKeyboard(session: Session): void {
  useEffect(() => {
    const stop = new AbortController();
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      const item = session.item(session.get().selected);
      switch (event.key) {
        case 'j':
        case 'J':
          move(session, 1);
          break;
        case 'k':
        case 'K':
          move(session, -1);
          break;
        case 'Enter':
          if (!item || !(event.target instanceof HTMLElement) || !event.target.matches(`${ROW} .finding-open, body`)) return;
          void session.fixing.apply(item, 0);
          break;
        case 'd':
        case 'D':
          if (!item) return;
          session.set({ dismissing: item.key });
          break;
        case 'c':
        case 'C':
          if (!item) return;
          void session.fixing.copy(item, 0);
          break;
        case 'u':
        case 'U':
          void session.fixing.undo();
          break;
        case 't':
        case 'T':
          if (!session.get().checkup) return;
          session.set({ view: 'listing', bench: !session.get().bench });
          break;
        case '/':
          session.set({ searching: true });
          document.querySelector<HTMLInputElement>('input[type=search]')?.focus();
          break;
        case '?':
          session.set({ helpOpen: true });
          break;
        default:
          return;
      }
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey, { signal: stop.signal });
    return () => stop.abort();
  }, [session]);
}

/**
 * Remembers whether the last touch was a pointer's: the tabs take the focus by script when they are pressed, which the browser would ring as if
 * a key had done it.
 */
export function useHand(): void {
  useEffect(() => {
    const stop = new AbortController();
    const options = { signal: stop.signal, capture: true };
    const touched = ({ type }: Event): void => {
      document.documentElement.dataset.hand = type === 'keydown' ? 'keys' : 'pointer';
    };
    document.addEventListener('pointerdown', touched, options);
    document.addEventListener('keydown', touched, options);
    return () => stop.abort();
  }, []);
}
