import { type Read, refuse } from './refusal';

/** Encodings that reports come in. Windows-1252 is what Excel writes on a western Windows, GB18030 what it writes on a Chinese one. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'windows-1252';

/** TextDecoder is there in pages, Workers and Node, but not in the language itself, which is all that the pure rooms are compiled with. */
const { TextDecoder } = globalThis as unknown as {
  TextDecoder: new (label: string, options: { fatal: boolean }) => { decode(bytes: Uint8Array): string };
};

function decoded(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bytes that are looked at to tell what a file is. */
const SAMPLE = 64 * 1024;

/**
 * A file's bytes as text. A byte order mark decides; otherwise zero bytes tell UTF-16, then strict UTF-8 is tried, and what is not UTF-8 is taken
 * for the old encoding whose reading looks most like text that people write.
 */
export function decodeText(bytes: Uint8Array): Read<{ text: string; encoding: Encoding }> {
  const wide = wideEncoding(bytes);
  const encodings: readonly Encoding[] = wide ? [wide] : ['utf-8'];
  if (!wide && isBinary(bytes.subarray(0, SAMPLE))) return refuse('binary');
  for (const encoding of encodings) {
    const text = decoded(bytes, encoding);
    if (text !== undefined) return { ok: true, value: { text, encoding } };
  }
  if (wide) return refuse('encoding');
  const best = likeliest(bytes);
  return best ? { ok: true, value: best } : refuse('encoding');
}

function wideEncoding(bytes: Uint8Array): Encoding | undefined {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const pairs = sample.length / 2;
  // Latin letters, digits and line ends have one zero byte each; a table holds at least some of them. The other half never is zero in a text.
  if (odd > pairs / 50 && even === 0) return 'utf-16le';
  if (even > pairs / 50 && odd === 0) return 'utf-16be';
  return undefined;
}

/** Zero bytes, or more control characters than a text has. */
function isBinary(sample: Uint8Array): boolean {
  const controls = sample.reduce((sum, byte) => sum + Number(byte < 9 || (byte > 13 && byte < 32 && byte !== 27)), 0);
  return sample.includes(0) || controls > sample.length / 100;
}

/** What Chinese sellers write most, in both scripts: enough to tell a right reading from one that only happens to be possible. */
const EVERYDAY = new Set(
  '的一是不了在人有我他这中大来上个国和也子时道说出而要于就下得可你年生自会那后能对着事其里所去行过家十用发天如然作方成者多日都三小军二无同么经法当起与好看学进种将还分此心前面又定见只主没公从新装女男款式色品牌高质量价格标题商类目编号码衣服鞋包加厚薄套春夏秋冬季节免邮包单件斤克米寸店铺描述活动優惠標題類別價格顏色這個來時說國會對過後發經學進種將還見從裝數產質量號碼開關長寬運費贈送專櫃簡約兒童禮盒電熱機線',
);

function plausibility(text: string): number {
  let foreign = 0;
  let everyday = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    if (code < 0x80) continue;
    foreign += 1;
    // Accented Latin letters beside plain ones are western text; the Chinese encodings make Han of them.
    if (EVERYDAY.has(sign) || (code >= 0xc0 && code < 0x180) || (code >= 0x2013 && code <= 0x2026) || (code >= 0x3000 && code < 0x3020)) {
      everyday += 1;
    }
  }
  return foreign === 0 ? 1 : everyday / foreign;
}

/** Windows-1252 reads anything, so it has to be nearly all letters to be believed. */
const LEAST: Partial<Record<Encoding, number>> = { 'windows-1252': 0.7 };

function likeliest(bytes: Uint8Array): { text: string; encoding: Encoding } | undefined {
  // A sample that ends between two lines cannot end inside a character.
  const end = bytes.length > SAMPLE ? bytes.lastIndexOf(10, SAMPLE) + 1 || SAMPLE : bytes.length;
  const sample = bytes.subarray(0, end);
  const ranked = (['gb18030', 'big5', 'windows-1252'] as const)
    .map((encoding) => {
      const text = decoded(sample, encoding);
      const share = text === undefined ? -1 : plausibility(text);
      return { encoding, share: share < (LEAST[encoding] ?? 0) ? -1 : share };
    })
    .toSorted((a, b) => b.share - a.share);
  for (const { encoding, share } of ranked) {
    const text = share < 0 ? undefined : decoded(bytes, encoding);
    if (text !== undefined) return { text, encoding };
  }
  return undefined;
}
