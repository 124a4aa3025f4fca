import { useId } from 'react';
import './segments.css';

/** A choice of few, side by side: native radio buttons, so arrows and screen readers work as everywhere. */
export function Segments<T extends string | number>({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: T;
  options: readonly { value: T; text: string; name?: string }[];
  onChange(value: T): void;
}) {
  const id = useId();
  return (
    <fieldset className="segments">
      <legend className="unseen">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="segment">
          <input
            type="radio"
            name={id}
            checked={option.value === value}
            {...(option.name === undefined ? {} : { 'aria-label': option.name })}
            onChange={() => onChange(option.value)}
          />
          <span>{option.text}</span>
        </label>
      ))}
    </fieldset>
  );
}
