import type { Mark, TextFix } from '../../utils/findings/finding';
import { useWords } from './words';
import './excerpt.css';

/** Characters shown on either side of a hit. */
const AROUND = 14;
const MOST_STRETCHES = 3;

interface Stretch {
  start: number;
  end: number;
  hits: { start: number; end: number }[];
}

/** Hits closer than the context around them share one stretch of text. Marks may overlap; a hit inside another is drawn once. */
export function stretches(length: number, marks: readonly Pick<Mark, 'start' | 'end'>[]): Stretch[] {
  const sorted = [...marks].filter((mark) => mark.start < mark.end && mark.end <= length).sort((a, b) => a.start - b.start);
  const found: Stretch[] = [];
  for (const { start, end } of sorted) {
    const last = found.at(-1);
    const hit = last?.hits.at(-1);
    if (last && hit && start - AROUND <= last.end) {
      if (start < hit.end) hit.end = Math.max(hit.end, end);
      else last.hits.push({ start, end });
      last.end = Math.max(last.end, Math.min(length, end + AROUND));
    } else found.push({ start: Math.max(0, start - AROUND), end: Math.min(length, end + AROUND), hits: [{ start, end }] });
  }
  return found;
}

/** The text around the hits, with the hits marked. */
export function Excerpt({ text, marks }: { text: string; marks: readonly Mark[] }) {
  const { t } = useWords();
  const all = stretches(text.length, marks);
  if (all.length === 0) return null;
  const hidden = all.slice(MOST_STRETCHES).reduce((sum, stretch) => sum + stretch.hits.length, 0);
  return (
    <p className="excerpt">
      {all.slice(0, MOST_STRETCHES).map((stretch) => (
        <span key={stretch.start} className="stretch">
          {stretch.start > 0 && '…'}
          {stretch.hits.map((hit, index) => (
            <span key={hit.start}>
              {text.slice(stretch.hits[index - 1]?.end ?? stretch.start, hit.start)}
              <mark>{text.slice(hit.start, hit.end)}</mark>
            </span>
          ))}
          {text.slice(stretch.hits.at(-1)?.end ?? stretch.start, stretch.end)}
          {stretch.end < text.length && '…'}
        </span>
      ))}
      {hidden > 0 && <span className="quiet"> +{t('finding.hits', { n: hidden })}</span>}
    </p>
  );
}

/** What a fix would do, in place: removed and added both by colour and by sign. */
export function FixPreview({ text, fix }: { text: string; fix: TextFix }) {
  const { t } = useWords();
  const before = text.slice(Math.max(0, fix.start - AROUND), fix.start);
  const after = text.slice(fix.end, fix.end + AROUND);
  return (
    <p className="excerpt change">
      {fix.start > AROUND && '…'}
      {before}
      {fix.expected !== '' && (
        <del>
          <span className="unseen">{t('finding.fix.before')} </span>
          {fix.expected}
        </del>
      )}
      {fix.replacement !== '' && (
        <ins>
          <span className="unseen">{t('finding.fix.after')} </span>
          {fix.replacement}
        </ins>
      )}
      {after}
      {fix.end + AROUND < text.length && '…'}
    </p>
  );
}
