import { colour } from './colours';

const HEAD = 28;

/** A chart as a picture: on paper, with its name above, so that it can be sent as it is. */
export async function pictureOf(chart: HTMLCanvasElement, name: string): Promise<Blob | null> {
  const scale = devicePixelRatio;
  const canvas = document.createElement('canvas');
  canvas.width = chart.width;
  canvas.height = chart.height + HEAD * scale;
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.fillStyle = colour('--paper');
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = colour('--ink');
  context.font = `${14 * scale}px system-ui, sans-serif`;
  context.fillText(name, 8 * scale, 19 * scale, canvas.width - 16 * scale);
  context.drawImage(chart, 0, HEAD * scale);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
