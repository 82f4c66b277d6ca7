import { X509Certificate } from 'node:crypto';
import { plainFingerprint } from './tls.ts';

/** A BMC's certificate with what was signed between it and an authority. */
export interface Chain {
  readonly pem: string;
  readonly leaf: X509Certificate;
  /** SHA-256, lower-case hexadecimal without separators. */
  readonly fingerprint: string;
  readonly between: readonly X509Certificate[];
}

const block = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** Null for what is no certificate. */
export function readChain(pem: string): Chain | null {
  const [leaf, ...between] = certificatesIn(pem);
  return leaf === undefined
    ? null
    : { pem, leaf, between, fingerprint: plainFingerprint(leaf.fingerprint256) };
}

/** Whether one of the authorities signed the chain. */
export function signedBy({ leaf, between }: Chain, authorities: string): boolean {
  const trusted = certificatesIn(authorities);
  const signers = [...between];
  let current = leaf;
  for (;;) {
    const issued = (signer: X509Certificate) =>
      current.checkIssued(signer) && current.verify(signer.publicKey);
    if (trusted.some((one) => one.raw.equals(current.raw) || issued(one))) return true;
    const next = signers.findIndex(issued);
    if (next < 0) return false;
    // Each is used once, so that a circle ends.
    current = signers.splice(next, 1)[0] ?? current;
  }
}

function certificatesIn(pem: string): readonly X509Certificate[] {
  try {
    return (pem.match(block) ?? []).map((one) => new X509Certificate(one));
  } catch {
    return [];
  }
}
