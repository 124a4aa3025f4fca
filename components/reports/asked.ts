import type { Entry } from './job';
import type { Summary } from './protocol';

/** What the operator has to say before a report can be stored. */
export type Asked = 'figures' | 'marketplace' | 'currency' | 'period' | 'dateOrder';

/** What the file does not say and nobody has said. */
export function askedOf({ layout, read }: Summary): Asked[] {
  const doubts = new Set([...layout.doubts, ...read.doubts].map(({ kind }) => kind));
  return [
    ...(layout.columns.some(({ additive }) => additive) ? [] : (['figures'] as const)),
    ...(layout.marketplace === null ? (['marketplace'] as const) : []),
    ...(doubts.has('noCurrency') ? (['currency'] as const) : []),
    ...(doubts.has('noPeriod') ? (['period'] as const) : []),
    ...(layout.dateOrder === null && read.refused.some(({ why }) => why === 'ambiguousDay') ? (['dateOrder'] as const) : []),
  ];
}

/** Whether every row that is data was read, and nothing is asked. */
export function isStorable({ state }: Entry): boolean {
  return (
    state.name === 'ready' && state.summary.read.rows > 0 && state.summary.read.refusedRows === 0 && askedOf(state.summary).length === 0
  );
}
