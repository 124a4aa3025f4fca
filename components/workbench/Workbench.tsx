import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { localDay } from '../../utils/numbers/day';
import { Boundary } from '../shell/Boundary';
import { Help } from '../shell/Help';
import { useLooks } from '../shell/looks';
import type { Preferences } from '../shell/preferences';
import { ToastBar } from '../shell/ToastBar';
import type { Toast } from '../shell/world';
import { useWords, type Words, WordsProvider } from '../ui/words';
import { BenchProvider } from './context';
import { DESK_GROUPS, DESKS, type Desk, MOST_DIGITS } from './desks';
import { BENCH_KEYS, useBenchKeys } from './keyboard';
import { addressOf, routeOf, useHash } from './route';
import '../ui/tokens.css';
import '../ui/base.css';
import '../shell/shell.css';
import './workbench.css';

/** The full tab: what needs width and is not about the page in front. */
export function Workbench({ initial, firstWords }: { initial: Preferences; firstWords: Words }) {
  const { words } = useLooks(initial, firstWords);
  return (
    <WordsProvider value={words}>
      <Boundary>
        <Room />
      </Boundary>
    </WordsProvider>
  );
}

function Room() {
  const { t } = useWords();
  const { desk: id, open } = routeOf(useHash());
  const desk = id === '' ? DESKS[0] : DESKS.find((known) => known.id === id);
  const { toast, say, complain, close } = useToasts();
  const [helpOpen, setHelpOpen] = useState(false);
  const [day] = useState(() => localDay(Date.now()));
  const bench = useMemo(
    () => ({
      open,
      day,
      say,
      complain,
      copy: (text: string) =>
        navigator.clipboard.writeText(text).then(
          () => say(t('panel.toast.copied')),
          () => complain(t('panel.toast.notCopied')),
        ),
    }),
    [open, day, say, complain, t],
  );
  const undo = useCallback(() => {
    if (!toast?.offer?.undoes) return;
    close(toast.id);
    toast.offer.act();
  }, [toast, close]);
  useBenchKeys(
    undo,
    useCallback(() => setHelpOpen(true), []),
  );
  const name = desk ? t(desk.label) : t('workbench.missing');
  useStrayFiles();
  useEffect(() => {
    document.title = `${name} · ${t('panel.name')}`;
  }, [name, t]);
  return (
    <div className="bench">
      <header className="bench-top">
        <p className="bench-name">{t('workbench.name')}</p>
        <Desks current={desk} />
        <button type="button" className="button plain" aria-label={t('panel.help.open')} onClick={() => setHelpOpen(true)}>
          ?
        </button>
      </header>
      <main className="bench-main">
        <h1 className="unseen">{name}</h1>
        <BenchProvider value={bench}>
          {desk ? (
            <Boundary key={desk.id}>
              <Suspense fallback={<p className="quiet">{t('workbench.loading')}</p>}>
                <desk.View />
              </Suspense>
            </Boundary>
          ) : (
            <Missing />
          )}
        </BenchProvider>
      </main>
      <ToastBar toast={toast} onClose={close} />
      <Help open={helpOpen} keys={BENCH_KEYS} onClose={() => setHelpOpen(false)} />
    </div>
  );
}

function Desks({ current }: { current: Desk | undefined }) {
  const { t } = useWords();
  return (
    <nav aria-label={t('workbench.desks')}>
      {DESK_GROUPS.map((group) => {
        const desks = DESKS.filter((desk) => desk.group === group);
        return (
          desks.length > 0 && (
            <section key={group} className="desk-group" aria-labelledby={`desks-${group}`}>
              <p id={`desks-${group}`}>{t(`workbench.group.${group}`)}</p>
              <ul className="desks">
                {desks.map((desk) => (
                  <DeskLine key={desk.id} desk={desk} current={desk === current} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </nav>
  );
}

function DeskLine({ desk, current }: { desk: Desk; current: boolean }) {
  const { t } = useWords();
  const digit = DESKS.indexOf(desk) + 1;
  return (
    <li>
      <a className="desk" href={addressOf(desk.id)} aria-current={current ? 'page' : undefined}>
        {t(desk.label)}{' '}
        {digit <= MOST_DIGITS && (
          <span className="desk-key" aria-hidden="true">
            {digit}
          </span>
        )}
      </a>
    </li>
  );
}

/** An address that names no desk: an old link, or a typing mistake. */
function Missing() {
  const { t } = useWords();
  const first = DESKS[0];
  return (
    <section className="card stack">
      <h2>{t('workbench.missing')}</h2>
      <p>{t('workbench.missing.next')}</p>
      {first && (
        <p>
          <a href={addressOf(first.id)}>{t(first.label)}</a>
        </p>
      )}
    </section>
  );
}

/** A file let go of where nothing takes it must not replace the workbench by itself, which is what the browser would do. */
function useStrayFiles(): void {
  useEffect(() => {
    const stop = new AbortController();
    const keep = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    document.addEventListener('dragover', keep, { signal: stop.signal });
    document.addEventListener('drop', keep, { signal: stop.signal });
    return () => stop.abort();
  }, []);
}

function useToasts() {
  const [toast, setToast] = useState<Toast>();
  const last = useRef(0);
  const show = useCallback((tone: Toast['tone'], text: string, offer?: Toast['offer']) => {
    last.current += 1;
    setToast({ id: last.current, tone, text, ...(offer ? { offer } : {}) });
  }, []);
  return {
    toast,
    say: useCallback((text: string, offer?: Toast['offer']) => show('done', text, offer), [show]),
    complain: useCallback((text: string) => show('trouble', text), [show]),
    close: useCallback((id: number) => setToast((shown) => (shown?.id === id ? undefined : shown)), []),
  };
}
