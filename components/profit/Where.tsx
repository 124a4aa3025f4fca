import { useId } from 'react';
import type { LedgerViewRow } from '../../utils/history';
import { dayNumber, dayText } from '../../utils/ledger/day';
import { Segments } from '../ui/Segments';
import { useWords } from '../ui/words';
import type { Span } from './protocol';
import { viewWords } from './source-words';
import { type ChosenSpan, STRETCHES, type Stretch } from './spans';

/** Which report's figures: two views of one spend are chosen between, never added. */
export function ViewSelect({ views, value, onChange }: { views: readonly LedgerViewRow[]; value: string; onChange(view: string): void }) {
  const words = useWords();
  const id = useId();
  return (
    <div className="ads-view">
      <label htmlFor={id}>{words.t('profit.view')}</label>
      <select id={id} className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        {views.map((view) => (
          <option key={view.id} value={view.id}>
            {viewWords(words, view.source, view.rowsBy)}
          </option>
        ))}
      </select>
      {views.length > 1 && <p className="quiet">{words.t('profit.view.note')}</p>}
    </div>
  );
}

/** One of several stretches, or days of one's own. @param span the days meant now */
export function SpanChoice({ chosen, span, onChange }: { chosen: ChosenSpan; span: Span; onChange(chosen: ChosenSpan): void }) {
  const { t } = useWords();
  const options: { value: Stretch; text: string }[] = [
    ...STRETCHES.map((stretch) => ({ value: stretch, text: t('profit.stretch', { n: stretch }) })),
    { value: 'own', text: t('profit.stretch.own') },
  ];
  return (
    <div className="row">
      <Segments
        label={t('profit.stretch.label')}
        value={chosen.stretch}
        options={options}
        onChange={(stretch) => onChange({ stretch, own: stretch === 'own' ? span : chosen.own })}
      />
      {chosen.stretch === 'own' && <SpanFields span={span} onChange={(own) => onChange({ stretch: 'own', own })} />}
    </div>
  );
}

/** First and last day, typed or picked. */
export function SpanFields({ span, onChange }: { span: Span; onChange(span: Span): void }) {
  const { t } = useWords();
  const field = (end: 'from' | 'to') => (
    <label className="row">
      {t(`profit.span.${end}`)}
      <input
        type="date"
        className="input ads-day"
        value={dayText(span[end])}
        onChange={({ target }) => {
          if (target.value !== '') onChange({ ...span, [end]: dayNumber(target.value) });
        }}
      />
    </label>
  );
  return (
    <span className="row">
      {field('from')}
      {field('to')}
    </span>
  );
}
