import { type ProofRow, sha256 } from '../../utils/history';
import type { Checkup } from '../shell/checkup';
import { lawItems } from '../shell/checkup';
import { saveFile, stamp } from '../ui/save';
import type { Words } from '../ui/words';
import { proofsBehind } from './Covered';
import { type Evidence, type EvidenceFinding, evidencePage } from './evidence-page';

/** What the file is made from: the reading that was judged and what was said of it, not what the page shows by now. */
export interface EvidenceParts {
  checkup: Checkup;
  proofs: readonly ProofRow[];
  rulePack: string;
  /** Version of the extension. */
  product: string;
  words: Words;
}

/** Epoch milliseconds as ISO 8601 in this computer's own zone, with its distance from UTC. */
export function zoned(at: number): string {
  const minutes = -new Date(at).getTimezoneOffset();
  const two = (part: number) => String(Math.floor(Math.abs(part))).padStart(2, '0');
  const local = new Date(at + minutes * 60_000).toISOString().slice(0, -1);
  return `${local}${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(Math.abs(minutes) % 60)}`;
}

export function evidenceOf({ checkup, proofs, rulePack, product, words }: EvidenceParts, now: number): Evidence {
  const { reading } = checkup;
  const { t } = words;
  const findings = lawItems(checkup).map((item): EvidenceFinding => {
    const { finding, accepted } = item;
    const decision = accepted && [
      t(`finding.dismiss.${accepted.level}`),
      t('finding.since', { day: words.day(accepted.at) }),
      ...(accepted.until === undefined ? [] : [t('finding.until', { day: words.day(accepted.until) })]),
      ...(accepted.reason === '' ? [] : [accepted.reason]),
    ];
    return {
      item,
      says: words.say(finding.message),
      where: finding.place ? words.field(finding.place) : '',
      reasons: finding.reasons.map(words.say),
      decision: decision?.join(' · '),
      proofs: proofsBehind(item, proofs),
    };
  });
  return {
    url: reading.url,
    itemId: reading.itemId,
    readAt: zoned(reading.at),
    exportedAt: zoned(now),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    rulePack,
    product,
    coverage: reading.coverage,
    fields: reading.fields,
    findings,
  };
}

/** The record as data: the whole reading and the findings as the rules gave them. */
function evidenceData(evidence: Evidence, { checkup }: EvidenceParts): string {
  const { fields: _, findings, ...head } = evidence;
  const content = {
    kind: 'stallkeeper-evidence',
    schema: 2,
    ...head,
    reading: checkup.reading,
    findings: findings.map(({ item, says, reasons, proofs }) => ({
      says,
      why: reasons,
      finding: item.finding,
      ...(item.accepted ? { accepted: item.accepted } : {}),
      ...(proofs.length > 0 ? { proofs } : {}),
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** The files of the record: a page to read, the data behind it, and the checksums of both as `sha256sum -c` takes them. */
export async function evidenceFiles(parts: EvidenceParts, now: number): Promise<Record<string, Uint8Array<ArrayBuffer>>> {
  const evidence = evidenceOf(parts, now);
  const text = new TextEncoder();
  const files = {
    'evidence.html': text.encode(evidencePage(evidence, parts.words)),
    'evidence.json': text.encode(evidenceData(evidence, parts)),
  };
  const sums = await Promise.all(Object.entries(files).map(async ([name, bytes]) => `${await sha256(bytes)}  ${name}\n`));
  return { ...files, SHA256SUMS: text.encode(sums.join('')) };
}

/** Saves the record as one file on this computer. */
export async function saveEvidence(parts: EvidenceParts): Promise<void> {
  const { zipSync } = await import('fflate');
  const files = await evidenceFiles(parts, Date.now());
  const zip = zipSync(files, { level: 6 });
  saveFile(new Blob([new Uint8Array(zip)], { type: 'application/zip' }), `evidence-${stamp(parts.checkup.reading.at)}.zip`);
}
