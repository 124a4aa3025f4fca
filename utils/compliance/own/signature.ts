import type { Publisher } from './publishers';

/**
 * `known`: the signature of a publisher we know holds. `wrong`: it does not, the file was changed afterwards. `unknown`: signed by someone we do
 * not know. `unchecked`: this browser cannot check such signatures.
 */
export type SignatureState = 'known' | 'wrong' | 'unknown' | 'unsigned' | 'unchecked';

/** Whether an Ed25519 signature holds; undefined where the platform cannot tell. All three in base64 but the content, which is text. */
export type Verify = (key: string, signature: string, content: string) => Promise<boolean | undefined>;

/** What a signature is made over: the file without its `signature`, keys in order, no spaces (RFC 8785 for what packs can hold). */
export function signedContent(file: Readonly<Record<string, unknown>>): string {
  const { signature: _, ...rest } = file;
  return canonical(rest);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const lines = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${lines.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

export async function signatureOf(
  file: Readonly<Record<string, unknown>>,
  publishers: readonly Publisher[],
  verify: Verify,
): Promise<{ state: SignatureState; publisher?: Publisher }> {
  const { signature, publisher: id } = file;
  if (typeof signature !== 'string') return { state: 'unsigned' };
  const publisher = publishers.find((known) => known.id === id);
  if (!publisher) return { state: 'unknown' };
  const holds = await verify(publisher.key, signature, signedContent(file));
  return { state: holds === undefined ? 'unchecked' : holds ? 'known' : 'wrong', publisher };
}
