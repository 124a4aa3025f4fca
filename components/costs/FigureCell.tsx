import { type KeyboardEvent, useState } from 'react';
import { useWords } from '../ui/words';
import { type CostFigure, isNeeded, isRate, readFigure, typedFigure } from './figures';

interface Props {
  figure: CostFigure;
  value: number | null;
  currency: string;
  /** Whose figure it is, for those who hear the field. */
  of: string;
  /** What is being typed, as far as it can be read; undefined = nothing is. */
  onDraft(value: number | null | undefined): void;
  onCommit(value: number | null): void;
}

/** One figure of the sheet: typed in place. Tab goes on, Enter goes down, Esc takes back what was typed. */
export function FigureCell({ figure, value, currency, of, onDraft, onCommit }: Props) {
  const { t } = useWords();
  const [typed, setTyped] = useState<string>();
  const read = typed === undefined ? undefined : readFigure(typed, figure, { currency });
  const stop = (): void => {
    setTyped(undefined);
    onDraft(undefined);
  };
  const commit = (): void => {
    if (!read?.ok) return;
    stop();
    if (read.value !== value) onCommit(read.value);
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') stop();
    else if (event.key === 'Enter') {
      commit();
      if (!read || read.ok) below(event.currentTarget)?.focus();
    } else return;
    event.preventDefault();
  };
  const name = t(`costs.figure.${figure}`);
  const label = isRate(figure) ? `${name} %` : name;
  return (
    <td className="cost-cell number" data-label={label}>
      <input
        className="input number"
        data-figure={figure}
        inputMode="decimal"
        autoComplete="off"
        aria-label={t('costs.figure.of', { figure: label, name: of })}
        aria-invalid={read?.ok === false}
        placeholder={isNeeded(figure) ? t('costs.unknown') : '0'}
        value={typed ?? typedFigure(value, figure, currency)}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setTyped(event.target.value);
          const now = readFigure(event.target.value, figure, { currency });
          onDraft(now.ok ? now.value : undefined);
        }}
        onBlur={commit}
        onKeyDown={onKey}
      />
      {read?.ok === false && (
        <span className="cost-error" role="alert">
          {t(`costs.left.${read.error}`)}
        </span>
      )}
    </td>
  );
}

/** The same figure of the next line. */
function below(field: HTMLInputElement): HTMLInputElement | undefined {
  const all = [...document.querySelectorAll<HTMLInputElement>(`input[data-figure="${field.dataset.figure}"]`)];
  return all[all.indexOf(field) + 1];
}
