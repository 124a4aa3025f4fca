import { useRef } from 'react';

/** A button that asks for one file. The same file may be picked again. */
export function PickFile({
  label,
  accept,
  main = false,
  disabled = false,
  onPick,
}: {
  label: string;
  /** As the accept attribute of a file input. */
  accept: string;
  main?: boolean;
  disabled?: boolean;
  onPick: (file: File) => void;
}) {
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
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onPick(file);
        }}
      />
    </>
  );
}
