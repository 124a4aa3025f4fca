import './bar.css';

/** Earned of possible as a bar; `reach` is drawn hatched: what the named fixes would bring. Decorative: the figures stand beside it in words. */
export function Bar({ value, reach = value, tall = false }: { value: number; reach?: number; tall?: boolean }) {
  const clamp = (part: number) => Math.min(100, Math.max(0, part));
  return (
    <svg className={tall ? 'bar tall' : 'bar'} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="track" x="0" y="0" width="100" height="8" />
      <rect className="reach" x="0" y="0" width={clamp(reach)} height="8" />
      <rect className="value" x="0" y="0" width={clamp(value)} height="8" />
    </svg>
  );
}
