import type { Encoding } from '../../utils/reports';

const tables = new Map<string, Map<string, readonly number[]>>();

/** Every character that one or two bytes of an old encoding stand for. */
function tableOf(encoding: string): Map<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding, { fatal: true });
  const add = (bytes: number[]) => {
    try {
      const text = decoder.decode(Uint8Array.from(bytes));
      if ([...text].length === 1 && !table.has(text)) table.set(text, bytes);
    } catch {
      // These bytes stand for nothing.
    }
  };
  for (let a = 0; a < 256; a++) add([a]);
  const wide = !encoding.startsWith('windows');
  for (let a = 0x81; wide && a < 0xff; a++) for (let b = 0x30; b < 0xff; b++) add([a, b]);
  tables.set(encoding, table);
  return table;
}

/** A text as an old program writes it; undefined where the encoding has no such character. */
export function encode(text: string, encoding: Encoding): Uint8Array | undefined {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding.startsWith('utf-16')) {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
    return bytes;
  }
  const table = tableOf(encoding);
  const bytes: number[] = [];
  for (const sign of text) {
    const code = table.get(sign);
    if (!code) return undefined;
    bytes.push(...code);
  }
  return Uint8Array.from(bytes);
}
