import { beforeAll, describe, expect, test } from 'vitest';
import { verifyEd25519 as verify } from '../../../components/rules/verify';
import { signatureOf, signedContent } from '../../../utils/compliance/own/signature';

/** A publisher of the tests; the product's list knows nobody of that name. */
const publisher = { id: 'test-guild', name: '测试协会', key: '' };
let pair: CryptoKeyPair;

const base64 = (bytes: ArrayBuffer) => Buffer.from(bytes).toString('base64');
beforeAll(async () => {
  pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  publisher.key = base64(await crypto.subtle.exportKey('raw', pair.publicKey));
});

async function signed(file: Record<string, unknown>): Promise<Record<string, unknown>> {
  const content = new TextEncoder().encode(signedContent(file));
  return { ...file, signature: base64(await crypto.subtle.sign('Ed25519', pair.privateKey, content)) };
}

const FILE = { id: 'guild', publisher: 'test-guild', version: '2026.11.20', rules: [{ id: 'guild-a', words: '甲', n: 1.5 }] };

describe('the signature of a pack', () => {
  test('holds whatever the order of keys and the spaces', async () => {
    const file = await signed(FILE);
    const turned = JSON.parse(JSON.stringify(Object.fromEntries(Object.entries(file).reverse()), null, 3));
    expect(await signatureOf(turned, [publisher], verify)).toMatchObject({ state: 'known', publisher: { name: '测试协会' } });
  });

  test.each<[string, (file: Record<string, unknown>) => Record<string, unknown>, string]>([
    ['one word changed', (file) => ({ ...file, rules: [{ id: 'guild-a', words: '乙', n: 1.5 }] }), 'wrong'],
    ['a rule added', (file) => ({ ...file, rules: [...FILE.rules, { id: 'guild-b' }] }), 'wrong'],
    ['another signature', (file) => ({ ...file, signature: base64(new ArrayBuffer(64)) }), 'wrong'],
    ['a signature cut short', (file) => ({ ...file, signature: 'AAAA' }), 'wrong'],
    ['a signature that is no base64', (file) => ({ ...file, signature: '!' }), 'wrong'],
    ['another publisher', (file) => ({ ...file, publisher: 'somebody' }), 'unknown'],
    ['no signature', ({ signature: _, ...file }) => file, 'unsigned'],
  ])('%s', async (_, change, state) => {
    expect(await signatureOf(change(await signed(FILE)), [publisher], verify)).toMatchObject({ state });
  });

  test('a publisher whose key is no key proves nothing', async () => {
    expect(await signatureOf(await signed(FILE), [{ ...publisher, key: 'AAAA' }], verify)).toMatchObject({ state: 'unchecked' });
  });

  test('where the browser cannot tell, that is said', async () => {
    expect(await signatureOf(await signed(FILE), [publisher], async () => undefined)).toMatchObject({ state: 'unchecked' });
  });
});
