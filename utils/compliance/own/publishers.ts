/** Someone whose rule packs are known by their signature. */
export interface Publisher {
  id: string;
  name: string;
  /** Ed25519 public key: 32 bytes in base64. */
  key: string;
}

/**
 * Publishers the product knows. None yet: until one is entered here, every file is shown as unsigned or of an unknown publisher. An entry needs
 * the key from the publisher's own site, looked at by two people.
 */
export const PUBLISHERS: readonly Publisher[] = [];
