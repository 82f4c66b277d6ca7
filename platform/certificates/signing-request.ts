import { createPublicKey } from 'node:crypto';
import { createKeyPem, importKeyPair, SIGNATURE } from './keys.ts';
import { nameOf, type Subject } from './subject.ts';
import { x509 } from './x509.ts';

/** A request for the certificate of a new key (PKCS#10, RFC 2986), and the key, both PEM. */
export async function createSigningRequest(
  subject: Subject,
): Promise<{ readonly csr: string; readonly key: string }> {
  const key = createKeyPem();
  const request = await x509.Pkcs10CertificateRequestGenerator.create({
    name: nameOf(subject),
    keys: await importKeyPair(key),
    signingAlgorithm: SIGNATURE,
  });
  return { csr: `${request.toString('pem')}\n`, key };
}

/** The public key that a request is for, PEM. Throws where the request is not signed by it. */
export async function requestedKey(csr: string): Promise<string> {
  const request = new x509.Pkcs10CertificateRequest(csr);
  if (!(await request.verify())) throw new Error('the request is not signed by its key');
  const der = Buffer.from(request.publicKey.rawData);
  return createPublicKey({ key: der, type: 'spki', format: 'der' }).export({ type: 'spki', format: 'pem' });
}
