import type { Verify } from '../../utils/compliance/own/signature';

/** Ed25519 by the browser's own WebCrypto; browsers before 2025 do not know it, and then nothing is claimed. */
export const verifyEd25519: Verify = async (key, signature, content) => {
  let known: CryptoKey;
  try {
    known = await crypto.subtle.importKey('raw', bytesOf(key), 'Ed25519', false, ['verify']);
  } catch {
    return undefined;
  }
  const sign = bytesOf(signature);
  return sign.length === 64 && crypto.subtle.verify('Ed25519', known, sign, new TextEncoder().encode(content));
};

/** Bytes of a base64 text; none where it is not base64. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
