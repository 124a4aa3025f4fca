import { useRef } from 'react';

/** A button that asks for a file, or for several. The same file may be picked again. */
export function PickFile({
  label,
  accept,
  main = false,
  disabled = false,
  onPick,
  onPickAll,
}: {
  label: string;
  /** As the accept attribute of a file input. */
  accept: string;
  main?: boolean;
  disabled?: boolean;
} & (
  | { onPick: (file: File) => void; onPickAll?: never }
  /** Several at once. */
  | { onPick?: never; onPickAll: (files: readonly File[]) => void }
)) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={main ? 'button main' : 'button'} disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={onPickAll !== undefined}
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          const [first] = files;
          event.target.value = '';
          if (first) (onPickAll ?? (() => onPick?.(first)))(files);
        }}
      />
    </>
  );
}
