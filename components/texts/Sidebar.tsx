import type { Finding, Span } from '../../utils/findings/finding';
import type { Problem } from '../../utils/findings/outcome';
import { OutcomeMark } from '../ui/outcome';
import { useWords } from '../ui/words';
import { HitLine } from '../workbench/HitLine';
import type { Hit, Replacement } from '../workbench/hits';
import type { Part } from './parts';

/** One part with what the rules say of it; offsets of the hits are those of the whole text, of the findings those of the part. */
export interface Said {
  part: Part;
  at: number;
  hits: readonly Hit[];
  findings: readonly Finding[];
}

const GRAVEST_FIRST: readonly Problem[] = ['fail', 'warn', 'review'];
/** Hits listed under one heading; a text with more wants the fixes first. */
const MOST_LISTED = 200;
/** Fixes offered for one hit. */
const MOST_FIXES = 3;

/** Must, should, a person decides: every hit with its place, its reason and its fix. */
export function Sidebar({
  said,
  left,
  onShow,
  onFix,
  onExample,
}: {
  said: readonly Said[];
  left: number;
  onShow(start: number, end: number): void;
  onFix(fix: Replacement): void;
  onExample(): void;
}) {
  const { t } = useWords();
  const all = said.flatMap(({ part, at, hits }) => hits.map((hit) => ({ part, at, hit })));
  if (said.length === 0) {
    return (
      <section className="card stack texts-side">
        <h2>{t('texts.empty')}</h2>
        <p>{t('texts.empty.next')}</p>
        <div className="row">
          <button type="button" className="button" onClick={onExample}>
            {t('texts.example')}
          </button>
        </div>
      </section>
    );
  }
  return (
    <section className="stack texts-side" aria-label={t('bulk.results')}>
      <div className="card stack tight">
        <p role="status">
          {left > 0
            ? t('texts.checking', { n: said.length - left, all: said.length })
            : all.length === 0
              ? t('texts.clean', { n: said.length })
              : t('texts.found', { n: all.length, all: said.length })}
        </p>
        {left === 0 && all.length === 0 && <p className="quiet">{t('bulk.note')}</p>}
      </div>
      {GRAVEST_FIRST.map((outcome) => {
        const own = all.filter(({ hit }) => hit.outcome === outcome);
        if (own.length === 0) return null;
        return (
          <section key={outcome} className="card stack tight">
            <h2 className="row">
              <OutcomeMark outcome={outcome} word /> <span className="number">{own.length}</span>
            </h2>
            <ul className="stack">
              {own.slice(0, MOST_LISTED).map(({ part, at, hit }) => (
                <HitLine key={`${part.start}:${hit.rule}`} hit={hit}>
                  <Places part={part} at={at} spans={hit.spans} onShow={onShow} />
                  <Fixes hit={hit} onFix={onFix} />
                </HitLine>
              ))}
            </ul>
            {own.length > MOST_LISTED && <p className="quiet">{t('texts.more', { n: own.length - MOST_LISTED })}</p>}
          </section>
        );
      })}
    </section>
  );
}

function Places({ part, at, spans, onShow }: { part: Part; at: number; spans: readonly Span[]; onShow(start: number, end: number): void }) {
  const { t } = useWords();
  return (
    <span className="row texts-places">
      <span className="quiet number">{t('texts.part', { n: at + 1 })}</span>
      {spans.slice(0, MOST_FIXES).map(({ start, end }) => (
        <button key={start} type="button" className="button plain" data-line onClick={() => onShow(start, end)}>
          {part.text.slice(start - part.start, end - part.start)}
        </button>
      ))}
    </span>
  );
}

function Fixes({ hit, onFix }: { hit: Hit; onFix(fix: Replacement): void }) {
  const { t } = useWords();
  if (hit.fixes.length === 0) return null;
  return (
    <span className="row">
      {hit.fixes.slice(0, MOST_FIXES).map((fix) => (
        <button key={fix.start} type="button" className="button" onClick={() => onFix(fix)}>
          {fix.replacement === '' ? t('finding.fix.delete', { text: fix.expected }) : t('finding.fix.replace', { text: fix.replacement })}
        </button>
      ))}
    </span>
  );
}
