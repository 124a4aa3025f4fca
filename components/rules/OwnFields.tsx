import { useId } from 'react';
import type { Problem } from '../../utils/findings/outcome';
import { Segments } from '../ui/Segments';
import { useWords } from '../ui/words';

interface Field {
  name: string;
  label: string;
  note: string;
  value: string;
  onChange(value: string): void;
}

/** A field of one line with its explanation. */
export function Line({ name, label, note, value, onChange }: Field) {
  const id = useId();
  return (
    <div className="rule-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        className="input"
        aria-describedby={`${id}-note`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <span id={`${id}-note`} className="quiet">
        {note}
      </span>
    </div>
  );
}

/** A field of several lines, one entry a line. */
export function Area({ name, label, note, value, rows, onChange }: Field & { rows: number }) {
  const id = useId();
  return (
    <div className="rule-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        name={name}
        className="input"
        rows={rows}
        aria-describedby={`${id}-note`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <span id={`${id}-note`} className="quiet">
        {note}
      </span>
    </div>
  );
}

const OUTCOMES: readonly Problem[] = ['fail', 'warn', 'review'];

export function Outcome({ value, onChange }: { value: Problem; onChange(value: Problem): void }) {
  const { t } = useWords();
  return (
    <div className="rule-field">
      <span aria-hidden="true">{t('own.outcome')}</span>
      <Segments<Problem>
        label={t('own.outcome')}
        value={value}
        options={OUTCOMES.map((one) => ({ value: one, text: t(`finding.outcome.${one}`) }))}
        onChange={onChange}
      />
    </div>
  );
}
