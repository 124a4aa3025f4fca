/** A colour of the product's own (components/ui/tokens.css), as canvases need it. */
export function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

const TILE = 8;

/** Diagonal lines over what is not final yet. */
export function hatch(context: CanvasRenderingContext2D, x: number, y: number, width: number, height: number): void {
  if (width <= 0) return;
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.strokeStyle = colour('--line-strong');
  context.globalAlpha = 0.55;
  context.lineWidth = 1;
  context.beginPath();
  for (let at = x - height; at < x + width; at += TILE) {
    context.moveTo(at, y + height);
    context.lineTo(at + height, y);
  }
  context.stroke();
  context.restore();
}
