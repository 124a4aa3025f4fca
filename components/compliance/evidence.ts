import type { Checkup } from '../shell/checkup';
import { lawItems } from '../shell/checkup';
import { saveFile, stamp } from '../ui/save';

/** Saves what the page showed, when, and what which rules said of it, as one file on this computer. */
export function saveEvidence(checkup: Checkup, rulePack: string): void {
  const { reading, report } = checkup;
  const findings = [...lawItems(checkup), ...checkup.quality].map(({ finding, accepted }) => ({
    finding,
    ...(accepted ? { accepted } : {}),
  }));
  const content = {
    kind: 'stallkeeper-evidence',
    rulePack,
    readAt: new Date(reading.at).toISOString(),
    score: report.score,
    reading,
    findings,
  };
  saveFile(new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }), `evidence-${stamp(reading.at)}.json`);
}
