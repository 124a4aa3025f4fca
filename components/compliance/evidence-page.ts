import type { Finding } from '../../utils/findings/finding';
import type { ProofRow } from '../../utils/history';
import type { TextId } from '../../utils/locales/text';
import type { ReadField } from '../../utils/reading/reading';
import type { Item } from '../shell/items';
import type { Words } from '../ui/words';

/** One finding as the file tells it, in the operator's language and as the data it was made from. */
export interface EvidenceFinding {
  says: string;
  where: string;
  reasons: readonly string[];
  decision: string | undefined;
  proofs: readonly ProofRow[];
  item: Item;
}

/** Everything both files say. */
export interface Evidence {
  url: string;
  itemId: string | undefined;
  /** With the zone they were written in: 2026-11-22T15:34:00.000+08:00. */
  readAt: string;
  exportedAt: string;
  /** IANA name of that zone. */
  zone: string;
  rulePack: string;
  product: string;
  coverage: { read: number; expected: number };
  fields: readonly ReadField[];
  findings: readonly EvidenceFinding[];
}

/** No script, nothing from elsewhere, and readable on paper. */
const STYLE = `body{font:15px/1.6 system-ui,"PingFang SC","Microsoft YaHei",sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#171a21;overflow-wrap:anywhere}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem;border-bottom:1px solid #ccd}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dd{margin:0}
li{margin:.9rem 0}.text{white-space:pre-wrap;margin:.2rem 0 0}.quiet{color:#4b5363}mark{background:#fdecea;color:#b3201b;font-weight:600}
p{margin:.2rem 0}@media print{a{color:inherit}}`;

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Page text is foreign: nothing of it may become markup. */
function plain(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');
}

/** The record as one page that a person can read and print. */
export function evidencePage(evidence: Evidence, words: Words): string {
  const { t } = words;
  const { url, itemId, readAt, exportedAt, zone, rulePack, product, coverage, fields, findings } = evidence;
  const facts: [TextId, string][] = [
    ['compliance.evidence.url', url],
    ...(itemId === undefined ? [] : ([['compliance.evidence.product', itemId]] as [TextId, string][])),
    ['compliance.evidence.at', `${readAt} (${zone})`],
    ['compliance.evidence.made', exportedAt],
    ['compliance.evidence.rules', `${rulePack} · Stallkeeper ${product}`],
    ['compliance.evidence.coverage', `${coverage.read}/${coverage.expected}`],
  ];
  const title = t('compliance.evidence.title');
  return [
    '<!doctype html>',
    `<html lang="${words.language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${plain(title)}</title><style>${STYLE}</style></head><body>`,
    `<h1>${plain(title)}</h1>`,
    `<dl>${facts.map(([id, value]) => `<dt>${plain(t(id))}</dt><dd>${plain(value)}</dd>`).join('')}</dl>`,
    `<p class="quiet">${plain(t('compliance.disclaimer'))}</p>`,
    `<h2>${plain(t('compliance.evidence.findings', { n: findings.length }))}</h2>`,
    findings.length === 0
      ? `<p>${plain(t('compliance.evidence.none'))}</p>`
      : `<ol>${findings.map((finding) => findingOf(finding, words)).join('\n')}</ol>`,
    `<h2>${plain(t('compliance.evidence.text'))}</h2>`,
    ...fields.map((field, index) => fieldOf(field, marksIn(fields, index, findings), words)),
    `<h2>${plain(t('compliance.evidence.verify'))}</h2>`,
    `<p>${plain(t('compliance.evidence.verify.note'))}</p>`,
    '</body></html>',
    '',
  ].join('\n');
}

function findingOf({ item, says, where, reasons, decision, proofs }: EvidenceFinding, { t, day }: Words): string {
  const { finding } = item;
  const { source } = finding;
  const lines = [
    `<strong>${plain(t(`finding.outcome.${finding.outcome}`))} · ${plain(where ? `${where} · ${says}` : says)}</strong>`,
    ...reasons.map(plain),
    ...(source ? [`<span class="quiet">${plain(citation(source, t('finding.source.seen', { day: source.seen })))}</span>`] : []),
    ...(decision === undefined ? [] : [plain(t('compliance.evidence.decided', { decision }))]),
    ...proofs.map((proof) => {
      const ends = proof.until === undefined ? t('proof.noEnd') : t('proof.ends', { day: day(proof.until) });
      return plain(t('compliance.evidence.proof', { proof: `${t(`proof.kind.${proof.kind}` as TextId)} ${proof.number} · ${ends}` }));
    }),
  ];
  return `<li>${lines.map((line) => `<p>${line}</p>`).join('')}</li>`;
}

function citation({ cite, url, confidence }: Finding['source'] & object, seen: string): string {
  return [cite, seen, confidence, ...(url === undefined ? [] : [url])].join(' · ');
}

interface Stretch {
  start: number;
  end: number;
}

/** Where the text of a field was marked, overlaps joined. */
function marksIn(fields: readonly ReadField[], index: number, findings: readonly EvidenceFinding[]): Stretch[] {
  const field = fields[index];
  const spans = findings
    .filter(({ item }) => item.field === field)
    .flatMap(({ item }) => item.finding.marks.filter(({ start, end, text }) => field?.text.slice(start, end) === text))
    .sort((a, b) => a.start - b.start);
  const joined: Stretch[] = [];
  for (const { start, end } of spans) {
    const last = joined.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

function fieldOf(field: ReadField, marks: readonly Stretch[], words: Words): string {
  const name = field.name === undefined ? words.field({ field: field.field }) : words.field({ field: field.field, name: field.name });
  const label = field.label === '' || field.label === name ? '' : ` <span class="quiet">${plain(field.label)}</span>`;
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of marks) {
    parts.push(plain(field.text.slice(from, start)), `<mark>${plain(field.text.slice(start, end))}</mark>`);
    from = end;
  }
  const text = parts.join('') + plain(field.text.slice(from));
  const pictures = (field.images ?? []).map(({ src, alt }) => `<li class="quiet">${plain(alt ? `${alt} · ${src}` : src)}</li>`);
  return [
    `<p><strong>${plain(name)}</strong>${label}</p>`,
    ...(text === '' ? [] : [`<p class="text">${text}</p>`]),
    ...(pictures.length === 0
      ? []
      : [`<p>${plain(words.t('compliance.evidence.pictures', { n: pictures.length }))}</p><ul>${pictures.join('')}</ul>`]),
  ].join('\n');
}
