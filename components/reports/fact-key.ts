import { sha256 } from '../../utils/history';
import type { FactBatch } from '../../utils/ledger/batch';

/**
 * One text for the same facts, whatever the file was called and however it was written. The day they were seen on is part of it: the same figures
 * seen again a week later say that they have not changed, which is news.
 */
export async function factKey(batches: readonly FactBatch[], day: string): Promise<string> {
  const parts = [day];
  for (const { source, from, to, entity, entities, measures } of batches) {
    parts.push(JSON.stringify(source), await sha256(JSON.stringify(entities)));
    for (const column of [from, to, entity]) parts.push(await hashOf(column));
    for (const measure of Object.keys(measures).sort()) {
      const column = measures[measure];
      if (column) parts.push(measure, await hashOf(column));
    }
  }
  return sha256(parts.join('\n'));
}

function hashOf(numbers: Int32Array | Uint32Array | Float64Array): Promise<string> {
  return sha256(new Uint8Array(numbers.buffer as ArrayBuffer, numbers.byteOffset, numbers.byteLength));
}
