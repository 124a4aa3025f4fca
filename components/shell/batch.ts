import { type SafeFixes, safeFixes } from '../../utils/compliance/safe-fixes';
import { lawItems } from './checkup';
import type { FieldResult } from './fixing';
import { fieldAt, isOpen } from './items';
import type { Session } from './session';

const NONE: SafeFixes = { fields: [], leftOut: [] };

/** The safe fixes of the page at hand, without those switched off. */
export function safeFixesOf(session: Session, unwanted?: ReadonlySet<string>): SafeFixes {
  const { checkup } = session.get();
  if (checkup?.law.state !== 'ready') return NONE;
  const { reading } = checkup;
  const findings = lawItems(checkup)
    .filter(isOpen)
    .map(({ finding }) => finding);
  return safeFixes(
    reading,
    findings,
    (place) => fieldAt(reading, place),
    (other) => session.lawOf(other),
    unwanted,
  );
}

/** Writes what is chosen, field after field, each at its own risk: a field that refuses does not keep the others from being written. */
export async function applyBatch(session: Session): Promise<void> {
  const { batch, checkup } = session.get();
  if (batch?.phase !== 'choosing' || !checkup) return;
  const { fields } = safeFixesOf(session, batch.unwanted);
  const keys = new Map(lawItems(checkup).map(({ finding, key }) => [finding, key]));
  const results: FieldResult[] = [];
  session.set({ batch: { phase: 'writing', results, of: fields.length } });
  const together = await session.fixing.applyAll(
    fields,
    (finding) => keys.get(finding) ?? finding.rule,
    (result) => {
      results.push(result);
      session.set({ batch: { phase: 'writing', results: [...results], of: fields.length } });
    },
  );
  session.set({ batch: { phase: 'done', results, together } });
}

export async function undoBatch(session: Session): Promise<void> {
  const { batch } = session.get();
  if (batch?.phase !== 'done') return;
  const undone = await session.fixing.undo(batch.together);
  if (undone) session.set({ batch: { ...batch, undone } });
}
